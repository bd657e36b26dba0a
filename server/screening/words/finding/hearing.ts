// Words that sound like a listed one: `kelling`, `fåcking`. Looked for among words that stand free.
import { kindOf, SPACE } from '../reading/fold.ts';
import type { Stream } from '../reading/words.ts';
import { BOUNDARY_UNIT } from '../vocabulary/automaton.ts';
import { BEGINNING, beginningOf, marksOfSound, PHRASE_WORD, soundOf, WHOLE } from '../vocabulary/byEar.ts';
import type { Entry } from '../vocabulary/wordList.ts';
import type { Search } from './found.ts';
import { isSwitchedOff } from './lookUp.ts';
import type { SecondReading } from './phrases.ts';

const fewestLettersByEar = 4;
const mostLettersByEar = 32;
const LINE_FEED = 10;
const HYPHEN = 45;

/** Whole, between spaces and ordinary punctuation: no piece of a word in disguise. */
function standsFree({ units, words }: Search, word: number): boolean {
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
  key: string;
  entry: Entry;
}

/** Words that sound like a listed one, or begin so; those that sound like a word of a phrase go to `seconds`. */
export function hear(
  here: Search,
  text: { stream: Stream; numbers: Int32Array; seconds: SecondReading[] },
): Heard[] {
  const { stream, numbers, seconds } = text;
  const { byEar } = here.vocabulary;
  const { units, word } = stream;
  const heard: Heard[] = [];
  for (let start = 1, end = 1; end < units.length; end++) {
    if (units[end] !== BOUNDARY_UNIT) continue;
    const from = start;
    start = end + 1;
    if (end - from < fewestLettersByEar || end - from > mostLettersByEar) continue;
    const at = word[from]!;
    // A word that phrases hold as it stands is no other word in disguise.
    if (numbers[at]! >= 0) continue;
    const marks = marksOfSound(byEar, units, from, end);
    if (marks === 0 || !standsFree(here, at)) continue;
    const key = String.fromCharCode(...units.slice(from, end));
    const sound = soundOf(units, { from, to: end });
    let entry = marks & WHOLE ? byEar.entries.get(sound) : undefined;
    if (!entry && marks & BEGINNING) entry = beginningOf(byEar, sound);
    if (entry) heard.push({ word: at, key, entry });
    const spoken = marks & PHRASE_WORD ? byEar.phraseWords.get(sound) : undefined;
    if (spoken !== undefined) seconds.push({ firstWord: at, lastWord: at, reading: spoken });
  }
  return heard;
}

export function addByEar({ vocabulary, words, innocent, innocentHere, found }: Search, heard: Heard[]): void {
  for (const { word: at, key, entry } of heard) {
    if (innocent.has(at) || innocentHere.has(at) || vocabulary.byEar.innocent.has(key)) continue;
    if (isSwitchedOff(vocabulary.lexicons, entry.word)) continue;
    const { word: listed, severity, list } = entry;
    if (severity !== 'allowed')
      found.push({ start: words.starts[at]!, end: words.ends[at]!, word: listed, severity, list });
  }
}
