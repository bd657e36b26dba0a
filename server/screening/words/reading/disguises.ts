// Which words of a text are written so that a filter should miss them, and how else they may be read.
// Nothing here joins whole words across a space: "hop ikke" stays two words; `sk vat` never was two.
import { DIGIT, kindOf, LETTER, SIGN, SPACE } from './fold.ts';
import { isFragment } from './fragments.ts';
import { mixesLettersAndDigits, readingsOf, readsAsLetter, withoutOuterDigits } from './readings.ts';
import {
  ALL_DOUBLED,
  HAS_DIGIT,
  HAS_LETTER,
  HAS_LONG_RUN,
  HAS_ODD_PAIR,
  isOddPair,
  spelledOut,
  TOUCHES_SIGN,
  type Words,
} from './words.ts';

/** A stretch of the visible text and its other readings, the likeliest first. */
export interface Disguise {
  /** Units from start up to end. */
  start: number;
  end: number;
  firstWord: number;
  lastWord: number;
  readings: string[];
  /** Weak evidence: only a whole listed word of at least this many letters counts. 0 for no such limit. */
  wholeWordFrom: number;
}

const longestJoined = 40;

/** Enough for any word a person can read at a glance; what is beyond keeps its likeliest reading. */
const mostReadingsOfAWord = 24;
/** Bounds the work on texts made of disguises: after so many each word keeps its likeliest reading. */
const mostReadingsOfAText = 600;

export function findDisguises(units: readonly number[], words: Words): Disguise[] {
  const found: Disguise[] = [];
  const effort = { left: mostReadingsOfAText };
  let lastSpaced = -1;
  for (let word = 0; word < words.starts.length; word++) {
    const traits = words.traits[word]!;
    if (traits > HAS_LETTER) {
      if (traits & (HAS_DIGIT | HAS_LONG_RUN | ALL_DOUBLED | HAS_ODD_PAIR))
        addSingleWord({ found, effort, units, words, word });
      if (traits & TOUCHES_SIGN) addWithSigns({ found, effort, units, words, word });
    }
    addBroken({ found, units, words, word });
    if (word > lastSpaced && words.ends[word]! - words.starts[word]! === 1)
      lastSpaced = addSpaced({ found, effort, units, words, word });
  }
  return found;
}

interface Place {
  found: Disguise[];
  effort: { left: number };
  units: readonly number[];
  words: Words;
  word: number;
}

function read(effort: { left: number }, units: readonly number[]): string[] {
  const readings = readingsOf(units, effort.left > 0 ? mostReadingsOfAWord : 1);
  effort.left -= readings.length;
  return readings;
}

function addSingleWord({ found, effort, units, words, word }: Place): void {
  const start = words.starts[word]!;
  const end = words.ends[word]!;
  const traits = words.traits[word]!;
  const own = units.slice(start, end);
  const here = { start, end, firstWord: word, lastWord: word };
  if (traits & ALL_DOUBLED) {
    const halved = own.filter((_, at) => at % 2 === 0);
    found.push({ ...here, readings: read(effort, halved), wholeWordFrom: 0 });
  }
  if (traits & HAS_ODD_PAIR && !(traits & (HAS_DIGIT | HAS_LONG_RUN | ALL_DOUBLED))) {
    const single = own.filter((unit, at) => unit !== own[at - 1] || !isOddPair(own, at));
    found.push({ ...here, readings: read(effort, single), wholeWordFrom: 3 });
  }
  if (traits & HAS_LONG_RUN || (traits & HAS_DIGIT && mixesLettersAndDigits(own))) {
    found.push({ ...here, readings: read(effort, own), wholeWordFrom: 0 });
  }
  if (traits & HAS_DIGIT && traits & HAS_LETTER) {
    const inner = withoutOuterDigits(own);
    if (inner.length >= 4 && inner.length < own.length)
      found.push({ ...here, readings: read(effort, inner), wholeWordFrom: 0 });
  }
}

/** Words joined by signs without a space: `$hit`, `l@rt`, `f-u-ck`, `id*iot`. Looked at from the first of them. */
function addWithSigns({ found, effort, units, words, word }: Place): void {
  const startsHere = word === 0 || !joined(units, words.ends[word - 1]!, words.starts[word]!);
  if (!startsHere) return;
  let last = word;
  while (last + 1 < words.starts.length && joined(units, words.ends[last]!, words.starts[last + 1]!)) last++;
  addSignsForLetters({ found, effort, units, words, word }, last);
  if (last > word) addJoined({ found, effort, units, words, word }, last);
}

/** Only a few signs, none of them a space or a bracket or anything that divides; or a hyphen that ends a line. */
function joined(units: readonly number[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  if (to - from === 2 && isHyphenation(units, from)) return true;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (kindOf(unit) === SPACE || unit === 10 || dividing.has(unit)) return false;
  }
  return true;
}

/** Signs that nobody writes between two words. */
const oddJoiners = new Set([...`*_~^|+=•·"${String.fromCharCode(SIGN)}`].map(sign => sign.charCodeAt(0)));
export const isOddJoiner = (unit: number): boolean => oddJoiners.has(unit);

