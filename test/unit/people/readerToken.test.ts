// Reader tokens: only we can make one, and only for one site.
import { mintReaderToken, readReaderToken } from '../../../server/people/readerToken.ts';

const secrets = ['the first secret', 'the second secret'];
const readerId = '01234567-89ab-4cde-8f01-23456789abcd';

test('a token names its reader to the service that made it', () => {
  const token = mintReaderToken({ siteId: 1, secrets, readerId });
  expect(readReaderToken(token, { siteId: 1, secrets })).toBe(readerId);
  expect(token).not.toContain(readerId);
});

test('every new reader is another one', () => {
  const tokens = Array.from({ length: 100 }, () => mintReaderToken({ siteId: 1, secrets }));
  expect(new Set(tokens.map(token => readReaderToken(token, { siteId: 1, secrets }))).size).toBe(100);
});

test('the first secret signs, and all of them are believed', () => {
  const old = mintReaderToken({ siteId: 1, secrets: [secrets[1]!], readerId });
  expect(readReaderToken(old, { siteId: 1, secrets })).toBe(readerId);
  const fresh = mintReaderToken({ siteId: 1, secrets, readerId });
  expect(readReaderToken(fresh, { siteId: 1, secrets: [secrets[0]!] })).toBe(readerId);
  expect(readReaderToken(fresh, { siteId: 1, secrets: [secrets[1]!] })).toBeUndefined();
});

test('on another site it is worth nothing', () => {
  const token = mintReaderToken({ siteId: 1, secrets, readerId });
  expect(readReaderToken(token, { siteId: 11, secrets })).toBeUndefined();
});

test('no letter of it can be changed, left out or added', () => {
  const token = mintReaderToken({ siteId: 1, secrets, readerId });
  for (let i = 0; i < token.length; i++) {
    // The last letter of a base64url part has bits that mean nothing: a far one is surely another value.
    const other = token[i] === '_' ? 'A' : token[i] === 'A' ? 'h' : 'A';
    const changed = token.slice(0, i) + (token[i] === other ? 'h' : other) + token.slice(i + 1);
    expect([i, readReaderToken(changed, { siteId: 1, secrets })]).toEqual([i, undefined]);
    const shorter = token.slice(0, i) + token.slice(i + 1);
    expect([i, readReaderToken(shorter, { siteId: 1, secrets })]).toEqual([i, undefined]);
  }
  for (const more of [`${token}A`, ` ${token}`, `${token}\n`, `${token}.${token}`])
    expect(readReaderToken(more, { siteId: 1, secrets })).toBeUndefined();
});

test.each(['', '.', '..', 'r1..', 'r1.x.y', 'eyJhbGciOiJub25lIn0.e30.', 'r1.'.padEnd(200, 'A')])(
  'the text “%s” is no token, and no error either',
  text => {
    expect(readReaderToken(text, { siteId: 1, secrets })).toBeUndefined();
  },
);
