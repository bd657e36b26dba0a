// What five counts say: how many, how good on average, and how sure one may be of it.
// Pure; the same sums as the server's, so a row that moves live shows what a reload would.
import type { ArticleSummary, Score, Tally } from '../../server/contract.ts';
import { SCORES } from '../core/smileys.ts';

/** Below this an average or a percentage says more about chance than about the article. */
export const FEWEST_TO_SAY = 5;

const NORMAL_QUANTILE_95 = 1.959964;

export const NO_RATINGS: Tally = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };

export const ratingsIn = (tally: Tally) => SCORES.reduce((sum, score) => sum + tally[score], 0);

export function averageOf(tally: Tally): number | null {
  const ratings = ratingsIn(tally);
  if (ratings === 0) return null;
  return SCORES.reduce((sum, score) => sum + score * tally[score], 0) / ratings;
}

/** The 95 % Wilson interval of a share: honest for few ratings too, and never outside 0 to 1. */
export function wilsonInterval(count: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = count / of;
  const z2 = NORMAL_QUANTILE_95 ** 2;
  const middle = share + z2 / (2 * of);
  const reach = NORMAL_QUANTILE_95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  return {
    low: count === 0 ? 0 : (middle - reach) / scale,
    high: count === of ? 1 : (middle + reach) / scale,
  };
}

export function positiveOf(tally: Tally, positiveFrom: Score): ArticleSummary['positive'] {
  const ratings = ratingsIn(tally);
  const count = SCORES.reduce((sum, score) => (score >= positiveFrom ? sum + tally[score] : sum), 0);
  return { count, share: ratings === 0 ? null : count / ratings, ...wilsonInterval(count, ratings) };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = { ...NO_RATINGS };
  for (const tally of tallies) for (const score of SCORES) sum[score] += tally[score];
  return sum;
}

/** An article with another tally, and everything that follows from it. */
export const withTally = (
  article: ArticleSummary,
  {
    tally,
    doubted = article.doubted,
    positiveFrom,
  }: { tally: Tally; doubted?: ArticleSummary['doubted']; positiveFrom: Score },
): ArticleSummary => ({
  ...article,
  tally,
  doubted,
  ratings: ratingsIn(tally),
  average: averageOf(tally),
  positive: positiveOf(tally, positiveFrom),
});

/** The best received: the highest share that is certain, so three happy readers do not beat ninety. */
export function bestReceived(articles: readonly ArticleSummary[]): ArticleSummary | null {
  const enough = articles.filter(one => one.ratings >= FEWEST_TO_SAY && one.positive.count > 0);
  return enough.reduce<ArticleSummary | null>(
    (best, one) => (best === null || one.positive.low > best.positive.low ? one : best),
    null,
  );
}
