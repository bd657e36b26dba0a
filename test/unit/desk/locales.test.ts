// Staff sentences: every language says everything, with the same particulars and all its plural forms.
import { initials, preferredLanguage } from '../../../client-widget/core/staff/language.ts';
import { sentences as frame } from '../../../client-widget/core/staff/text.ts';
import type { Forms } from '../../../client-widget/core/text.ts';
import { sentences as desk } from '../../../client-widget/moderator/text.ts';

const rooms = { frame, desk };
const all = Object.entries(rooms).flatMap(([room, languages]) =>
  Object.entries(languages).map(([lang, said]) => ({
    room,
    lang,
    said: said as Record<string, string | Forms>,
    danish: languages.da as Record<string, string | Forms>,
  })),
);
const forms = (sentence: string | Forms) =>
  typeof sentence === 'string' ? [sentence] : Object.values(sentence);
const places = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort().join();
const richest = (sentence: string | Forms) => Math.max(...forms(sentence).map(form => places(form).length));

test.each(all)(
  '$room in $lang says everything that Danish says, and nothing is empty',
  ({ said, danish }) => {
    expect(Object.keys(said).sort()).toEqual(Object.keys(danish).sort());
    for (const sentence of Object.values(said).flatMap(forms)) expect(sentence.trim()).not.toBe('');
  },
);

test.each(all)('$room in $lang names the same particulars as Danish', ({ said, danish }) => {
  for (const [key, sentence] of Object.entries(said))
    expect([key, richest(sentence)]).toEqual([key, richest(danish[key]!)]);
});

test.each(all)('$room in $lang has every plural form that its grammar asks for', ({ said, lang }) => {
  // A form for nothing at all, or for fractions, may be the general one.
  const needed = new Intl.PluralRules(lang)
    .resolvedOptions()
    .pluralCategories.filter(form => form !== 'zero');
  for (const sentence of Object.values(said))
    if (typeof sentence !== 'string') expect(Object.keys(sentence)).toEqual(expect.arrayContaining(needed));
});

test('whoever wrote a comment has one name at the desk, in every language', () => {
  const otherNames = {
    da: /forfatter|læseren|læserens|denne læser/i,
    en: /writer|this reader|the reader\b/i,
    ar: /قارئ/,
  };
  for (const [lang, others] of Object.entries(otherNames)) {
    const said = Object.values(desk[lang as keyof typeof desk] as Record<string, string | Forms>);
    expect(said.flatMap(forms).filter(sentence => others.test(sentence))).toEqual([]);
  }
});

test('a page speaks the first wish it can, and Danish otherwise', () => {
  expect(preferredLanguage(['de-DE', 'en-US', 'da'])).toBe('en');
  expect(preferredLanguage(['ar-EG'])).toBe('ar');
  expect(preferredLanguage(['tr', 'so'])).toBe('da');
  expect(preferredLanguage([])).toBe('da');
});

test('a person is marked by the first letters of their first and last name', () => {
  const marks = ['Sofie Bjerg', 'Jens Peter Østergaard', 'Bodil', '🌻 Karin', '', 'أمينة يوسف'].map(initials);
  expect(marks).toEqual(['SB', 'JØ', 'BO', '🌻K', '?', 'أي']);
});
