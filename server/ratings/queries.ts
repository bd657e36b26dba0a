// Ratings and tallies: the only file that writes them (through cast_ratings, see sql/).
import type { Score } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import type { TallyRow } from './tally.ts';

/** One reader's wish for one article; `score` null withdraws. */
export interface Cast {
  articleId: string;
  readerId: string;
  score: Score | null;
}

/** Stores a batch in one transaction, with its event. At most one wish per article and reader. */
export const castRatings = (db: Db, casts: Cast[]) =>
  db.many<TallyRow & { article_id: string }>(
    `/* ratings.cast */
    select * from cast_ratings($1::bigint[], $2::uuid[], $3::smallint[])`,
    [casts.map(each => each.articleId), casts.map(each => each.readerId), casts.map(each => each.score)],
  );

export const talliesOf = (db: Db, articleIds: string[]) =>
  db.many<TallyRow & { article_id: string }>(
    `/* ratings.tallies */
    select article_id, score_1, score_2, score_3, score_4, score_5 from tallies
     where article_id = any ($1::bigint[])`,
    [articleIds],
  );

export const ownScore = async (db: Db, { articleId, readerId }: { articleId: string; readerId: string }) =>
  (
    await db.maybeOne<{ score: Score }>(
      `/* ratings.own */
    select score from ratings where article_id = $1::bigint and reader_id = $2::uuid`,
      [articleId, readerId],
    )
  )?.score ?? null;
