// Looks the words and phrases of one text up in the lists: as they stand, and each disguised word as it may
// be read.

import { type Disguise, findDisguises, isHyphenation, isOddJoiner } from '../reading/disguises.ts';
import { kindOf, LETTER } from '../reading/fold.ts';
import type { VisibleText } from '../reading/normalise.ts';
import {
  findWords,
  type Stream,
  spelledOut,
  streamOf,
  streamOfReading,
  streamWithoutDots,
  TOUCHES_SIGN,
  type Words,
} from '../reading/words.ts';
import { BOUNDARY, BOUNDARY_UNIT, type Match } from '../vocabulary/automaton.ts';
import type { Vocabulary } from '../vocabulary/lexicon.ts';
import type { Entry } from '../vocabulary/wordList.ts';
import { add, type Found, isInSentence, type Search } from './found.ts';
import { addByEar, hear, standsFree } from './hearing.ts';
import { type KnownWord, knownWords } from './knownWords.ts';
import { isSwitchedOff, lookUp } from './lookUp.ts';
import { believedMasks, covers, findMasked, type Masked } from './maskedWords.ts';
import { type FoundPhrase, type SecondReading, searchPhrases, writtenAs } from './phrases.ts';

const fewestLettersOfAWordCutOff = 6;
const fewestLettersBesideASign = 5;
const fewestLettersJoined = 5;
const LINE_FEED = 10;
const APOSTROPHE = 39;
const STOP = 46;
const fewestLettersOfAnInsult = 4;

export function search({ units, costumed }: VisibleText, vocabulary: Vocabulary): Found[] {
  const words = findWords(units);
  const here: Search = {
    units,
    words,
    vocabulary,
    found: [],
    innocent: new Set(),
    innocentHere: new Set(),
  };
  const known = knownWords(here);
  const disguises = findDisguises(units, words);
  const seconds: SecondReading[] = [];
  for (const { firstWord, lastWord, readings } of disguises)
    for (const reading of readings) seconds.push({ firstWord, lastWord, reading });
  const masked = findMasked(here);
  for (const { firstWord, lastWord, phraseWords } of masked)
    for (const reading of phraseWords) seconds.push({ firstWord, lastWord, reading });
  const heard = hear(here, { known, seconds });
  const phrases = searchPhrases(vocabulary.phrases, { words, known, seconds });
  const believed = believedMasks(masked, phrases);
  for (const { start, end, entry, sure } of masked)
    if (entry && (believed.all || (sure && believed.sure))) add(here, { start, end, entry });
  const isBelieved = (each: FoundPhrase) =>
    believed.all || each.phrase.severity === 'allowed' || !masked.some(mask => covers(each, mask));
  const allowedBySite = addSiteWords(here);
  addPhrases(here, { phrases: phrases.filter(isBelieved), allowedBySite });
  for (const disguise of disguises) addDisguised(here, disguise);
  addWords(here, { known, pieces: piecesOfWords(here, masked), allowedBySite });
  addWithoutDots(here);
  if (costumed) addCostumed(here, costumed);
  addByEar(here, heard);
  return here.found.filter(({ word, list }) => list === 'site' || !isSwitchedOff(vocabulary.lexicons, word));
}

