// A reader who listens and takes nothing in, a dead phone or ill will: what waits for them is bounded, and
// then the connection is cut; who reads gets everything.
import type { Socket } from 'socket.io-client';
import { watchByHand } from '../support/rawSocket.ts';
import { command, startTestService, type TestService, type TestSite, until } from '../support/service.ts';

const commentsEach = 100;
/** Three bytes a character: a round of news is one and a half megabytes. */
const longText = '園'.repeat(5000);
const roundBytes = commentsEach * longText.length * 3;

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
  await service.db.many(
    `with article as (insert into articles (site_id, key) values ($1, 'haven') returning id)
     insert into comments (site_id, article_id, reader_id, text, status, verdict, fingerprint)
     select $1, article.id, gen_random_uuid(), $2, 'approved', 'approve', '' from article, generate_series(1, $3)`,
    [site.id, longText, commentsEach],
  );
});

/** Somebody who reads along, and how many comments they were told of. */
async function attentive() {
  const socket: Socket = site.asStranger().socket();
  let told = 0;
  socket.on('comment:published', () => {
    told += 1;
  });
  await command(socket, 'article:watch', { site: site.key, article: 'haven' });
  return { socket, told: () => told };
}

/** Every comment is news once more; resolves when the attentive one has heard of all. */
async function news(reader: Awaited<ReturnType<typeof attentive>>) {
  const wanted = reader.told() + commentsEach;
  await service.db.many(
    `select append_event('comment:decided', site_id, article_id, id, 'screening') from comments where site_id = $1`,
    [site.id],
  );
  await until(async () => reader.told() >= wanted);
}

test('a WebSocket that takes nothing in is cut when a megabyte waits for it, however alive it says it is', async () => {
  const reader = await attentive();
  const stalled = await watchByHand(service.url, { origin: site.origin, site: site.key, article: 'haven' });
  stalled.stopReading();
  let rounds = 0;
  // What the operating systems hold between the two sides comes first: some megabytes.
  for (; !stalled.isCut(); rounds++) {
    expect(rounds * roundBytes).toBeLessThan(30_000_000);
    await news(reader);
    // Whoever listens no more learns of the cut by speaking.
    stalled.sayAlive();
  }
  expect(reader.socket.connected).toBe(true);
  expect(reader.told()).toBe(rounds * commentsEach);
});

test('a WebSocket that reads is never cut, however much it is told', async () => {
  const reader = await attentive();
  const other = await watchByHand(service.url, { origin: site.origin, site: site.key, article: 'haven' });
  for (let round = 0; round < 6; round++) {
    await news(reader);
    other.sayAlive();
  }
  expect([other.isCut(), reader.socket.connected]).toEqual([false, true]);
  other.close();
});

test('a client that stops polling is let go of when two hundred messages wait for it', async () => {
  const reader = await attentive();
  const headers = { Origin: site.origin };
  const address = `${service.url}/socket.io/?EIO=4&transport=polling`;
  const opened = await (await fetch(address, { headers })).text();
  const session = `${address}&sid=${JSON.parse(opened.slice(1)).sid}`;
  const say = (body: string) => fetch(session, { method: 'POST', headers, body });
  await say('40/readers,');
  await say(`42/readers,0${JSON.stringify(['article:watch', { site: site.key, article: 'haven' }])}`);
  let heard = '';
  while (!heard.includes('43/readers,0[{"ok":true}]'))
    heard += await (await fetch(session, { headers })).text();

  await news(reader);
  expect((await say('3')).status).toBe(200);
  await news(reader);
  await news(reader);
  await until(async () => (await say('3')).status === 400);
  expect(reader.socket.connected).toBe(true);
});
