// What words weigh towards abuse, learned from comments (test/bench/screening/learn.ts): logistic regression over
// parts of words.
import { brotliDecompressSync } from 'node:zlib';
import { partsOf, rowsOfTable } from '../reading/wordParts.ts';
import { keyOf } from './wordList.ts';

/** What is written down beside the table. */
export interface LearnedWeights {
  /** Of what it was learned: a digest of the comments. */
  learnedFrom: string;
  bias: number;
  /** What one step of the table weighs. */
  unit: number;
}

export interface Weights {
  bias: number;
  unit: number;
  table: Int8Array;
  neutral: Neutral;
}

/** What a word adds: its weight, and how many parts that was weighed by. */
export interface Weight {
  sum: number;
  parts: number;
}

/** What weighs nothing, in letters of the automaton: words, and all that begins so. */
export interface Neutral {
  words: ReadonlySet<string>;
  stems: readonly string[];
}

/** `word` and `stem*`, separated by white space. */
export function neutralFrom(written: string): Neutral {
  const all = written.trim().split(/\s+/);
  return {
    words: new Set(all.filter(each => !each.endsWith('*')).map(keyOf)),
    stems: all.filter(each => each.endsWith('*')).map(each => keyOf(each.slice(0, -1))),
  };
}

export const isNeutral = ({ words, stems }: Neutral, word: string): boolean =>
  words.has(word) || stems.some(stem => word.startsWith(stem));

/** The table: a signed byte a row, compressed with Brotli. */
export function readWeights(
  { bias, unit }: LearnedWeights,
  { table, neutral }: { table: Uint8Array; neutral: Neutral },
): Weights {
  const bytes = brotliDecompressSync(table);
  if (bytes.length !== rowsOfTable) throw new Error(`weights: ${bytes.length} rows, not ${rowsOfTable}`);
  return { bias, unit, table: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), neutral };
}

/** The word in letters of the automaton. */
export function weightOf({ unit, table, neutral }: Weights, word: string): Weight {
  const parts = partsOf(word);
  let sum = 0;
  // It takes its place among the others: were it left out, they would weigh more beside it.
  if (isNeutral(neutral, word)) return { sum, parts: parts.length };
  for (const row of parts) sum += table[row]!;
  return { sum: sum * unit, parts: parts.length };
}

/** Log-odds that words of these weights are abuse: 0 is as likely as not. By the root, for long and short to compare. */
export const weigh = ({ bias }: Pick<Weights, 'bias'>, { sum, parts }: Weight): number =>
  bias + sum / Math.sqrt(Math.max(parts, 1));