function addPhrases(
  here: Search,
  { phrases, allowedBySite }: { phrases: FoundPhrase[]; allowedBySite: ReadonlySet<number> },
): void {
  const { words, vocabulary } = here;
  const innocent = phrases.filter(({ phrase }) => phrase.severity === 'allowed');
  for (const { firstWord, lastWord } of innocent)
    for (let word = firstWord; word <= lastWord; word++) here.innocentHere.add(word);
  // Of a dozen phrases in the same words one is enough: the gravest.
  const gravest = new Map<number, FoundPhrase & Pick<Found, 'severity' | 'list'>>();
  for (const each of phrases) {
    const { firstWord, lastWord, phrase } = each;
    const { severity, list } = phrase;
    const place = firstWord * words.starts.length + lastWord;
    const other = gravest.get(place);
    if (severity === 'allowed' || other?.severity === 'hold' || other?.severity === severity) continue;
    if (holdsAny(allowedBySite, { firstWord, lastWord })) continue;
    if (innocent.some(one => one.firstWord <= firstWord && one.lastWord >= lastWord)) continue;
    // Of `Taber.en` neither piece is a sentence.
    if (phrase.opens && phrase.closes && firstWord === lastWord && !standsFree(here, firstWord)) continue;
    gravest.set(place, { ...each, severity, list });
  }
  for (const each of gravest.values()) {
    const { firstWord, lastWord, severity, list } = each;
    const word = writtenAs(vocabulary.phrases, each);
    here.found.push({ start: words.starts[firstWord]!, end: words.ends[lastWord]!, word, severity, list });
  }
}

function holdsAny(
  words: ReadonlySet<number>,
  { firstWord, lastWord }: Pick<FoundPhrase, 'firstWord' | 'lastWord'>,
): boolean {
  for (let word = firstWord; words.size > 0 && word <= lastWord; word++) if (words.has(word)) return true;
  return false;
}

/** What a star, a sign or the end of a line cuts off a word is no word by itself: `ass*stent`, `pik😂ant`. */
function piecesOfWords({ units, words }: Search, masked: readonly Masked[]): Set<number> {
  const pieces = new Set<number>();
  const add = (first: number, last: number, fewest = fewestLettersOfAWordCutOff) => {
    for (let word = first; word <= last; word++)
      if (words.ends[word]! - words.starts[word]! < fewest) pieces.add(word);
  };
  for (const { firstWord, lastWord, starred } of masked) if (starred) add(firstWord, lastWord);
  for (let word = 0; word + 1 < words.starts.length; word++) {
    if (!(words.traits[word]! & TOUCHES_SIGN)) continue;
    const end = words.ends[word]!;
    if (isHyphenation(units, end)) add(word, word + 1);
    else if (words.starts[word + 1] === end + 1 && isOddJoiner(units[end]!))
      add(word, word + 1, fewestLettersBesideASign);
  }
  return pieces;
}

function addWords(
  here: Search,
  of: { known: KnownWord[]; pieces: ReadonlySet<number>; allowedBySite: ReadonlySet<number> },
): void {
  const { words, innocent, innocentHere } = here;
  for (const [word, { entries }] of of.known.entries()) {
    if (entries[0]?.severity === 'allowed') innocent.add(word);
    else if (innocentHere.has(word) || of.pieces.has(word) || of.allowedBySite.has(word)) continue;
    else
      for (const entry of entries) {
        const counts = !entry.inSentence || isInSentence(words, word);
        if (counts && !endsAWordCutOff(here, { word, entry }))
          add(here, { start: words.starts[word]!, end: words.ends[word]!, entry });
      }
  }
}

/** A site's own words, which may be several in a row. Returns the words of the text that it allows. */
function addSiteWords(here: Search): Set<number> {
  const { units, words, vocabulary, innocent } = here;
  const allowed = new Set<number>();
  if (!vocabulary.site) return allowed;
  const stream = streamOf(units, words);
  for (const { match, entry } of lookUp([vocabulary.site], stream.units)) {
    const { first, last } = wordsOf(match, stream);
    if (entry.severity !== 'allowed')
      add(here, { start: words.starts[first]!, end: words.ends[last]!, entry });
    else
      for (let word = first; word <= last; word++) {
        allowed.add(word);
        innocent.add(word);
      }
  }
  return allowed;
}

