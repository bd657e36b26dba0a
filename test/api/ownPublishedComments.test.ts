// A published comment remains its author's: named to them alone, and theirs to take back at any time.
import supertest from 'supertest';
import * as wire from '../../server/contract.ts';
import '../support/matchers.ts';
import { command, heard, startTestService, type TestService, type TestSite } from '../support/service.ts';
import { everythingStored } from '../support/stored.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
});

test('after a reload the author is told which public comment is theirs, and nobody else is', async () => {
  const { reader, id } = await site.waitingComment();
  const other = await site.waitingComment();
  expect((await reader.mine('haven')).body).toMatchObject({ comments: [{ id }], published: [] });
  const moderator = await site.asModerator();
  for (const each of [id, other.id]) await moderator.approve(each);

  const afterReload = await site.readerWith(reader.token).mine('haven');
  expect(afterReload.body).toEqual({ score: null, comments: [], published: [id] });
  expect(afterReload.body).toBeWire(wire.Mine);
  expect(afterReload.headers['cache-control']).toBe('no-store');
  expect((await other.reader.mine('haven')).body.published).toEqual([other.id]);
  expect((await (await site.asReader()).mine('haven')).body.published).toEqual([]);
  expect((await reader.mine('baenken')).body.published).toEqual([]);
  expect((await site.asStranger().feedback('haven')).body).toBeWire(wire.Feedback);
});

test('a published comment can be taken back by its author alone, and is then gone everywhere', async () => {
  const { reader, id, text } = await site.waitingComment();
  await (await site.asModerator()).approve(id);
  expect(await (await site.asReader()).withdraw(id)).toBeProblem('comment-not-found');
  expect((await site.asStranger().feedback('haven')).body.comments).toMatchObject([{ id, text }]);

  const page = site.asStranger().socket();
  await command(page, 'article:watch', { site: site.key, article: 'haven' });
  const removed = heard<{ id: string }>(page, { event: 'comment:removed', fits: fact => fact.id === id });
  expect((await site.readerWith(reader.token).withdraw(id)).status).toBe(200);
  await removed;
  expect((await site.asStranger().feedback('haven')).body).toMatchObject({ commentCount: 0, comments: [] });
  const older = supertest(service.url).get(`${site.readerApi}/comments`);
  expect((await older.query({ article: 'haven', before: '999999999999999999' })).body.comments).toEqual([]);
  expect((await reader.mine('haven')).body).toEqual({ score: null, comments: [], published: [] });
  expect(await everythingStored(service.db)).not.toContain(text);
});

test('what a moderator takes down again is no longer named as published, and comes with the reason', async () => {
  const { reader, id } = await site.waitingComment();
  const moderator = await site.asModerator();
  await moderator.approve(id);
  await moderator.reject(id, 2);
  expect((await reader.mine('haven')).body).toMatchObject({
    comments: [{ id, status: 'rejected', reason: 'rude' }],
    published: [],
  });
});

test('of a long debate every comment of one’s own is named, however far down; what waits comes along', async () => {
  const { reader, id: first } = await site.waitingComment();
  await service.db.many(
    `insert into comments (site_id, article_id, reader_id, text, status, verdict, fingerprint)
     select site_id, article_id, case when n % 3 = 0 then reader_id else gen_random_uuid() end, 'Nr. ' || n,
            case when n > 200 then 'pending' else 'approved' end::comment_status, 'hold', fingerprint
       from comments, generate_series(1, 210) n where id = $1 order by n`,
    [first],
  );
  const { published, comments } = (await reader.mine('haven')).body as wire.Mine;
  expect(published).toHaveLength(66);
  expect(published).toEqual([...published].sort((a, b) => +b - +a));
  expect(comments.map(({ text }) => text).slice(0, 3)).toEqual(['Nr. 210', 'Nr. 207', 'Nr. 204']);
  expect(comments.at(-1)!.id).toBe(first);
});
