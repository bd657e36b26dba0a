// Promise 6: after sleep, a cut or a restart a desk replays exactly what it missed, or takes a snapshot.
import type { Socket } from 'socket.io-client';
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
import { known, watchFrom } from '../support/watchedDesk.ts';

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

const watch = (desk: Socket, after: string | null, topic?: wire.Topic) =>
  watchFrom(desk, { site, after, ...(topic && { topic }) });

test('a desk that was away is told exactly what it missed', async () => {
  const moderator = await site.asModerator();
  const seen = await site.waitingComment('haven');
  const { cursor } = (await moderator.queue()).body as wire.Queue;

  const approved = await site.waitingComment('haven');
  await moderator.approve(approved.id);
  const withdrawn = await site.waitingComment('baenken');
  await withdrawn.reader.withdraw(withdrawn.id);
  const waiting = await site.waitingComment('baenken');
  await (await site.asReader()).rate('haven', 5);

  const desk = moderator.socket();
  // The service itself may not have read that far yet: then the rest arrives by itself.
  const live: wire.StaffFact[] = [];
  desk.on('fact', fact => live.push(fact));
  const answer = await watch(desk, cursor);
  expect(answer).toMatchObject({ ok: true });
  expect(answer.snapshot).toBeUndefined();
  const told = () => [...answer.facts!, ...live];
  const missed = [
    [approved.id, 'approved'],
    [withdrawn.id, 'withdrawn'],
    [waiting.id, 'pending'],
  ] as const;
  await until(async () => missed.every(([id, status]) => known(told()).get(id) === status));
  // What was stored while the page was read may come once more; nothing else does.
  for (const id of known(told()).keys()) expect([seen.id, ...missed.map(([each]) => each)]).toContain(id);
  for (const fact of answer.facts!) {
    expect('comment' in fact && fact.comment).toBeWire(wire.ModeratedComment);
    expect(fact.cursor).toBeWire(wire.Cursor);
  }
  desk.close();
});

test('a desk that sleeps, wakes and sleeps again ends up with the queue that there is', async () => {
  const moderator = await site.asModerator();
  const facts: wire.StaffFact[] = [];
  let { cursor } = (await moderator.queue()).body as wire.Queue;
  for (let sleep = 0; sleep < 4; sleep++) {
    const { id } = await site.waitingComment(`artikel-${sleep}`);
    if (sleep % 2) await moderator.reject(id);
    const desk = moderator.socket();
    desk.on('fact', fact => facts.push(fact));
    const answer = await watch(desk, cursor);
    facts.push(...answer.facts!);
    await until(async () => known(facts).get(id) === (sleep % 2 ? 'rejected' : 'pending'));
    cursor = facts.at(-1)!.cursor;
    desk.close();
  }
  const waiting = [...known(facts)].filter(([, status]) => status === 'pending').map(([id]) => id);
  const queue = (await moderator.queue()).body as wire.Queue;
  expect(waiting).toEqual(queue.comments.map(comment => comment.id));
});

test('a restart of the service loses nothing for a desk that comes back', async () => {
  const before = await startTestService({ databaseUrl: service.databaseUrl });
  const moderator = await site.through(before).asModerator();
  const { cursor } = (await moderator.queue()).body as wire.Queue;
  await before.stop();
  const { id } = await site.waitingComment('haven');
  const after = await startTestService({ databaseUrl: service.databaseUrl });
  const desk = (await site.through(after).asModerator()).socket();
  // An open transaction of somebody else may hold the fact back for a moment: then it comes live.
  const live: wire.StaffFact[] = [];
  desk.on('fact', fact => live.push(fact));
  const answer = await watch(desk, cursor);
  await until(async () => known([...answer.facts!, ...live]).get(id) === 'pending');
  desk.close();
  await after.stop();
});

test('what is done through one service is heard at a desk and a page of the other', async () => {
  const desk = (await site.through(sibling).asModerator()).socket();
  await watch(desk, null);
  const page = site.through(sibling).asStranger().socket();
  await command(page, 'article:watch', { site: site.key, article: 'haven' });

  const arrived = heard<wire.StaffFact>(desk, { event: 'fact' });
  const published = heard<{ comment: wire.PublicComment }>(page, { event: 'comment:published' });
  const counted = heard<{ tally: wire.Tally }>(page, { event: 'tally:changed' });
  const { id } = await site.waitingComment('haven');
  expect(await arrived).toMatchObject({ type: 'comment:submitted', comment: { id } });
  await (await site.asModerator()).approve(id);
  expect(await published).toMatchObject({ comment: { id } });
  await (await site.asReader()).rate('haven', 2);
  expect(await counted).toMatchObject({ article: 'haven', tally: { 2: 1 } });
  desk.close();
  page.close();
});
