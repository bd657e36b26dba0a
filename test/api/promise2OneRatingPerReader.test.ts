// Promise 2: one rating per reader and article, and a tally always equals a recount.
import type { Tally } from '../../server/contract.ts';
import { startTestService, type TestService, type TestSite, until } from '../support/service.ts';

let services: TestService[];
let site: TestSite;
beforeAll(async () => {
  const environment = { LIMIT_SCALE: '10' }; // somebody here clicks faster than one may
  const first = await startTestService({ environment });
  const others = [1, 2, 3].map(() => startTestService({ databaseUrl: first.databaseUrl, environment }));
  services = [first, ...(await Promise.all(others))];
});
afterAll(async () => {
  for (const service of services.reverse()) await service.stop();
});
beforeEach(async () => {
  site = await services[0]!.site();
});

/** The tally counted anew from the ratings themselves. */
async function recount(article: string): Promise<Tally> {
  const rows = await services[0]!.db.many<{ score: 1 | 2 | 3 | 4 | 5; count: number }>(
    `select r.score, count(*)::integer as count from ratings r join articles a on a.id = r.article_id
      where a.site_id = $1 and a.key = $2 group by r.score`,
    [site.id, article],
  );
  return { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, ...Object.fromEntries(rows.map(row => [row.score, row.count])) };
}

const publicTally = async (article: string): Promise<Tally> =>
  (await site.asStranger().feedback(article)).body.tally;
const total = (tally: Tally) => Object.values(tally).reduce((sum, count) => sum + count, 0);

test('a reader who clicks 200 times at once, through several services, has one rating', async () => {
  const reader = await site.asReader();
  const clicks = services.flatMap(service =>
    Array.from({ length: 50 }, (_, i) => {
      const here = service === services[0] ? reader : site.through(service).readerWith(reader.token);
      return i % 7 === 6 ? here.unrate('haven') : here.rate('haven', 1 + (i % 5));
    }),
  );
  const answers = await Promise.all(clicks);
  expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([200]));
  expect(total(await recount('haven'))).toBeLessThanOrEqual(1);

  const last = await reader.rate('haven', 4);
  expect(last.body).toEqual({ score: 4, tally: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 } });
  expect(await publicTally('haven')).toEqual(await recount('haven'));
  expect((await reader.mine('haven')).body.score).toBe(4);
});

test('many readers who change their minds at once are counted exactly', async () => {
  const articles = ['haven', 'baenken', 'vaskekaelderen'];
  const readers = await Promise.all(Array.from({ length: 40 }, () => site.asReader()));
  const acts = readers.flatMap((reader, r) =>
    articles.flatMap((article, a) => {
      const here = site.through(services[(r + a) % services.length]!).readerWith(reader.token);
      return [
        here.rate(article, 1 + ((r + a) % 5)),
        here.rate(article, 1 + ((r * 3 + a) % 5)),
        r % 4 === 0 ? here.unrate(article) : here.rate(article, 5),
      ];
    }),
  );
  for (const answer of await Promise.all(acts)) expect(answer.status).toBe(200);

  for (const article of articles) {
    const recounted = await recount(article);
    expect(await until(async () => matches(await publicTally(article), recounted))).toEqual(recounted);
  }
});

test('a tally that a reader is answered with counts that reader', async () => {
  const readers = await Promise.all(Array.from({ length: 30 }, () => site.asReader()));
  const answers = await Promise.all(readers.map(reader => reader.rate('haven', 3)));
  const seen = answers.map(answer => answer.body.tally[3] as number);
  expect(Math.min(...seen)).toBeGreaterThan(0);
  expect(Math.max(...seen)).toBe(30);
});

test('withdrawing deletes the rating, and withdrawing what is not there changes nothing', async () => {
  const reader = await site.asReader();
  await reader.rate('haven', 2);
  const none = { score: null, tally: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 } };
  expect((await reader.unrate('haven')).body).toEqual(none);
  expect((await reader.unrate('haven')).body).toEqual(none);
  expect((await reader.unrate('aldrig-set')).body).toEqual(none);
  expect((await reader.mine('haven')).body.score).toBeNull();
  expect(await recount('haven')).toEqual(none.tally);
});

test('the same key on two sites is two articles', async () => {
  const other = await services[0]!.site();
  await (await site.asReader()).rate('haven', 5);
  await (await other.asReader()).rate('haven', 1);
  expect(await publicTally('haven')).toMatchObject({ 1: 0, 5: 1 });
  expect((await other.asStranger().feedback('haven')).body.tally).toMatchObject({ 1: 1, 5: 0 });
});

const matches = (tally: Tally, recounted: Tally) =>
  JSON.stringify(tally) === JSON.stringify(recounted) && tally;
