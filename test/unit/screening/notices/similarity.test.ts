// Which comments count as nearly the same, measured on edited copies and on different comments about one
// subject.
import { fingerprintOf, isNear } from '../../../../server/screening/notices/similarity.ts';
import { subjects } from './sets/subjects.ts';

const originals = Object.values(subjects).flat();
const longer = originals.filter(text => !subjects.brief!.includes(text));

const near = (one: string, other: string): boolean => {
  const [first, second] = [fingerprintOf(one), fingerprintOf(other)];
  return first !== undefined && second !== undefined && isNear(first, second);
};

/** Each word in turn, so that no chance decides which is changed. */
const atEveryWord = (text: string, change: (words: string[], at: number) => void) =>
  text.split(' ').map((_, at, words) => {
    const changed = [...words];
    change(changed, at);
    return changed.join(' ');
  });

const edits: Record<string, (text: string) => string[]> = {
  'another word': text =>
    atEveryWord(text, (words, at) => {
      words[at] = 'måske';
    }),
  'two other words': text =>
    atEveryWord(text, (words, at) => {
      words[at] = 'måske';
      words[(at + 5) % words.length] = 'stadig';
    }),
  'a word more': text => atEveryWord(text, (words, at) => void words.splice(at, 0, 'virkelig')),
  'a word less': text => atEveryWord(text, (words, at) => void words.splice(at, 1)),
  'a greeting': text => ['Hej alle sammen, ', 'Kære naboer! '].map(greeting => greeting + text),
  'a link at the end': text =>
    [' Se https://bit.ly/3xyz', ' www.eksempel.dk/tilbud'].map(link => text + link),
  'a greeting and a link': text => [`Hej alle! ${text} http://eksempel.com/a?x=12`],
  capitals: text => [text.toUpperCase()],
  'other punctuation': text => [`${text.replace(/[.,?!]/g, '')}!!!`],
  'invisible characters': text => [text.replace(/e/g, 'e\u200b')],
  'letters of another script': text => [text.replace(/a/g, 'а').replace(/o/g, 'о')],
  'aa for å': text => [text.replace(/å/g, 'aa').replace(/æ/g, 'ae').replace(/ø/g, 'oe')],
  'another amount': text => [text.replace(/\d+/g, '7')],
};
/** Two other words of fourteen change more than a third of all threes of words. */
const least: Record<string, number> = {
  'two other words': 0.85,
  'a word less': 0.97,
  'another word': 0.97,
  'a word more': 0.97,
};

for (const [name, edit] of Object.entries(edits)) {
  test(`a copy with ${name} is near its original`, () => {
    const pairs = longer.flatMap(text => edit(text).map(copy => near(text, copy)));
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThanOrEqual(least[name] ?? 1);
  });
}

test('different comments on one subject are not near, all but two pairs of two thousand', () => {
  const pairs = originals.flatMap((one, at) => originals.slice(at + 1).map(other => near(one, other)));
  expect(pairs.length).toBeGreaterThan(1_800);
  expect(pairs.filter(Boolean).length).toBeLessThanOrEqual(2);
});

test('a text of fewer than eight words is near nothing', () => {
  expect(fingerprintOf('Tak for en rigtig god artikel')).toBeUndefined();
  expect(fingerprintOf('')).toBeUndefined();
  expect(fingerprintOf('Tak for en rigtig god artikel om festen')).toHaveLength(24);
});

test('a fingerprint is 24 whole numbers that fit an integer column, the same every time', () => {
  const fingerprint = fingerprintOf(originals[0]!)!;
  for (const value of fingerprint) expect(value).toBe(value | 0);
  expect(fingerprintOf(originals[0]!)).toEqual(fingerprint);
});

test('comments that share no fingerprint value are never near, so an index on the values finds every copy', () => {
  const overlaps = (one: string, other: string) => {
    const values = new Set(fingerprintOf(one));
    return fingerprintOf(other)!.some(value => values.has(value));
  };
  const pairs = originals.flatMap((one, at) => originals.slice(at + 1).map(other => [one, other] as const));
  for (const [one, other] of pairs) if (near(one, other)) expect(overlaps(one, other)).toBe(true);
  // And hardly any other: a lookup reads a handful of rows.
  expect(pairs.filter(([one, other]) => overlaps(one, other)).length).toBeLessThan(pairs.length / 100);
});
