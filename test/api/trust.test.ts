// Trusted readers: marked through a comment of theirs, seen on all of them, and told to every open desk.
import type * as wire from '../../server/contract.ts';
import { expectRefusal } from '../support/matchers.ts';
import {
  command,
  heard,
  startTestService,
  type TestService,
  type TestSite,
  until,
} from '../support/service.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
  site = await service.site();
});
afterAll(() => service.stop());

type Moderator = Awaited<ReturnType<TestSite['asModerator']>>;
const trust = ({ agent }: Moderator, id: string) => agent.put(`${site.staffApi}/trusted/${id}`);
const distrust = ({ agent }: Moderator, id: string) => agent.delete(`${site.staffApi}/trusted/${id}`);
const inQueue = async (moderator: Moderator, id: string) => {
  const { comments } = (await moderator.queue()).body as wire.Queue;
  return comments.find(each => each.id === id)!;
};

test('a reader marked as trusted is so on every comment of theirs, until the mark is taken back', async () => {
  const moderator = await site.asModerator();
  const { reader, id } = await site.waitingComment();
  const second = ((await reader.comment('broen', 'Endnu et godt ord')).body as wire.CommentAnswer).comment.id;
  const other = await site.waitingComment();

  expect((await trust(moderator, id)).status).toBe(204);
  expect((await trust(moderator, second)).status).toBe(204);
  expect((await inQueue(moderator, id)).author.trusted).toBe(true);
  expect((await inQueue(moderator, second)).author.trusted).toBe(true);
  expect((await inQueue(moderator, other.id)).author.trusted).toBe(false);

  expect((await distrust(moderator, second)).status).toBe(204);
  expect((await distrust(moderator, second)).status).toBe(204);
  expect((await inQueue(moderator, id)).author.trusted).toBe(false);
});

test('what a trusted reader sends is published without waiting, but for words a person should read', async () => {
  const moderator = await site.asModerator();
  const { reader, id } = await site.waitingComment();
  await trust(moderator, id);
  const fine = await reader.comment('haven', 'Tak for svaret, det var venligt');
  expect((fine.body as wire.CommentAnswer).comment.status).toBe('approved');
  const rude = await reader.comment('haven', 'Formanden er en idiot');
  expect((rude.body as wire.CommentAnswer).comment.status).toBe('pending');
  await distrust(moderator, id);
  const after = await reader.comment('haven', 'Og en sidste hilsen herfra');
  expect((after.body as wire.CommentAnswer).comment.status).toBe('pending');
});

test('all comments of one reader carry the same mark, and the mark is not the reader’s id', async () => {
  const moderator = await site.asModerator();
  const { reader, id } = await site.waitingComment();
  const second = ((await reader.comment('broen', 'Endnu et par ord')).body as wire.CommentAnswer).comment.id;
  const other = await site.waitingComment();
  const marks = await Promise.all([id, second, other.id].map(each => inQueue(moderator, each)));
  expect(marks[0]!.author.mark).toBe(marks[1]!.author.mark);
  expect(marks[0]!.author.mark).not.toBe(marks[2]!.author.mark);
  const row = await service.db.one<{ reader_id: string }>('select reader_id from comments where id = $1', [
    id,
  ]);
  expect(JSON.stringify((await moderator.queue()).body)).not.toContain(row.reader_id);
});

test('another open desk is told when a reader is trusted, banned or let back in', async () => {
  const moderator = await site.asModerator();
  const { id } = await site.waitingComment();
  const { cursor } = (await moderator.queue()).body as wire.Queue;
  const socket = (await site.asModerator('Omar')).socket();
  await command(socket, 'site:watch', { site: site.key, topic: 'moderation', after: cursor });
  const told = (fits: (author: wire.ModeratedComment['author']) => boolean) =>
    heard<wire.StaffFact>(socket, {
      event: 'fact',
      fits: fact => fact.type === 'reader:changed' && fact.comment.id === id && fits(fact.comment.author),
    });

  const trusted = told(author => author.trusted);
  await trust(moderator, id);
  await trusted;
  const banned = told(author => author.ban?.until === null);
  await moderator.ban(id, { reason: 'Spam' });
  await banned;
  const lifted = told(author => author.ban === null);
  await moderator.agent.delete(`${site.staffApi}/bans/${id}`);
  await lifted;
});

test('a desk that was away learns it from the log, beside what happened to the comment', async () => {
  const moderator = await site.asModerator();
  const { id } = await site.waitingComment();
  const { cursor } = (await moderator.queue()).body as wire.Queue;
  await moderator.approve(id);
  await trust(moderator, id);
  const socket = (await site.asModerator('Omar')).socket();
  let facts: wire.StaffFact[] = [];
  await until(async () => {
    const answer = await command<{ facts?: wire.StaffFact[] }>(socket, 'site:watch', {
      site: site.key,
      topic: 'moderation',
      after: cursor,
    });
    facts = (answer.facts ?? []).filter(fact => 'comment' in fact && fact.comment.id === id);
    return facts.length === 2;
  });
  expect(facts.map(fact => fact.type)).toEqual(['comment:decided', 'reader:changed']);
});

test('a change of a reader is nothing that other readers are told', async () => {
  const moderator = await site.asModerator();
  const [one, next] = [await site.waitingComment('kirken'), await site.waitingComment('kirken')];
  const watcher = site.asStranger().socket();
  await command(watcher, 'article:watch', { site: site.key, article: 'kirken' });
  const told: string[] = [];
  watcher.onAny((_, fact: { comment?: { id: string } }) => told.push(fact.comment?.id ?? ''));
  await moderator.approve(one.id);
  await until(async () => told.includes(one.id));
  await trust(moderator, one.id);
  // What comes after it in the log has arrived, and nothing between.
  await moderator.approve(next.id);
  await until(async () => told.includes(next.id));
  expect(told).toEqual([one.id, next.id]);
});

test('a comment of nobody, or of another site, trusts nobody', async () => {
  const moderator = await site.asModerator();
  const elsewhere = await service.site();
  const { id } = await elsewhere.waitingComment();
  for (const unknown of ['999999999', id]) {
    await expectRefusal(service, () => trust(moderator, unknown) as never, { code: 'comment-not-found' });
    await expectRefusal(service, () => distrust(moderator, unknown) as never, { code: 'comment-not-found' });
  }
});
