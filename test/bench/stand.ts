// Everything that a run needs: the built service on its own database, the bare program on another
// database of the same PostgreSQL, and the load generator. All in one folder, all taken down again.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, openClient, openDatabase } from '../../server/platform/database.ts';
import { createLog } from '../../server/platform/log.ts';
import { migrate } from '../../server/platform/migrations.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/platform/postgres/embedded.ts';
import { rootFolder } from '../../server/platform/rootFolder.ts';
import { saveSite } from '../../server/sites/queries.ts';
import type { Outcome, Round } from './load.ts';
import type { Site, Target } from './requests.ts';
import { seed } from './seed.ts';

/** What this program can be started as, see main.ts. */
export type Part = 'load-generator' | 'bare-program';

export interface Program {
  url: string;
  pid: number;
  database: Connection;
}

export interface Stand {
  folder: string;
  programs: Record<Target, Program>;
  postgresVersion: string;
  send(round: Round): Promise<Outcome>;
}

const opened: (() => Promise<unknown>)[] = [];

/** Last opened, first closed. Takes down whatever there is so far, also half-way through the start. */
export async function takeDown(): Promise<void> {
  for (let close = opened.pop(); close; close = opened.pop()) await close().catch(() => undefined);
}

/** With `profile`, a folder, the service writes a CPU profile there as it ends. */
export async function setUp({ profile }: { profile?: string }): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'article-feedback-bench-'));
  opened.push(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));
  const secret = randomBytes(32).toString('hex');
  const service = await startService({ folder, secret, profile });
  const postgres = await visitPostgres(folder);
  const database = { ours: postgres.connection, bare: { ...postgres.connection, database: 'bare' } };

  const postgresVersion = await createBareDatabase(postgres);
  await migrate(database.bare);
  const origin = 'https://blad.example.dk';
  for (const connection of Object.values(database)) {
    await addSite(connection, { key: 'bench', name: 'Bladet', locale: 'da', origins: [origin] });
    await seed(connection);
  }

  const bare = startPart('bare-program', { environment: libpqEnvironment(database.bare) });
  const [port] = (await onceOrEnd(bare, 'message')) as [number];
  const site: Site = { id: 1, key: 'bench', origin, secret };
  const load = startPart('load-generator', { argument: JSON.stringify(site) });
  await onceOrEnd(load, 'message');

  return {
    folder,
    programs: {
      ours: { ...service, database: database.ours },
      bare: { url: `http://127.0.0.1:${port}`, pid: bare.pid!, database: database.bare },
    },
    postgresVersion,
    send: async round => {
      load.send(round);
      const [outcome] = (await onceOrEnd(load, 'message')) as [Outcome];
      return outcome;
    },
  };
}

/** The service as `npm start` runs it, but for the demo. */
async function startService({
  folder,
  secret,
  profile,
}: {
  folder: string;
  secret: string;
  profile?: string;
}) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = {
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    SECRET: secret,
    DEMO: 'off',
    LOG_LEVEL: 'warn',
    // All of it comes from one address, faster than people do.
    LIMIT_SCALE: '10000',
    DATABASE_URL: '',
  };
  const program = join(rootFolder, 'dist/server/main.js');
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const service = spawn(process.execPath, ['--enable-source-maps', ...profiling, program], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  opened.push(() => end(service));
  for (;;) {
    if (service.exitCode !== null) throw new Error('The service did not start. Is it built (npm run build)?');
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return { url, pid: service.pid! };
    await pause(50);
  }
}

/** Beside the service, as its own commands do. */
async function visitPostgres(folder: string): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({
    folder: join(folder, 'data'),
    database: 'article_feedback',
    claim: false,
  });
  opened.push(postgres.stop);
  return postgres;
}

async function createBareDatabase({ superuser, connection }: EmbeddedPostgres): Promise<string> {
  const client = await openClient(superuser);
  await client.query(`create database bare owner ${connection.user}`);
  // What is measured begins with everything written out.
  await client.query(`grant pg_checkpoint to ${connection.user}`);
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  return rows[0]!.server_version;
}

async function addSite(connection: Connection, site: Parameters<typeof saveSite>[1]) {
  const db = openDatabase({ connection, poolSize: 2, log: createLog({ level: 'warn' }) });
  await saveSite(db, site);
  await db.close();
}

export const libpqEnvironment = ({ host, port, user, password, database }: Connection) => ({
  PGHOST: host,
  PGPORT: String(port),
  PGUSER: user,
  PGPASSWORD: password,
  PGDATABASE: database,
});

/** Another process of this program. It ends by itself when this one is gone. */
function startPart(
  part: Part,
  { argument = '', environment = {} }: { argument?: string; environment?: Record<string, string> },
): ChildProcess {
  const child = fork(process.argv[1]!, [part, argument], { env: { ...process.env, ...environment } });
  opened.push(() => end(child));
  return child;
}

/** An event of a process, or an error where the process ends first. */
async function onceOrEnd(child: ChildProcess, event: string): Promise<unknown[]> {
  const waiting = new AbortController();
  try {
    return await Promise.race([
      once(child, event, { signal: waiting.signal }),
      once(child, 'exit', { signal: waiting.signal }).then(() => {
        throw new Error(`${child.spawnfile} ${child.spawnargs[1]} ended`);
      }),
    ]);
  } finally {
    waiting.abort();
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Processor time that a process has used, or undefined where the system does not say (outside Linux). */
export async function processorMs(pid: number): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // User and system time, in ticks of ten milliseconds; the name before them may hold spaces.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields && (Number(fields[11]) + Number(fields[12])) * 10;
}
