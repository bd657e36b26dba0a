// How many comments are taken: from one reader, one network, under one article and on a whole site. What is
// too many is told when to come back; a retry is no comment, and what one may not send costs others nothing.
import { randomBytes, randomUUID } from 'node:crypto';
import { knownArticles } from '../../server/articles/knownArticles.ts';
import { looksUpFacts } from '../../server/comments/facts/lookUpFacts.ts';
import { storesComments } from '../../server/comments/storeComment.ts';
import { type CommentLimits, submitComment } from '../../server/comments/submitComment.ts';
import { sharedLimiter, thriftyLimiter } from '../../server/platform/limits/limiters.ts';
import { networks as networksOf } from '../../server/platform/limits/networks.ts';
import { Problem } from '../../server/problems.ts';
import '../support/matchers.ts';
import { someNetwork, startTestService, type TestService, type TestSite } from '../support/service.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  // In PostgreSQL in any case, since these tests count there themselves.
  service = await startTestService({ environment: { REDIS_URL: '' } });
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
});

const retryAfter = (answer: { headers: Record<string, string> }) => Number(answer.headers['retry-after']);
const backdate = (readerId: string, age: string) =>
  service.db.many(
    'update comments set submitted_at = submitted_at - $2::interval where reader_id = $1::uuid',
    [readerId, age],
  );
const readerOf = async (commentId: string) =>
  (
    await service.db.one<{ reader_id: string }>('select reader_id from comments where id = $1::bigint', [
      commentId,
    ])
  ).reader_id;

test('a reader may send five comments a minute, and is told how long it is to the next', async () => {
  const reader = await site.asReader();
  const first = await reader.comment('haven', 'Den første');
  const readerId = await readerOf(first.body.comment.id);
  await backdate(readerId, '40 seconds');
  for (let n = 2; n <= 5; n++) expect((await reader.comment('haven', `Nr. ${n}`)).status).toBe(201);
  const refused = await reader.comment('haven', 'Den sjette');
  expect(refused).toBeProblem('too-many-requests');
  expect(retryAfter(refused)).toBeGreaterThan(10);
  expect(retryAfter(refused)).toBeLessThanOrEqual(20);
  await backdate(readerId, '21 seconds');
  expect((await reader.comment('haven', 'Den sjette')).status).toBe(201);
});

test('a reader may send a hundred comments a day, and is told how long it is to the next', async () => {
  const reader = await site.asReader();
  const first = await reader.comment('haven', 'Den første');
  const readerId = await readerOf(first.body.comment.id);
  await backdate(readerId, '22 hours');
  const more = (count: number) =>
    service.db.many(
      `insert into comments (site_id, article_id, reader_id, text, status, verdict, fingerprint, submitted_at)
       select site_id, article_id, reader_id, text, status, verdict, '', now() - interval '1 hour'
         from comments, generate_series(1, $2::integer) where id = $1::bigint`,
      [first.body.comment.id, count],
    );
  await more(98);
  expect((await reader.comment('haven', 'Den hundrede')).status).toBe(201);
  const refused = await reader.comment('haven', 'Den næste');
  expect(refused).toBeProblem('too-many-requests');
  expect(retryAfter(refused) / 3600).toBeCloseTo(2, 1);
  expect((await (await site.asReader()).comment('haven', 'En anden læser')).status).toBe(201);
});

/** As if the network had sent so many already. */
async function alreadySent(address: string, { count }: { count: number }) {
  const networks = networksOf(service.db);
  await networks.renew();
  const key = networks.of({ ip: address }).toString('base64url');
  const limit = sharedLimiter(service, { name: 'comments-network', points: 1000, perSeconds: 600 });
  for (let i = 0; i < count; i++) await limit.count(key);
}

test('sixty comments in ten minutes from one network are enough; its readers are told when to come back', async () => {
  const network = someNetwork();
  await alreadySent(network, { count: 59 });
  const from = async (text: string, more = {}) =>
    (await site.asReader()).comment('haven', text, more).set('X-Forwarded-For', network);
  expect((await from('Nummer tres')).status).toBe(201);
  const refused = await from('En for meget');
  expect(refused).toBeProblem('too-many-requests');
  expect(retryAfter(refused)).toBeGreaterThan(500);
  expect(retryAfter(refused)).toBeLessThanOrEqual(600);
  expect((await (await site.asReader()).comment('haven', 'En anden by')).status).toBe(201);
});

