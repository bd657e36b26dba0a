// The embedded PostgreSQL through the life of a service: real processes, really killed.
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { type Connection, openClient } from '../../server/platform/database.ts';
import {
  buildService,
  kill,
  launch,
  launchStranger,
  newFolder,
  postmasterOf,
  removeEverything,
  start,
  stop,
  until,
} from '../support/embeddedServiceProcess.ts';

// A first start is two seconds of work; a busy machine gets its time.
jest.setTimeout(180_000);

beforeAll(buildService);
afterAll(removeEverything);

test('the first start makes the database, and a restart keeps what was written', async () => {
  const folder = await newFolder();
  const first = await start(folder);
  expect(first.outcome).toBe('created');
  await write(first.connection, 'Bør læses');
  await stop(first.service);
  const second = await start(folder);
  expect(second.outcome).toBe('started');
  expect(await readAll(second.connection)).toEqual(['Bør læses']);
  await stop(second.service);
});

test('a stopped service leaves no database server behind', async () => {
  const folder = await newFolder();
  const { connection, service } = await start(folder);
  expect(await postmasterOf(folder)).toBeGreaterThan(0);
  await stop(service);
  expect(await postmasterOf(folder)).toBeUndefined();
  await expect(openClient(connection)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect((await readdir(folder)).sort()).toEqual(['postgres', 'postgres.json', 'postgres.log']);
});

test('only the service knows the password, and nobody enters without it', async () => {
  const folder = await newFolder();
  const { connection, superuser, service } = await start(folder);
  const file = join(folder, 'postgres.json');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const { host: _, database: __, ...kept } = superuser;
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(kept);
  for (const each of [connection, superuser]) {
    expect(Buffer.from(each.password, 'base64url')).toHaveLength(32);
    await expect(openClient({ ...each, password: 'password' })).rejects.toMatchObject({ code: '28P01' });
  }
  expect(connection.password).not.toBe(superuser.password);
  expect(await ask(superuser, 'select distinct auth_method as value from pg_hba_file_rules')).toEqual([
    'scram-sha-256',
  ]);
  expect(await ask(superuser, `select current_setting('listen_addresses') as value`)).toEqual(['127.0.0.1']);
  expect(await ask(superuser, `select current_setting('unix_socket_directories') as value`)).toEqual(['']);
  await stop(service);
});

test('what was answered is on the disk: the settings that guarantee it are on', async () => {
  const { connection, service } = await start(await newFolder());
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums']) {
    expect([name, await ask(connection, `select current_setting('${name}') as value`)]).toEqual([
      name,
      ['on'],
    ]);
  }
  await stop(service);
});

test('a second service on the same folder is told who uses it, and the first is not disturbed', async () => {
  const folder = await newFolder();
  const { connection, service } = await start(folder);
  const second = await start(folder);
  expect(second.refused?.name).toBe('DataFolderInUse');
  expect(second.refused?.message).toContain(`in use by a running service (process ${service.pid})`);
  await write(connection, 'Uforstyrret');
  await stop(service);
});

test('after a service was killed, the next start takes over its database', async () => {
  const folder = await newFolder();
  const killed = await start(folder);
  await write(killed.connection, 'Skrevet før');
  const postmaster = await postmasterOf(folder);
  await kill(killed.service);
  const next = await start(folder);
  expect(next.outcome).toBe('adopted');
  expect(await postmasterOf(folder)).toBe(postmaster);
  expect(await readAll(next.connection)).toEqual(['Skrevet før']);
  await stop(next.service);
  expect(await postmasterOf(folder)).toBeUndefined();
});

test('a killed database comes back on the same port and is still claimed', async () => {
  const folder = await newFolder();
  const { connection, service } = await start(folder);
  await write(connection, 'Gemt');
  const killed = (await postmasterOf(folder))!;
  process.kill(killed, 'SIGKILL');
  await until(async () => ![undefined, killed].includes(await postmasterOf(folder)));
  await until(() =>
    readAll(connection).then(
      rows => rows.length > 0,
      () => false,
    ),
  );
  expect(await readAll(connection)).toEqual(['Gemt']);
  await until(async () => (await claimsOf(connection)) === 1);
  expect((await start(folder)).refused?.name).toBe('DataFolderInUse');
  await stop(service);
  expect(await postmasterOf(folder)).toBeUndefined();
});

