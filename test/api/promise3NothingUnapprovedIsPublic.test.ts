// Promise 3: no public answer, ETag, count or socket holds a byte of a comment that is not approved.
import { randomBytes } from 'node:crypto';
import type { Socket } from 'socket.io-client';
import supertest from 'supertest';
import * as wire from '../../server/contract.ts';
import '../support/matchers.ts';
import {
  command,
  heard,
  startTestService,
  type TestService,
  type TestSite,
  until,
} from '../support/service.ts';
import { everythingStored } from '../support/stored.ts';

let service: TestService;
let sibling: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
  sibling = await startTestService({ databaseUrl: service.databaseUrl });
});
afterAll(async () => {
  await sibling.stop();
  await service.stop();
});
beforeEach(async () => {
  site = await service.site();
});

const article = 'haven';

/** Everything the public can get to see of the article, as the bytes that were sent. */
async function publicBytes(): Promise<string> {
  const older = { article, before: '999999999999999999' };
  const passerBy = await site.asReader();
  const answers = await Promise.all([
    site.asStranger().feedback(article),
    supertest(service.url).get(`${site.readerApi}/comments`).query(older),
    passerBy.mine(article),
    passerBy.rate(article, 5),
    passerBy.unrate(article),
    supertest(service.url).get('/api/v1/openapi.json'),
  ]);
  return answers.map(answer => `${JSON.stringify(answer.headers)}\n${answer.text}`).join('\n');
}

/** Everything a page's socket ever receives, as it came over the wire. */
async function listener(where: TestService) {
  const frames: { event: string; fact: { id?: string; comment?: wire.PublicComment } }[] = [];
  const raw: string[] = [];
  const socket: Socket = site.through(where).asStranger().socket();
  socket.on('connect', () => socket.io.engine.on('packet', packet => raw.push(JSON.stringify(packet))));
  socket.onAny((event, fact) => frames.push({ event, fact }));
  await command(socket, 'article:watch', { site: site.key, article });
  const lastOf = (id: string) =>
    frames.filter(({ fact }) => (fact.comment?.id ?? fact.id) === id).at(-1)?.event;
  return { frames, lastOf, bytes: () => raw.join('\n'), close: () => socket.close() };
}

interface Known {
  id: string;
  marker: string;
  revision: number;
  status: wire.CommentStatus;
  wasPublic: boolean;
  withdraw: () => PromiseLike<supertest.Response>;
}

/** What moderators and authors may do with a comment as it stands. */
const movesFrom: Record<wire.CommentStatus, string[]> = {
  pending: ['approve', 'reject', 'withdraw'],
  approved: ['reject', 'reopen', 'withdraw'],
  rejected: ['approve', 'reopen', 'withdraw'],
  withdrawn: [],
};

test.each([1, 2])(
  'whatever is decided in whatever order, only what is approved gets out (course %i)',
  async seed => {
    const random = numbersFrom(seed);
    const pick = <Item>(items: Item[]) => items[Math.floor(random() * items.length)]!;
    const moderator = await site.asModerator();
    const pages = [await listener(service), await listener(sibling)];
    const known: Known[] = [];

    const submit = async () => {
      const marker = `mærke${randomBytes(6).toString('hex')}`;
      const reader = await site.asReader();
      const answer = await reader.comment(article, `Jeg mener ${marker}`, { name: `N ${marker}` });
      const { id } = (answer.body as wire.CommentAnswer).comment;
      const withdraw = () => reader.withdraw(id);
      known.push({ id, marker, revision: 1, status: 'pending', wasPublic: false, withdraw });
    };
    const move = async (comment: Known) => {
      const what = pick(movesFrom[comment.status]);
      const body = {
        decision: what,
        revision: comment.revision,
        reason: 'other',
        note: `fordi ${comment.marker}`,
      };
      const answer =
        what === 'withdraw' ? await comment.withdraw() : await moderator.decide(comment.id, body);
      expect(answer.status).toBe(200);
      Object.assign(comment, { status: answer.body.comment.status, revision: answer.body.comment.revision });
      comment.wasPublic ||= comment.status === 'approved';
    };

    for (let step = 0; step < 15; step++) {
      const movable = known.filter(comment => comment.status !== 'withdrawn');
      if (movable.length < 2 || random() < 0.3) await submit();
      else await move(pick(movable));
      // The act was answered: from now on nothing else may be seen.
      const bytes = await publicBytes();
      for (const { marker, status } of known) {
        expect([marker, status, bytes.includes(marker)]).toEqual([marker, status, status === 'approved']);
      }
      const { commentCount } = (await site.asStranger().feedback(article)).body;
      expect(commentCount).toBe(known.filter(comment => comment.status === 'approved').length);
    }

    for (const page of pages) {
      for (const comment of known) {
        if (comment.wasPublic)
          await until(
            async () => (page.lastOf(comment.id) === 'comment:published') === (comment.status === 'approved'),
          );
        else expect(page.bytes()).not.toContain(comment.marker);
      }
      for (const { event, fact } of page.frames) {
        if (event === 'comment:published') expect(fact.comment).toBeWire(wire.PublicComment);
      }
      page.close();
    }
  },
);

