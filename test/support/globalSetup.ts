// One PostgreSQL for the whole run, with a migrated template that each test file clones.
// The service works in it as the role that owns its database, as in life; only the tests' own housekeeping
// is the superuser's. TEST_DATABASE_URL runs the same tests against any other PostgreSQL (15 or later).
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, openClient } from '../../server/platform/database.ts';
import { migrate } from '../../server/platform/migrations.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/platform/postgres/embedded.ts';

declare global {
  var testPostgres: { embedded?: EmbeddedPostgres; folder?: string } | undefined;
}

export const templateName = (run: string) => `feedback_template_${run}`;

/** Of a database that is made, whoever makes it. */
export const ownedBy = (url: string) => {
  const { username } = new URL(url);
  return username && `owner "${decodeURIComponent(username)}"`;
};

export default async function globalSetup(): Promise<void> {
  let adminUrl = process.env.TEST_DATABASE_URL;
  let ownerUrl = adminUrl;
  globalThis.testPostgres = {};
  if (!adminUrl) {
    const folder = mkdtempSync(join(tmpdir(), 'article-feedback-test-'));
    const embedded = await startEmbeddedPostgres({ folder, database: 'article_feedback' });
    adminUrl = urlOf(embedded.superuser);
    ownerUrl = urlOf(embedded.connection);
    globalThis.testPostgres = { embedded, folder };
  }
  const run = `${process.pid}`;
  const admin = await openClient(adminUrl);
  await admin.query(`drop database if exists ${templateName(run)}`);
  await admin.query(`create database ${templateName(run)} ${ownedBy(ownerUrl!)}`);
  await admin.end();
  const template = new URL(ownerUrl!);
  template.pathname = `/${templateName(run)}`;
  await migrate(template.href);

  // Workers inherit the environment.
  process.env.TEST_RUN = run;
  process.env.TEST_ADMIN_URL = adminUrl;
  process.env.TEST_OWNER_URL = ownerUrl;
}

const urlOf = ({ user, password, host, port, database }: Connection) =>
  `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
