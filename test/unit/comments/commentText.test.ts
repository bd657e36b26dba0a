// What is kept of a reader’s words, and which texts count as the same.
import {
  fingerprintOf,
  normaliseName,
  normaliseText,
  requestHashOf,
} from '../../../server/comments/commentText.ts';

const same = (one: string, other: string) => fingerprintOf(one).equals(fingerprintOf(other));

test.each([
  ['letters of another case', 'En God Artikel', 'en god artikel'],
  ['other spaces', 'en god\n\n artikel', ' en\u00a0god artikel '],
  ['other punctuation', 'En god artikel!!!', '«En god, artikel…»'],
  ['letters made of two characters', 'på ærø', 'på ærø'.normalize('NFD')],
  ['wide letters', 'god artikel', 'ｇｏｄ　ａｒｔｉｋｅｌ'],
  ['an emoji behind it', 'god artikel', 'god artikel 🌻'],
])('a text with %s is the same text', (_, one, other) => {
  expect(same(one, other)).toBe(true);
});

test.each([
  ['another word', 'en god artikel', 'en dårlig artikel'],
  ['words run together', 'en god artikel', 'en godartikel'],
  ['ø instead of o', 'hole', 'høle'],
  ['other signs and nothing else', '!!!', '???'],
  ['another number', 'punkt 1', 'punkt 2'],
])('a text with %s is another text', (_, one, other) => {
  expect(same(one, other)).toBe(false);
});

test('a text is kept as it is, but for two ways to write one letter', () => {
  const text = '  <b>Å</b>\u200b\r\n\t«é» 👩‍🌾  ';
  expect(normaliseText(text)).toBe(text.normalize('NFC'));
  expect(normaliseText('Å'.normalize('NFD'))).toBe('Å');
});

test.each([
  [undefined, null],
  [null, null],
  ['', null],
  ['   ', null],
  ['\u200b\u2060\u00ad', null],
  ['\u3164', null],
  ['  Åse  ', 'Åse'],
  ['Ж', 'Ж'],
  ['7', '7'],
  ['å'.repeat(80), 'å'.repeat(80)],
  ['🌻'.repeat(80), '🌻'.repeat(80)],
])('the name %j is shown as %j', (name, shown) => {
  expect(normaliseName(name)).toBe(shown);
});

test.each(['å'.repeat(81), '🌻'.repeat(81)])('a name of 81 characters is refused', name => {
  expect(() => normaliseName(name)).toThrow('invalid-request');
});

test('a retry is told by what it asks for: article, name and text', () => {
  const request = { articleKey: 'haven', name: 'Åse', text: 'God artikel' };
  const hash = requestHashOf(request);
  expect(requestHashOf({ ...request }).equals(hash)).toBe(true);
  for (const change of [{ articleKey: 'baenken' }, { name: null }, { name: 'Bo' }, { text: 'God artikel ' }])
    expect(requestHashOf({ ...request, ...change }).equals(hash)).toBe(false);
  const shifted = requestHashOf({ articleKey: 'haven', name: 'ÅseGod', text: ' artikel' });
  expect(shifted.equals(requestHashOf({ articleKey: 'haven', name: 'Åse', text: 'God artikel' }))).toBe(
    false,
  );
});
