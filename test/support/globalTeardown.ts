// Leaves nothing behind: no database, no process, no folder.
import { rmSync } from 'node:fs';
import { openClient } from '../../server/platform/database.ts';
import { templateName } from './globalSetup.ts';

export default async function globalTeardown(): Promise<void> {
  const { TEST_ADMIN_URL: adminUrl, TEST_RUN: run } = process.env;
  if (adminUrl && run) {
    const admin = await openClient(adminUrl);
    await admin.query(`drop database if exists ${templateName(run)} with (force)`);
    await admin.end();
  }
  await globalThis.testPostgres?.embedded?.stop();
  if (globalThis.testPostgres?.folder)
    rmSync(globalThis.testPostgres.folder, { recursive: true, force: true });
}
