// Words that sound like a listed one: `kelling`, `fåcking`. Looked for among words that stand free.
import { kindOf, SPACE } from '../reading/fold.ts';
import type { Entry } from '../vocabulary/wordList.ts';
import type { Search } from './found.ts';
import type { KnownWord } from './knownWords.ts';
import type { SecondReading } from './phrases.ts';

const LINE_FEED = 10;
const HYPHEN = 45;

/** Whole, between spaces and ordinary punctuation: no piece of a word in disguise. */
export function standsFree({ units, words }: Search, word: number): boolean {
  const isEdge = (at: number) =>
    at < 0 ||
    at >= units.length ||
    (units[at] === LINE_FEED && units[at - 1] !== HYPHEN) ||
    kindOf(units[at]!) === SPACE;
  const before = words.starts[word]! - 1;
  const after = words.ends[word]!;
  return (
    (isEdge(before) || (opening.has(units[before]!) && isEdge(before - 1))) &&
    (isEdge(after) || (closing.has(units[after]!) && (isEdge(after + 1) || closing.has(units[after + 1]!))))
  );
}

const opening = new Set([...'"“”„«»(\''].map(sign => sign.charCodeAt(0)));
const closing = new Set([...'.,;:!?"“”«»)\''].map(sign => sign.charCodeAt(0)));

export interface Heard {
  word: number;
  entry: Entry;
}

/** Words that sound like a listed one, or begin so; those that sound like a word of a phrase go to `seconds`. */
export function hear(here: Search, text: { known: readonly KnownWord[]; seconds: SecondReading[] }): Heard[] {
  const heard: Heard[] = [];
  text.known.forEach(({ heard: entry, spoken }, word) => {
    if (!(entry || spoken) || !standsFree(here, word)) return;
    if (entry) heard.push({ word, entry });
    if (spoken) text.seconds.push({ firstWord: word, lastWord: word, reading: spoken });
  });
  return heard;
}

export function addByEar({ words, innocent, innocentHere, found }: Search, heard: Heard[]): void {
  for (const { word: at, entry } of heard) {
    if (innocent.has(at) || innocentHere.has(at)) continue;
    const { word: listed, severity, list } = entry;
    if (severity !== 'allowed')
      found.push({ start: words.starts[at]!, end: words.ends[at]!, word: listed, severity, list });
  }
}
