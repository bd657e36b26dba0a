// The database server as a process: found by what it wrote in its folder, launched, stopped.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import { isAlive, type Place } from './cluster.ts';

export interface Postmaster {
  pid: number;
  port: number;
  isReady: boolean;
}

const logLimitBytes = 5 * 1024 * 1024;

/** The living server of this folder, whoever started it. */
export async function findPostmaster({ cluster }: Place): Promise<Postmaster | undefined> {
  const lines = await readPidFile(join(cluster, 'postmaster.pid'));
  const pid = Number(lines[0]);
  if (!(await isPostmaster(pid, cluster))) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

async function readPidFile(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  return text.split('\n');
}

/** A process id alone proves nothing: after a crash of the machine another program may have it. */
async function isPostmaster(pid: number, cluster: string): Promise<boolean> {
  if (!(pid > 0)) return false;
  if (process.platform === 'linux') {
    const [program, ...args] = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    return basename(program!) === 'postgres' && args[args.indexOf('-D') + 1] === cluster;
  }
  const listing = promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return listing.then(
    ({ stdout }) => stdout.includes(`postgres -D ${cluster} `),
    () => false,
  );
}

export class LaunchFailed extends Error {
  /** Whether another try may go better: the port was taken, or another server came or went meanwhile. */
  readonly passes: boolean;
  constructor(log: string, { logFile }: Place) {
    super(`PostgreSQL did not start. The end of ${logFile} says:\n${log.trim().slice(-2000) || '(nothing)'}`);
    this.passes = /could not bind|could not create any TCP|already exists|is empty|still in use/.test(log);
  }
}

export interface LaunchOptions {
  account: Account;
  postgres: string;
  port: number;
  settings: Record<string, string>;
  patienceMs: number;
  signal: AbortSignal;
}

/** Resolves when the server is ready, be it one that was launched elsewhere at the same moment. */
export async function launchPostmaster(place: Place, options: LaunchOptions): Promise<Postmaster> {
  const { account, postgres, port, settings, patienceMs, signal } = options;
  await removeStalePidFile(place);
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = account.commandFor(postgres, ['-D', place.cluster, '-p', String(port), ...given]);
  const log = await openLog(place);
  const { size: logStart } = await log.stat();
  // Its own session, and a file instead of a pipe: it outlives Ctrl-C and the death of the service.
  const output = { detached: true, stdio: ['ignore', log.fd, log.fd] as ('ignore' | number)[] };
  const child = spawn(command.file, command.args, { ...command.options, ...output });
  child.unref();
  let end: { reason: string } | undefined;
  child.once('error', ({ message }) => {
    end = { reason: `${message} (where there is no glibc, such as on Alpine, set DATABASE_URL instead)` };
  });
  child.once('exit', () => {
    end ??= { reason: '' };
  });
  await log.close();
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const ended = end;
    const found = await findPostmaster(place);
    if (found?.isReady) return found;
    if (ended) {
      const log = (await readFile(place.logFile)).subarray(logStart).toString();
      throw new LaunchFailed(ended.reason + log, place);
    }
    if (signal.aborted) child.kill('SIGINT');
    await pause(20);
  }
  throw new Error(
    `PostgreSQL was not ready after ${patienceMs / 1000} s and is left to finish. See ${place.logFile}.`,
  );
}

/** PostgreSQL declines to start while the id in its pid file is alive, even as another program. */
async function removeStalePidFile(place: Place): Promise<void> {
  const file = join(place.cluster, 'postmaster.pid');
  const pid = Number((await readPidFile(file))[0]);
  if (!(pid > 0) || !isAlive(pid) || (await findPostmaster(place))) return;
  const aside = `${file}.stale-${process.pid}`;
  await rename(file, aside);
  // Between the look and the move a server may have started: then the file is its own and goes back.
  if (await isPostmaster(Number((await readPidFile(aside))[0]), place.cluster)) await rename(aside, file);
  else await rm(aside);
}

async function openLog({ logFile }: Place) {
  const size = (await stat(logFile).catch(() => undefined))?.size ?? 0;
  if (size > logLimitBytes) await rename(logFile, `${logFile}.1`);
  return open(logFile, 'a', 0o600);
}

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A fast, clean shutdown. One that does not end is cut short, which costs a recovery at the next start. */
export async function stopPostmaster({ cluster }: Place, { pid }: Postmaster): Promise<void> {
  for (const { signal, patienceMs } of [
    { signal: 'SIGINT', patienceMs: 20_000 },
    { signal: 'SIGQUIT', patienceMs: 10_000 },
  ]) {
    if (await isPostmaster(pid, cluster)) process.kill(pid, signal);
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      if (!(await isPostmaster(pid, cluster))) return;
      await pause(20);
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop.`);
}
