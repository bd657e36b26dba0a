// An article's five counts and what can be said of them.
import type { Doubted, DoubtedDecision, Score, Tally } from '../contract.ts';

export interface TallyRow {
  score_1: number;
  score_2: number;
  score_3: number;
  score_4: number;
  score_5: number;
}

export const emptyTally: Tally = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };

export const presentTally = (row: TallyRow): Tally => ({
  1: row.score_1,
  2: row.score_2,
  3: row.score_3,
  4: row.score_4,
  5: row.score_5,
});

export interface DoubtedRow {
  doubted_1: number;
  doubted_2: number;
  doubted_3: number;
  doubted_4: number;
  doubted_5: number;
  decision: DoubtedDecision | null;
  decided_ratings: number | null;
  decided_by: string | null;
  decided_at: Date | null;
}

/** For staff: the ratings outside the tally, and the latest decision about them. */
export function presentDoubted(row: DoubtedRow | undefined): Doubted {
  if (!row) return { tally: emptyTally, ratings: 0, decision: null };
  const tally: Tally = {
    1: row.doubted_1,
    2: row.doubted_2,
    3: row.doubted_3,
    4: row.doubted_4,
    5: row.doubted_5,
  };
  const decision = row.decision && {
    decision: row.decision,
    ratings: row.decided_ratings!,
    by: row.decided_by!,
    at: row.decided_at!.toISOString(),
  };
  return { tally, ratings: totalOf(tally), decision };
}

const scores = [1, 2, 3, 4, 5] as const;

export const totalOf = (tally: Tally): number => scores.reduce((sum, score) => sum + tally[score], 0);

/** Mean score, 1 to 5; null without ratings. */
export const averageOf = (tally: Tally): number | null => {
  const total = totalOf(tally);
  return total === 0 ? null : scores.reduce((sum, score) => sum + score * tally[score], 0) / total;
};

/**
 * Ratings at or above `from`: how many, their share, and the share's 95 % interval.
 * Wilson, E. B. (1927): the score interval stays inside 0 to 1 and is honest for few ratings.
 */
export function positiveOf(
  tally: Tally,
  from: Score,
): { count: number; share: number | null; low: number; high: number } {
  const total = totalOf(tally);
  const count = scores.filter(score => score >= from).reduce((sum, score) => sum + tally[score], 0);
  if (total === 0) return { count, share: null, low: 0, high: 1 };
  const z = 1.959964;
  const share = count / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return {
    count,
    share,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}
