// Which article a page is, and what it says about itself.
import { pageFacts } from '../../../client-widget/reader/acting/pageFacts.ts';
import { articleKey } from '../../../client-widget/reader/article.ts';

const at = (location: string, more: { given?: string; canonical?: string } = {}) =>
  articleKey({ given: more.given ?? null, canonical: more.canonical, location });

test("the publisher's own key wins over every address", () => {
  expect(at('https://blad.dk/a', { given: ' 2026-11/byens-haver ', canonical: 'https://blad.dk/b' })).toBe(
    '2026-11/byens-haver',
  );
});

test('an empty key is no key', () => {
  expect(at('https://blad.dk/a', { given: '  ' })).toBe('/a');
});

test('the canonical address wins over the one in the browser', () => {
  expect(at('https://www.blad.dk/a?utm_source=mail', { canonical: 'https://blad.dk/blad/a/' })).toBe(
    '/blad/a',
  );
});

test.each([
  ['https://blad.dk/', '/'],
  ['https://blad.dk', '/'],
  ['https://blad.dk/index.html', '/'],
  ['https://blad.dk/2013-05/slug/', '/2013-05/slug'],
  ['https://blad.dk/2013-05/slug/index.html#bund', '/2013-05/slug'],
  ['https://blad.dk/2013-05/slug?side=2', '/2013-05/slug'],
  ['https://blad.dk/blad//', '/blad'],
  ['https://blad.dk/min-index.html', '/min-index.html'],
  ['https://blad.dk/bl%C3%A5/æble', '/bl%C3%A5/%C3%A6ble'],
])('%s is the article %s', (location, key) => {
  expect(at(location)).toBe(key);
});

const facts = (attributes: Record<string, string>, page: Partial<Parameters<typeof pageFacts>[0]> = {}) =>
  pageFacts({
    key: 'k',
    attribute: name => attributes[name] ?? null,
    canonical: undefined,
    location: 'https://blad.dk/a?x=1#y',
    title: 'Byens haver - Bladet',
    ...page,
  });

test('a page without attributes gives its address without query and hash, and its title', () => {
  expect(facts({})).toEqual({ key: 'k', url: 'https://blad.dk/a', title: 'Byens haver - Bladet' });
});

test('attributes are told as they stand, on one line', () => {
  expect(facts({ title: ' Byens\n haver ', section: 'Grønt', published: '2026-11-20T08:00:00Z' })).toEqual({
    key: 'k',
    url: 'https://blad.dk/a',
    title: 'Byens haver',
    section: 'Grønt',
    published: '2026-11-20',
  });
});

test("a publisher's slip costs no reader their vote: what would be refused is left out or shortened", () => {
  const told = facts({ published: 'i går', url: 'javascript:alert(1)', title: `${'x'.repeat(299)}😀` });
  expect(told.published).toBeUndefined();
  expect(told.url).toBeUndefined();
  expect(told.title).toBe('x'.repeat(299));
});

test('a day that does not exist is no publishing day', () => {
  expect(facts({ published: '2026-13-45' }).published).toBeUndefined();
  expect(facts({ published: '2026-02-30' }).published).toBeUndefined();
});

test('a canonical address of another site is not given as ours', () => {
  expect(facts({}, { canonical: 'https://andre.dk/a' }).url).toBe('https://blad.dk/a');
  expect(facts({}, { canonical: 'https://blad.dk/b' }).url).toBe('https://blad.dk/b');
});

test('a page without a web address gives none', () => {
  expect(facts({}, { location: 'file:///home/a.html' }).url).toBeUndefined();
});