test('a waiting comment leaves no trace in the page’s ETag', async () => {
  const before = (await site.asStranger().feedback(article)).headers.etag;
  const { id } = await site.waitingComment(article);
  expect((await site.asStranger().feedback(article)).headers.etag).toBe(before);
  await (await site.asModerator()).reject(id);
  expect((await site.asStranger().feedback(article)).headers.etag).toBe(before);
});

test('its author sees it as waiting, also after a reload, and nobody else does', async () => {
  const { reader, id, text } = await site.waitingComment(article);
  const afterReload = site.readerWith(reader.token);
  const mine = await afterReload.mine(article);
  expect(mine.body).toMatchObject({ comments: [{ id, text, status: 'pending' }] });
  expect(mine.body).toBeWire(wire.Mine);
  expect(mine.headers['cache-control']).toBe('no-store');
  expect((await (await site.asReader()).mine(article)).body.comments).toEqual([]);
});

test('its author is told why it was rejected, and nobody else learns that it was', async () => {
  const { reader, id, text } = await site.waitingComment(article);
  const moderator = await site.asModerator();
  await moderator.decide(id, { decision: 'reject', revision: 1, reason: 'rude', note: 'Skriv til sagen' });
  expect((await reader.mine(article)).body.comments).toMatchObject([
    { id, status: 'rejected', reason: 'rude', note: 'Skriv til sagen' },
  ]);
  const bytes = await publicBytes();
  expect(bytes).not.toContain(text);
  expect(bytes).not.toContain('Skriv til sagen');
});

test('the words of a withdrawn comment are gone from the database too', async () => {
  const { reader, id, text } = await site.waitingComment(article, 'Dette ville jeg hellere have beholdt');
  expect(await everythingStored(service.db)).toContain(text);
  expect((await reader.withdraw(id)).body.comment).toMatchObject({ id, status: 'withdrawn', name: null });
  expect(await everythingStored(service.db)).not.toContain(text);
});

test('an article with only waiting comments looks like one that nobody has written under', async () => {
  await site.waitingComment('kun-ventende');
  const { article: _, ...waiting } = (await site.asStranger().feedback('kun-ventende')).body;
  const { article: __, ...empty } = (await site.asStranger().feedback('helt-tom')).body;
  expect(waiting).toEqual(empty);
});

/** The same course of numbers for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test('a comment that never was public is not even named to readers when it is rejected', async () => {
  const site = await service.site();
  const moderator = await site.asModerator();
  const page = site.asStranger().socket();
  await command(page, 'article:watch', { site: site.key, article: 'haven' });
  const named: string[] = [];
  page.on('comment:removed', ({ id }: { id: string }) => named.push(id));
  const rejected = await site.waitingComment('haven');
  await moderator.reject(rejected.id);
  const shown = await site.waitingComment('haven');
  await moderator.approve(shown.id);
  const removed = heard<{ id: string }>(page, {
    event: 'comment:removed',
    fits: ({ id }) => id === shown.id,
  });
  await moderator.decide(shown.id, { decision: 'reopen', revision: 2 });
  await removed;
  expect([...new Set(named)]).toEqual([shown.id]);
});
