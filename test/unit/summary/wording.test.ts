// The sentences an editor reads, in the house's Danish and in the languages that follow it.
import { selectionOf } from '../../../client-widget/editor/selection.ts';
import { wordingIn } from '../../../client-widget/editor/wording.ts';
import type { ArticleSummary } from '../../../server/contract.ts';
import { article, fives, page } from './articles.ts';

const danish = wordingIn({ language: 'da', tag: 'da' });
const choice = { sort: 'published', order: 'desc', section: null, issue: null } as const;
const headline = (articles: ArticleSummary[]) =>
  danish
    .headline(selectionOf({ choice, pages: [page(articles)] }))
    .replace(/[\u2068\u2069]/g, '')
    .replaceAll('\u00a0', ' ');

test('Danish says how many liked it before any percentage', () => {
  expect(danish.liked(article({ id: '1', tally: { ...fives(62), 1: 12 } }))).toBe(
    '62 af 74 læsere kunne lide den',
  );
  expect(danish.liked(article({ id: '1', tally: fives(1) }))).toBe('1 af 1 læser kunne lide den');
  expect(danish.liked(article({ id: '1', tally: { ...fives(0), 1: 1 } }))).toBe(
    '0 af 1 læser kunne lide den',
  );
  expect(danish.liked(article({ id: '1', tally: fives(12) }))).toBe('Alle 12 læsere kunne lide den');
});

test('one of a thing is not several', () => {
  expect(danish.say('countRatings', { count: 1 })).toBe('1 vurdering');
  expect(danish.say('countRatings', { count: 1204 })).toBe('1.204 vurderinger');
  expect(danish.say('countComments', { count: 1 })).toBe('1 kommentar');
  expect(danish.say('arrived', { count: 2 })).toBe('Der er kommet 2 nye artikler.');
});

test('the headline sums up what is on screen and names what was best received', () => {
  const few = article({ id: 'Ny', tally: fives(3) });
  const good = article({ id: 'Haver', tally: { ...fives(62), 1: 12 } });
  expect(headline([few, good])).toBe(
    'De 2 artikler her har fået 77 vurderinger, og 84 % af dem er positive. ' +
      'Bedst modtaget er »Artikel Haver«, som 62 af 74 læsere kunne lide.',
  );
});

test('with too few ratings the headline keeps its percentages to itself', () => {
  expect(headline([article({ id: '1', tally: fives(1) })])).toBe('Artiklen her har fået 1 vurdering.');
  expect(headline([article({ id: '1' })])).toBe('Læserne har ikke vurderet artiklerne her endnu.');
});

test('an issue that is a month is said as one, and any other name stays as it is', () => {
  expect(danish.issue('2026-11')).toBe('november 2026');
  expect(danish.issue('2026-13')).toBe('2026-13');
  expect(danish.issue('Jul')).toBe('Jul');
});

test('the reading guide names the smileys that count as liking', () => {
  expect(danish.howToRead(4)).toContain('»Cool - god artikel« eller »Kan anbefales«');
  expect(danish.howToRead(5)).toContain('at vælge »Kan anbefales«');
});

test('Arabic counts one, two, few and many in its own forms', () => {
  const { say } = wordingIn({ language: 'ar', tag: 'ar-u-nu-latn' });
  expect(say('countComments', { count: 1 })).toBe('تعليق واحد');
  expect(say('countComments', { count: 2 })).toBe('تعليقان');
  expect(say('countComments', { count: 3 })).toBe('3 تعليقات');
  expect(say('countComments', { count: 11 })).toBe('11 تعليقًا');
});
