// Learns what Danish words weigh towards abuse, from the comments that the lists were worked on with. Logistic regression by stochastic gradient descent with AdaGrad steps (Duchi, Hazan and
// Singer, 2011): a few seconds, and the same table every time.
import { brotliCompressSync, constants } from 'node:zlib';
import { neutralWords } from '../../../server/screening/words/lists/danish/learned/neutral.ts';
import { visibleText } from '../../../server/screening/words/reading/normalise.ts';
import { isOrdinary, partsOf, rowsOfTable } from '../../../server/screening/words/reading/wordParts.ts';
import { findWords, spelledOut } from '../../../server/screening/words/reading/words.ts';
import type { LearnedWeights } from '../../../server/screening/words/vocabulary/weights.ts';
import { isNeutral, neutralFrom, weigh } from '../../../server/screening/words/vocabulary/weights.ts';
import { commentsToLearnFrom, digestOf } from './sets/learning.ts';

const neutral = neutralFrom(neutralWords);
const rounds = 12;
const rate = 0.3;
const biasRate = 0.01;
/** Pulls a weight towards nothing each time it is looked at. */
const decay = 3e-5;
/** In a signed byte. */
const largestStep = 127;
/** Larger weights are rare, and not worth coarser steps for all the others. */
const largestWeight = 3;

interface Comment {
  isAbuse: boolean;
  /** Of the table; and how many parts the text has in all. */
  rows: number[];
  parts: number;
}

/** A part that stands in two words counts twice, as when a text is weighed; what is neutral only takes its place. */
function partsOfText(text: string): Pick<Comment, 'rows' | 'parts'> {
  const { units } = visibleText(text);
  const words = findWords(units);
  const written = words.starts
    .map((start, word) =>
      isOrdinary(units, words, word) ? spelledOut(units.slice(start, words.ends[word]!)) : '',
    )
    .filter(word => word !== '');
  return {
    rows: written.filter(word => !isNeutral(neutral, word)).flatMap(partsOf),
    parts: written.flatMap(partsOf).length,
  };
}

function learn(comments: readonly Comment[]) {
  const table = new Float64Array(rowsOfTable);
  const steps = new Float64Array(rowsOfTable).fill(1e-8);
  const random = randomNumbers(1);
  const order = [...comments];
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { isAbuse, rows, parts } of order) {
      const sum = rows.reduce((total, row) => total + table[row]!, 0);
      const likelihood = 1 / (1 + Math.exp(-weigh({ bias }, { sum, parts })));
      const error = likelihood - (isAbuse ? 1 : 0);
      bias -= biasRate * error;
      for (const row of rows) {
        const slope = error / Math.sqrt(Math.max(parts, 1)) + decay * table[row]!;
        steps[row]! += slope * slope;
        table[row]! -= (rate * slope) / Math.sqrt(steps[row]!);
      }
    }
  }
  return { bias, table };
}

function inBytes({
  bias,
  table,
}: {
  bias: number;
  table: Float64Array;
}): Omit<ReturnType<typeof learnWeights>, 'learnedFrom'> {
  const unit = largestWeight / largestStep;
  const bytes = Int8Array.from(table, weight =>
    Math.max(-largestStep, Math.min(largestStep, Math.round(weight / unit))),
  );
  const compressed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { bias, unit, table: compressed };
}

/** Linear congruential: the same order every time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}

export function learnWeights(): LearnedWeights & { table: Uint8Array } {
  const comments = commentsToLearnFrom();
  const learned = learn(comments.map(({ text, isAbuse }) => ({ isAbuse, ...partsOfText(text) })));
  return { learnedFrom: digestOf(comments), ...inBytes(learned) };
}
