// The words of a text with letters starred out, and whether the stars are there to hide something: nobody stars
// an innocent word, so where most of a text's stars hide nothing that is listed, none of them is believed.
import { TOUCHES_SIGN, type Words } from '../../reading/words.ts';
import { BOUNDARY } from '../../vocabulary/automaton.ts';
import type { Vocabulary } from '../../vocabulary/lexicon.ts';
import type { Entry } from '../../vocabulary/wordList.ts';
import type { FoundPhrase } from '../phrases.ts';
import { type Effort, isMasked, maskedStretch, STAR, searchMasked, showsMost } from './masks.ts';

export interface Masked {
  start: number;
  end: number;
  firstWord: number;
  lastWord: number;
  /** Hidden by stars, not joined by other signs. */
  starred: boolean;
  /** Enough is shown that no innocent word comes to mind. */
  sure: boolean;
  /** What is listed and fits, if anything does. */
  entry: Entry | undefined;
  /** Fits `taber` or `klovn`: nothing by itself, and no sign of innocence. */
  mayInsult: boolean;
  /** Words of phrases that fit. */
  phraseWords: string[];
}

// Bounds the work on texts made of stars; an ordinary comment needs a few hundred steps.
const stepsForMasks = 20_000;
const mostReadings = 8;
const mostPhraseWords = 32;

export function findMasked(text: {
  units: readonly number[];
  words: Words;
  vocabulary: Vocabulary;
}): Masked[] {
  const { units, words, vocabulary } = text;
  const { lexicons, phrases } = vocabulary;
  const effort: Effort = { left: stepsForMasks };
  const found: Masked[] = [];
  for (let word = 0; word < words.starts.length; word++) {
    if (!(words.traits[word]! & TOUCHES_SIGN)) continue;
    const firstWord = word;
    const start = words.starts[word]!;
    const end = maskedStretch(units, start);
    while (words.starts[word + 1]! < end) word++;
    if (end === words.ends[firstWord]) continue;
    const stretch = units.slice(start, end);
    if (!isMasked(stretch)) continue;
    const masked: Masked = {
      start,
      end,
      firstWord,
      lastWord: word,
      starred: stretch.includes(STAR),
      sure: false,
      mayInsult: false,
      entry: undefined,
      phraseWords: [],
    };
    let allowed = false;
    for (const { automaton, entries } of lexicons) {
      const fitting = searchMasked(automaton, { units: stretch, effort, most: mostReadings }).map(
        pattern => entries[pattern]!,
      );
      allowed ||= fitting.some(({ severity }) => severity === 'allowed');
      masked.entry ??= fitting.find(
        ({ severity, inSentence, inCompound }) =>
          severity !== 'allowed' && !inCompound && (!inSentence || (masked.starred && showsMost(stretch))),
      );
    }
    masked.sure =
      masked.starred &&
      masked.entry?.pattern.endsWith(BOUNDARY) === true &&
      !allowed &&
      showsMost(stretch) &&
      searchMasked(vocabulary.innocent, { units: stretch, effort, most: 1 }).length === 0;
    for (const number of searchMasked(phrases.automaton, {
      units: stretch,
      effort,
      most: mostPhraseWords,
    }))
      masked.phraseWords.push(phrases.keys[number]!);
    masked.mayInsult = masked.phraseWords.some(word => vocabulary.insults.has(word));
    found.push(masked);
  }
  return found;
}

/** Masks are believed where most of them hide something; one that shows most of its word, where half do. */
export function believedMasks(masked: readonly Masked[], phrases: readonly FoundPhrase[]) {
  let listed = 0;
  let others = 0;
  for (const mask of masked)
    if (mask.entry || phrases.some(phrase => phrase.phrase.severity !== 'allowed' && covers(phrase, mask)))
      listed++;
    else if (mask.starred && !mask.mayInsult) others++;
  return { all: listed > others, sure: listed >= others };
}

export const covers = (phrase: FoundPhrase, mask: Masked): boolean =>
  phrase.firstWord <= mask.firstWord && phrase.lastWord >= mask.lastWord;
