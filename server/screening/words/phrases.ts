// Finds phrases in a text, each word read as it stands or as its disguise may be read.
import { BOUNDARY_UNIT } from './automaton.ts';
import type { Phrase, PhraseBook } from './phraseBook.ts';
import type { Stream, Words } from './words.ts';

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
  /** In the list's own spelling. */
  written: string;
}

interface Step {
  word: number;
  next: number;
}

interface Path {
  place: number;
  start: number;
  said: number[];
}

// More paths than that at one word are no sentence any more.
const mostPaths = 64;

export function searchPhrases(
  book: PhraseBook,
  text: { stream: Stream; words: Words; seconds: readonly SecondReading[] },
): FoundPhrase[] {
  const { stream, words, seconds } = text;
  const count = words.starts.length;
  const plain = wordNumbers(book, { stream, count });
  const others = otherSteps(book, seconds);
  const found: FoundPhrase[] = [];
  const waiting = new Map<number, Path[]>();

  for (let at = 0; at < count; at++) {
    const begins = words.afterStop[at]!;
    const paths = begins ? [] : (waiting.get(at) ?? []);
    waiting.delete(at);
    const number = plain[at]!;
    const disguised = others.get(at);
    if (number < 0 && !disguised) continue;
    for (const { word, next } of stepsFrom({ at, number, disguised })) {
      const reach = (place: number, path: { start: number; said: number[] }) => {
        const said = [...path.said, word];
        const ends = next === count || words.afterStop[next]!;
        const phrase = book.complete[place];
        if (phrase && (ends || !phrase.closes) && (!phrase.opens || words.afterStop[path.start])) {
          const written = said.map(one => book.written[one]).join(' ');
          found.push({ firstWord: path.start, lastWord: next - 1, phrase, written });
        }
        if (ends || book.next[place]!.length === 0) return;
        const there = waiting.get(next);
        if (!there) waiting.set(next, [{ place, start: path.start, said }]);
        else if (there.length < mostPaths) there.push({ place, start: path.start, said });
      };
      for (const place of book.first.get(word) ?? []) reach(place, { start: at, said: [] });
      for (const path of paths)
        for (const steps of book.next[path.place]!) for (const place of steps.get(word) ?? []) reach(place, path);
    }
  }
  return found;
}

function stepsFrom({ at, number, disguised }: { at: number; number: number; disguised: Step[] | undefined }): Step[] {
  if (!disguised) return [{ word: number, next: at + 1 }];
  return number < 0 ? disguised : [{ word: number, next: at + 1 }, ...disguised];
}

/** For each word of the text its number in the book, or -1. */
function wordNumbers(book: PhraseBook, text: { stream: Stream; count: number }): Int32Array {
  const { symbols, symbolCount, next, ends } = book.automaton;
  const { units, word } = text.stream;
  const numbers = new Int32Array(text.count).fill(-1);
  let state = 0;
  for (let at = 0; at < units.length; at++) {
    state = next[state * symbolCount + symbols[units[at]!]!]!;
    if (units[at] === BOUNDARY_UNIT && at > 0 && ends[state]! >= 0) numbers[word[at - 1]!] = ends[state]!;
  }
  return numbers;
}

function otherSteps(book: PhraseBook, seconds: readonly SecondReading[]): Map<number, Step[]> {
  const others = new Map<number, Step[]>();
  for (const { firstWord, lastWord, reading } of seconds) {
    const word = book.numbers.get(reading);
    if (word === undefined) continue;
    const steps = others.get(firstWord);
    if (steps) steps.push({ word, next: lastWord + 1 });
    else others.set(firstWord, [{ word, next: lastWord + 1 }]);
  }
  return others;
}
