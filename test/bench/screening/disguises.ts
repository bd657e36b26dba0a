// How people hide a word from a filter, each way as a function from a word to the word in costume. The same
// costumes are put on innocent words, to see whether they are then taken for others.

/** A fixed sequence of numbers from 0 up to 1: every run measures the same. */
function dice(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

const between = (letters: string[], joiner: string) => letters.join(joiner);
const swapped = (word: string, table: Record<string, string>) =>
  [...word].map(letter => table[letter] ?? table[letter.toLowerCase()] ?? letter).join('');
const vowel = /[aeiouyæøå]/i;

const cyrillic = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  j: 'ј',
  k: 'к',
  d: 'ԁ',
};
const greek = { a: 'α', i: 'ι', o: 'ο', k: 'κ', v: 'ν', u: 'υ', p: 'ρ', n: 'η', t: 'τ' };
const leet = { i: '1', e: '3', a: '4', o: '0', s: '5', t: '7' };
const signs = { a: '@', s: '$', i: '!' };
const shifted = (first: number) => (word: string) =>
  word.replace(/[a-z]/gi, letter => String.fromCodePoint(first + letter.toLowerCase().charCodeAt(0) - 97));

const inner = (word: string, change: (letter: string, index: number) => string) =>
  [...word]
    .map((letter, index) => (index > 0 && index < [...word].length - 1 ? change(letter, index) : letter))
    .join('');

function zalgo(word: string, seed: number): string {
  const roll = dice(seed);
  const mark = () => String.fromCodePoint(0x300 + Math.floor(roll() * 0x6f));
  return [...word].map(letter => letter + mark() + (roll() < 0.5 ? mark() + mark() : '')).join('');
}

function drawnOut(word: string, seed: number): string {
  const vowels = [...word].flatMap((letter, index) => (vowel.test(letter) ? [index] : []));
  const chosen = vowels[seed % Math.max(vowels.length, 1)] ?? word.length - 1;
  return [...word]
    .map((letter, index) => (index === chosen ? letter.repeat(3 + (seed % 4)) : letter))
    .join('');
}

function starred(word: string): string {
  const first = [...word].findIndex((letter, index) => index > 0 && vowel.test(letter));
  return inner(word, (letter, index) => (index === first || first < 1 ? '*' : letter));
}

export const disguises: Record<string, (word: string, seed: number) => string> = {
  plain: word => word,
  'zero-width characters': word => between([...word], '\u200b'),
  'soft hyphens and joiners': word => inner(word, letter => `${letter}\u00ad\u2060`),
  'Cyrillic twins': word => swapped(word, cyrillic),
  'Greek twins': word => swapped(word, greek),
  'right-to-left override': word => `\u202e${[...word].reverse().join('')}\u202c`,
  zalgo,
  'spaced apart': word => between([...word], ' '),
  'dotted apart': word => between([...word], '.'),
  'hyphens between': word => between([...word], '-'),
  leetspeak: word => swapped(word, leet),
  'one digit': (word, seed) => {
    const places = [...word].flatMap((letter, index) => (/[ieaost]/i.test(letter) ? [index] : []));
    const chosen = places[seed % Math.max(places.length, 1)];
    return [...word].map((letter, index) => (index === chosen ? swapped(letter, leet) : letter)).join('');
  },
  'signs for letters': word => swapped(word, signs),
  'one star': starred,
  'stars inside': word =>
    [...word].length > 3 ? inner(word, (_, index) => (index < 3 ? '*' : _)) : starred(word),
  'drawn out': drawnOut,
  'ae, oe, aa': word => swapped(word, { æ: 'ae', ø: 'oe', å: 'aa' }),
  'mixed case': word =>
    [...word].map((letter, index) => (index % 2 ? letter.toUpperCase() : letter)).join(''),
  capitals: word => word.toUpperCase(),
  fullwidth: shifted(0xff41),
  'mathematical letters': shifted(0x1d4ea),
  'circled letters': shifted(0x24d0),
};
