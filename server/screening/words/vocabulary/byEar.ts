// Listed words as they sound: `fåcking`, `kelling`, `fizze`, and with a letter doubled or a vowel left out. Whole
// words only, and none that an innocent Danish word sounds like.
import { beginsLikeListed, soundsLikeListed } from '../lists/danish/neighbours.ts';
import { BOUNDARY } from './automaton.ts';
import { type Entry, keyOf } from './wordList.ts';

export interface EarBook {
  /** By how a word sounds. */
  entries: Map<string, Entry>;
  /** By how a longer word may begin; and the words of phrases, by key. */
  beginnings: Map<string, Entry>;
  phraseWords: Map<string, string>;
  /** Marks the hashes of the same: most words of a text are none of them, and need no string. */
  marks: Uint8Array;
  beginningMarks: Uint8Array;
  innocent: ReadonlySet<string>;
  innocentBeginnings: readonly string[];
}

// Shorter ones sound like too many words that nobody has listed.
const fewestSounds = 5;
const HASHES = 2 ** 19;
/** Asked for each letter: small enough to stay at hand. */
const BEGINNING_HASHES = 2 ** 16;
const fewestSoundsLess = 4;
const fewestSoundsAfter = 3;
const isVowel = (letter: string) => 'aeiouy'.includes(letter);

/** How a word in the automaton's letters sounds: one letter for one sound, none for a letter doubled. */
export function soundOf(units: readonly number[], { from, to }: { from: number; to: number }): string {
  let sound = '';
  let last = 0;
  for (let at = from; at < to; at++) {
    const next = at + 1 < to ? units[at + 1]! : 0;
    const two = soundOfTwo(units[at]!, next);
    const single = alike[units[at]!]!;
    const heard = two || (single === MAY_BE_TWO ? units[at]! : single);
    if (two) at++;
    if (heard !== last) sound += String.fromCharCode(heard);
    last = heard;
  }
  return sound;
}

/** The number that `hashFrom` has for a word of this sound. */
function hashOfSound(sound: string): number {
  let hash = 7;
  for (let at = 0; at < sound.length; at++) hash = (Math.imul(hash, 31) + sound.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & (HASHES - 1);
}

/** What a word may be by its sound, as bits. */
export const WHOLE = 1;
export const BEGINNING = 2;
export const PHRASE_WORD = 4;

export function marksOfSound(book: EarBook, units: readonly number[], from: number, to: number): number {
  const hash = hashFrom(units, { from, to, beginnings: book.beginningMarks });
  return book.marks[hash & (HASHES - 1)]! | (hash & BEGUN ? BEGINNING : 0);
}

const BEGUN = 2 ** 30;

/** A number for the sound, without making a string: most words of a text are worth no more. */
function hashFrom(
  units: readonly number[],
  { from, to, beginnings }: { from: number; to: number; beginnings: Uint8Array },
): number {
  let hash = 7;
  let last = 0;
  let sounds = 0;
  let begun = 0;
  for (let at = from; at < to; at++) {
    let heard = alike[units[at]!]!;
    if (heard === MAY_BE_TWO) {
      const two = at + 1 < to ? soundOfTwo(units[at]!, units[at + 1]!) : 0;
      if (two) at++;
      heard = two || units[at]!;
    }
    if (heard !== last) {
      hash = (Math.imul(hash, 31) + heard) | 0;
      if (++sounds >= fewestSounds && beginnings[(hash ^ (hash >>> 15)) & (BEGINNING_HASHES - 1)])
        begun = BEGUN;
    }
    last = heard;
  }
  return ((hash ^ (hash >>> 15)) & (HASHES - 1)) | begun;
}

/** What a longer word begins with, by its sound. */
export function beginningOf(book: EarBook, sound: string): Entry | undefined {
  for (let length = sound.length - fewestSoundsAfter; length >= fewestSounds; length--) {
    const entry = book.beginnings.get(sound.slice(0, length));
    if (!entry) continue;
    return book.innocentBeginnings.some(innocent => sound.startsWith(innocent)) ? undefined : entry;
  }
  return undefined;
}

const [A, E, F, H, O, P] = [97, 101, 102, 104, 111, 112] as const;
const MAY_BE_TWO = 1;
/** What each letter sounds like by itself. */
const alike = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
  unit === A || unit === O || unit === P ? MAY_BE_TWO : unit,
);
for (const [written, heard] of ['ck', 'qk', 'wv', 'zs']) alike[written!.charCodeAt(0)] = heard!.charCodeAt(0);

