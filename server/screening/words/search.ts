// Looks the words, phrases and disguises of one text up in the lists.
import { BOUNDARY, type Match, walk } from './automaton.ts';
import { confirms } from './confirm.ts';
import { type Disguise, findDisguises } from './disguises.ts';
import type { Lexicon } from './lexicon.ts';
import { type Effort, maskedStretch, searchMasked } from './masks.ts';
import { type Entry, keyOf } from './wordList.ts';
import { findWords, type Rewritten, type Stream, streamOf, streamOfReading, TOUCHES_SIGN, type Words } from './words.ts';

/** Something listed, in units of the visible text from start up to end. */
export interface Found {
  start: number;
  end: number;
  entry: Entry;
}

interface Search {
  units: readonly number[];
  words: Words;
  lexicons: readonly Lexicon[];
  found: Found[];
  /** Words that the lists call innocent as they stand. */
  innocent: Set<number>;
}

// Bounds the work on texts made of stars; an ordinary comment needs a few hundred steps.
const stepsForMasks = 100_000;

export function search(units: readonly number[], lexicons: readonly Lexicon[]): Found[] {
  const words = findWords(units);
  const here: Search = { units, words, lexicons, found: [], innocent: new Set() };
  searchSentences(here);
  const disguises = findDisguises(units, words);
  for (const disguise of disguises) searchDisguise(here, disguise);
  searchPhrasesIn(here, disguises);
  searchMasks(here);
  return here.found;
}

function searchSentences(here: Search): void {
  const stream = streamOf(here);
  for (const { match, entry } of lookUp(here.lexicons, stream.units)) {
    const { first, last } = wordsOf(match, { entry, stream });
    if (entry.severity === 'allowed') for (let word = first; word <= last; word++) here.innocent.add(word);
    else here.found.push({ start: here.words.starts[first]!, end: here.words.ends[last]!, entry });
  }
}

function searchDisguise(here: Search, disguise: Disguise): void {
  const { start, end, wholeWordFrom, readings, firstWord } = disguise;
  if (here.innocent.has(firstWord) && !disguise.inPhrases) return;
  for (const reading of readings) {
    const units = streamOfReading(reading);
    for (const { match, entry } of lookUp(here.lexicons, units)) {
      const wholeWord = match.start === 0 && match.end === units.length && units.length - 2 >= wholeWordFrom;
      if (entry.severity !== 'allowed' && (wholeWordFrom === 0 || wholeWord)) here.found.push({ start, end, entry });
    }
  }
}

/** Phrases once more, with each disguised word as it most likely reads. */
function searchPhrasesIn(here: Search, disguises: readonly Disguise[]): void {
  const rewritten = new Map<number, { reading: string; last: number }>();
  for (const { inPhrases, firstWord, lastWord, readings } of disguises) {
    if (inPhrases && readings[0] && !rewritten.has(firstWord))
      rewritten.set(firstWord, { reading: readings[0], last: lastWord });
  }
  if (rewritten.size === 0) return;
  const stream = streamOf({ ...here, rewritten });
  for (const { match, entry } of lookUp(here.lexicons, stream.units)) {
    if (entry.severity === 'allowed' || !isPhrase(entry)) continue;
    const { first, last } = wordsOf(match, { entry, stream });
    const end = here.words.ends[rewritten.get(last)?.last ?? last]!;
    here.found.push({ start: here.words.starts[first]!, end, entry });
  }
}

function searchMasks(here: Search): void {
  const { units, words, lexicons } = here;
  const effort: Effort = { left: stepsForMasks };
  for (let word = 0; word < words.starts.length; word++) {
    if (!(words.traits[word]! & TOUCHES_SIGN)) continue;
    const start = words.starts[word]!;
    const end = maskedStretch(units, start);
    const stretch = units.slice(start, end);
    for (const { automaton, entries } of lexicons) {
      const match = searchMasked(automaton, { units: stretch, effort });
      const entry = match && entries[match.pattern]!;
      if (entry && entry.severity !== 'allowed') here.found.push({ start, end, entry });
    }
    while (words.starts[word + 1]! < end) word++;
  }
}

const isPhrase = ({ pattern }: Entry) => pattern.slice(1, -1).includes(BOUNDARY);

interface LookedUp {
  match: Match;
  entry: Entry;
}

/** What the lists say of a stream: allowed words as well, but nothing that an allowed word covers. */
function lookUp(lexicons: readonly Lexicon[], units: readonly number[]): LookedUp[] {
  const results = lexicons.map(({ automaton, entries }) =>
    walk(automaton, units).map(match => ({ match, entry: entries[match.pattern]! })),
  );
  const allowed = results.flatMap(found => found.filter(({ entry }) => entry.severity === 'allowed'));
  const kept = [...allowed];
  for (const found of results) {
    for (const one of found) {
      if (one.entry.severity === 'allowed') continue;
      if (!isAllowed(one, { allowed, lexicons }) && isConfirmed(one, units)) kept.push(one);
    }
  }
  return kept;
}

/** A site's own word is never allowed by the product's lists; its allowed words reach every list. */
function isAllowed({ match, entry }: LookedUp, by: { allowed: LookedUp[]; lexicons: readonly Lexicon[] }): boolean {
  if (entry.list === 'site') return false;
  if (by.lexicons.some(({ switchedOff }) => switchedOff.has(keyOf(entry.word)))) return true;
  return by.allowed.some(({ match: around }) => around.start <= match.start && around.end >= match.end);
}

function isConfirmed({ match, entry }: LookedUp, units: readonly number[]): boolean {
  const piece = String.fromCharCode(...units.slice(match.start, match.end));
  return confirms(entry.pattern, piece);
}

/** The first and last word that a match covers, its boundaries left out. */
function wordsOf({ start, end }: Match, at: { entry: Entry; stream: Stream }) {
  const { pattern } = at.entry;
  const first = at.stream.word[start + (pattern.startsWith(BOUNDARY) ? 1 : 0)]!;
  const last = at.stream.word[end - 1 - (pattern.endsWith(BOUNDARY) ? 1 : 0)]!;
  return { first, last };
}
