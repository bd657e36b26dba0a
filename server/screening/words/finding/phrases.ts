// Finds phrases in a text, each word read as it stands or as its disguise may be read.

import type { Words } from '../reading/words.ts';
import {
  advance,
  makeRoom,
  NOWHERE,
  type PhraseBook,
  type Progress,
  START,
} from '../vocabulary/phraseBook.ts';
import type { Phrase } from '../vocabulary/phraseGraph.ts';
import type { KnownWord } from './knownWords.ts';

/** A word, or a stretch of words, and what it may say. */
export interface SecondReading {
  firstWord: number;
  lastWord: number;
  reading: string;
}

export interface FoundPhrase {
  firstWord: number;
  lastWord: number;
  phrase: Phrase;
  /** Its words by number. */
  said: readonly number[];
}

interface Step {
  word: number;
  next: number;
}

// Disguises may read in many ways; of each word a few known readings are enough.
const mostReadings = 4;

export function searchPhrases(
  book: PhraseBook,
  text: { known: readonly KnownWord[]; words: Words; seconds: readonly SecondReading[] },
): FoundPhrase[] {
  const { words, seconds } = text;
  const plain = text.known.map(({ number }) => number);
  const count = words.starts.length;
  const others = otherSteps(book, seconds);
  const found: FoundPhrase[] = [];
  makeRoom(book);
  for (let at = 0; at < count; at++) {
    if (!others.has(at) && !(plain[at]! >= 0 && book.begins[plain[at]!])) continue;
    let progress = START;
    for (let next = at; next < count && !(next > at && words.afterStop[next]); next++) {
      if (others.size > 0 && others.has(next)) {
        branch({ progress, firstWord: at, at: next, said: plain.slice(at, next) });
        break;
      }
      progress = advance(book, { from: progress, word: plain[next]! });
      if (progress === NOWHERE) break;
      if (book.paths.complete[progress]!.length > 0)
        arrive({ progress, firstWord: at, next: next + 1, said: plain.slice(at, next + 1) });
    }
  }
  return found;

  /** Goes on from a word that may be read in several ways, each way by itself. */
  function branch(from: { progress: Progress; firstWord: number; at: number; said: number[] }): void {
    const { firstWord, at } = from;
    const steps = [...(others.get(at) ?? [])];
    steps.push({ word: plain[at]!, next: at + 1 });
    // Readings that lead to the same place are one: otherwise a line of disguises has countless readings.
    const been = new Map<Progress, number>();
    for (const { word, next } of steps) {
      const progress = advance(book, { from: from.progress, word });
      if (progress === NOWHERE || been.get(progress) === next) continue;
      been.set(progress, next);
      const said = [...from.said, word];
      arrive({ progress, firstWord, next, said });
      if (next < count && !words.afterStop[next]) branch({ progress, firstWord, at: next, said });
    }
  }

  function arrive(at: { progress: Progress; firstWord: number; next: number; said: number[] }): void {
    const { firstWord, next } = at;
    const ends = next >= count || words.afterStop[next]!;
    const pauses = ends || words.afterComma[next]!;
    for (const phrase of book.paths.complete[at.progress]!) {
      if ((phrase.closes && !ends) || (phrase.opens && !words.afterStop[firstWord])) continue;
      if (phrase.notAlone && next - firstWord === count) continue;
      if (phrase.beforeComma && !pauses) continue;
      if (phrase.afterComma && !words.afterComma[firstWord]) continue;
      found.push({ firstWord, lastWord: next - 1, phrase, said: at.said });
    }
  }
}

/** In the list's own spelling. */
export const writtenAs = (book: PhraseBook, { said }: FoundPhrase): string =>
  said.map(word => book.written[word] ?? '…').join(' ');

function otherSteps(book: PhraseBook, seconds: readonly SecondReading[]): Map<number, Step[]> {
  const others = new Map<number, Step[]>();
  for (const { firstWord, lastWord, reading } of seconds) {
    const word = book.numbers.get(reading);
    if (word === undefined) continue;
    const steps = others.get(firstWord);
    if (!steps) others.set(firstWord, [{ word, next: lastWord + 1 }]);
    else if (steps.length < mostReadings) steps.push({ word, next: lastWord + 1 });
  }
  return others;
}