/** æ as e, ø and å as o, ph as f: spelled with two letters, heard as one. */
function soundOfTwo(one: number, other: number): number {
  if (one === A) return other === E ? E : other === A ? O : 0;
  if (one === O) return other === E ? O : 0;
  return one === P && other === H ? F : 0;
}

export function buildEarBook(entries: readonly Entry[], phraseKeys: readonly string[]): EarBook {
  const book: EarBook = {
    entries: new Map(),
    beginnings: new Map(),
    phraseWords: new Map(),
    marks: new Uint8Array(HASHES),
    beginningMarks: new Uint8Array(BEGINNING_HASHES),
    innocent: new Set(soundsLikeListed.trim().split(/\s+/).map(keyOf)),
    innocentBeginnings: beginsLikeListed
      .trim()
      .split(/\s+/)
      .map(word => heard(keyOf(word))),
  };
  for (const entry of entries) {
    const { pattern, severity } = entry;
    if (severity === 'allowed' || entry.inSentence || !pattern.startsWith(BOUNDARY)) continue;
    const key = pattern.replaceAll(BOUNDARY, '');
    const whole = pattern === BOUNDARY + key + BOUNDARY;
    if (/[^a-z]/.test(key)) continue;
    for (const sound of soundsOf(key)) {
      if (!whole || mayBegin({ key, sound, entry })) note(book.beginnings, { sound, value: entry });
      if (whole)
        for (const variant of withVariants(sound)) note(book.entries, { sound: variant, value: entry });
    }
  }
  for (const key of phraseKeys) {
    if (/[^a-z]/.test(key)) continue;
    for (const sound of soundsOf(key))
      for (const variant of withVariants(sound)) note(book.phraseWords, { sound: variant, value: key });
  }
  keepShortest(book.beginnings);
  mark(book, { sounds: book.entries.keys(), as: WHOLE });
  for (const sound of book.beginnings.keys())
    book.beginningMarks[hashOfSound(sound) & (BEGINNING_HASHES - 1)] = 1;
  mark(book, { sounds: book.phraseWords.keys(), as: PHRASE_WORD });
  return book;
}

/** Grave words are also found with something stuck to them; `svin` would find every swindle. */
function mayBegin({ key, sound, entry }: { key: string; sound: string; entry: Entry }): boolean {
  if (key.endsWith('svin')) return false;
  if (entry.severity === 'flag') return sound.length > fewestSounds + 1;
  return sound.length > fewestSounds || keyOf(entry.word) === key;
}

function keepShortest(beginnings: Map<string, Entry>): void {
  for (const sound of [...beginnings.keys()])
    for (let length = fewestSounds; length < sound.length; length++)
      if (beginnings.has(sound.slice(0, length))) beginnings.delete(sound);
}

function note<Value>(book: Map<string, Value>, { sound, value }: { sound: string; value: Value }): void {
  if (!book.has(sound)) book.set(sound, value);
}

/** As it is said, and as it is said by one who leaves the dots and rings off. */
function soundsOf(key: string): string[] {
  const bare = key.replace(/ae|aa/g, 'a').replace(/oe/g, 'o');
  return [heard(key), ...(bare === key ? [] : [heard(bare)])].filter(sound => sound.length >= fewestSounds);
}

const withVariants = (sound: string) => [sound, ...withAVowelLess(sound)];

function mark({ marks }: EarBook, { sounds, as }: { sounds: Iterable<string>; as: number }): void {
  for (const sound of sounds) marks[hashOfSound(sound)]! |= as;
}

function withAVowelLess(sound: string): string[] {
  const variants: string[] = [];
  for (let at = 1; at < sound.length - 1; at++)
    if (isVowel(sound[at]!)) variants.push(sound.slice(0, at) + sound.slice(at + 1));
  return variants.map(variant => heard(variant)).filter(variant => variant.length >= fewestSoundsLess);
}

const unitsOf = (text: string) => [...text].map(letter => letter.charCodeAt(0));
const heard = (key: string) => soundOf(unitsOf(key), { from: 0, to: key.length });
