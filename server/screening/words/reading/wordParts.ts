// What a word is weighed by: itself, and its runs of three to five letters, so that a word nobody has listed is
// known by what it is made of. Each is a row of the table of weights, by hash: which of them share one does not
// matter much, as long as there are many rows (Weinberger et al., Feature Hashing for Large Scale Multitask
// Learning, 2009).

import { ALL_DOUBLED, HAS_DIGIT, HAS_LONG_RUN, type Words } from './words.ts';

export const rowsOfTable = 2 ** 17;
const shortestRun = 3;
const longestRun = 5;

/** Rows of the table, each once. The word in letters of the automaton. */
export function partsOf(word: string): number[] {
  const rows = new Set([rowOf(`=${word}`)]);
  const whole = `<${word}>`;
  for (let length = shortestRun; length <= longestRun; length++)
    for (let at = 0; at + length <= whole.length; at++) rows.add(rowOf(whole.slice(at, at + length)));
  return [...rows];
}

/** FNV-1a, its high bits mixed into the low ones that choose the row. */
function rowOf(part: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (rowsOfTable - 1);
}

/** A whole word of ordinary letters: no number, single letter, drawn-out word or piece of an address. */
export function isOrdinary(units: readonly number[], words: Words, word: number): boolean {
  const start = words.starts[word]!;
  const end = words.ends[word]!;
  if ((words.traits[word]! & (HAS_DIGIT | HAS_LONG_RUN | ALL_DOUBLED)) !== 0) return false;
  if (end - start === 1 && units[start] !== LETTER_I) return false;
  return mayTouch(units[start - 1]) && mayTouch(units[end]);
}

/** The only letter that is a word in most Danish texts. */
const LETTER_I = 105;
/** What stands beside whole words; a hyphen, a slash or a picture is between pieces of something. */
const besideWords = new Set([...' \n\t\r.,;:!?"\'’‘“”„«»()[]…'].map(sign => sign.charCodeAt(0)));
const mayTouch = (unit: number | undefined) => unit === undefined || besideWords.has(unit);
