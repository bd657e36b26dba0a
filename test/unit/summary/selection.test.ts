// What an editor sees change while readers click, and what stays where it is.
import type { Choice } from '../../../client-widget/editor/choice.ts';
import {
  isOrdered,
  type Selection,
  selectionOf,
  withFact,
  withFresh,
  withPage,
} from '../../../client-widget/editor/selection.ts';
import type { ArticleSummary } from '../../../server/contract.ts';
import { article, counted, fives, page, rated } from './articles.ts';

const byRatings: Choice = { sort: 'ratings', order: 'desc', section: null, issue: null };
const showing = (articles: ArticleSummary[], choice: Choice = byRatings) =>
  selectionOf({ choice, pages: [page(articles, 'next')] });
const idsOf = (selection: Selection) => selection.articles.map(one => one.article.id);

const garden = article({ id: '1', tally: fives(9) });
const harbour = article({ id: '2', tally: fives(7) });

test('a click moves the numbers of its own row and no other', () => {
  const after = withFact(showing([garden, harbour]), rated('2', { ...fives(7), 1: 1 }));
  expect(after.articles[0]).toBe(garden);
  expect(after.articles[1]).toMatchObject({ ratings: 8, average: 4.5, positive: { count: 7, share: 7 / 8 } });
});

test('the same fact twice counts once', () => {
  const once = withFact(showing([garden, harbour]), rated('2', fives(8)));
  expect(withFact(once, rated('2', fives(8)))).toEqual(once);
});

test('a row that outgrows the one above stays in its place, and the page says the order is off', () => {
  const before = showing([garden, harbour]);
  expect(isOrdered(before)).toBe(true);
  const after = withFact(before, rated('2', fives(12)));
  expect(idsOf(after)).toEqual(['1', '2']);
  expect(isOrdered(after)).toBe(false);
});

test('new ratings do not disturb an order by title or by date', () => {
  const byTitle = showing([garden, harbour], { ...byRatings, sort: 'title', order: 'asc' });
  expect(isOrdered(withFact(byTitle, rated('2', fives(99))))).toBe(true);
});

test('an article without ratings stands last by average, and one poor rating does not change that', () => {
  const byAverage = showing([garden, article({ id: '3' })], { ...byRatings, sort: 'average' });
  expect(isOrdered(byAverage)).toBe(true);
  expect(isOrdered(withFact(byAverage, rated('3', { ...fives(0), 2: 1 })))).toBe(true);
});

test('fewest first, an article that gets its first ratings is noticed at the top', () => {
  const byFewest = showing([article({ id: '3' }), harbour], { ...byRatings, order: 'asc' });
  expect(isOrdered(byFewest)).toBe(true);
  expect(isOrdered(withFact(byFewest, rated('3', fives(8))))).toBe(false);
});

test('an order that the page cannot judge is never called wrong', () => {
  const odd = showing([harbour, garden]);
  expect(isOrdered(withFact(odd, rated('1', fives(20))))).toBe(true);
});

test('what a comment changed is told in counts, so that hearing it twice changes nothing', () => {
  const once = withFact(showing([garden]), counted('1', { approved: 2, pending: 1 }));
  const twice = withFact(once, counted('1', { approved: 2, pending: 1 }));
  expect(twice.articles[0]?.comments).toEqual({ approved: 2, pending: 1 });
  expect(twice.toAsk.size).toBe(0);
});

test('an article nobody had rated before is announced, not pushed between the rows', () => {
  const told = withFact(showing([garden]), rated('8', fives(1)));
  expect([...told.toAsk]).toEqual(['8']);
  const newcomer = article({ id: '8', tally: fives(1) });
  const answered = withFresh(told, { pages: [page([newcomer, garden])], asked: told.toAsk });
  expect(idsOf(answered)).toEqual(['1']);
  expect([...answered.arrived]).toEqual(['8']);
});

test('an article of another filter or a later page is asked for once and then left alone', () => {
  const told = withFact(showing([garden]), rated('9', fives(1)));
  const answered = withFresh(told, { pages: [page([garden])], asked: told.toAsk });
  expect(answered.arrived.size).toBe(0);
  expect(withFact(answered, rated('9', fives(2)))).toBe(answered);
});

test('the next page goes below, and an article that moved meanwhile is not shown twice', () => {
  const busier = article({ id: '1', tally: fives(11) });
  const longer = withPage(showing([garden]), page([busier, harbour]));
  expect(idsOf(longer)).toEqual(['1', '2']);
  expect(longer.articles[0]?.ratings).toBe(11);
  expect(longer.after).toBeNull();
});

test('ratings that are doubted stand beside the counted ones and move with them', () => {
  const doubted = { tally: fives(30), ratings: 30, decision: null };
  const after = withFact(showing([garden]), rated('1', fives(10), doubted));
  expect(after.articles[0]).toMatchObject({ ratings: 10, average: 5, doubted });
});
