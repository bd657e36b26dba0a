// A database of a test file's own: a clone of the migrated template, dropped when the file is done.
import { randomBytes } from 'node:crypto';
import { openClient } from '../../server/platform/database.ts';
import { ownedBy, templateName } from './globalSetup.ts';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

export async function cloneDatabase(): Promise<TestDatabase> {
  const { TEST_ADMIN_URL: adminUrl, TEST_OWNER_URL: ownerUrl, TEST_RUN: run } = process.env;
  const name = `feedback_test_${run}_${randomBytes(4).toString('hex')}`;
  const asAdmin = async (sql: string) => {
    const admin = await openClient(adminUrl!);
    try {
      await admin.query(sql);
    } finally {
      await admin.end();
    }
  };
  const url = new URL(ownerUrl!);
  await asAdmin(`create database ${name} ${ownedBy(url.href)} template ${templateName(run!)}`);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(`drop database if exists ${name} with (force)`) };
}
