// Form stamps: they say how long a form has been open, and nothing else can be made to say it.
import { mintFormStamp, secondsSinceStamp } from '../../../server/comments/formStamp.ts';

const secrets = ['a secret of thirty-two characters or more'];
const form = { siteId: 7, articleKey: '2026-11/byens-haver:del-2' };
const opened = new Date('2026-11-22T10:00:00.250Z');
const stamp = mintFormStamp({ ...form, secrets, now: opened });
const after = (seconds: number) => new Date(opened.getTime() + seconds * 1000);
const read = (given: string | undefined, about: Partial<Parameters<typeof secondsSinceStamp>[1]> = {}) =>
  secondsSinceStamp(given, { ...form, secrets, now: after(90), ...about });

test('a stamp says how long its form has been open', () => {
  expect(read(stamp)).toBe(90);
  expect(read(stamp, { now: opened })).toBe(0);
  expect(read(stamp, { now: after(24 * 3600) })).toBe(86_400);
});

test.each<[string, Parameters<typeof read>[1]]>([
  ['of another article', { articleKey: '2026-11/byens-haver:del-3' }],
  ['of another site', { siteId: 8 }],
  ['of another house', { secrets: ['another secret of thirty-two characters'] }],
  ['older than a day', { now: after(24 * 3600 + 1) }],
  ['from the future', { now: after(-1) }],
])('a stamp %s says nothing', (_, about) => {
  expect(read(stamp, about)).toBeUndefined();
});

const [, time, signature] = stamp.split('.');
test.each<[string, string | undefined]>([
  ['is missing', undefined],
  ['is empty', ''],
  ['was moved back in time', `f1.${(opened.getTime() - 60_000).toString(36)}.${signature}`],
  ['has its time written otherwise', `f1.0${time}.${signature}`],
  ['has its time in capitals', `f1.${time!.toUpperCase()}.${signature}`],
  ['has one letter changed', stamp.replace(/.$/, last => (last === 'A' ? 'B' : 'A'))],
  ['is cut short', stamp.slice(0, -1)],
  ['goes on', `${stamp}A`],
  ['has no signature', `f1.${time}.`],
  ['is of another version', stamp.replace('f1', 'f0')],
  ['is a hundred thousand letters', 'f1.'.padEnd(100_000, 'a')],
  ['is written in another script', 'f1.ééé.'.padEnd(50, 'å')],
])('a stamp that %s says nothing', (_, given) => {
  expect(read(given)).toBeUndefined();
});

test('after a change of secret, what the former one signed is still good', () => {
  expect(read(stamp, { secrets: ['the new secret of thirty-two characters', ...secrets] })).toBe(90);
});
