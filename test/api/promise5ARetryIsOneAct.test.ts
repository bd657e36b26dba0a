// Promise 5: the same Idempotency-Key and body is one act with one answer; with another body it is refused.
import * as wire from '../../server/contract.ts';
import '../support/matchers.ts';
import { startTestService, type TestService, type TestSite } from '../support/service.ts';

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

const key = 'noegle-nummer-1';
const waiting = async () => (await (await site.asModerator()).queue()).body.comments;

test('fifty equal submits at once are one comment and fifty equal answers', async () => {
  const reader = await site.asReader();
  const there = site.through(sibling).readerWith(reader.token);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      (i % 2 ? reader : there).comment('haven', 'Tak for en god artikel', { name: 'Åse', key }),
    ),
  );
  expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([201]));
  expect(new Set(answers.map(answer => answer.text)).size).toBe(1);
  expect(answers[0]!.body).toBeWire(wire.CommentAnswer);
  expect(await waiting()).toMatchObject([{ id: answers[0]!.body.comment.id }]);
});

test('a retry after the decision is still answered as the first time, and writes nothing', async () => {
  const reader = await site.asReader();
  const first = await reader.comment('haven', 'Tak for en god artikel', { key });
  await (await site.asModerator()).approve(first.body.comment.id);
  const again = await reader.comment('haven', 'Tak for en god artikel', { key });
  expect([again.status, again.text]).toEqual([first.status, first.text]);
  expect((await site.asStranger().feedback('haven')).body.commentCount).toBe(1);
});

test('the same key with another text, name or article is refused and changes nothing', async () => {
  const reader = await site.asReader();
  const first = await reader.comment('haven', 'Tak for en god artikel', { name: 'Åse', key });
  for (const other of [
    reader.comment('haven', 'Noget helt andet', { name: 'Åse', key }),
    reader.comment('haven', 'Tak for en god artikel', { name: 'Bo', key }),
    reader.comment('haven', 'Tak for en god artikel', { key }),
    reader.comment('baenken', 'Tak for en god artikel', { name: 'Åse', key }),
  ]) {
    expect(await other).toBeProblem('idempotency-key-reused', { field: 'Idempotency-Key' });
  }
  expect(await waiting()).toMatchObject([{ id: first.body.comment.id, text: 'Tak for en god artikel' }]);
});

test('two readers may use the same key without meeting each other', async () => {
  const [one, other] = [await site.asReader(), await site.asReader()];
  const first = await one.comment('haven', 'Jeg er enig i det hele', { key });
  const second = await other.comment('haven', 'Jeg er slet ikke enig', { key });
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body.comment.id).not.toBe(first.body.comment.id);
});

test('retries do not use up the reader’s comments, and the sixth new one in a minute has to wait', async () => {
  const reader = await site.asReader();
  for (let i = 0; i < 8; i++) {
    expect((await reader.comment('haven', 'Den samme kommentar', { key })).status).toBe(201);
  }
  for (let i = 2; i <= 5; i++) expect((await reader.comment('haven', `Kommentar ${i}`)).status).toBe(201);
  const refused = await reader.comment('haven', 'Kommentar 6');
  expect(refused).toBeProblem('too-many-requests');
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.headers['access-control-expose-headers']).toContain('Retry-After');
  expect(await waiting()).toHaveLength(5);
});

test.each([
  ['of four letters', 'kort'],
  ['of 101 letters', 'x'.repeat(101)],
  ['with a space', 'med mellemrum'],
  ['of Danish letters', 'æøå-æøå-æøå'],
])('a key %s cannot be used, and the comment is not stored', async (_, unusable) => {
  const reader = await site.asReader();
  const sent = Buffer.from(unusable, 'utf8').toString('latin1');
  expect(await reader.comment('haven', 'Tak', { key: sent })).toBeProblem('invalid-request', {
    field: 'Idempotency-Key',
  });
  expect(await waiting()).toEqual([]);
});

test('a retry after the author took the comment back says so, and nothing of the words is kept', async () => {
  const site = await service.site();
  const reader = await site.asReader();
  const sent = await reader.comment('haven', 'Det her fortryder jeg', { key: 'fortrudt-1', name: 'Bo' });
  await reader.withdraw(sent.body.comment.id);
  const again = await reader.comment('haven', 'Det her fortryder jeg', { key: 'fortrudt-1', name: 'Bo' });
  expect(again.status).toBe(201);
  expect(again.body.comment).toMatchObject({ id: sent.body.comment.id, status: 'withdrawn', name: null });
  const [kept] = await service.db.many<Record<string, unknown>>(
    'select * from comments where id = $1::bigint',
    [sent.body.comment.id],
  );
  expect(kept).toMatchObject({
    name: null,
    text: '…',
    likeness: null,
    request_hash: null,
    fingerprint: Buffer.alloc(0),
  });
});
