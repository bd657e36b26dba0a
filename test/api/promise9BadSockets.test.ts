// Promise 9 on sockets: strangers are refused at the door, and no command can bring the service down.
import { io, type Socket } from 'socket.io-client';
import supertest from 'supertest';
import { command, startTestService, type TestService, type TestSite } from '../support/service.ts';

let service: TestService;
let site: TestSite;
const opened: Socket[] = [];
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
});
afterEach(() => {
  for (const socket of opened.splice(0)) socket.close();
});

const open = (namespace: string, options: { transport?: string; headers?: Record<string, string> }) => {
  const socket = io(service.url + namespace, {
    transports: [options.transport ?? 'websocket'],
    extraHeaders: options.headers ?? {},
    forceNew: true,
    reconnection: false,
  });
  opened.push(socket);
  return socket;
};

const outcome = (socket: Socket) =>
  new Promise<string>(resolve => {
    socket.on('connect', () => resolve('connected'));
    socket.on('connect_error', error => resolve(error.message));
  });

const transports = ['websocket', 'polling'];
const origins: [string, string | undefined][] = [
  ['a foreign page', 'https://evil.example'],
  ['a page without an origin', 'null'],
  ['no page at all', undefined],
  ['a page whose name begins like the site’s', 'https://SITE.evil.example'],
  ['the site over plain http', 'http://SITE'],
  ['the site with a trailing dot', 'https://SITE.'],
  ['the site in upper case', 'HTTPS://SITE'],
];

describe.each(transports)('over %s', transport => {
  test.each(origins)('%s is refused before there is a connection', async (_, origin) => {
    const host = new URL(site.origin).host;
    const headers: Record<string, string> =
      origin === undefined ? {} : { origin: origin.replace('SITE', host) };
    for (const namespace of ['/readers', '/staff'])
      expect(await outcome(open(namespace, { transport, headers }))).not.toBe('connected');
  });

  test('a page of the site may listen', async () => {
    expect(await outcome(open('/readers', { transport, headers: { origin: site.origin } }))).toBe(
      'connected',
    );
  });

  test('a staff page without a log-in may not', async () => {
    const headers = { origin: 'http://localhost' };
    expect(await outcome(open('/staff', { transport, headers }))).toBe('not-logged-in');
  });

  test('a site’s page with a moderator’s cookie may not listen like a moderator', async () => {
    const { cookie } = await site.asModerator();
    const headers = { origin: site.origin, cookie };
    expect(await outcome(open('/staff', { transport, headers }))).toBe('not-logged-in');
  });

  test('a cookie of somebody’s own making opens nothing', async () => {
    const headers = { origin: 'http://localhost', cookie: 'desk=s%3Aabc.def' };
    expect(await outcome(open('/staff', { transport, headers }))).toBe('not-logged-in');
  });
});

test('a page cannot listen to another site’s article', async () => {
  const other = await service.site();
  const page = site.asStranger().socket();
  expect(await command(page, 'article:watch', { site: other.key, article: 'haven' })).toMatchObject({
    ok: false,
    problem: { code: 'origin-not-allowed', status: 403 },
  });
});

test.each([
  ['a moderator', 'summary', 'permission-missing'],
  ['an editor', 'moderation', 'permission-missing'],
  ['a moderator of another site', 'moderation', 'permission-missing'],
])('%s who asks for the topic “%s” is refused', async (who, topic, code) => {
  const elsewhere = await service.site();
  const person = who.endsWith('site')
    ? await elsewhere.asModerator()
    : await (who === 'an editor' ? site.asEditor() : site.asModerator());
  const watch = { site: site.key, topic, after: null };
  expect(await command(person.socket(), 'site:watch', watch)).toMatchObject({ ok: false, problem: { code } });
});

test('somebody disabled while connected can watch nothing more', async () => {
  const moderator = await site.asModerator();
  const desk = moderator.socket();
  const watch = { site: site.key, topic: 'moderation', after: null };
  expect(await command(desk, 'site:watch', watch)).toMatchObject({ ok: true });
  await service.db.many('update staff set disabled_at = now() where email = $1', [moderator.email]);
  expect(await command(desk, 'site:watch', watch)).toMatchObject({ problem: { code: 'not-logged-in' } });
});

const garbage: unknown[] = [
  null,
  undefined,
  0,
  'site',
  [],
  {},
  { site: 'x' },
  { site: null, article: null },
  { site: 'findes-ikke', article: 'haven' },
  { site: 'findes-ikke', topic: 'moderation', after: null },
  { site: 'a\0b', article: 'haven' },
  { site: 'a', article: '\ud800' },
  { site: 'a', article: 'b', __proto__: { c: 1 }, constructor: 1 },
  { site: 'a'.repeat(64), article: 'b' },
  { site: 'a', topic: 'moderation', after: '1' },
  { site: 'a', topic: 'moderation', after: '99999999999999999999.9999999999999999999' },
  { site: 'a', topic: 'secrets', after: null },
  Buffer.from('bytes'),
  { site: { site: { site: {} } }, article: [[[[]]]] },
];

test.each([
  ['/readers', 'article:watch'],
  ['/staff', 'site:watch'],
])('garbage to %s is answered with a problem, never with silence or a crash', async (namespace, event) => {
  const socket = namespace === '/staff' ? (await site.asAdmin()).socket() : site.asStranger().socket();
  for (const each of garbage) {
    const answer = await command<{ ok: boolean; problem: { status: number; detail: string } }>(
      socket,
      event,
      each,
    );
    expect(answer).toMatchObject({ ok: false, problem: { detail: expect.stringMatching(/[.]$/) } });
    expect(answer.problem.status).toBeGreaterThanOrEqual(400);
    expect(answer.problem.status).toBeLessThan(500);
  }
  // Nobody waits for an answer to these.
  for (const each of garbage) {
    socket.emit(event, each);
    socket.emit('article:unwatch', each);
    socket.emit(event, each, 'not a function');
    socket.emit(event);
    socket.emit('no:such:event', each, each, each);
  }
  await alive(socket, event);
});

test('a payload of a megabyte ends its own connection and nobody else’s', async () => {
  const [loud, quiet] = [site.asStranger().socket(), site.asStranger().socket()];
  await command(quiet, 'article:watch', { site: site.key, article: 'haven' });
  const left = new Promise(resolve => loud.once('disconnect', resolve));
  await command(loud, 'article:watch', { site: site.key, article: 'haven' });
  loud.emit('article:watch', { site: 'x'.repeat(1_000_000), article: 'haven' });
  await left;
  expect(quiet.connected).toBe(true);
  await alive(quiet, 'article:watch');
});

test('a page that wants to listen to everything is stopped at fifty articles', async () => {
  const page = site.asStranger().socket();
  const answers = [];
  for (let i = 0; i < 60; i++)
    answers.push(await command<{ ok: boolean }>(page, 'article:watch', { site: site.key, article: `a${i}` }));
  expect(answers.filter(answer => answer.ok)).toHaveLength(50);
  expect(answers.at(-1)).toMatchObject({ problem: { code: 'too-many-requests' } });
});

async function alive(socket: Socket, event: string) {
  const watch = event === 'site:watch' ? { topic: 'moderation', after: null } : { article: 'haven' };
  expect(await command(socket, event, { site: site.key, ...watch })).toMatchObject({ ok: true });
  expect((await supertest(service.url).get('/healthz')).status).toBe(200);
}
