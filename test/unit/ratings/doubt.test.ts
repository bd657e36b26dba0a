// The rule about doubted ratings as a model of a few lines, on days and weeks that a database test has no time for.
import { type Allowances, allowances } from '../../../server/ratings/allowances.ts';
import { type Arrivals, attacks, honest, slowAttacks } from './arrivals.ts';

interface Day {
  rated: number;
  counted: number;
  isCaught: boolean;
}

const daySeconds = 86_400;

/** How many of one network's new ratings count in the end; what cast_ratings does, one rating at a time. */
function countedOf({ at }: Arrivals, { burst, day }: Allowances): number {
  const days = new Map<number, Day>();
  let bucket = 0;
  let last = 0;
  for (const second of at) {
    const date = Math.floor(second / daySeconds);
    const earlier = days.get(date - 1);
    const today = days.get(date) ?? { rated: 0, counted: 0, isCaught: (earlier?.rated ?? 0) > day };
    days.set(date, today);
    bucket = Math.max(0, bucket - ((second - last) * burst) / 600);
    last = second;
    today.rated++;
    if (today.rated > day && !today.isCaught) {
      today.isCaught = true;
      today.counted = 0;
      if (earlier) earlier.counted = 0;
    }
    if (today.isCaught || bucket + 1 > burst) continue;
    bucket++;
    today.counted++;
  }
  return [...days.values()].reduce((sum, each) => sum + each.counted, 0);
}

test.each(honest)('of a thousand honest readers at least 95 % count: $name', arrivals => {
  expect(countedOf(arrivals, allowances)).toBeGreaterThanOrEqual(0.95 * arrivals.at.length);
});

test.each([...attacks, ...slowAttacks])('of ten thousand fresh tokens at most 1 % count: $name', arrivals => {
  expect(countedOf(arrivals, allowances)).toBeLessThanOrEqual(0.01 * arrivals.at.length);
});

test('a quick attack too small for the day’s allowance gets little more than one burst counted', () => {
  const at = Array.from({ length: 1000 }, (_, i) => 36_000 + (i * 60) / 1000);
  expect(countedOf({ name: 'a thousand in a minute', at }, allowances)).toBeLessThanOrEqual(
    1.1 * allowances.burst,
  );
});
