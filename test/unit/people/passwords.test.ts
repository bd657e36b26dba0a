// Passwords are kept as argon2id hashes, and checking one takes the same work whoever is asked about.
import { hashPassword, passwordMatches } from '../../../server/people/passwords.ts';

test('a password is recognised, also when its letters are composed otherwise', async () => {
  const hash = await hashPassword('blåbærgrød på søndag');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(hash).not.toContain('grød');
  expect(await passwordMatches('blåbærgrød på søndag'.normalize('NFD'), hash)).toBe(true);
  expect(await passwordMatches('blåbærgrød på mandag', hash)).toBe(false);
  expect(await hashPassword('blåbærgrød på søndag')).not.toBe(hash);
});

test('nobody’s password matches nothing, not even the one that the work is done against', async () => {
  expect(await passwordMatches('nobody has this password', undefined)).toBe(false);
});
