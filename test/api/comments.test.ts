// Comments beyond the promises: paging, who may write, what holds a comment, and what the desk is shown.
import supertest from 'supertest';
import * as wire from '../../server/contract.ts';
import '../support/matchers.ts';
import { startTestService, type TestService, type TestSite } from '../support/service.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
});

const _open = { policy: 'publish-first' } as const;

const older = (before: string) =>
  supertest(service.url).get(`${site.readerApi}/comments`).query({ article: 'haven', before });

test('a long debate is read page by page, each comment once, newest first', async () => {
  const lenient = await service.site({ policy: 'publish-first' });
  site = lenient;
  for (let i = 1; i <= 45; i++) {
    const answer = await (await lenient.asReader()).comment(
      'haven',
      `Indlæg nummer ${i} i debatten om haven`,
    );
    expect(answer.body.comment.status).toBe('approved');
    // Over some days: all within minutes would be a burst.
    await service.db.many(`update comments set submitted_at = submitted_at - interval '1 hour'`);
  }
  const first = (await lenient.asStranger().feedback('haven')).body as wire.Feedback;
  expect(first).toBeWire(wire.Feedback);
  expect([first.commentCount, first.comments.length]).toEqual([45, 20]);
  const second = (await older(first.before!)).body as wire.CommentPage;
  // Somebody writes while the reader reads on.
  await (await lenient.asReader()).comment('haven', 'Et indlæg midt i læsningen');
  const third = (await older(second.before!)).body as wire.CommentPage;
  expect(third).toBeWire(wire.CommentPage);
  expect(third.before).toBeNull();
  const texts = [first, second, third].flatMap(page => page.comments.map(comment => comment.text));
  expect(texts).toEqual(Array.from({ length: 45 }, (_, i) => `Indlæg nummer ${45 - i} i debatten om haven`));
});

test('a closed debate takes no comments but keeps those it has, and can be opened again', async () => {
  const moderator = await site.asModerator();
  const { id } = await site.waitingComment('haven');
  await moderator.approve(id);
  const { article } = (await moderator.decided()).body.comments[0] as wire.ModeratedComment;
  const closed = await moderator.close(article.id, true);
  expect(closed.body).toBeWire(wire.ArticleAnswer);
  expect((await site.asStranger().feedback('haven')).body).toMatchObject({
    article: { closed: true },
    comments: [{ id }],
  });
  const reader = await site.asReader();
  expect(await reader.comment('haven', 'For sent')).toBeProblem('article-closed');
  expect((await reader.rate('haven', 4)).status).toBe(200);
  await moderator.close(article.id, false);
  expect((await reader.comment('haven', 'Ikke for sent')).status).toBe(201);
});

test('a banned reader is told so, on this site alone, until the ban runs out', async () => {
  const moderator = await site.asModerator();
  const { reader, id } = await site.waitingComment('haven');
  const banned = await moderator.ban(id, { reason: 'Bliver ved', days: 7 });
  expect([banned.status, banned.body]).toEqual([201, { until: expect.any(String) }]);
  expect(banned.body).toBeWire(wire.BanAnswer);
  expect(await reader.comment('haven', 'Igen')).toBeProblem('reader-banned');
  expect((await reader.rate('haven', 1)).status).toBe(200);
  expect((await (await site.asReader()).comment('haven', 'En anden')).status).toBe(201);
  await service.db.many(`update bans set expires_at = now() - interval '1 second'`);
  expect((await reader.comment('haven', 'Igen efter en uge')).status).toBe(201);
  expect((await moderator.ban(id, { reason: 'For altid' })).body).toEqual({ until: null });
});

test.each([
  ['the site holds everything', {}, 'En rolig kommentar', 'site-holds-everything'],
  ['of too many links', { policy: 'publish-first' }, 'Se www.a.dk www.b.dk https://c.dk', 'too-many-links'],
  [
    'of a word on the site’s own list',
    { policy: 'publish-first', words: ['gulerod'] },
    'En gulerod',
    undefined,
  ],
])('a comment is held because %s, and the desk sees why', async (_, settings, text, check) => {
  const strict = await service.site(settings as object);
  const answer = await (await strict.asReader()).comment('haven', text);
  expect(answer.body.comment.status).toBe('pending');
  const [held] = ((await (await strict.asModerator()).queue()).body as wire.Queue).comments;
  expect(held).toBeWire(wire.ModeratedComment);
  expect(held!.screening.verdict).toBe('hold');
  if (check) expect(held!.screening.reasons.map(reason => reason.check)).toContain(check);
  for (const { match, start, end } of held!.screening.reasons)
    if (start !== undefined) expect(text.slice(start, end)).toBe(match);
});

test('the same sentence a second time is held, from whomever it comes', async () => {
  const lenient = await service.site({ policy: 'publish-first' });
  const text = 'Det her er en ganske lang sætning om haven';
  expect((await (await lenient.asReader()).comment('haven', text)).body.comment.status).toBe('approved');
  const again = await (await lenient.asReader()).comment('baenken', `  ${text.replace('Det', 'DET')}!! `);
  expect(again.body.comment.status).toBe('pending');
  const [held] = ((await (await lenient.asModerator()).queue()).body as wire.Queue).comments;
  expect(held!.screening.reasons).toMatchObject([{ check: 'repeats-earlier-comment' }]);
});

