// A comment in a script that its site is not written in is pointed out.
import { findUnexpectedScript } from '../../../../server/screening/notices/scripts.ts';

const scriptOn = (locales: string[], text: string) => findUnexpectedScript(text, { locales })?.script;
const russian = 'Привет всем соседям';
const arabic = 'مرحبا بالجميع هنا';

test('on a Danish site Cyrillic, Arabic, Chinese and Burmese are unexpected, and named', () => {
  expect(scriptOn(['da'], russian)).toBe('Cyrillic');
  expect(scriptOn(['da'], arabic)).toBe('Arabic');
  expect(scriptOn(['da'], '你好大家好我们都是邻居很高兴')).toBe('Han');
  expect(scriptOn(['da'], 'မင်္ဂလာပါ အားလုံးပဲ ကျေးဇူး')).toBe('Other');
});

test('what the locales of the site are written in is expected', () => {
  for (const locale of ['da', 'en', 'sv', 'nb', 'de', 'so', 'tr'])
    expect(scriptOn([locale], 'Hej med jer alle sammen, æøå')).toBeUndefined();
  expect(scriptOn(['ar'], arabic)).toBeUndefined();
  expect(scriptOn(['ar'], 'Hej med jer alle sammen')).toBe('Latin');
  expect(scriptOn(['da', 'ar'], arabic)).toBeUndefined();
  expect(scriptOn(['ja'], 'こんにちは、近所の皆さんカフェで')).toBeUndefined();
});

test('a few words of another script, digits and emoji are no cause', () => {
  expect(scriptOn(['da'], 'Min nabo siger привет til jer alle')).toBeUndefined();
  expect(scriptOn(['da'], 'привет')).toBeUndefined();
  expect(scriptOn(['da'], '😀😀😀😀😀😀😀😀😀😀😀😀 1234567890')).toBeUndefined();
  expect(scriptOn(['da'], '')).toBeUndefined();
});

test('the place runs from the first letter of the script to the last', () => {
  expect(findUnexpectedScript(`Hej! ${russian}!`, { locales: ['da'] })).toMatchObject({
    match: russian,
    start: 5,
  });
});
