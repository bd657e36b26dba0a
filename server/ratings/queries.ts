// Ratings, tallies and what editors decide about doubted ratings: the only file that writes them
// (through cast_ratings and judge_doubted_ratings, see sql/).
import type { DoubtedDecision, Score } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { type Allowances, allowances } from './allowances.ts';
import type { DoubtedRow, TallyRow } from './tally.ts';

/** One reader's wish for one article; `score` null withdraws. */
export interface Cast {
  articleId: string;
  readerId: string;
  score: Score | null;
  /** Where it comes from, under today's key and under yesterday's. Without it a rating is never doubted. */
  network?: Buffer;
  earlierNetwork?: Buffer | undefined;
}

interface Batch {
  casts: Cast[];
  allowances?: Allowances;
  moment?: Date;
}

/** Stores a batch in one transaction, with its event. At most one wish per article and reader. */
export const castRatings = (
  db: Db,
  { casts, allowances: { burst, day } = allowances, moment = new Date() }: Batch,
) =>
  db.many<TallyRow & { article_id: string }>(
    `/* ratings.cast */
    select * from cast_ratings($1::bigint[], $2::uuid[], $3::smallint[], $4::bytea[], $5::bytea[],
                               $6::timestamptz, $7::integer, $8::integer)`,
    [
      casts.map(each => each.articleId),
      casts.map(each => each.readerId),
      casts.map(each => each.score),
      casts.map(each => each.network ?? null),
      casts.map(each => each.earlierNetwork ?? null),
      moment,
      burst,
      day,
    ],
  );

export const talliesOf = (db: Db, articleIds: string[]) =>
  db.many<TallyRow & { article_id: string }>(
    `/* ratings.tallies */
    select article_id, score_1, score_2, score_3, score_4, score_5 from tallies
     where article_id = any ($1::bigint[])`,
    [articleIds],
  );

/** For staff alone: how many stand outside the tally, and what was decided about them last. */
export const doubtedOf = (db: Db, articleIds: string[]) =>
  db.many<DoubtedRow & { article_id: string }>(
    `/* ratings.doubted */
    select t.article_id, t.doubted_1, t.doubted_2, t.doubted_3, t.doubted_4, t.doubted_5,
           d.decision, d.ratings as decided_ratings, s.name as decided_by, d.decided_at
      from tallies t
      left join lateral (select * from rating_decisions d where d.article_id = t.article_id
                          order by d.id desc limit 1) d on true
      left join staff s on s.id = d.staff_id
     where t.article_id = any ($1::bigint[])`,
    [articleIds],
  );

interface Judgement {
  articleId: string;
  decision: DoubtedDecision;
  staffId: string;
}

/** Moves an article's doubted ratings into the tally or out of it again, with the record and the event. */
export const judgeDoubted = (db: Db, { articleId, decision, staffId }: Judgement) =>
  db.many(
    `/* ratings.judge */
    select judge_doubted_ratings($1::bigint, $2, $3::bigint)`,
    [articleId, decision, staffId],
  );

export const ownScore = async (db: Db, { articleId, readerId }: { articleId: string; readerId: string }) =>
  (
    await db.maybeOne<{ score: Score }>(
      `/* ratings.own */
    select score from ratings where article_id = $1::bigint and reader_id = $2::uuid`,
      [articleId, readerId],
    )
  )?.score ?? null;

/** How many pages of 8 kB the table has: it is gone through in stretches that no time limit cuts off. */
export const ratingPages = async (db: Db) =>
  (
    await db.one<{ pages: number }>(
      `/* ratings.pages */
    select (pg_relation_size('ratings') / current_setting('block_size')::integer)::integer as pages`,
    )
  ).pages;

interface Stretch {
  from: number;
  to: number;
  keptDays: number;
}

/** By place in the table instead of by time: an index on the time would cost every rating something. */
export const forgetNetworksBetween = (db: Db, { from, to, keptDays }: Stretch) =>
  db.many(
    `/* ratings.forgetNetworks */
    update ratings set network = null
     where ctid >= format('(%s,0)', $1::integer)::tid and ctid < format('(%s,0)', $2::integer)::tid
       and network is not null and created_at < now() - make_interval(days => $3::integer)`,
    [from, to, keptDays],
  );

/** Yesterday's counts are asked for by the first rating of today, older ones by nobody. */
export const dropSpentAllowances = (db: Db) =>
  db.many(`/* ratings.dropSpentAllowances */
    delete from rating_networks where burst_at < now() - interval '2 days'`);
