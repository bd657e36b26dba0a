// What the product's lists say of a single word. Worked out when the word is first met and then remembered:
// nearly all words of a comment have been met before.
import { spelledOut } from '../reading/words.ts';
import { BOUNDARY, BOUNDARY_UNIT } from '../vocabulary/automaton.ts';
import { byEarOf } from '../vocabulary/byEar.ts';
import type { Lexicon, Vocabulary } from '../vocabulary/lexicon.ts';
import { ANY_WORD } from '../vocabulary/phraseGraph.ts';
import { type Weight, weightOf } from '../vocabulary/weights.ts';
import type { Entry } from '../vocabulary/wordList.ts';
import type { Search } from './found.ts';
import { lookUp } from './lookUp.ts';

export interface KnownWord {
  /** Its number in the phrase book, or ANY_WORD. */
  number: number;
  /** What is listed: allowed entries alone, where there are any. */
  entries: readonly Entry[];
  /** A listed word that it sounds like or that is misspelled so; and a word of phrases that it sounds like. */
  heard: Entry | undefined;
  spoken: string | undefined;
  weight: Weight;
}

// Some 10 MB at most; then they are forgotten and worked out again.
const mostRemembered = 50_000;
const longestRemembered = 40;
const weightless: Weight = { sum: 0, parts: 0 };
/** For each choice of lists, by the word as it is folded. */
const memories = new WeakMap<Lexicon, Map<string, KnownWord>>();

export function knownWords({ units, words, vocabulary }: Pick<Search, 'units' | 'words' | 'vocabulary'>) {
  const remembered = memories.get(vocabulary.product) ?? new Map<string, KnownWord>();
  memories.set(vocabulary.product, remembered);
  const text = textOf(units);
  return words.starts.map((start, at) => {
    const end = words.ends[at]!;
    const known = remembered.get(text.slice(start, end));
    if (known) return known;
    const word = workOut(units.slice(start, end), vocabulary);
    if (end - start > longestRemembered) return word;
    if (remembered.size >= mostRemembered) remembered.clear();
    // A slice would keep the whole comment in memory.
    remembered.set(textOf(units.slice(start, end)), word);
    return word;
  });
}

function workOut(units: readonly number[], vocabulary: Vocabulary): KnownWord {
  const key = spelledOut(units);
  const number = vocabulary.phrases.numbers.get(key) ?? ANY_WORD;
  const entries = entriesOf(vocabulary.product, key);
  const weight = vocabulary.weights ? weightOf(vocabulary.weights, key) : weightless;
  // A word that phrases hold as it stands is no other word in disguise.
  if (number !== ANY_WORD) return { number, entries, heard: undefined, spoken: undefined, weight };
  const { heard, spoken } = byEarOf(vocabulary.byEar, key);
  const meant = heard ?? (entries.length > 0 ? undefined : withLettersSwapped(units, vocabulary));
  return { number, entries, heard: meant, spoken, weight };
}

const fewestLettersSwapped = 6;

/** `hevlede`, `bicth`: a listed word that stands there whole with two neighbouring letters exchanged. */
function withLettersSwapped(units: readonly number[], { product, byEar }: Vocabulary): Entry | undefined {
  if (units.length < fewestLettersSwapped || units.length > longestRemembered) return undefined;
  if (byEar.innocent.has(spelledOut(units))) return undefined;
  for (let at = 0; at + 1 < units.length; at++) {
    if (units[at] === units[at + 1]) continue;
    const swapped = [...units.slice(0, at), units[at + 1]!, units[at]!, ...units.slice(at + 2)];
    const entry = product.byPattern.get(BOUNDARY + spelledOut(swapped) + BOUNDARY);
    if (entry && entry.severity !== 'allowed' && !entry.inSentence) return entry;
  }
  return undefined;
}

function entriesOf(product: Lexicon, key: string): Entry[] {
  const stream = [BOUNDARY_UNIT, ...unitsOf(key), BOUNDARY_UNIT];
  const entries = lookUp([product], stream).map(({ entry }) => entry);
  const allowed = entries.filter(({ severity }) => severity === 'allowed');
  return allowed.length > 0 ? allowed : entries;
}

const unitsOf = (text: string) => Array.from(text, (_, at) => text.charCodeAt(at));

/** In pieces: a call takes only so many arguments. */
const longestPiece = 8_192;

function textOf(units: readonly number[]): string {
  if (units.length <= longestPiece) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += longestPiece)
    text += String.fromCharCode(...units.slice(at, at + longestPiece));
  return text;
}
