// What can be said of five counts, against values worked out elsewhere.
import { averageOf, emptyTally, positiveOf, presentTally, totalOf } from '../../../server/ratings/tally.ts';

const tally = (...[one, two, three, four, five]: [number, number, number, number, number]) => ({
  1: one,
  2: two,
  3: three,
  4: four,
  5: five,
});

test('the five columns are the five scores, by value', () => {
  const row = { score_1: 1, score_2: 2, score_3: 3, score_4: 4, score_5: 5 };
  expect(presentTally(row)).toEqual(tally(1, 2, 3, 4, 5));
});

test('the average is the mean score, and there is none without ratings', () => {
  expect(averageOf(tally(1, 0, 0, 0, 1))).toBe(3);
  expect(averageOf(tally(0, 0, 1, 2, 0))).toBeCloseTo(11 / 3, 10);
  expect(averageOf(emptyTally)).toBeNull();
  expect(totalOf(tally(1, 2, 3, 4, 5))).toBe(15);
});

// Wilson score intervals as R's binom::binom.confint(x, n, methods = "wilson") gives them.
test.each([
  [0, 10, 0, 0.2775328],
  [1, 1, 0.2065493, 1],
  [5, 10, 0.236593, 0.763407],
  [90, 100, 0.8256343, 0.9447708],
  [81, 263, 0.2552951, 0.3662184],
])('of %i positive among %i the share lies between %f and %f', (count, total, low, high) => {
  const found = positiveOf(tally(total - count, 0, 0, 0, count), 3);
  expect(found.count).toBe(count);
  expect(found.share).toBeCloseTo(count / total, 10);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

test('without ratings nothing is known: the share lies anywhere', () => {
  expect(positiveOf(emptyTally, 3)).toEqual({ count: 0, share: null, low: 0, high: 1 });
});

test.each([
  [2, 14],
  [3, 12],
  [4, 9],
  [5, 5],
] as const)('from score %i on, %i are positive', (from, count) => {
  expect(positiveOf(tally(1, 2, 3, 4, 5), from).count).toBe(count);
});

test('the interval never leaves 0 to 1 and always holds the share', () => {
  for (let total = 1; total < 40; total++) {
    for (let count = 0; count <= total; count++) {
      const { share, low, high } = positiveOf(tally(total - count, 0, 0, 0, count), 5);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(share! + 1e-12);
      expect(high).toBeGreaterThanOrEqual(share! - 1e-12);
    }
  }
});
