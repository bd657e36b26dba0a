// Points out passages whose words together weigh like abuse, though no list names one of them: «din bumsede
// jomfru». It only ever points out: what a machine has learned decides nothing.
import { isOrdinary } from '../reading/wordParts.ts';
import type { Words } from '../reading/words.ts';
import { type Weight, weigh } from '../vocabulary/weights.ts';
import { holdsAny, type Search } from './found.ts';
import type { KnownWord } from './knownWords.ts';

/** Log-odds from which a passage is pointed out. Measured: higher finds less, lower hits more that is innocent. */
const leastLogOdds = 1.5;
// Sentences of fewer words say too little by themselves, and are weighed with their neighbour.
const fewestWordsInPassage = 6;
const fewestWords = 3;
/** Of a passage's words so many are ordinary, or it is nothing like what the weights were learned from. */
const leastShare = 0.8;
/** Log-odds that a word has to add to belong to the place that is shown. */
const middling = 0.15;

interface Passage {
  first: number;
  /** Its last word and one. */
  end: number;
}

/** A passage with stars, or with anything found, is left to the lists; one with a word that a site allows, to the site. */
export function addWeighed(
  here: Search,
  { known, allowedBySite }: { known: readonly KnownWord[]; allowedBySite: ReadonlySet<number> },
): void {
  const { units, words, found } = here;
  const { weights } = here.vocabulary;
  if (!weights) return;
  const heavy = passagesOf(words).filter(passage => {
    const total = weightOfPassage(here, { known, passage });
    return total !== undefined && weigh(weights, total) >= leastLogOdds;
  });
  if (heavy.length === 0) return;
  const named = new Uint8Array(units.length);
  for (const { start, end } of found) named.fill(1, start, end);
  for (const passage of heavy) {
    const start = words.starts[passage.first]!;
    const end = words.ends[passage.end - 1]!;
    if (units.slice(Math.max(0, start - 1), end + 1).includes(STAR)) continue;
    if (holdsAny(allowedBySite, { firstWord: passage.first, lastWord: passage.end - 1 })) continue;
    if (named.subarray(start, end).includes(1)) continue;
    const { first, last } = heaviestIn(here, { known, passage });
    const place = { start: words.starts[first]!, end: words.ends[last]! };
    found.push({ ...place, word: '', severity: 'flag', list: 'da', learned: true });
    named.fill(1, start, end);
  }
}

/** Sentences, short ones together with the next; what is left over at the end also with the one before. */
function passagesOf({ starts, afterStop }: Words): Passage[] {
  const passages: Passage[] = [];
  let first = 0;
  for (let word = 1; word <= starts.length; word++) {
    const isLong = word - first >= fewestWordsInPassage;
    const last = passages.at(-1);
    if (word < starts.length && !(afterStop[word] && isLong)) continue;
    passages.push({ first: isLong || !last ? first : last.first, end: word });
    first = word;
  }
  return passages;
}

/** Not what is innocent in its phrase. */
const counts = ({ units, words, innocentHere }: Search, word: number): boolean =>
  isOrdinary(units, words, word) && !innocentHere.has(word);

/** Nothing where too few words count. */
function weightOfPassage(
  here: Search,
  { known, passage: { first, end } }: { known: readonly KnownWord[]; passage: Passage },
): Weight | undefined {
  const total = { sum: 0, parts: 0 };
  let counted = 0;
  for (let word = first; word < end; word++) {
    if (!counts(here, word)) continue;
    const { sum, parts } = known[word]!.weight;
    total.sum += sum;
    total.parts += parts;
    counted++;
  }
  return counted < fewestWords || counted < leastShare * (end - first) ? undefined : total;
}

/** The row of words with the largest sum of what each adds above the middling word (Kadane's algorithm). */
function heaviestIn(here: Search, of: { known: readonly KnownWord[]; passage: Passage }) {
  const { known, passage } = of;
  const root = Math.sqrt(weightOfPassage(here, of)!.parts);
  let best = { sum: Number.NEGATIVE_INFINITY, first: passage.first, last: passage.first };
  let sum = 0;
  let first = passage.first;
  for (let word = passage.first; word < passage.end; word++) {
    if (!counts(here, word)) continue;
    if (sum <= 0) {
      sum = 0;
      first = word;
    }
    sum += known[word]!.weight.sum / root - middling;
    if (sum > best.sum) best = { sum, first, last: word };
  }
  return best;
}

const STAR = 42;
