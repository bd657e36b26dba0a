// Web addresses in a comment's text.
import { findLinks } from '../../../client-widget/reader/links.ts';

const links = (text: string) => findLinks(text).flatMap(piece => piece.href ?? []);

test('the pieces put together are the text, to the letter', () => {
  const text =
    ' Se https://haven.dk/a, og\n\n<b>http://x.dk</b>  (https://da.wikipedia.org/wiki/Have_(grøn)). ';
  expect(
    findLinks(text)
      .map(piece => piece.text)
      .join(''),
  ).toBe(text);
});

test("a sentence's punctuation is not part of the address", () => {
  expect(links('Se https://haven.dk/a. Og (https://haven.dk/b), ikke »https://haven.dk/c«!')).toEqual([
    'https://haven.dk/a',
    'https://haven.dk/b',
    'https://haven.dk/c',
  ]);
});

test('a bracket that the address opened belongs to it', () => {
  expect(links('(https://da.wikipedia.org/wiki/Have_(grøn))')).toEqual([
    'https://da.wikipedia.org/wiki/Have_(grøn)',
  ]);
});

test('only http and https make links', () => {
  expect(links('javascript:alert(1) data:text/html,x ftp://a.dk www.haven.dk mailto:a@b.dk')).toEqual([]);
});

test('what only looks like an address stays text', () => {
  expect(links('https:// http://% http://[ https://')).toEqual([]);
});

test('a direction override ends an address, so it cannot pose as another', () => {
  expect(links('https://haven.dk/\u202egpj.exe')).toEqual(['https://haven.dk/']);
});

test('the address keeps no quote or angle bracket', () => {
  expect(links('https://a.dk/"onmouseover="x https://b.dk/<script>')).toEqual([
    'https://a.dk/',
    'https://b.dk/',
  ]);
});

test.each([
  ['one endless address', `https://a.dk/${'a'.repeat(10_000)}`],
  ['closing brackets', `https://a.dk/${')'.repeat(10_000)}`],
  ['opening brackets', `https://a.dk/${'('.repeat(10_000)}`],
  ['full stops', `https://a.dk/${'.'.repeat(10_000)}x${'.'.repeat(10_000)}`],
  ['beginnings of addresses', 'http://'.repeat(2000)],
  ['letters h', 'h'.repeat(10_000)],
])('10 kB of %s are read at once', (_, text) => {
  const begun = performance.now();
  findLinks(text);
  expect(performance.now() - begun).toBeLessThan(50);
});
