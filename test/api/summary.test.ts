// The editor's summary: figures, orders and pages.
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

const rate = async (article: object, scores: number[]) => {
  for (const score of scores) {
    const { signed } = await site.asReader();
    await signed(supertest(service.url).put(`${site.readerApi}/rating`)).send({ article, score });
  }
};

test('an article’s figures are its ratings counted by hand', async () => {
  await rate({ key: 'haven', title: 'Byens haver' }, [1, 2, 3, 3, 5]);
  await site.waitingComment('haven');
  const summary = (await (await site.asEditor()).summary()).body as wire.Summary;
  expect(summary).toBeWire(wire.Summary);
  expect(summary.articles).toMatchObject([
    {
      article: { key: 'haven', title: 'Byens haver' },
      tally: { 1: 1, 2: 1, 3: 2, 4: 0, 5: 1 },
      ratings: 5,
      average: 2.8,
      positive: { count: 3, share: 0.6 },
      comments: { approved: 0, pending: 1 },
    },
  ]);
});

test('an article without ratings has no average, and is listed all the same', async () => {
  await site.waitingComment('haven');
  const editor = await site.asEditor();
  for (const sort of wire.SummarySort.options) expect((await editor.summary({ sort })).status).toBe(200);
  const { articles } = (await editor.summary()).body as wire.Summary;
  expect(articles).toMatchObject([{ ratings: 0, average: null, positive: { count: 0, share: null } }]);
});

test('what counts as positive is the site’s own choice', async () => {
  site = await service.site({ positiveFrom: 5 });
  await rate({ key: 'haven' }, [3, 4, 5]);
  const summary = (await (await site.asEditor()).summary()).body as wire.Summary;
  expect(summary.positiveFrom).toBe(5);
  expect(summary.articles).toMatchObject([{ positive: { count: 1 } }]);
});

test('sections and issues narrow the list, and are offered as they are', async () => {
  await rate({ key: 'a', section: 'Byliv', issue: '2026-11' }, [4]);
  await rate({ key: 'b', section: 'Kultur', issue: '2026-11' }, [4]);
  await rate({ key: 'c', section: 'Byliv', issue: '2026-10' }, [4]);
  const editor = await site.asEditor();
  const keys = async (query: object) =>
    ((await editor.summary(query)).body as wire.Summary).articles.map(each => each.article.key).sort();
  expect(await keys({ section: 'Byliv' })).toEqual(['a', 'c']);
  expect(await keys({ issue: '2026-11' })).toEqual(['a', 'b']);
  expect(await keys({ section: 'Byliv', issue: '2026-11' })).toEqual(['a']);
  expect(await keys({ section: 'Findes ikke' })).toEqual([]);
  expect((await editor.summary()).body).toMatchObject({
    sections: ['Byliv', 'Kultur'],
    issues: ['2026-11', '2026-10'],
  });
});

test('titles are in Danish order: æ, ø and å last', async () => {
  for (const title of ['Ørnen', 'Ål', 'Zebra', 'Æblet', 'Aben']) await rate({ key: title, title }, [3]);
  const { articles } = (await (await site.asEditor()).summary({ sort: 'title', order: 'asc' }))
    .body as wire.Summary;
  expect(articles.map(each => each.article.title)).toEqual(['Aben', 'Zebra', 'Æblet', 'Ørnen', 'Ål']);
});

describe('130 articles, many of them alike', () => {
  beforeEach(() =>
    service.db.many(
      `with made as (
         insert into articles (site_id, key, title, published_on)
         select $1::integer, 'k' || n, 'Titel ' || (n % 7), case when n % 3 > 0 then date '2026-01-01' + n % 9 end
           from generate_series(1, 130) n returning id)
       insert into tallies (article_id, score_1, score_3, score_5) select id, id % 3, id % 2, id % 5 from made`,
      [site.id],
    ),
  );

  test.each(
    (['published', 'title', 'ratings', 'average', 'positive', 'comments'] as const).flatMap(sort =>
      (['asc', 'desc'] as const).map(order => [sort, order] as const),
    ),
  )('by %s, %s, are each on exactly one page, in order', async (sort, order) => {
    const editor = await site.asEditor();
    const seen: wire.ArticleSummary[] = [];
    let after: string | null | undefined;
    do {
      const page = (await editor.summary({ sort, order, ...(after && { after }) })).body as wire.Summary;
      seen.push(...page.articles);
      after = page.after;
    } while (after);
    expect(new Set(seen.map(each => each.article.key)).size).toBe(130);
    expect(seen).toHaveLength(130);

    const figureOf: Record<wire.SummarySort, (each: wire.ArticleSummary) => number | string> = {
      published: each => each.article.published ?? '1970-01-01',
      title: each => each.article.title!,
      ratings: each => each.ratings,
      average: each => each.average ?? 0,
      positive: each => each.positive.low,
      comments: each => each.comments.approved,
    };
    const values = seen.map(figureOf[sort]);
    const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(values).toEqual(order === 'asc' ? sorted : sorted.reverse());
  });
});
