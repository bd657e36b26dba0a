// Looks the words and phrases of one text up in the lists: as they stand, and each disguised word as it may
// be read.

import { findDisguises, isHyphenation, isOddJoiner } from '../reading/disguises.ts';
import type { VisibleText } from '../reading/normalise.ts';
import { findWords, streamOf, TOUCHES_SIGN } from '../reading/words.ts';
import { BOUNDARY } from '../vocabulary/automaton.ts';
import type { Vocabulary } from '../vocabulary/lexicon.ts';
import type { Entry } from '../vocabulary/wordList.ts';
import { add, type Found, holdsAny, isInSentence, type Search } from './found.ts';
import { addByEar, hear, standsFree } from './hearing.ts';
import { addCostumed, addDisguised, addWithoutDots } from './hidden.ts';
import { type KnownWord, knownWords } from './knownWords.ts';
import { isSwitchedOff, lookUp, wordsOf } from './lookUp.ts';
import { believedMasks, covers, findMasked, type Masked } from './masked/maskedWords.ts';
import { type FoundPhrase, type SecondReading, searchPhrases, writtenAs } from './phrases.ts';
import { addWeighed } from './weighing.ts';

const fewestLettersOfAWordCutOff = 6;
const fewestLettersBesideASign = 5;
const APOSTROPHE = 39;
const STOP = 46;

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
  addWeighed(here, { known, allowedBySite });
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