export const isHyphenation = (units: readonly number[], at: number): boolean =>
  units[at] === HYPHEN && units[at + 1] === LINE_FEED;

const HYPHEN = 45;
const LINE_FEED = 10;
const dividing = new Set([...',;:)[]{}<>“”„«»'].map(sign => sign.charCodeAt(0)));

function addSignsForLetters({ found, effort, units, words, word }: Place, last: number): void {
  let from = words.starts[word]!;
  let to = words.ends[last]!;
  while (from > 0 && readsAsLetter(units[from - 1]!) && kindOf(units[from - 1]!) !== DIGIT) from--;
  while (to < units.length && (units[to] === 36 || units[to] === 64)) to++;
  if (last === word && from === words.starts[word]! && to === words.ends[last]!) return;
  let firstWord = word;
  for (let start = from, at = from; at <= to; at++) {
    const belongs = at < to && (kindOf(units[at]!) === LETTER || readsAsLetter(units[at]!));
    if (belongs) continue;
    const own = units.slice(start, at);
    let lastWord = firstWord;
    while (lastWord < last && words.starts[lastWord + 1]! < at) lastWord++;
    const holdsSign = own.some(unit => kindOf(unit) !== LETTER && kindOf(unit) !== DIGIT);
    if (holdsSign && mixesLettersAndDigits(own)) {
      found.push({
        start,
        end: at,
        firstWord,
        lastWord,
        readings: read(effort, own),
        wholeWordFrom: 0,
      });
    }
    start = at + 1;
    while (firstWord < last && words.starts[firstWord]! < start) firstWord++;
  }
}

/** Pieces joined by signs count as one word where that word is listed as a whole: `lu-der`, `kæl😂ling`. */
function addJoined({ found, effort, units, words, word }: Place, last: number): void {
  const start = words.starts[word]!;
  const end = words.ends[last]!;
  if (end - start > longestJoined) return;
  const own: number[] = [];
  for (let at = start; at < end; at++)
    if (kindOf(units[at]!) === LETTER || kindOf(units[at]!) === DIGIT) own.push(units[at]!);
  // Two disguises at once are more often the number of a thing: `K4L-1NG`.
  if (own.some(unit => kindOf(unit) === DIGIT) && own.length > last - word + 1) return;
  found.push({
    start,
    end,
    firstWord: word,
    lastWord: last,
    readings: read(effort, own),
    wholeWordFrom: 4,
  });
}

const fewestLettersBroken = 5;

/** `sk vat`, `lu der`: two pieces of which one is no word of any text. */
function addBroken({ found, units, words, word }: Omit<Place, 'effort'>): void {
  const start = words.starts[word]!;
  const gap = words.ends[word]!;
  const next = gap + 1;
  const end = words.ends[word + 1];
  if (words.starts[word + 1] !== next || end === undefined) return;
  if (end - start <= fewestLettersBroken || end - start > longestJoined) return;
  if (!isFragment(units, { from: start, to: gap }) && !isFragment(units, { from: next, to: end })) return;
  if (kindOf(units[gap]!) !== SPACE) return;
  found.push({
    start,
    end,
    firstWord: word,
    lastWord: word + 1,
    readings: [spelledOut([...units.slice(start, gap), ...units.slice(next, end)])],
    wholeWordFrom: fewestLettersBroken,
  });
}

const widestGap = 4;
/** One-letter words that may stand before or after spaced-out letters without belonging to them. */
const oneLetterWords = new Set([...'iåaoueø'].map(letter => letter.charCodeAt(0)));

/** Single letters with the same gap between them: `i d i o t`, `l. o. r. t`. Returns the last word looked at. */
function addSpaced({ found, effort, units, words, word }: Place): number {
  const gapAfter = (at: number) => words.starts[at + 1]! - words.ends[at]!;
  let last = word;
  while (
    last + 1 < words.starts.length &&
    words.ends[last + 1]! - words.starts[last + 1]! === 1 &&
    gapAfter(last) <= widestGap
  )
    last++;
  if (last - word < 2) return word;
  for (let first = word, at = word + 1; at <= last; at++) {
    if (at < last && gapAfter(at) === gapAfter(first)) continue;
    if (at - first >= 2) addGroup({ found, effort, units, words, word: first }, at);
    first = at;
  }
  return last;
}

function addGroup({ found, effort, units, words, word }: Place, last: number): void {
  const short = last - word < longestJoined;
  const isOneLetterWord = (at: number) => short && oneLetterWords.has(units[words.starts[at]!]!);
  for (const firstWord of isOneLetterWord(word) ? [word, word + 1] : [word]) {
    for (const lastWord of isOneLetterWord(last) ? [last, last - 1] : [last]) {
      if (lastWord - firstWord < 2) continue;
      const own: number[] = [];
      for (let at = firstWord; at <= lastWord; at++) own.push(units[words.starts[at]!]!);
      if (!own.some(unit => kindOf(unit) === LETTER)) continue;
      const start = words.starts[firstWord]!;
      const end = words.ends[lastWord]!;
      found.push({
        start,
        end,
        firstWord,
        lastWord,
        readings: read(effort, own),
        wholeWordFrom: 0,
      });
    }
  }
}
