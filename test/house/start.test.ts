// A site owner's first hour: start, become admin, restart, Ctrl-C, and a killed service.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { rootFolder } from '../../server/platform/rootFolder.ts';
import { freePort } from '../support/hostPage.ts';
import { password } from '../support/service.ts';

let folder: string;
let environment: NodeJS.ProcessEnv;
let url: string;
const running: Started[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'article feedback æøå '));
  const [port, demoPort] = [await freePort(), await freePort()];
  url = `http://localhost:${port}`;
  environment = {
    ...process.env,
    NODE_ENV: 'development',
    DATA_DIR: folder,
    PORT: String(port),
    DEMO_PORT: String(demoPort),
  };
});
afterAll(async () => {
  for (const each of running) await each.signal('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  process: ChildProcess;
  said: () => string;
  /** Resolves with the exit code once it is gone. */
  signal(name: NodeJS.Signals): Promise<number | null>;
  ended: Promise<number | null>;
}

/** Starts the built service as `npm start` does and waits until it is ready, or has ended. */
async function start(): Promise<Started> {
  const child = spawn(process.execPath, ['dist/server/main.js'], { cwd: rootFolder, env: environment });
  let said = '';
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve));
  const ready = new Promise<void>(resolve => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        said += String(chunk);
        if (said.includes('Ctrl-C stops it')) resolve();
      });
    }
  });
  await Promise.race([ready, ended]);
  const started: Started = {
    process: child,
    said: () => said,
    ended,
    signal: name => {
      child.kill(name);
      return ended;
    },
  };
  running.push(started);
  return started;
}

const tokenIn = (said: string) => /\/welcome#(\S+)/.exec(said)?.[1];
const accept = (token: string | undefined, email: string) =>
  supertest(url)
    .post('/api/v1/staff/invitations/accept')
    .set('Origin', url)
    .send({ token, email, name: 'Anna', password });

test('it starts on an empty folder, makes one admin, keeps everything over a restart, and survives kill -9', async () => {
  const first = await start();
  expect(first.said()).toMatch(/Demo article +http:\/\/localhost:\d+\/blad\/2026-11\/byens-haver\//);
  expect(first.said()).toContain(`${url}/desk`);
  expect(first.said()).toContain(`${url}/summary`);
  const demoPage = /http:\/\/localhost:\d+\/blad\S+/.exec(first.said())![0];
  expect(await (await fetch(demoPage)).text()).toContain(
    `<script type="module" src="${url}/widget.js"></script>`,
  );

  const token = tokenIn(first.said());
  expect((await accept(token, 'anna@example.dk')).status).toBe(201);
  expect((await accept(token, 'eve@example.dk')).body.code).toBe('invitation-not-valid');

  const second = await start();
  expect(await second.ended).toBe(1);
  expect(second.said()).toMatch(/in use by a running service \(process \d+\)/);

  expect(await first.signal('SIGINT')).toBe(0);
  const third = await start();
  expect(tokenIn(third.said())).toBeUndefined();
  const login = () =>
    supertest(url)
      .post('/api/v1/staff/session')
      .set('Origin', url)
      .send({ email: 'anna@example.dk', password });
  expect((await login()).status).toBe(200);

  await third.signal('SIGKILL');
  const fourth = await start();
  expect(fourth.said()).toContain('was killed before');
  expect((await login()).status).toBe(200);
  expect(await fourth.signal('SIGTERM')).toBe(0);
}, 120_000);

test('what an operator set for the demo site survives a restart', async () => {
  const cli = (...args: string[]) =>
    spawnSync(process.execPath, ['dist/server/cli.js', ...args], {
      cwd: rootFolder,
      env: environment,
      encoding: 'utf8',
    });
  expect(cli('site:add', 'demo', '--name', 'Mit blad', '--origin', 'https://blad.example.dk').status).toBe(0);
  const started = await start();
  const listed = cli('site:list').stdout;
  expect(listed).toContain('Mit blad');
  expect(listed).toContain('https://blad.example.dk');
  expect(listed).toMatch(/http:\/\/localhost:\d+/);

  const invited = cli('staff:invite', 'Anna@Example.dk', '--role', 'editor', '--site', 'demo');
  expect(invited.stdout).toContain('has joined before');
  expect(await started.signal('SIGTERM')).toBe(0);
}, 120_000);
