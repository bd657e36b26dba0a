// The embedded PostgreSQL's service role: it owns its database and may nothing else, and a data folder of
// before, where all belonged to the superuser, is handed over at the next start.
import { jest } from '@jest/globals';
import { type Connection, openClient } from '../../server/platform/database.ts';
import { migrate } from '../../server/platform/migrations.ts';
import { buildService, newFolder, removeEverything, start, stop } from '../support/embeddedServiceProcess.ts';

// A first start is two seconds of work; a busy machine gets its time.
jest.setTimeout(180_000);

beforeAll(buildService);
afterAll(removeEverything);

async function ask<Row extends object>(connection: Connection, ...statements: string[]): Promise<Row[]> {
  const client = await openClient(connection);
  try {
    let rows: Row[] = [];
    for (const sql of statements) rows = (await client.query<Row>(sql)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** What of the service's does not belong to its role. */
const strangers = (connection: Connection) =>
  ask<{ what: string }>(
    connection,
    `select what from (
       select relowner as owner, relname::text as what from pg_class where relnamespace = 'public'::regnamespace
       union all select proowner, proname::text from pg_proc where pronamespace = 'public'::regnamespace
       union all select typowner, typname::text from pg_type where typnamespace = 'public'::regnamespace
       union all select datdba, datname::text from pg_database where datname = current_database()) owned
      where owner <> 'article_feedback'::regrole`,
  );

/** A folder as it was when the service worked as the superuser. */
async function folderOfBefore() {
  const folder = await newFolder();
  const { superuser, service } = await start(folder);
  const inside = { ...superuser, database: 'article_feedback' };
  await ask(superuser, 'alter database article_feedback owner to postgres', 'drop role article_feedback');
  await migrate(inside);
  await ask(
    inside,
    `insert into sites (key, name, locale) values ('blad', 'Vores blad', 'da')`,
    `create view names as select name from sites where key = 'blad'`,
  );
  await stop(service);
  return folder;
}

test('the service works as a role that owns its database and may nothing else', async () => {
  const { connection, service } = await start(await newFolder());
  expect(connection.user).toBe('article_feedback');
  const [role] = await ask(
    connection,
    `select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls,
            (select count(*)::integer from pg_auth_members where member = r.oid) as memberships
       from pg_roles r where rolname = current_user`,
  );
  expect(role).toEqual({
    rolsuper: false,
    rolcreatedb: false,
    rolcreaterole: false,
    rolreplication: false,
    rolbypassrls: false,
    memberships: 0,
  });
  for (const forbidden of [
    `copy (select 1) to program 'true'`,
    `copy (select 1) to '/tmp/article-feedback-escape'`,
    `select pg_read_file('postgresql.conf')`,
    'select * from pg_authid',
    'select * from pg_hba_file_rules',
    'create database another',
    'create role another',
    `alter system set fsync = 'off'`,
    'set session authorization postgres',
    `alter role postgres password 'known'`,
  ])
    await expect(ask(connection, forbidden)).rejects.toMatchObject({ code: '42501' });
  await migrate(connection);
  expect(await strangers(connection)).toEqual([]);
  await stop(service);
});

test('a data folder of before is handed over whole, keeps what is in it, and goes on migrating', async () => {
  const folder = await folderOfBefore();
  for (let round = 0; round < 2; round++) {
    const { connection, service, outcome } = await start(folder);
    expect([outcome, connection.user]).toEqual(['started', 'article_feedback']);
    expect(await strangers(connection)).toEqual([]);
    expect(await migrate(connection)).toEqual([]);
    expect(await ask(connection, 'select name from names')).toEqual([{ name: 'Vores blad' }]);
    // As the next migrations may.
    await ask(
      connection,
      'alter table sites add column motto text',
      'alter table sites drop column motto',
      'alter type comment_status rename to comment_state',
      'alter type comment_state rename to comment_status',
      `insert into sites (key, name, locale) values ('blad-${round}', 'Bladet', 'da')`,
    );
    await stop(service);
  }
});

test('two commands that open a folder of before at once both find it in order', async () => {
  const folder = await folderOfBefore();
  const both = await Promise.all([start(folder, 'guest'), start(folder, 'guest')]);
  for (const { connection, refused } of both) {
    expect(refused).toBeUndefined();
    expect(await strangers(connection)).toEqual([]);
  }
  expect(both[0].connection).toEqual(both[1].connection);
  for (const { service } of both) await stop(service);
});

test('what the superuser restored from a dump is the service’s after the next start', async () => {
  const folder = await newFolder();
  const first = await start(folder);
  await ask(
    { ...first.superuser, database: 'article_feedback' },
    'create table restored (id bigserial primary key)',
    'insert into restored default values',
  );
  await expect(ask(first.connection, 'select id from restored')).rejects.toMatchObject({ code: '42501' });
  await stop(first.service);
  const next = await start(folder);
  expect(await ask(next.connection, 'insert into restored default values returning id')).toEqual([
    { id: '2' },
  ]);
  await stop(next.service);
});
