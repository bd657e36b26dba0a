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
  innocent: ReadonlySet<string>;
  innocentBeginnings: readonly string[];
}

// Shorter ones sound like too many words that nobody has listed.
const fewestSounds = 5;
const fewestLettersByEar = 4;
const mostLettersByEar = 32;
const fewestSoundsLess = 4;
const fewestSoundsAfter = 3;
const isVowel = (letter: string) => 'aeiouy'.includes(letter);

/** What a whole word in the automaton's letters may be by ear: a listed word, and one that phrases hold. */
export function byEarOf(
  book: EarBook,
  key: string,
): { heard?: Entry | undefined; spoken?: string | undefined } {
  if (key.length < fewestLettersByEar || key.length > mostLettersByEar || book.innocent.has(key)) return {};
  const sound = soundOf(key);
  return {
    heard: book.entries.get(sound) ?? beginningOf(book, sound),
    spoken: book.phraseWords.get(sound),
  };
}

/** One letter for one sound, none for a letter doubled. */
function soundOf(key: string): string {
  let sound = '';
  let last = 0;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    const two = at + 1 < key.length ? soundOfTwo(unit, key.charCodeAt(at + 1)) : 0;
    const heard = two || (alike.get(unit) ?? unit);
    if (two) at++;
    if (heard !== last) sound += String.fromCharCode(heard);
    last = heard;
  }
  return sound;
}

/** What a longer word begins with, by its sound. */
function beginningOf(book: EarBook, sound: string): Entry | undefined {
  for (let length = sound.length - fewestSoundsAfter; length >= fewestSounds; length--) {
    const entry = book.beginnings.get(sound.slice(0, length));
    if (!entry) continue;
    return book.innocentBeginnings.some(innocent => sound.startsWith(innocent)) ? undefined : entry;
  }
  return undefined;
}

const [A, E, F, H, O, P] = [97, 101, 102, 104, 111, 112] as const;
/** What a letter sounds like that sounds like another. */
const alike = new Map(
  ['ck', 'qk', 'wv', 'zs'].map(([written, heard]) => [written!.charCodeAt(0), heard!.charCodeAt(0)]),
);

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
    innocent: new Set(soundsLikeListed.trim().split(/\s+/).map(keyOf)),
    innocentBeginnings: beginsLikeListed
      .trim()
      .split(/\s+/)
      .map(word => soundOf(keyOf(word))),
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
  return [soundOf(key), ...(bare === key ? [] : [soundOf(bare)])].filter(
    sound => sound.length >= fewestSounds,
  );
}

const withVariants = (sound: string) => [sound, ...withAVowelLess(sound)];

function withAVowelLess(sound: string): string[] {
  const variants: string[] = [];
  for (let at = 1; at < sound.length - 1; at++)
    if (isVowel(sound[at]!)) variants.push(sound.slice(0, at) + sound.slice(at + 1));
  return variants.map(soundOf).filter(variant => variant.length >= fewestSoundsLess);
}
