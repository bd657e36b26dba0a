// New comments are told to a screen reader, but never one by one in a rush.
import { nothingHeard, tellOf } from '../../../client-widget/moderator/words/arrivals.ts';

test('the first new comment is told at once, the next ones together a little later', () => {
  const first = tellOf(nothingHeard, { arrived: 1, now: 10_000 });
  expect(first).toMatchObject({ count: 1, askAgainIn: null });
  expect(tellOf(first.heard, { arrived: 1, now: 11_000 })).toMatchObject({ count: 0, askAgainIn: null });
  const rush = tellOf(first.heard, { arrived: 3, now: 12_000 });
  expect(rush).toMatchObject({ count: 0, askAgainIn: 3_000 });
  expect(tellOf(rush.heard, { arrived: 4, now: 15_000 })).toMatchObject({ count: 3, askAgainIn: null });
});
