// How many new readers of one network may rate one article before their ratings are doubted.
// Doubted ratings are kept, stand outside the public tally, and an editor may count them after all.

export interface Allowances {
  /** Count at once, and as many again every ten minutes: a school class, a canteen at lunch. */
  burst: number;
  /** Above it in a day (UTC) none of the day's count, nor yesterday's: an honest thousand stays below. */
  day: number;
}

/**
 * Measured in test/unit/ratings: of 10,000 tokens from one address none count once they have come, be it in
 * seconds or in a week; of a thousand readers behind one address all count on days as people live them.
 */
export const allowances: Allowances = { burst: 60, day: 1200 };
