// Published first, read afterwards: the list of what nobody has read, and how it empties on every desk.
import * as wire from '../../server/contract.ts';
import '../support/matchers.ts';
import { command, heard, startTestService, type TestService, type TestSite } from '../support/service.ts';

let service: TestService;
let site: TestSite;
let mette: Awaited<ReturnType<TestSite['asModerator']>>;
beforeAll(async () => {
  service = await startTestService();
});
beforeEach(async () => {
  site = await service.site({ policy: 'publish-first' });
  mette = await site.asModerator('Mette');
});
afterAll(() => service.stop());

const unread = async (before?: string) =>
  (await mette.agent.get(`${site.staffApi}/published`).query(before ? { before } : {}))
    .body as wire.Published;
const onPage = async () =>
  (await site.asStranger().feedback('haven')).body.comments.map((each: { id: string }) => each.id);
const inQueue = async () => ((await mette.queue()).body as wire.Queue).comments.map(each => each.id);

test('a comment that no person let through stands in the list, newest first, and not in the queue', async () => {
  const [first, second] = [await site.waitingComment(), await site.waitingComment()];
  const list = await unread();
  expect(list).toBeWire(wire.Published);
  expect(list).toMatchObject({ unread: 2, before: null, publishesByItself: true });
  expect(list.comments.map(each => each.id)).toEqual([second.id, first.id]);
  expect(list.comments[0]).toMatchObject({ status: 'approved', decision: null, revision: 1 });
  expect(await inQueue()).toEqual([]);
  expect(await onPage()).toEqual([second.id, first.id]);
});

test('what a moderator approved, and what waits, was never published by itself', async () => {
  site = await service.site();
  mette = await site.asModerator('Mette');
  const { id } = await site.waitingComment();
  await site.waitingComment();
  await mette.approve(id);
  expect(await unread()).toEqual({ comments: [], unread: 0, before: null, publishesByItself: false });
});

test('marked as read it leaves the list on every desk, stays public, and the record says by whom', async () => {
  const { id } = await site.waitingComment();
  const { cursor } = (await mette.queue()).body as wire.Queue;
  const socket = (await site.asModerator('Omar')).socket();
  await command(socket, 'site:watch', { site: site.key, topic: 'moderation', after: cursor });
  const told = heard<Extract<wire.StaffFact, { comment: unknown }>>(socket, {
    event: 'fact',
    fits: fact => fact.type === 'comment:decided' && fact.comment.id === id,
  });

  const { status, body } = await mette.approve(id);
  expect(status).toBe(200);
  expect(body.comment).toMatchObject({ status: 'approved', revision: 2, decision: { by: 'Mette' } });
  expect((await told).comment).toMatchObject({ status: 'approved', revision: 2, decision: { by: 'Mette' } });
  expect(await unread()).toMatchObject({ comments: [], unread: 0 });
  expect((await mette.decided()).body.comments).toMatchObject([{ id, decision: { by: 'Mette' } }]);
  expect(await onPage()).toEqual([id]);
});

test('a new one is told to open desks with nobody’s decision on it', async () => {
  const { cursor } = (await mette.queue()).body as wire.Queue;
  const socket = mette.socket();
  await command(socket, 'site:watch', { site: site.key, topic: 'moderation', after: cursor });
  const told = heard<Extract<wire.StaffFact, { comment: unknown }>>(socket, { event: 'fact' });
  const { id } = await site.waitingComment();
  expect(await told).toMatchObject({
    type: 'comment:submitted',
    comment: { id, status: 'approved', decision: null, screening: { verdict: 'approve' } },
  });
});

test('of two moderators one has read it and the other is told who', async () => {
  const omar = await site.asModerator('Omar');
  const { id } = await site.waitingComment();
  const answers = await Promise.all([mette.approve(id), omar.approve(id)]);
  expect(answers.map(each => each.status).sort()).toEqual([200, 409]);
  const [lost] = answers.filter(each => each.status === 409);
  expect(lost).toBeProblem('already-decided');
  expect(lost!.body.comment).toMatchObject({ id, revision: 2, status: 'approved' });
  expect(lost!.body.comment.decision.by).toMatch(/Mette|Omar/);
});

test('read once is read: approving it again is too late, with the new revision as well', async () => {
  const { id } = await site.waitingComment();
  await mette.approve(id);
  expect(await mette.approve(id, 2)).toBeProblem('already-decided');
  expect((await mette.decided()).body.comments).toMatchObject([{ id, revision: 2 }]);
});

test('rejected it leaves the list and the page, and its author is told why', async () => {
  const { id, reader } = await site.waitingComment();
  expect((await mette.reject(id)).status).toBe(200);
  expect(await unread()).toMatchObject({ comments: [], unread: 0 });
  expect(await onPage()).toEqual([]);
  expect((await reader.mine('haven')).body.comments).toMatchObject([
    { id, status: 'rejected', reason: 'rude' },
  ]);
});

test('undoing “read” makes it unread again and never takes it from the page', async () => {
  const { id } = await site.waitingComment();
  await mette.approve(id);
  const { body } = await mette.decide(id, { decision: 'reopen', revision: 2 });
  expect(body.comment).toMatchObject({ status: 'approved', revision: 3, decision: null });
  expect((await unread()).comments).toMatchObject([{ id, revision: 3 }]);
  expect((await mette.decided()).body.comments).toEqual([]);
  expect(await inQueue()).toEqual([]);
  expect(await onPage()).toEqual([id]);
});

test('reopening a rejected one puts it in the queue and publishes nothing', async () => {
  const { id } = await site.waitingComment();
  await mette.reject(id);
  await mette.decide(id, { decision: 'reopen', revision: 2 });
  expect(await inQueue()).toEqual([id]);
  expect(await onPage()).toEqual([]);
  expect((await unread()).unread).toBe(0);
});

test('reopening an unread one takes it down to be looked at', async () => {
  const { id } = await site.waitingComment();
  await mette.decide(id, { decision: 'reopen', revision: 1 });
  expect(await inQueue()).toEqual([id]);
  expect(await onPage()).toEqual([]);
});

test('taken back by its author it is nothing to read', async () => {
  const { id, reader } = await site.waitingComment();
  await reader.withdraw(id);
  expect(await unread()).toMatchObject({ comments: [], unread: 0 });
});

test('fifty at a time, the next page below the last', async () => {
  const { id } = await site.waitingComment();
  await service.db.many(
    `insert into comments (site_id, article_id, reader_id, text, status, verdict, fingerprint)
     select site_id, article_id, gen_random_uuid(), 'Nr. ' || n, 'approved', 'approve', ''
       from comments, generate_series(1, 60) n where id = $1`,
    [id],
  );
  const first = await unread();
  expect(first).toMatchObject({ unread: 61, before: first.comments.at(-1)!.id });
  expect(first.comments).toHaveLength(50);
  const second = await unread(first.before!);
  expect(second.comments).toHaveLength(11);
  expect(second).toMatchObject({
    before: null,
    comments: expect.arrayContaining([expect.objectContaining({ id })]),
  });
});
