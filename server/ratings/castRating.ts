// Casting, changing and withdrawing a rating: group-committed, and answered after the commit.
import type { Tally } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { inGroups } from '../platform/inGroups.ts';
import { allowances as usual } from './allowances.ts';
import { type Cast, castRatings } from './queries.ts';
import { presentTally } from './tally.ts';

/** Resolves with the article's tally once the rating is stored. */
export type CastRating = (cast: Cast) => Promise<Tally>;

const place = ({ articleId, readerId }: Cast) => `${articleId}/${readerId}`;

/**
 * The last wish of a reader in a batch is the one that counts: earlier ones were overtaken while
 * they waited. Sorted, so that two processes lock the same rows in the same order.
 */
const lastWishes = (casts: Cast[]): Cast[] =>
  [...new Map(casts.map(cast => [place(cast), cast])).values()].sort((a, b) =>
    place(a) < place(b) ? -1 : 1,
  );

/** `now` is the clock that networks are known by too: a day here is the day of their key. */
export function castsRatings(db: Db, { allowances = usual, now = () => new Date() } = {}): CastRating {
  return inGroups({
    run: async (casts: Cast[]) => {
      const rows = await castRatings(db, { casts: lastWishes(casts), allowances, moment: now() });
      const tallies = new Map(rows.map(row => [row.article_id, presentTally(row)]));
      return casts.map(cast => tallies.get(cast.articleId)!);
    },
    mostAtOnce: 500,
    mostWaiting: 5000,
  });
}
