// Migrations: each once, in order, there and back, and sql/schema.sql is what they add up to.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runner } from 'node-pg-migrate';
import { type Database, openClient, openDatabase } from '../../server/platform/database.ts';
import { createLog } from '../../server/platform/log.ts';
import { migrate, migrationsFolder } from '../../server/platform/migrations.ts';
import { schemaText } from '../../server/platform/schemaDump.ts';
import { cloneDatabase, type TestDatabase } from '../support/testDatabase.ts';

const migrations = readdirSync(migrationsFolder)
  .filter(file => /^\d{4}_\w+\.sql$/.test(file))
  .map(file => file.replace('.sql', ''))
  .sort();

let clone: TestDatabase;
let db: Database;
beforeEach(async () => {
  clone = await cloneDatabase();
  db = openDatabase({ connection: clone.url, poolSize: 2, log: createLog({ level: 'silent' }) });
});
afterEach(async () => {
  await db.close();
  await clone.drop();
});

test('a second migration does no harm', async () => {
  const before = await schemaText(db);
  expect(await migrate(clone.url)).toEqual([]);
  expect(await schemaText(db)).toBe(before);
});

test('all the way down and up again is the same schema', async () => {
  const before = await schemaText(db);
  const client = await openClient(clone.url);
  const dir = join(migrationsFolder, '[0-9]*.sql');
  const down = {
    dbClient: client,
    dir,
    useGlob: true,
    direction: 'down',
    migrationsTable: 'migrations',
    log: () => undefined,
  } as const;
  await runner({ ...down, count: Number.POSITIVE_INFINITY });
  await client.end();
  expect(await schemaText(db)).not.toContain('create table comments');
  await migrate(clone.url);
  expect(await schemaText(db)).toBe(before);
});

test('sql/schema.sql is what the migrations add up to', async () => {
  expect(readFileSync(join(migrationsFolder, 'schema.sql'), 'utf8')).toBe(await schemaText(db));
});

test('several processes that start at once migrate once', async () => {
  await db.many('drop schema public cascade');
  await db.many('create schema public');
  const applied = await Promise.all([1, 2, 3].map(() => migrate(clone.url)));
  expect(applied.flat()).toEqual(migrations);
});

test('events of a restored dump go to the beginning of the log instead of its future', async () => {
  await db.many(`insert into sites (key, name) values ('gammel', 'Gammel')`);
  await db.many(
    `insert into events (type, site_id, actor, transaction_id) select 'tally:changed', id, 'reader', '99999999999' from sites`,
  );
  await migrate(clone.url);
  const { future } = await db.one<{ future: boolean }>(
    `select bool_or(transaction_id > pg_snapshot_xmax(pg_current_snapshot())) as future from events`,
  );
  expect(future).toBe(false);
});