/** What ends a longer word is no evidence where that word's beginning is hidden: `P**dsvinet`. */
function endsAWordCutOff({ units, words }: Search, { word, entry }: { word: number; entry: Entry }): boolean {
  if (entry.pattern.startsWith(BOUNDARY) || !(words.traits[word]! & TOUCHES_SIGN)) return false;
  const before = units[words.starts[word]! - 1];
  return before !== undefined && (isOddJoiner(before) || before === APOSTROPHE || before === STOP);
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
  const { wholeWordFrom, readings, firstWord, lastWord } = disguise;
  const longestPiece = longestWord(here.words, { firstWord, lastWord });
  if (here.innocentHere.has(firstWord)) return;
  const hits: { start: number; end: number; entry: Entry }[] = [];
  for (const reading of readings) {
    const units = streamOfReading(reading);
    for (const { match, entry } of lookUp(here.vocabulary.lexicons, units)) {
      const wholeWord = match.start === 0 && match.end === units.length;
      if (entry.severity === 'allowed' && here.vocabulary.insultsIfHidden.has(reading)) continue;
      // Where the likeliest reading is an innocent word the others do not count.
      if (entry.severity === 'allowed' && match.start === 0 && reading === readings[0]) {
        here.innocentHere.add(firstWord);
        return;
      }
      const joins =
        match.start === 0 && match.end - match.start > Math.max(fewestLettersJoined, longestPiece);
      if (wholeWordFrom === 0 || (wholeWord && reading.length >= wholeWordFrom) || joins)
        hits.push({ ...placeOf(match, { words: here.words, disguise, letters: reading.length }), entry });
    }
  }
  for (const hit of hits) add(here, hit);
  if (hits.length === 0) addHiddenInsult(here, disguise);
}

/** Nobody writes `l0mmel` or `t.å.b.e` of somebody in a tale. */
function addHiddenInsult({ units, vocabulary, found }: Search, { start, end, readings }: Disguise): void {
  const hidden = units.slice(start, end).some(unit => kindOf(unit) !== LETTER && unit !== LINE_FEED);
  if (!hidden) return;
  for (const reading of readings) {
    const word = vocabulary.insultsIfHidden.get(reading);
    if (word === undefined || word.length < fewestLettersOfAnInsult) continue;
    found.push({ start, end, word, severity: 'flag', list: 'da' });
    return;
  }
}

/** `крøbling`, half of it in another script: nobody writes so but to hide it. */
function addCostumed({ units, words, vocabulary, found }: Search, costumed: ReadonlySet<number>): void {
  for (let word = 0; word < words.starts.length; word++) {
    const start = words.starts[word]!;
    const end = words.ends[word]!;
    const own = units.slice(start, end);
    const dressed = own.filter((_, at) => costumed.has(start + at)).length;
    if (dressed === 0 || dressed === own.length) continue;
    const insult = vocabulary.insultsIfHidden.get(spelledOut(own));
    if (insult) found.push({ start, end, word: insult, severity: 'flag', list: 'da' });
  }
}

/** Of letters spaced apart only those that spell it: in `bor i l o r t` the i is a word of its own. */
function placeOf(
  match: Match,
  { words, disguise, letters }: { words: Words; disguise: Disguise; letters: number },
): { start: number; end: number } {
  const { start, end, firstWord, lastWord } = disguise;
  if (lastWord === firstWord || lastWord - firstWord + 1 !== letters) return { start, end };
  // A boundary stands on either side of the reading.
  const first = Math.max(0, match.start - 1);
  const last = Math.min(letters, match.end - 1) - 1;
  return { start: words.starts[firstWord + first]!, end: words.ends[firstWord + last]! };
}

function longestWord(
  { starts, ends }: Words,
  { firstWord, lastWord }: Pick<Disguise, 'firstWord' | 'lastWord'>,
) {
  let longest = 0;
  for (let word = firstWord; word <= lastWord; word++)
    longest = Math.max(longest, ends[word]! - starts[word]!);
  return longest;
}

/** The first and last word that a match covers, its boundaries left out. */
function wordsOf({ start, end }: Match, { units, word }: Stream) {
  const first = units[start] === BOUNDARY_UNIT ? start + 1 : start;
  const last = units[end - 1] === BOUNDARY_UNIT ? end - 2 : end - 1;
  return { first: word[first]!, last: word[last]! };
}