test('when the claim alone is lost, the service takes it again', async () => {
  const folder = await newFolder();
  const { connection, superuser, service } = await start(folder);
  const holder = `select pg_terminate_backend(pid)::text as value from pg_locks where locktype = 'advisory'`;
  expect(await ask(superuser, holder)).toEqual(['true']);
  await until(async () => (await claimsOf(connection)) === 1);
  expect((await start(folder)).refused?.name).toBe('DataFolderInUse');
  await stop(service);
});

test('of two first starts at once, one wins and the other is told', async () => {
  const folder = await newFolder();
  const both = await Promise.all([start(folder), start(folder)]);
  const [winner] = both.filter(({ outcome }) => outcome);
  const [loser] = both.filter(({ refused }) => refused);
  expect(loser?.refused?.name).toBe('DataFolderInUse');
  await write(winner!.connection, 'Én vinder');
  await stop(winner!.service);
  const next = await start(folder);
  expect(await readAll(next.connection)).toEqual(['Én vinder']);
  await stop(next.service);
});

test('a first start that was killed half-way leaves nothing half-made', async () => {
  const folder = await newFolder();
  const service = launch(folder);
  const draft = async () =>
    // What is looked through may be renamed meanwhile: then it is looked through again.
    (await readdir(folder, { recursive: true }).catch(() => [])).some(name => name.endsWith('PG_VERSION'));
  await until(draft);
  await kill(service);
  const next = await start(folder);
  expect(next.refused).toBeUndefined();
  await write(next.connection, 'Hel');
  await stop(next.service);
  expect((await readdir(folder)).sort()).toEqual(['postgres', 'postgres.json', 'postgres.log']);
});

test('a pid that another program got after a crash does not hinder the start', async () => {
  const folder = await newFolder();
  const first = await start(folder);
  const pidFile = await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8');
  await stop(first.service);
  const stranger = launchStranger();
  await writeFile(join(folder, 'postgres/postmaster.pid'), pidFile.replace(/^\d+/, String(stranger.pid)));
  const next = await start(folder);
  expect(next.outcome).toBe('started');
  expect(stranger.exitCode).toBeNull();
  await stop(next.service);
});

test('a lost password file is named, and the database is left as it is', async () => {
  const folder = await newFolder();
  const { service } = await start(folder);
  await stop(service);
  await rm(join(folder, 'postgres.json'));
  const { refused } = await start(folder);
  expect(refused?.message).toContain('postgres.json is missing');
});

test('a command shares the database of a running service and leaves it running', async () => {
  const folder = await newFolder();
  const { connection, service } = await start(folder);
  const guest = await start(folder, 'guest');
  expect(guest.connection).toEqual(connection);
  await stop(guest.service);
  await write(connection, 'Stadig her');
  await stop(service);
});

test('commands without a service start the database, and the last one stops it', async () => {
  const folder = await newFolder();
  const first = await start(folder, 'guest');
  const second = await start(folder, 'guest');
  await stop(first.service);
  await write(second.connection, 'Stadig her');
  await stop(second.service);
  expect(await postmasterOf(folder)).toBeUndefined();
});

async function ask(connection: Connection, sql: string): Promise<string[]> {
  const client = await openClient(connection);
  try {
    return (await client.query<{ value: string }>(sql)).rows.map(row => row.value);
  } finally {
    await client.end();
  }
}

async function write(connection: Connection, text: string) {
  await ask(connection, 'create table if not exists note (value text not null)');
  await ask(connection, `insert into note values ('${text}')`);
}

const readAll = (connection: Connection) => ask(connection, 'select value from note');

const claimsOf = async (connection: Connection) =>
  (await ask(connection, `select pid::text as value from pg_locks where locktype = 'advisory'`)).length;
