// The log: one JSON line per event, and nothing in it that a reader or a moderator would mind.
import { once } from 'node:events';
import { connect } from 'node:net';
import supertest from 'supertest';
import { startTestService, type TestService, type TestSite, until } from '../support/service.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
});

const lines = (): Record<string, unknown>[] =>
  service
    .log()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

test('each request is one line: method, path, status and the id that the caller was given', async () => {
  const answer = await site.asStranger().feedback('haven');
  const ours = lines().filter(line => (line.req as { id?: string })?.id === answer.headers['x-request-id']);
  expect(ours).toMatchObject([
    { req: { method: 'GET', path: `${site.readerApi}/feedback` }, res: { statusCode: 200 } },
  ]);
  expect(Object.keys(ours[0]!.req as object).sort()).toEqual(['id', 'method', 'path']);
});

test('a problem names the line of the log that it is about', async () => {
  const answer = await supertest(service.url).get('/api/v1/nothing');
  expect(answer.body.instance).toBe(`urn:request:${answer.headers['x-request-id']}`);
});

test('an id that the caller chose is not taken for ours', async () => {
  const answer = await supertest(service.url).get('/healthz').set('X-Request-Id', 'valgt-af-mig');
  expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(service.log()).not.toContain('valgt-af-mig');
});

test('no text, name, token, password, e-mail, cookie or address of anybody is in it', async () => {
  const { reader, id } = await site.waitingComment('haven', 'Dette skrev jeg om mine naboer');
  const moderator = await site.asModerator('Frederikke');
  await moderator.decide(id, { decision: 'reject', revision: 1, reason: 'other', note: 'Nævner naboerne' });
  await moderator.ban(id, { reason: 'Bliver ved med naboerne' });
  await reader.comment('haven', 'Dette skrev jeg igen');
  await reader.mine('haven?hemmelig=1');
  await supertest(service.url)
    .post('/api/v1/staff/session')
    .set('Origin', 'http://localhost')
    .send({ email: moderator.email, password: 'ikke min adgangskode' });
  const secrets = ['naboer', 'skrev jeg', 'Åse', 'Frederikke', reader.token, moderator.cookie.split('=')[1]!];
  for (const secret of [...secrets, 'adgangskode', moderator.email, 'hemmelig', '127.0.0.1'])
    expect([secret, service.log().includes(secret)]).toEqual([secret, false]);
});

test('line ends and colours in a path stay inside one line', async () => {
  const before = lines().length;
  for (const path of [
    '/a%0a{"level":60,"msg":"forged"}',
    '/a%0d%0aforged',
    '/a%1b[31mforged',
    '/a\u2028forged',
  ]) {
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
    socket.resume().end(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    await once(socket, 'close');
  }
  await until(async () => lines().length >= before + 3);
  expect(service.log()).not.toContain('\u001b');
  for (const line of lines().slice(before)) {
    expect(line.msg).not.toBe('forged');
    expect(line.level).toBeLessThan(50);
  }
});

test('a failure of our own is logged with its cause, but not with what the reader wrote', async () => {
  // A rule that no problem is named after: the database refuses and says which row it was.
  await service.db.many(`alter table comments add constraint something_new check (text not like '%umulig%')`);
  const answer = await (await site.asReader()).comment('haven', 'En umulig sætning', { name: 'Karen B.' });
  await service.db.many('alter table comments drop constraint something_new');
  expect([answer.status, answer.body.code]).toEqual([500, 'internal-error']);
  expect(answer.text).not.toContain('something_new');
  const failure = lines().find(line => line.msg === 'a request failed');
  expect(failure).toMatchObject({ level: 50, err: { constraint: 'something_new' } });
  expect(service.log()).not.toContain('umulig sætning');
  expect(service.log()).not.toContain('Karen B.');
});
