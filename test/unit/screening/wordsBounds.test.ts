// Long and hostile texts: an answer, with places inside the text, and no more work than a fixed share.

import { searchMasked } from '../../../server/screening/words/finding/masked/masks.ts';
import { compileWords } from '../../../server/screening/words/match.ts';
import { readingsOf } from '../../../server/screening/words/reading/readings.ts';
import { productVocabulary } from '../../../server/screening/words/vocabulary/lexicon.ts';
import { longTexts } from '../../bench/screening/speed.ts';

const danish = compileWords({ locales: ['da'] });

for (const [name, text] of Object.entries(longTexts)) {
  test(`ten kilobytes are read to the end: ${name}`, () => {
    for (const { start, end, match } of danish(text)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(match).toBe(text.slice(start, end));
    }
  });
}

test('a word of stars costs no more steps than it is given', () => {
  const { automaton } = productVocabulary(['da']).lexicons[0]!;
  const effort = { left: 500 };
  searchMasked(automaton, {
    units: [...'k*****r'].map(letter => letter.charCodeAt(0)),
    effort,
    most: 1_000_000,
  });
  expect(effort.left).toBeGreaterThan(-2_000);
});

test('a word of digits has no more readings than asked for, and a long one has one', () => {
  const units = (text: string) => [...text].map(letter => letter.charCodeAt(0));
  expect(readingsOf(units('1d10t1d10t1d10t'), 24).length).toBeLessThanOrEqual(24);
  expect(readingsOf(units('1a'.repeat(5_000)), 24)).toHaveLength(1);
});

test('an empty text, a lone half of a character and the null character are read', () => {
  for (const text of ['', '\ud83d', 'idiot\ud83d', '\0idiot\0', '\udc00\ud83d'])
    expect(() => danish(text)).not.toThrow();
  expect(danish('\0idiot\0')).toHaveLength(1);
});

test('a flood of invented words changes nothing of what is found', () => {
  const before = danish('din idiot, du er dum som en dør');
  for (let word = 0; word < 60_000; word++) danish(`ord${word} idiot`);
  expect(danish('din idiot, du er dum som en dør')).toEqual(before);
  expect(danish('ord7 idiot')).toHaveLength(1);
});
