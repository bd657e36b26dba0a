// Runs embeddedService.ts as processes in folders of their own, and leaves neither behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import type { Connection } from '../../server/platform/database.ts';

interface Start {
  outcome?: string;
  connection: Connection;
  superuser: Connection;
  refused?: { name: string; message: string };
}

// Beneath node_modules, so that the packages it imports are found.
const program = join(
  process.cwd(),
  `node_modules/.cache/article-feedback/embeddedService-${process.pid}.mjs`,
);
const services = new Set<ChildProcess>();
const folders = new Set<string>();

export async function buildService() {
  await build({
    entryPoints: ['test/support/embeddedService.ts'],
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
}

export async function removeEverything() {
  for (const service of services) await kill(service);
  for (const folder of folders) {
    const pid = await postmasterOf(folder);
    try {
      if (pid) process.kill(pid, 'SIGQUIT');
    } catch {
      // Gone already, and only its file is left.
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
  await rm(program, { force: true });
}

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'læser svar '));
  folders.add(folder);
  return folder;
}

export function launch(folder: string, role = 'service'): ChildProcess {
  const service = spawn(process.execPath, [program, folder, role], { stdio: ['ignore', 'pipe', 'inherit'] });
  services.add(service);
  return service;
}

/** A program that has nothing to do with any database. */
export function launchStranger(): ChildProcess {
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 60_000)'], { stdio: 'ignore' });
  services.add(stranger);
  return stranger;
}

export async function start(folder: string, role?: string): Promise<Start & { service: ChildProcess }> {
  const service = launch(folder, role);
  for await (const line of createInterface({ input: service.stdout! }))
    return { ...JSON.parse(line), service };
  throw new Error('The service ended without a word.');
}

export async function stop(service: ChildProcess) {
  service.kill('SIGTERM');
  await ended(service);
  expect(service.exitCode).toBe(0);
}

export async function kill(service: ChildProcess) {
  service.kill('SIGKILL');
  await ended(service);
}

async function ended(service: ChildProcess) {
  if (service.exitCode === null && service.signalCode === null) await once(service, 'exit');
  services.delete(service);
}

/** The process that PostgreSQL names in its folder; it takes the file away as it ends. */
export async function postmasterOf(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8').catch(() => '');
  return Number(text.split('\n')[0]) || undefined;
}

export async function until(condition: () => Promise<boolean>) {
  const deadline = Date.now() + 120_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Never came true: ${condition}`);
    await pause(20);
  }
}
