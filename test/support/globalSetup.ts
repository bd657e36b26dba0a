// One PostgreSQL for the whole run, with a migrated template that each test file clones.
// TEST_DATABASE_URL runs the same tests against any other PostgreSQL (15 or later).
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClient } from '../../server/platform/database.ts';
import { migrate } from '../../server/platform/migrations.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/platform/postgres/embedded.ts';

declare global {
  var testPostgres: { embedded?: EmbeddedPostgres; folder?: string } | undefined;
}

export const templateName = (run: string) => `feedback_template_${run}`;

export default async function globalSetup(): Promise<void> {
  let adminUrl = process.env.TEST_DATABASE_URL;
  globalThis.testPostgres = {};
  if (!adminUrl) {
    const folder = mkdtempSync(join(tmpdir(), 'article-feedback-test-'));
    const embedded = await startEmbeddedPostgres({ folder, database: 'postgres' });
    const { user, password, host, port } = embedded.connection;
    adminUrl = `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/postgres`;
    globalThis.testPostgres = { embedded, folder };
  }
  const run = `${process.pid}`;
  const admin = await openClient(adminUrl);
  await admin.query(`drop database if exists ${templateName(run)}`);
  await admin.query(`create database ${templateName(run)}`);
  await admin.end();
  const template = new URL(adminUrl);
  template.pathname = `/${templateName(run)}`;
  await migrate(template.href);

  // Workers inherit the environment.
  process.env.TEST_RUN = run;
  process.env.TEST_ADMIN_URL = adminUrl;
}
