// Sentences: lookup, placeholders, plurals, times, and that every language has them all.
import { speak, timeAgo } from '../../../client-widget/core/text.ts';
import actingAr from '../../../client-widget/reader/acting/text/ar.ts';
import { da as actingDa } from '../../../client-widget/reader/acting/text/da.ts';
import actingEn from '../../../client-widget/reader/acting/text/en.ts';
import actingSo from '../../../client-widget/reader/acting/text/so.ts';
import actingTr from '../../../client-widget/reader/acting/text/tr.ts';
import readingAr from '../../../client-widget/reader/text/ar.ts';
import { da as readingDa } from '../../../client-widget/reader/text/da.ts';
import readingEn from '../../../client-widget/reader/text/en.ts';
import { chooseLanguage, sayReading } from '../../../client-widget/reader/text/sentences.ts';
import readingSo from '../../../client-widget/reader/text/so.ts';
import readingTr from '../../../client-widget/reader/text/tr.ts';

type Catalogue = Record<string, string | Record<string, string>>;
const languages: [string, Catalogue, Catalogue][] = [
  ['en', readingEn, actingEn],
  ['ar', readingAr, actingAr],
  ['so', readingSo, actingSo],
  ['tr', readingTr, actingTr],
];
const forms = (sentence: string | Record<string, string>) =>
  typeof sentence === 'string' ? [sentence] : Object.values(sentence);
const placeholders = (sentence: string | Record<string, string>) => {
  const all = forms(sentence).flatMap(form => form.match(/\{\w+\}/g) ?? []);
  return [...new Set(all)].sort();
};

describe.each(languages)('%s', (lang, reading, acting) => {
  test.each([
    ['before an act', reading, readingDa],
    ['once a reader acts', acting, actingDa],
  ] as [string, Catalogue, Catalogue][])('has every sentence, none empty, %s', (_, sentences, danish) => {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(danish).sort());
    for (const [key, sentence] of Object.entries(sentences)) {
      expect(forms(sentence).every(form => form.trim() !== '')).toBe(true);
      expect([key, placeholders(sentence)]).toEqual([key, placeholders(danish[key]!)]);
    }
  });

  test('has the plural forms that the language needs', () => {
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    for (const sentence of Object.values({ ...reading, ...acting })) {
      if (typeof sentence === 'string') continue;
      for (let count = 0; count < 200; count++) {
        const form = new Intl.PluralRules(lang).select(count);
        expect(needed).toContain(form);
        expect(sentence[form] ?? sentence.other).toBeTruthy();
      }
    }
  });
});

test('Danish counts its readers as a Dane would', () => {
  const say = speak('da', actingDa);
  expect(say('readers', { count: 1 })).toBe('1 læser');
  expect(say('readers', { count: 23 })).toBe('23 læsere');
  expect(say('readers', { count: 1234 })).toBe('1.234 læsere');
  expect(say('most', { readers: '23 læsere', name: 'Cool - god artikel' })).toBe(
    '23 læsere · de fleste: Cool - god artikel',
  );
});

test('Arabic has its own forms for one, two, a few and many', () => {
  const say = speak('ar', readingAr);
  expect([1, 2, 5, 11, 100].map(count => say('comments', { count }).replace(/[\d٠-٩]+/, '#'))).toEqual([
    'تعليق واحد',
    'تعليقان',
    '# تعليقات',
    '# تعليقًا',
    '# تعليق',
  ]);
});

test("a placeholder in a reader's words is not filled again", () => {
  expect(speak('da', actingDa)('note', { note: '{note} {why} $& $1' })).toBe(
    'Redaktionen skriver: {note} {why} $& $1',
  );
});

test('the page decides the language: known ones as they are, others English, none Danish', () => {
  expect(['da', 'da-DK', 'AR-eg', 'so', 'tr', 'en-GB'].map(chooseLanguage)).toEqual([
    'da',
    'da',
    'ar',
    'so',
    'tr',
    'en',
  ]);
  expect(['de', 'sv-SE', 'constructor', '__proto__'].map(chooseLanguage)).toEqual(['en', 'en', 'en', 'en']);
  expect([undefined, null, ''].map(chooseLanguage)).toEqual(['da', 'da', 'da']);
});

test('each language answers in itself', async () => {
  for (const lang of ['da', 'en', 'ar', 'so', 'tr']) expect((await sayReading(lang))('lang')).toBe(lang);
});

const now = new Date('2026-11-21T12:00:00Z');
const ago = (seconds: number, lang = 'da') =>
  timeAgo(lang, { time: new Date(now.getTime() - seconds * 1000), now });

test('a time is told as people tell it, and as a date after a week', () => {
  expect(ago(0)).toBe('nu');
  expect(ago(59)).toBe('nu');
  expect(ago(60)).toBe('for 1 minut siden');
  expect(ago(3 * 3600)).toBe('for 3 timer siden');
  expect(ago(86_400)).toBe('i går');
  expect(ago(6.9 * 86_400)).toBe('for 6 dage siden');
  expect(ago(8 * 86_400)).toBe('13. november 2026');
});

test('a clock that is ahead says now, not in the future', () => {
  expect(ago(-500)).toBe('nu');
});
