// What five counts are allowed to say.
import {
  addTallies,
  averageOf,
  bestReceived,
  positiveOf,
  ratingsIn,
  wilsonInterval,
} from '../../../client-widget/editor/numbers.ts';
import { article, fives } from './articles.ts';

const garden = { 1: 2, 2: 3, 3: 7, 4: 30, 5: 32 };

test('an average weighs every reader alike', () => {
  expect(ratingsIn(garden)).toBe(74);
  expect(averageOf(garden)).toBeCloseTo((2 + 6 + 21 + 120 + 160) / 74, 12);
});

test('an article without ratings has no average and no share, and anything is still possible', () => {
  const none = fives(0);
  expect(averageOf(none)).toBeNull();
  expect(positiveOf(none, 4)).toEqual({ count: 0, share: null, low: 0, high: 1 });
});

test('the site decides from which smiley on a reader liked the article', () => {
  expect(positiveOf(garden, 4).count).toBe(62);
  expect(positiveOf(garden, 3).count).toBe(69);
  expect(positiveOf(garden, 4).share).toBeCloseTo(62 / 74, 12);
});

test('the interval is Wilson’s: the published values for 62 of 74, and for 1 of 10', () => {
  const many = wilsonInterval(62, 74);
  expect(many.low).toBeCloseTo(0.7377, 3);
  expect(many.high).toBeCloseTo(0.9047, 3);
  const few = wilsonInterval(1, 10);
  expect(few.low).toBeCloseTo(0.0179, 4);
  expect(few.high).toBeCloseTo(0.4042, 4);
});

test('no interval leaves 0 to 1, holds its share, and narrows as readers come', () => {
  for (const total of [1, 2, 5, 40, 1000, 1e6]) {
    for (const count of [0, 1, Math.floor(total / 2), total]) {
      const { low, high } = wilsonInterval(count, total);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(count / total);
      expect(high).toBeGreaterThanOrEqual(count / total);
    }
  }
  const width = (of: number) => wilsonInterval(of / 2, of).high - wilsonInterval(of / 2, of).low;
  expect(width(1000)).toBeLessThan(width(100));
});

test('tallies of several articles add up smiley by smiley', () => {
  expect(addTallies([garden, fives(8), fives(0)])).toEqual({ ...garden, 5: 40 });
  expect(addTallies([])).toEqual(fives(0));
});

test('ninety of a hundred readers outweigh five of five', () => {
  const few = article({ id: 'few', tally: fives(5) });
  const many = article({ id: 'many', tally: { ...fives(90), 1: 10 } });
  expect(bestReceived([few, many])).toBe(many);
});

test('nothing is called best received on four ratings, or where nobody liked anything', () => {
  expect(bestReceived([article({ id: 'few', tally: fives(4) })])).toBeNull();
  expect(bestReceived([article({ id: 'sad', tally: { ...fives(0), 1: 9 } })])).toBeNull();
});
