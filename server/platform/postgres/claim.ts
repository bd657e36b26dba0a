// Tells a database that a living service uses from one that a killed service left behind: a living
// service holds an advisory lock, which PostgreSQL releases by itself when its holder dies.
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '../database.ts';
import { isAlive } from './cluster.ts';

// Both numbers are arbitrary; they mark locks of ours in the maintenance database.
const family = 24_934;
const service = 1;
const guests = 2;

export const claimName = `article-feedback ${process.pid}`;

export class DataFolderInUse extends Error {
  constructor({ folder, pid }: { folder: string; pid: number | undefined }) {
    super(
      `The data folder ${folder} is in use by a running service${pid ? ` (process ${pid})` : ''}. ` +
        `${pid ? `Stop that one first (kill ${pid})` : 'Stop that one first'}, or give this one another DATA_DIR.`,
    );
    this.name = 'DataFolderInUse';
  }
}

export async function takeClaim(db: Client, { folder }: { folder: string }): Promise<void> {
  const startedAt = Date.now();
  for (;;) {
    const { rows } = await db.query<{ taken: boolean; holder: string | null }>(
      `/* claim.take */
      select pg_try_advisory_lock($1::integer, $2::integer) as taken,
             (select activity.application_name
                from pg_locks as lock join pg_stat_activity as activity using (pid)
               where lock.locktype = 'advisory' and lock.granted
                 and (lock.classid, lock.objid, lock.objsubid) = ($1::integer::oid, $2::integer::oid, 2)
                 and activity.pid <> pg_backend_pid()
               limit 1) as holder`,
      [family, service],
    );
    const { taken, holder } = rows[0]!;
    if (taken) return;
    const pid = Number(holder?.split(' ').at(-1)) || undefined;
    // A service that was killed a moment ago holds the lock until PostgreSQL has noticed.
    const patienceMs = pid && !isAlive(pid) ? 10_000 : 1_000;
    if (Date.now() - startedAt > patienceMs) throw new DataFolderInUse({ folder, pid });
    await pause(50);
  }
}

/** For a command beside the service: any number may visit at once. */
export async function enterAsGuest(db: Client): Promise<void> {
  await db.query('/* claim.enterAsGuest */ select pg_advisory_lock_shared($1::integer, $2::integer)', [
    family,
    guests,
  ]);
}

/** True when neither a service nor another guest uses the database; nobody can claim it from then on. */
export async function isLastGuest(db: Client): Promise<boolean> {
  const { rows } = await db.query<{ alone: boolean }>(
    `/* claim.isLastGuest */
    select pg_try_advisory_lock($1::integer, $2::integer) and pg_try_advisory_lock($1::integer, $3::integer) as alone`,
    [family, service, guests],
  );
  return rows[0]!.alone;
}
