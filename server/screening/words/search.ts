// Looks the words and phrases of one text up in the lists: as they stand, and each disguised word as it may
// be read.
import { BOUNDARY_UNIT, type Match } from './automaton.ts';
import { type Disguise, findDisguises } from './disguises.ts';
import type { Vocabulary } from './lexicon.ts';
import { isSwitchedOff, lookUp } from './lookUp.ts';
import { type Effort, maskedStretch, searchMasked } from './masks.ts';
import { type SecondReading, searchPhrases } from './phrases.ts';
import type { Entry, Severity } from './wordList.ts';
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
  word: string;
  severity: Severity;
  list: string;
}

interface Search {
  units: readonly number[];
  words: Words;
  vocabulary: Vocabulary;
  found: Found[];
  /** Words that a list calls innocent by themselves; and those innocent in their phrase or disguise. */
  innocent: Set<number>;
  innocentHere: Set<number>;
}

// Bounds the work on texts made of stars; an ordinary comment needs a few hundred steps.
const stepsForMasks = 20_000;
const mostReadingsOfStars = 8;

export function search(units: readonly number[], vocabulary: Vocabulary): Found[] {
  const words = findWords(units);
  const here: Search = {
    units,
    words,
    vocabulary,
    found: [],
    innocent: new Set(),
    innocentHere: new Set(),
  };
  const stream = streamOf(units, words);
  const disguises = findDisguises(units, words);
  const seconds = disguises.flatMap(({ firstWord, lastWord, readings }) =>
    readings.map(reading => ({ firstWord, lastWord, reading })),
  );
  seconds.push(...searchMasks(here));
  addPhrases(here, { stream, seconds });
  for (const disguise of disguises) addDisguised(here, disguise);
  addWords(here, stream);
  addWithoutDots(here);
  return here.found;
}

function add(here: Search, one: { start: number; end: number; entry: Entry }): void {
  const { start, end, entry } = one;
  const { word, severity, list } = entry;
  if (severity !== 'allowed') here.found.push({ start, end, word, severity, list });
}

function addPhrases(here: Search, text: { stream: Stream; seconds: SecondReading[] }): void {
  const { words, vocabulary } = here;
  const phrases = searchPhrases(vocabulary.phrases, { words, ...text });
  const innocent = phrases.filter(({ phrase }) => phrase.severity === 'allowed');
  for (const { firstWord, lastWord } of innocent)
    for (let word = firstWord; word <= lastWord; word++) here.innocentHere.add(word);
  for (const { firstWord, lastWord, phrase, written } of phrases) {
    const { severity, list } = phrase;
    if (severity === 'allowed' || isSwitchedOff(vocabulary.lexicons, written)) continue;
    if (innocent.some(other => other.firstWord <= firstWord && other.lastWord >= lastWord)) continue;
    const start = words.starts[firstWord]!;
    here.found.push({ start, end: words.ends[lastWord]!, word: written, severity, list });
  }
}

function addWords(here: Search, stream: Stream): void {
  const { words, vocabulary, innocent, innocentHere } = here;
  for (const { match, entry } of lookUp(vocabulary.lexicons, stream.units)) {
    const { first, last } = wordsOf(match, stream);
    if (entry.severity === 'allowed') {
      for (let word = first; word <= last; word++) innocent.add(word);
    } else if (entry.list === 'site' || !innocentHere.has(first)) {
      add(here, { start: words.starts[first]!, end: words.ends[last]!, entry });
    }
  }
}

// Where dots belong to the language, only a longer listed word, whole, is taken for one under false dots.
const fewestLettersUnderDots = 5;

function addWithoutDots(here: Search): void {
  const { units, words, vocabulary, innocent, innocentHere } = here;
  const stream = streamWithoutDots(units, words);
  if (stream.units.length === 0) return;
  for (const { match, entry } of lookUp(vocabulary.lexicons, stream.units)) {
    const { first: word, last } = wordsOf(match, stream);
    if (word !== last || innocent.has(word) || innocentHere.has(word)) continue;
    const start = words.starts[word]!;
    const end = words.ends[word]!;
    const own = units.slice(start, end).some(unit => vocabulary.ownDotted.has(unit));
    const whole = match.end - match.start === end - start + 2;
    if (!own || (whole && end - start >= fewestLettersUnderDots)) add(here, { start, end, entry });
  }
}

function addDisguised(here: Search, disguise: Disguise): void {
  const { start, end, wholeWordFrom, readings, firstWord } = disguise;
  if (here.innocentHere.has(firstWord)) return;
  const hits: { start: number; end: number; entry: Entry }[] = [];
  for (const reading of readings) {
    const units = streamOfReading(reading);
    for (const { match, entry } of lookUp(here.vocabulary.lexicons, units)) {
      const wholeWord = match.start === 0 && match.end === units.length;
      // Where the likeliest reading is an innocent word the others do not count.
      if (entry.severity === 'allowed' && match.start === 0 && reading === readings[0]) {
        here.innocentHere.add(firstWord);
        return;
      }
      if (wholeWordFrom === 0 || (wholeWord && reading.length >= wholeWordFrom))
        hits.push({ start, end, entry });
    }
  }
  for (const hit of hits) add(here, hit);
}

function searchMasks(here: Search): SecondReading[] {
  const { units, words, vocabulary } = here;
  const { lexicons, phrases } = vocabulary;
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
    for (const { automaton, entries } of lexicons) {
      const patterns = searchMasked(automaton, { units: stretch, effort, most: mostReadingsOfStars });
      const entry = patterns.map(pattern => entries[pattern]!).find(({ severity }) => severity !== 'allowed');
      if (entry) add(here, { start, end, entry });
    }
    for (const number of searchMasked(phrases.automaton, {
      units: stretch,
      effort,
      most: mostReadingsOfStars,
    }))
      seconds.push({ firstWord, lastWord: word, reading: phrases.keys[number]! });
  }
  return seconds;
}

/** The first and last word that a match covers, its boundaries left out. */
function wordsOf({ start, end }: Match, { units, word }: Stream) {
  const first = units[start] === BOUNDARY_UNIT ? start + 1 : start;
  const last = units[end - 1] === BOUNDARY_UNIT ? end - 2 : end - 1;
  return { first: word[first]!, last: word[last]! };
}
