// Rating stuffing over days: the real statement, told what time it is, for honest days and for attacks.
import { createHash, randomUUID } from 'node:crypto';
import { allowances } from '../../server/ratings/allowances.ts';
import { type Cast, castRatings } from '../../server/ratings/queries.ts';
import { startTestService, type TestService, type TestSite } from '../support/service.ts';
import { type Arrivals, attacks, honest } from '../unit/ratings/arrivals.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
  site = await service.site();
  // Statements that are planned while a table looks empty would walk through all of it.
  await service.db.many(
    `with made as (insert into articles (site_id, key) values ($1::integer, 'gamle') returning id)
     insert into ratings (article_id, reader_id, score)
     select id, gen_random_uuid(), 3 from made, generate_series(1, 5000)`,
    [site.id],
  );
  await service.db.many('analyze ratings');
});
afterAll(() => service.stop());

const midnight = Date.UTC(2026, 10, 22);

/** As the service does it: another hash each day, and yesterday's beside it. */
const hashOn = (day: number) => createHash('sha256').update(`delt adresse ${day}`).digest().subarray(0, 16);

/** Sends everybody at their minute, those of the same one together, and says how many count in the end. */
async function counted({ name, at }: Arrivals): Promise<number> {
  const { id } = await service.db.one<{ id: string }>(
    `insert into articles (site_id, key) values ($1::integer, $2) returning id`,
    [site.id, name],
  );
  const cast = (second: number): Cast => {
    const day = Math.floor(second / 86_400);
    const from = { network: hashOn(day), earlierNetwork: hashOn(day - 1) };
    return { articleId: id, readerId: randomUUID(), score: 5, ...from };
  };
  const minutes = new Map<number, Cast[]>();
  for (const second of at) {
    const minute = Math.floor(second / 60);
    minutes.set(minute, [...(minutes.get(minute) ?? []), cast(second)]);
  }
  // Many batches to a transaction: it is the counting that is tried here, not the disk.
  const batches = [...minutes];
  for (let next = 0; next < batches.length; next += 100) {
    await service.db.transaction(async tx => {
      for (const [minute, casts] of batches.slice(next, next + 100))
        await castRatings(tx, { casts, allowances, moment: new Date(midnight + minute * 60_000) });
    });
  }
  const row = await service.db.one<{ score_5: number; doubted_5: number; counting: number; doubted: number }>(
    `select score_5, doubted_5,
            (select count(*)::integer from ratings r where r.article_id = t.article_id and r.doubt is distinct from 'doubted') as counting,
            (select count(*)::integer from ratings r where r.article_id = t.article_id and r.doubt = 'doubted') as doubted
       from tallies t where article_id = $1::bigint`,
    [id],
  );
  expect([row.score_5, row.doubted_5]).toEqual([row.counting, row.doubted]);
  expect(row.score_5 + row.doubted_5).toBe(at.length);
  return row.score_5;
}

test.each(honest)('$name: at least 95 % count', async arrivals => {
  expect(await counted(arrivals)).toBeGreaterThanOrEqual(0.95 * arrivals.at.length);
});

test.each(attacks)('$name: at most 1 % count', async arrivals => {
  expect(await counted(arrivals)).toBeLessThanOrEqual(0.01 * arrivals.at.length);
});

test('who only changes a score in the moment that their network is caught is moved with it, and once', async () => {
  const { id } = await service.db.one<{ id: string }>(
    `insert into articles (site_id, key) values ($1::integer, 'i samme sekund') returning id`,
    [site.id],
  );
  const cast = (readerId: string = randomUUID(), score: Cast['score'] = 5): Cast => ({
    articleId: id,
    readerId,
    score,
    network: hashOn(0),
  });
  const early = cast();
  const moment = new Date(midnight);
  const few = { burst: 60, day: 10 };
  await castRatings(service.db, {
    casts: [early, ...Array.from({ length: 9 }, () => cast())],
    allowances: few,
    moment,
  });
  await castRatings(service.db, { casts: [cast(early.readerId, 1), cast()], allowances: few, moment });
  expect(
    await service.db.one('select score_1, score_5, doubted_1, doubted_5 from tallies where article_id = $1', [
      id,
    ]),
  ).toEqual({ score_1: 0, score_5: 0, doubted_1: 1, doubted_5: 10 });
});