test('a retry of a comment that was taken is answered, however many have been sent since', async () => {
  const network = someNetwork();
  const reader = await site.asReader();
  const send = (text: string, key: string) =>
    reader.comment('haven', text, { key }).set('X-Forwarded-For', network);
  const key = randomUUID();
  const first = await send('Svaret på denne gik tabt', key);
  expect(first.status).toBe(201);
  await alreadySent(network, { count: 60 });
  expect(await send('En ny', randomUUID())).toBeProblem('too-many-requests');
  const again = await send('Svaret på denne gik tabt', key);
  expect([again.status, again.body]).toEqual([201, first.body]);
});

test('nor is it refused to a reader who has used up their minute, and nothing else is let through with it', async () => {
  const reader = await site.asReader();
  const key = randomUUID();
  const first = await reader.comment('haven', 'Svaret gik tabt, og smileyerne fik lov', { key });
  while ((await reader.rate('haven', 5)).status === 200);
  const again = await reader.comment('haven', 'Svaret gik tabt, og smileyerne fik lov', { key });
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(await reader.comment('haven', 'En ny', { key: randomUUID() })).toBeProblem('too-many-requests');
  expect(await reader.rate('haven', 4).set('Idempotency-Key', key)).toBeProblem('too-many-requests');
});

describe('of limits at once', () => {
  const limit = (name: string, points: number) =>
    sharedLimiter(service, { name: `${name}-${randomBytes(4).toString('hex')}`, points, perSeconds: 600 });
  const limitsOf = (points: { network?: number; article?: number; site?: number }): CommentLimits => ({
    ofReader: { perMinute: 5, perDay: 100 },
    perNetwork: limit('network', points.network ?? 1000),
    perArticle: limit('article', points.article ?? 1000),
    perSite: limit('site', points.site ?? 1000),
  });
  const [here, there] = [randomBytes(16), randomBytes(16)];
  let count = 0;
  const submit = (limits: CommentLimits, about: { from?: Buffer; under?: string; text?: string } = {}) =>
    submitComment(service.db, {
      articles: knownArticles(service.db),
      site: { ...site },
      readerId: randomUUID(),
      page: { key: about.under ?? 'haven' },
      name: null,
      text: about.text ?? `Nr. ${++count}`,
      form: undefined,
      networks: [about.from ?? here],
      idempotencyKey: null,
      limits,
      demandWork: async () => {},
      lookUpFacts: looksUpFacts(service.db),
      storeComment: storesComments(service.db),
      askScreener: () => {},
    });
  const refusal = async (submitted: Promise<unknown>) => {
    const problem = await submitted.then(
      () => undefined,
      error => error as Problem,
    );
    return problem instanceof Problem ? problem.code : problem;
  };

  test('an article takes so many, and the next article is open', async () => {
    const limits = limitsOf({ article: 2 });
    await submit(limits);
    await submit(limits, { from: there });
    expect(await refusal(submit(limits, { from: randomBytes(16) }))).toBe('too-many-requests');
    expect(await refusal(submit(limits, { under: 'baenken' }))).toBeUndefined();
  });

  test('a site takes so many, wherever they come from and go', async () => {
    const limits = limitsOf({ site: 2 });
    await submit(limits);
    await submit(limits, { from: there, under: 'baenken' });
    expect(await refusal(submit(limits, { from: randomBytes(16), under: 'broen' }))).toBe(
      'too-many-requests',
    );
  });

  test('what one network may no longer send does not use up what others may', async () => {
    const limits = limitsOf({ network: 1, article: 3, site: 3 });
    await submit(limits);
    for (let i = 0; i < 10; i++) expect(await refusal(submit(limits))).toBe('too-many-requests');
    expect(await refusal(submit(limits, { from: there }))).toBeUndefined();
    expect(await refusal(submit(limits, { from: randomBytes(16) }))).toBeUndefined();
  });

  test('what one article may no longer get does not close the others', async () => {
    const limits = limitsOf({ article: 1, site: 3 });
    await submit(limits);
    for (let i = 0; i < 10; i++)
      expect(await refusal(submit(limits, { from: randomBytes(16) }))).toBe('too-many-requests');
    expect(await refusal(submit(limits, { under: 'baenken' }))).toBeUndefined();
    expect(await refusal(submit(limits, { under: 'broen' }))).toBeUndefined();
  });

  test('they hold for many at the same moment', async () => {
    const limits = {
      ...limitsOf({}),
      perArticle: thriftyLimiter(service, { name: `many-${count}`, points: 10, perSeconds: 600 }),
    };
    const refusals = await Promise.all(
      Array.from({ length: 30 }, () => refusal(submit(limits, { from: randomBytes(16) }))),
    );
    expect(refusals.filter(each => each === undefined)).toHaveLength(10);
    expect(new Set(refusals)).toEqual(new Set([undefined, 'too-many-requests']));
  });
});
