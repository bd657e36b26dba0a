// Origins are exact: what an operator may type, and what a browser may come from.
import { isAllowed, ownOrigins, parseOrigin } from '../../../server/sites/origins.ts';

test.each([
  ['https://example.dk', 'https://example.dk'],
  ['https://example.dk/', 'https://example.dk'],
  ['HTTPS://Example.DK:443/', 'https://example.dk'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['https://blåbær.dk', 'https://xn--blbr-roah.dk'],
  ['http://[::1]:3001', 'http://[::1]:3001'],
])('%s means %s', (typed, origin) => {
  expect(parseOrigin(typed)).toBe(origin);
});

test.each([
  'example.dk',
  'https://example.dk/blad',
  'https://example.dk/?a',
  'https://example.dk/#a',
  'https://user@example.dk',
  'https://user:word@example.dk',
  'https://*.example.dk',
  'ftp://example.dk',
  'file:///etc',
  'javascript:alert(1)',
  'null',
  '',
])('“%s” is no origin', typed => {
  expect(parseOrigin(typed)).toBeUndefined();
});

const site = { origins: ['https://example.dk', 'http://localhost:8080'] };

test.each([
  [undefined, false],
  ['https://example.dk', true],
  ['http://localhost:8080', true],
  ['http://example.dk', false],
  ['https://example.dk:443', false],
  ['https://example.dk.', false],
  ['https://EXAMPLE.dk', false],
  ['https://example.dk.evil.example', false],
  ['https://evil-example.dk', false],
  ['https://www.example.dk', false],
  ['https://еxample.dk', false], // a Cyrillic е
  ['null', false],
  ['', false],
])('a page at %s: %s', (origin, allowed) => {
  expect(isAllowed(origin, site)).toBe(allowed);
});

test('the service’s own pages are at its public address, and on a developer’s machine at every name of it', () => {
  expect(ownOrigins('https://feedback.example.dk')).toEqual(['https://feedback.example.dk']);
  expect(ownOrigins('http://localhost:3000')).toEqual([
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
  ]);
});
