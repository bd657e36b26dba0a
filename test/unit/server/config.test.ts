// Settings: defaults that work, and a bad value is named.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig, settings } from '../../../server/config.ts';

const SECRET = 'x'.repeat(32);

test('without any setting but a secret there is a service on this machine alone, with a demo', () => {
  expect(readConfig({ SECRET })).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    databaseUrl: undefined,
    dataFolder: './data',
    secrets: [SECRET],
    poolSize: 10,
    trustedProxies: 0,
    limitScale: 1,
    redisUrl: undefined,
    screenerInternalHosts: [],
    logLevel: 'info',
    demo: { port: 3001 },
  });
});

test('in production there is no demo unless it is asked for', () => {
  expect(readConfig({ SECRET, NODE_ENV: 'production' }).demo).toBeUndefined();
  expect(readConfig({ SECRET, NODE_ENV: 'production', DEMO: 'on' }).demo).toEqual({ port: 3001 });
  expect(readConfig({ SECRET, DEMO: 'off' }).demo).toBeUndefined();
});

test('a setting that is there but empty is one that is not set', () => {
  const empty = Object.fromEntries(Object.keys(settings).map(name => [name, '']));
  expect(readConfig({ ...empty, SECRET })).toEqual(readConfig({ SECRET }));
});

test.each([
  ['PORT', '65536'],
  ['PORT', 'tretusind'],
  ['PORT', '80.5'],
  ['DEMO_PORT', '-1'],
  ['PUBLIC_URL', 'feedback.example.dk'],
  ['PUBLIC_URL', 'ftp://feedback.example.dk'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['POOL_SIZE', '1'],
  ['POOL_SIZE', '201'],
  ['TRUSTED_PROXIES', 'true'],
  ['TRUSTED_PROXIES', '11'],
  ['LIMIT_SCALE', '0'],
  ['LIMIT_SCALE', 'mange'],
  ['REDIS_URL', 'https://redis.example.dk'],
  ['LOG_LEVEL', 'loud'],
  ['DEMO', 'yes'],
  ['SECRET', 'too short'],
  ['SECRET', `${SECRET},too short`],
])('%s=%s is refused by name', (name, value) => {
  const read = () => readConfig({ SECRET, [name]: value });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(new RegExp(`^${name}: `));
});

test('the public address is an origin, whatever path is put behind it', () => {
  expect(readConfig({ SECRET, PUBLIC_URL: 'https://feedback.example.dk/desk/' }).publicUrl).toBe(
    'https://feedback.example.dk',
  );
});

test('several secrets are read in order: the first signs', () => {
  const older = 'y'.repeat(40);
  expect(readConfig({ SECRET: `${SECRET},${older}` }).secrets).toEqual([SECRET, older]);
});

test('a secret that nobody set is made once, and only its owner may read it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'article-feedback-config-'));
  const first = readConfig({ DATA_DIR: join(folder, 'new') }).secrets;
  expect(first[0]!.length).toBeGreaterThanOrEqual(32);
  expect(readConfig({ DATA_DIR: join(folder, 'new') }).secrets).toEqual(first);
  const file = join(folder, 'new/secret');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toBe(first[0]);
  rmSync(folder, { recursive: true });
});
