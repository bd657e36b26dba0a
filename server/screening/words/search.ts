// Looks the words of one text up in the lists: as they stand, and each disguised one as it may be read.
import { BOUNDARY_UNIT, type Match, walk } from './automaton.ts';
import { confirms } from './confirm.ts';
import { type Disguise, findDisguises } from './disguises.ts';
import type { Lexicon } from './lexicon.ts';
import { type Effort, maskedStretch, searchMasked } from './masks.ts';
import { type SecondReading, searchRewritten } from './phrases.ts';
import { type Entry, keyOf } from './wordList.ts';
import {
  findWords,
  type Stream,
  streamOf,
  streamOfReading,
  streamWithoutDots,
  TOUCHES_SIGN,
  type Words,
} from './words.ts';

/** Something listed, in units of the visible text from start up to end. */
export interface Found {
  start: number;
  end: number;
  entry: Entry;
}

export interface Search {
  units: readonly number[];
  words: Words;
  lexicons: readonly Lexicon[];
  found: Found[];
}

// Bounds the work on texts made of stars; an ordinary comment needs a few hundred steps.
const stepsForMasks = 20_000;

export function search(units: readonly number[], lexicons: readonly Lexicon[]): Found[] {
  const here: Search = { units, words: findWords(units), lexicons, found: [] };
  /** Words that the lists call innocent as they stand. */
  const innocent = new Set<number>();
  const stream = streamOf(here);
  for (const { match, entry } of lookUp(lexicons, stream.units)) {
    const { first, last } = wordsOf(match, stream);
    if (entry.severity === 'allowed') for (let word = first; word <= last; word++) innocent.add(word);
    else here.found.push({ start: here.words.starts[first]!, end: here.words.ends[last]!, entry });
  }
  searchWithoutDots(here, innocent);
  const seconds: SecondReading[] = [];
  for (const disguise of findDisguises(units, here.words)) seconds.push(...searchDisguise(here, disguise));
  seconds.push(...searchMasks(here));
  if (seconds.length > 0) searchRewritten(here, seconds);
  return here.found;
}

// Where dots belong to the language, only a longer listed word, whole, is taken for one under false dots.
const fewestLettersUnderDots = 5;

function searchWithoutDots(here: Search, innocent: ReadonlySet<number>): void {
  const { units, words, found } = here;
  const stream = streamWithoutDots(units, words);
  if (stream.units.length === 0) return;
  for (const { match, entry } of lookUp(here.lexicons, stream.units)) {
    const { first: word, last } = wordsOf(match, stream);
    if (word !== last || innocent.has(word) || entry.severity === 'allowed') continue;
    const start = words.starts[word]!;
    const end = words.ends[word]!;
    const own = units.slice(start, end).some(unit => here.lexicons[0]!.ownDotted.has(unit));
    const whole = match.end - match.start === end - start + 2;
    if (!own || (whole && end - start >= fewestLettersUnderDots)) found.push({ start, end, entry });
  }
}

function searchDisguise(here: Search, disguise: Disguise): SecondReading[] {
  const { start, end, wholeWordFrom, readings, firstWord, lastWord } = disguise;
  const hits: Found[] = [];
  let innocent = false;
  for (const reading of readings) {
    const units = streamOfReading(reading);
    for (const { match, entry } of lookUp(here.lexicons, units)) {
      const wholeWord = match.start === 0 && match.end === units.length;
      // Where the likeliest reading is an innocent word the others do not count.
      if (entry.severity === 'allowed') innocent ||= wholeWord && reading === readings[0];
      else if (wholeWordFrom === 0 || (wholeWord && reading.length >= wholeWordFrom))
        hits.push({ start, end, entry });
    }
  }
  if (!innocent) here.found.push(...hits);
  return readings.map(reading => ({ firstWord, lastWord, reading }));
}

function searchMasks({ units, words, lexicons, found }: Search): SecondReading[] {
  const effort: Effort = { left: stepsForMasks };
  const seconds: SecondReading[] = [];
  for (let word = 0; word < words.starts.length; word++) {
    if (!(words.traits[word]! & TOUCHES_SIGN)) continue;
    const firstWord = word;
    const start = words.starts[word]!;
    const end = maskedStretch(units, start);
    while (words.starts[word + 1]! < end) word++;
    if (end === words.ends[firstWord]) continue;
    const stretch = units.slice(start, end);
    for (const { automaton, entries, phraseWords } of lexicons) {
      const [pattern] = searchMasked(automaton, { units: stretch, effort, most: 1 });
      const entry = pattern === undefined ? undefined : entries[pattern]!;
      if (entry && entry.severity !== 'allowed') found.push({ start, end, entry });
      for (const known of searchMasked(phraseWords.automaton, { units: stretch, effort, most: 4 }))
        seconds.push({ firstWord, lastWord: word, reading: phraseWords.list[known]! });
    }
  }
  return seconds;
}

export interface LookedUp {
  match: Match;
  entry: Entry;
}

/** What the lists say of a stream: allowed words as well, but nothing that an allowed word covers. */
export function lookUp(lexicons: readonly Lexicon[], units: readonly number[]): LookedUp[] {
  const allowed: LookedUp[] = [];
  const listed: LookedUp[] = [];
  for (const { automaton, entries } of lexicons) {
    for (const match of walk(automaton, units)) {
      const entry = entries[match.pattern]!;
      (entry.severity === 'allowed' ? allowed : listed).push({ match, entry });
    }
  }
  if (listed.length === 0) return allowed;
  const kept = listed.filter(one => !isAllowed(one, { allowed, lexicons }) && isConfirmed(one, units));
  return allowed.concat(kept);
}

/** A site's own word is never allowed by the product's lists; its allowed words reach every list. */
function isAllowed(
  { match, entry }: LookedUp,
  by: { allowed: LookedUp[]; lexicons: readonly Lexicon[] },
): boolean {
  if (entry.list === 'site') return false;
  if (by.lexicons.some(({ switchedOff }) => switchedOff.size > 0 && switchedOff.has(keyOf(entry.word))))
    return true;
  return by.allowed.some(({ match: around }) => around.start <= match.start && around.end >= match.end);
}

function isConfirmed({ match, entry }: LookedUp, units: readonly number[]): boolean {
  const piece = String.fromCharCode(...units.slice(match.start, match.end));
  return confirms(entry.pattern, piece);
}

/** The first and last word that a match covers, its boundaries left out. */
export function wordsOf({ start, end }: Match, { units, word }: Stream) {
  let first = start;
  let last = end - 1;
  while (units[first] === BOUNDARY_UNIT) first++;
  while (units[last] === BOUNDARY_UNIT) last--;
  return { first: word[first]!, last: word[last]! };
}
