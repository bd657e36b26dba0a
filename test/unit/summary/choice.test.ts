// The address of the summary says what is shown, so that it can be sent to a colleague.
import { choiceFrom, searchWith, sortedBy } from '../../../client-widget/editor/choice.ts';

test('the plain address shows the newest articles first', () => {
  expect(choiceFrom('')).toEqual({ sort: 'published', order: 'desc', section: null, issue: null });
  expect(searchWith(choiceFrom(''), '')).toBe('');
});

test('a shared address shows the same table again', () => {
  const choice = { sort: 'positive', order: 'asc', section: 'By & land', issue: '2026-11' } as const;
  expect(choiceFrom(searchWith(choice, ''))).toEqual(choice);
});

test('an address with nonsense in it shows the usual table instead of an error', () => {
  const usual = choiceFrom('');
  expect(choiceFrom('?sort=__proto__&order=up&section=&issue=')).toEqual(usual);
  expect(choiceFrom('?sort=constructor')).toEqual(usual);
});

test('what others keep in the address stays there', () => {
  const choice = sortedBy(choiceFrom('?site=demo'), 'average');
  expect(searchWith(choice, '?site=demo&issue=2026-10')).toBe('?site=demo&sort=average');
});

test('a first click shows the most first, but titles from A; a second turns the column round', () => {
  const byRatings = sortedBy(choiceFrom(''), 'ratings');
  expect(byRatings.order).toBe('desc');
  expect(sortedBy(byRatings, 'ratings').order).toBe('asc');
  expect(sortedBy(byRatings, 'title').order).toBe('asc');
  expect(sortedBy(sortedBy(byRatings, 'title'), 'title').order).toBe('desc');
});
