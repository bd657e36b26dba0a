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
const smallCapitals = Object.fromEntries(
  [...'aᴀbʙcᴄdᴅeᴇfꜰgɢhʜiɪjᴊkᴋlʟmᴍnɴoᴏpᴘrʀsꜱtᴛuᴜvᴠwᴡyʏzᴢ'].flatMap((letter, index, all) =>
    index % 2 ? [] : [[letter, all[index + 1]!]],
  ),
);
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

/** The word in two pieces with something between them. */
function splitAt(word: string, { seed, joiner }: { seed: number; joiner: string }): string {
  const letters = [...word];
  const at = 1 + (seed % Math.max(letters.length - 1, 1));
  return letters.slice(0, at).join('') + joiner + letters.slice(at).join('');
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
  'small capitals': word => swapped(word, smallCapitals),
  'squared letters': shifted(0x1f130),
  'Cyrillic and digits': (word, seed) =>
    inner(word, (letter, index) => swapped(letter, (index + seed) % 2 ? cyrillic : leet)),
  'one leet sign': (word, seed) => {
    const places = [...word].flatMap((letter, index) => (/[iasø]/i.test(letter) ? [index] : []));
    const chosen = places[seed % Math.max(places.length, 1)];
    return [...word].map((letter, index) => (index === chosen ? swapped(letter, signs) : letter)).join('');
  },
  'underscores between': word => between([...word], '_'),
  'slashes between': word => between([...word], '/'),
  'quotes between': word => between([...word], "'"),
  'stops and spaces between': word => between([...word], '. '),
  'commas and spaces between': word => between([...word], ', '),
  'dashes and spaces between': word => between([...word], ' - '),
  'emoji between': word => between([...word], '🔥'),
  'emoji inside': (word, seed) => splitAt(word, { seed, joiner: '😂' }),
  'sign inside': (word, seed) =>
    splitAt(word, { seed, joiner: ['.', '-', '_', '/', "'", '"', '|', '·'][seed % 8]! }),
  'broken over a line': (word, seed) => splitAt(word, { seed, joiner: '-\n' }),
  'letters each on a line': word => between([...word], '\n'),
  'entities of HTML': word =>
    [...word].map((letter, index) => (index % 2 ? `&#${letter.codePointAt(0)};` : letter)).join(''),
  'every letter doubled': word => [...word].map(letter => letter + letter).join(''),
  'a letter doubled': (word, seed) =>
    inner(word, (letter, index) =>
      index === 1 + (seed % Math.max(1, word.length - 2)) ? letter + letter : letter,
    ),
  'every letter drawn out': word => [...word].map(letter => letter.repeat(3)).join(''),
  'a vowel dropped': word => {
    const first = [...word].findIndex((letter, index) => index > 0 && vowel.test(letter));
    return [...word].length < 5 ? word : [...word].filter((_, index) => index !== first).join('');
  },
  'spelled by ear': word =>
    word
      .replace(/ck/g, 'kk')
      .replace(/k(?=[aouæøå])/gi, 'c')
      .replace(/v/g, 'w')
      .replace(/ss/g, 'zz')
      .replace(/æ/g, 'e'),
  'glued to the next word': word => `${word}mand`,
  'underlined and struck': word => [...word].map(letter => `${letter}\u0336\u0332`).join(''),
  'o and a for ø and å': word => swapped(word, { ø: 'o', å: 'a', æ: 'a' }),
};

/** Evasions that no list can follow everywhere without finding innocent words: measured, and told. */
export const hardDisguises: readonly string[] = [
  'a vowel dropped',
  'spelled by ear',
  'glued to the next word',
];
