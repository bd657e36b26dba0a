// Where the words of a visible text are, by Unicode letters and digits, and the stream of letters and
// boundaries that the automaton walks.
import { BOUNDARY_UNIT } from '../vocabulary/automaton.ts';
import { spelling } from '../vocabulary/wordList.ts';
import { DIGIT, kindOf, LETTER, SPACE, STOP } from './fold.ts';

/** The letters some write for plain ones so as not to be found. */
const underDots: ReadonlyMap<number, number> = new Map(
  Object.entries({ ä: 'a', ö: 'o', ü: 'u', ß: 'b', ø: 'o', å: 'a' }).map(([dotted, plain]) => [
    dotted.charCodeAt(0),
    plain.charCodeAt(0),
  ]),
);

/** What is odd about a word, as bits. */
export const HAS_LETTER = 1;
export const HAS_DIGIT = 2;
export const HAS_LONG_RUN = 4;
/** Holds ø, å, ä, ö, ü or ß, which some write for o, a, u and b. */
export const HAS_DOTS = 8;
/** Touches a sign other than a space. */
export const TOUCHES_SIGN = 16;

/** Every letter stands there twice, or four times: nobody writes a word so without a reason. */
export const ALL_DOUBLED = 32;

/** A letter stands twice where the language has it once: see `oddPairs`. */
export const HAS_ODD_PAIR = 64;

/** Parallel arrays, a word each: its units from start up to end, and its oddities. */
export interface Words {
  starts: number[];
  ends: number[];
  traits: number[];
  /** A sentence or line ended before this word; or at least a comma stands there. */
  afterStop: boolean[];
  afterComma: boolean[];
}

const COMMA = 44;
const fewestUnitsDoubled = 6;

export function findWords(units: readonly number[]): Words {
  const words: Words = { starts: [], ends: [], traits: [], afterStop: [], afterComma: [] };
  let stopped = true;
  let comma = false;
  let touches = 0;
  for (let at = 0; at < units.length; ) {
    const kind = kindOf(units[at]!);
    if (kind !== LETTER && kind !== DIGIT) {
      if (kind === STOP) stopped = true;
      if (units[at] === COMMA) comma = true;
      touches = kind === SPACE || units[at] === 10 ? 0 : TOUCHES_SIGN;
      if (touches && at > 0 && words.ends.at(-1) === at)
        words.traits[words.traits.length - 1]! |= TOUCHES_SIGN;
      at++;
      continue;
    }
    const start = at;
    let traits = touches;
    let run = 0;
    let oddRuns = 0;
    for (let previous = 0; at < units.length; at++) {
      const unit = units[at]!;
      const unitKind = kindOf(unit);
      if (unitKind === LETTER)
        traits |= unit > 127 && underDots.has(unit) ? HAS_LETTER | HAS_DOTS : HAS_LETTER;
      else if (unitKind === DIGIT) traits |= HAS_DIGIT;
      else break;
      if (unit === previous) {
        run++;
        if (run === 2 && isOddPair(units, at)) traits |= HAS_ODD_PAIR;
      } else {
        oddRuns += run & 1;
        run = 1;
      }
      if (run === 3) traits |= HAS_LONG_RUN;
      previous = unit;
    }
    if (oddRuns + (run & 1) === 0 && at - start >= fewestUnitsDoubled) traits |= ALL_DOUBLED;
    words.starts.push(start);
    words.ends.push(at);
    words.traits.push(traits);
    words.afterStop.push(stopped);
    words.afterComma.push(stopped || comma);
    stopped = false;
    comma = false;
    touches = 0;
  }
  return words;
}

const vowels = new Set([...'aeiouyæøå'].map(letter => letter.charCodeAt(0)));
/** `assess`, `football`, `stuff` */
const endsDouble = new Set([...'slf'].map(letter => letter.charCodeAt(0)));
const isLetter = (unit: number | undefined) => unit !== undefined && kindOf(unit) === LETTER;

/** A vowel twice, or a consonant twice where a word begins or ends or beside another consonant. */
export function isOddPair(units: readonly number[], second: number): boolean {
  const unit = units[second]!;
  const before = units[second - 2];
  const after = units[second + 1];
  if (vowels.has(unit)) return isLetter(before);
  if (!isLetter(after) && endsDouble.has(unit)) return false;
  return !(isLetter(before) && isLetter(after) && vowels.has(before!) && vowels.has(after!));
}

/** What the automaton walks: units, and for each the word it belongs to. */
export interface Stream {
  units: number[];
  word: number[];
}

export function streamOf(units: readonly number[], words: Words): Stream {
  const stream: Stream = { units: [], word: [] };
  const push = (unit: number, word: number) => {
    stream.units.push(unit);
    stream.word.push(word);
  };
  for (let word = 0; word < words.starts.length; word++) {
    push(BOUNDARY_UNIT, word);
    for (let at = words.starts[word]!; at < words.ends[word]!; at++) {
      const unit = units[at]!;
      const two = unit > 127 ? spelling.get(unit) : undefined;
      if (two === undefined) push(unit, word);
      else {
        push(two.charCodeAt(0), word);
        push(two.charCodeAt(1), word);
      }
    }
  }
  push(BOUNDARY_UNIT, words.starts.length);
  return stream;
}

/** A word in the automaton's letters. */
export function spelledOut(units: readonly number[]): string {
  let key = '';
  for (const unit of units) key += (unit > 127 && spelling.get(unit)) || String.fromCharCode(unit);
  return key;
}

/** The words with dotted letters once more, each by itself and with plain letters. */
export function streamWithoutDots(units: readonly number[], words: Words): Stream {
  const stream: Stream = { units: [], word: [] };
  for (let word = 0; word < words.starts.length; word++) {
    if (!(words.traits[word]! & HAS_DOTS)) continue;
    stream.units.push(BOUNDARY_UNIT);
    stream.word.push(word);
    for (let at = words.starts[word]!; at < words.ends[word]!; at++) {
      stream.units.push(underDots.get(units[at]!) ?? units[at]!);
      stream.word.push(word);
    }
    stream.units.push(BOUNDARY_UNIT);
    stream.word.push(word);
  }
  return stream;
}

/** A single word as a stream of its own. */
export function streamOfReading(reading: string): number[] {
  const units = [BOUNDARY_UNIT];
  for (let at = 0; at < reading.length; at++) units.push(reading.charCodeAt(at));
  units.push(BOUNDARY_UNIT);
  return units;
}
