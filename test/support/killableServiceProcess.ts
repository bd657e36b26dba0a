// Runs killableService.ts as processes on a data folder, and leaves neither behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { build } from 'esbuild';
import type { Connection } from '../../server/platform/database.ts';
import { rootFolder } from '../../server/platform/rootFolder.ts';
import { secret } from './service.ts';

export interface KillableService {
  url: string;
  connection: Connection;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface Household {
  start(): Promise<KillableService>;
  /** SIGKILL for the database server; returns the process that was killed. */
  killDatabase(): Promise<number>;
  removeEverything(): Promise<void>;
}

export async function openHousehold(): Promise<Household> {
  const folder = await mkdtemp(join(tmpdir(), 'article-feedback-kill-'));
  // As deep below the root as the built service, which finds sql/ from there.
  const program = join(rootFolder, `dist/test/killableService-${process.pid}.mjs`);
  await build({
    entryPoints: [join(rootFolder, 'test/support/killableService.ts')],
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  const running = new Set<ChildProcess>();

  const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
    running.delete(child);
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  const postmaster = async () =>
    Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);

  return {
    start: async () => {
      const settings = {
        SECRET: secret,
        PORT: '0',
        PUBLIC_URL: 'http://localhost',
        DATABASE_URL: '',
        // Readers come from networks of their own, and faster than people do.
        TRUSTED_PROXIES: '1',
        LIMIT_SCALE: '1000',
      };
      const child = spawn(process.execPath, [program], {
        env: { ...process.env, DATA_DIR: folder, ...settings },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      running.add(child);
      for await (const line of createInterface({ input: child.stdout! })) {
        const { port, connection } = JSON.parse(line);
        return {
          url: `http://127.0.0.1:${port}`,
          connection,
          kill: () => end(child, 'SIGKILL'),
          stop: () => end(child, 'SIGTERM'),
        };
      }
      throw new Error('The service ended without a word.');
    },
    killDatabase: async () => {
      const pid = await postmaster();
      process.kill(pid, 'SIGKILL');
      return pid;
    },
    removeEverything: async () => {
      for (const child of running) await end(child, 'SIGKILL');
      const pid = await postmaster();
      if (pid > 0) process.kill(pid, 'SIGQUIT');
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
      await rm(program, { force: true });
    },
  };
}
