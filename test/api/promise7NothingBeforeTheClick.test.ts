// Promise 7: nothing is stored until a reader acts; no cookie; no raw address in a table or the log.
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import supertest from 'supertest';
import { startTestService, type TestService, type TestSite } from '../support/service.ts';
import { everythingStored, rowCounts } from '../support/stored.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
});

// Documentation addresses (RFC 5737, RFC 3849): nothing else in the tests can contain them.
const addresses = ['203.0.113.77', '2001:db8:85a3::8a2e:370:7334'];

/** One call of each kind that a reader's browser makes. */
async function everyReaderCall(from: string): Promise<supertest.Response[]> {
  const at = (call: supertest.Test) => call.set('X-Forwarded-For', from).set('Origin', site.origin);
  const api = supertest(service.url);
  const minted = await at(api.post(`${site.readerApi}/readers`));
  const signed = (call: supertest.Test) => at(call).set('Authorization', `Bearer ${minted.body.token}`);
  const body = { article: { key: 'haven' } };
  const comment = await signed(api.post(`${site.readerApi}/comments`)).send({ ...body, text: 'God artikel' });
  return [
    minted,
    comment,
    await at(api.options(`${site.readerApi}/rating`)),
    await at(api.get(`${site.readerApi}/feedback`)).query({ article: 'haven' }),
    await at(api.get(`${site.readerApi}/comments`)).query({ article: 'haven', before: '9' }),
    await signed(api.put(`${site.readerApi}/rating`)).send({ ...body, score: 4 }),
    await signed(api.put(`${site.readerApi}/rating`)).send({ ...body, score: 'fire' }),
    await signed(api.get(`${site.readerApi}/mine`)).query({ article: 'haven' }),
    await signed(api.delete(`${site.readerApi}/rating`)).query({ article: 'haven' }),
    await signed(api.delete(`${site.readerApi}/comments/${comment.body.comment.id}`)),
    await at(api.get(`${site.readerApi}/nothing-here`)),
    await at(api.get('/widget.js')),
  ];
}

test('no call of a reader’s browser is ever answered with a cookie', async () => {
  for (const answer of await everyReaderCall(addresses[0]!)) {
    expect([answer.request.method, answer.headers['set-cookie']]).toEqual([answer.request.method, undefined]);
  }
});

test('a live connection sets no cookie either', async () => {
  const polling = await supertest(service.url)
    .get('/socket.io/?EIO=4&transport=polling')
    .set('Origin', site.origin);
  expect([polling.status, polling.headers['set-cookie']]).toEqual([200, undefined]);

  const upgrade = request(`${service.url}/socket.io/?EIO=4&transport=websocket`, {
    headers: {
      origin: site.origin,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': Buffer.alloc(16).toString('base64'),
    },
  });
  upgrade.end();
  const [answer, socket] = (await once(upgrade, 'upgrade')) as [IncomingMessage, Socket];
  expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([101, undefined]);
  socket.destroy();
});

test('looking at an article stores nothing, not even the article', async () => {
  const before = await everythingStored(service.db);
  const stranger = site.asStranger();
  await stranger.feedback('aldrig-rørt');
  await (await site.asReader()).mine('aldrig-rørt');
  await supertest(service.url)
    .get(`${site.readerApi}/comments`)
    .query({ article: 'aldrig-rørt', before: '9' });
  expect(await everythingStored(service.db)).toBe(before);
});

test('a token for a new reader stores nothing about the reader', async () => {
  const before = await rowCounts(service.db);
  const answer = await supertest(service.url).post(`${site.readerApi}/readers`).set('Origin', site.origin);
  expect(answer.status).toBe(201);
  const again = await supertest(service.url).post(`${site.readerApi}/readers`).set('Origin', site.origin);
  expect(again.body.token).not.toBe(answer.body.token);
  expect(await rowCounts(service.db)).toEqual(before);
  expect(await everythingStored(service.db)).not.toContain(answer.body.token);
});

test.each(addresses)('the address %s is in no table and no line of the log', async address => {
  await everyReaderCall(address);
  const moderator = await site.asModerator();
  await moderator.agent.get('/api/v1/staff/session').set('X-Forwarded-For', address);
  const wrong = { email: 'ingen@example.dk', password: 'forkert adgangskode' };
  await supertest(service.url)
    .post('/api/v1/staff/session')
    .set('Origin', 'http://localhost')
    .set('X-Forwarded-For', address)
    .send(wrong);
  for (const trace of [address, '127.0.0.1', '::ffff:']) {
    expect(await everythingStored(service.db)).not.toContain(trace);
    expect(service.log()).not.toContain(trace);
  }
});