test('the queue is oldest first, with the author’s record and the article it is under', async () => {
  const moderator = await site.asModerator();
  const { reader, id } = await site.waitingComment('haven');
  await moderator.approve(id);
  const first = await reader.comment('haven', 'Andet indlæg fra samme læser');
  await site.waitingComment('baenken');
  const queue = (await moderator.queue()).body as wire.Queue;
  expect(queue).toBeWire(wire.Queue);
  expect(queue).toMatchObject({
    waiting: 2,
    after: null,
    comments: [
      { id: first.body.comment.id, author: { approved: 1, rejected: 0 }, article: { key: 'haven' } },
      { author: { approved: 0, rejected: 0 }, article: { key: 'baenken' } },
    ],
  });
});

test('a long archive is read page by page, also where many were decided in the same moment', async () => {
  const moderator = await site.asModerator();
  const { id } = await site.waitingComment('haven');
  await service.db.many(
    `insert into comments (site_id, article_id, reader_id, text, status, verdict, fingerprint, decided_at)
     select site_id, article_id, gen_random_uuid(), 'Nr. ' || n, 'rejected', 'hold', fingerprint,
            '2026-01-01 12:00:00.123'::timestamptz + n * interval '7 microseconds'
       from comments, generate_series(1, 120) n where id = $1`,
    [id],
  );
  const seen: string[] = [];
  let before: string | null = '9999-12-31T00:00:00Z';
  while (before) {
    const page: wire.Decided = (await moderator.agent.get(`${site.staffApi}/decided`).query({ before })).body;
    expect(page).toBeWire(wire.Decided);
    seen.push(...page.comments.map(comment => comment.text));
    before = page.before;
  }
  expect(seen).toEqual(Array.from({ length: 120 }, (_, i) => `Nr. ${120 - i}`));
});

test('a page that nothing happened to is answered with 304 and no body', async () => {
  await site.waitingComment('haven');
  const first = await site.asStranger().feedback('haven');
  expect(first.headers['cache-control']).toBe('public, max-age=0, s-maxage=2');
  const again = await site.asStranger().feedback('haven').set('If-None-Match', first.headers.etag!);
  expect([again.status, again.text]).toEqual([304, '']);
  await (await site.asReader()).rate('haven', 5);
  const changed = await site.asStranger().feedback('haven').set('If-None-Match', first.headers.etag!);
  expect(changed.status).toBe(200);
});

test('what a page says about its article fills gaps, and nobody can change what is known', async () => {
  const reader = await site.asReader();
  const act = (article: object) =>
    reader
      .signed(supertest(service.url).put(`${site.readerApi}/rating`))
      .send({ article: { key: 'haven', ...article }, score: 4 });
  await act({ title: 'Byens haver', url: `${site.origin}/haven` });
  await act({ title: 'Noget helt andet', section: 'Byliv', published: '2026-11-01' });
  const { articles } = (await (await site.asEditor()).summary()).body as wire.Summary;
  expect(articles[0]!.article).toMatchObject({
    title: 'Byens haver',
    url: `${site.origin}/haven`,
    section: 'Byliv',
    published: '2026-11-01',
  });
});

test('nearly the same text from somebody else under another article is held as a repeat', async () => {
  const open = await service.site({ policy: 'publish-first' });
  const text = 'Vi har boet her i tolv år, og aldrig har gården været så levende som efter de nye højbede';
  expect((await (await open.asReader()).comment('haven', text)).body.comment.status).toBe('approved');
  const again = await (await open.asReader()).comment('baenken', `Hej! ${text} kom.`);
  expect(again.body.comment.status).toBe('pending');
  const other = 'Vi flyttede ind i foråret, og det bedste ved gården er de gamle æbletræer bag cykelskuret';
  expect((await (await open.asReader()).comment('baenken', other)).body.comment.status).toBe('approved');
});

test('a ban is shown with the author’s comments at the desk, and can be lifted', async () => {
  const moderator = await site.asModerator();
  const { reader, id } = await site.waitingComment('haven');
  expect((await moderator.ban(id, { reason: 'Reklamer', days: 7 })).status).toBe(201);
  expect((await reader.comment('haven', 'Må jeg komme ind igen?')).body.code).toBe('reader-banned');
  const banned = (await moderator.queue()).body as wire.Queue;
  expect(Date.parse(banned.comments[0]!.author.ban!.until!)).toBeGreaterThan(Date.now());

  const bans = `/api/v1/staff/sites/${site.key}/bans/${id}`;
  expect((await moderator.agent.delete(bans)).status).toBe(204);
  expect((await reader.comment('haven', 'Tak, fordi jeg må igen')).status).toBe(201);
  const after = (await moderator.queue()).body as wire.Queue;
  expect(after.comments.map(comment => comment.author.ban)).toEqual([null, null]);
});

test('of many comments that are stored together each reader is answered their own', async () => {
  const site = await service.site();
  const readers = await Promise.all(Array.from({ length: 20 }, () => site.asReader()));
  const texts = readers.map((_, i) => `Skrevet samtidig med de andre, nummer ${i}`);
  const answers = await Promise.all(readers.map((reader, i) => reader.comment('haven', texts[i])));
  expect(answers.map(answer => answer.body.comment.text)).toEqual(texts);
  const own = await Promise.all(readers.map(reader => reader.mine('haven')));
  expect(own.map(answer => answer.body.comments[0].id)).toEqual(
    answers.map(answer => answer.body.comment.id),
  );
});
