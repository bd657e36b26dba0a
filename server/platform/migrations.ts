// Brings a database to the current schema: the numbered files of sql/, each once, in order.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runner } from 'node-pg-migrate';
import { type Connection, openClient } from './database.ts';
import { rootFolder } from './rootFolder.ts';

export const migrationsFolder = join(rootFolder, 'sql');

/**
 * Applies what is missing; of several processes that start at once one migrates, the others wait.
 * Returns the names of the files applied. Throws when the database is older than PostgreSQL 15,
 * or when it would answer «stored» before it is on disk (promise 1).
 */
export async function migrate(connection: Connection | string): Promise<string[]> {
  const client = await openClient(connection);
  try {
    await refuseUnfit(client);
    const applied = await runner({
      dbClient: client,
      dir: `${migrationsFolder}/[0-9]*.sql`,
      useGlob: true,
      direction: 'up',
      migrationsTable: 'migrations',
      advisoryLockMode: 'wait',
      log: () => undefined,
    });
    await rewindRestoredEvents(client);
    return applied.map(each => each.name);
  } finally {
    await client.end();
  }
}

type Client = Awaited<ReturnType<typeof openClient>>;

async function refuseUnfit(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings
      where name in ('server_version_num', 'server_encoding', 'fsync', 'synchronous_commit', 'full_page_writes')`,
  );
  const setting = Object.fromEntries(rows.map(row => [row.name, row.setting]));
  if (Number(setting.server_version_num) < 150000) throw new Error('PostgreSQL 15 or later is needed.');
  if (setting.server_encoding !== 'UTF8') throw new Error('The database must be encoded as UTF8.');
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    if (setting[name] === 'off')
      throw new Error(`PostgreSQL runs with ${name}=off: what it answers could be lost. Turn it on.`);
  }
}

/**
 * Transaction ids begin anew in a cluster that a dump was restored into, and events from before
 * would then stand in the future of the log. No id can be above the snapshot's end otherwise.
 */
async function rewindRestoredEvents(client: Client): Promise<void> {
  await client.query(
    `update events set transaction_id = '3'::xid8 where transaction_id >= pg_snapshot_xmax(pg_current_snapshot())`,
  );
  await client.query(
    `update event_log set kept_from = '3'::xid8 where kept_from >= pg_snapshot_xmax(pg_current_snapshot())`,
  );
}

/** Begins a migration: the next number, an empty up and down. Returns what to do next. */
export function newMigration(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new Error('NAME: lower_case_with_underscores, such as add_appeals');
  const numbers = readdirSync(migrationsFolder).map(file => Number.parseInt(file, 10) || 0);
  const file = join(migrationsFolder, `${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}_${name}.sql`);
  writeFileSync(file, '-- What this makes possible.\n\n-- Up Migration\n\n-- Down Migration\n', {
    flag: 'wx',
  });
  return `Write ${file}, then npm run db:dump. How we write SQL: sql/CONVENTIONS.md.`;
}
