// What has been found in one text so far, and what in it has turned out to be innocent.
import type { Words } from '../reading/words.ts';
import type { Vocabulary } from '../vocabulary/lexicon.ts';
import type { Entry, Severity } from '../vocabulary/wordList.ts';

/** Something listed, in units of the visible text from start up to end. */
export interface Found {
  start: number;
  end: number;
  word: string;
  severity: Severity;
  list: string;
  /** By the weight of its words: no list names it. */
  learned?: true;
}

export interface Search {
  units: readonly number[];
  words: Words;
  vocabulary: Vocabulary;
  found: Found[];
  /** Words that a list calls innocent by themselves; and those innocent in their phrase or disguise. */
  innocent: Set<number>;
  innocentHere: Set<number>;
}

export function add(here: Search, one: { start: number; end: number; entry: Entry }): void {
  const { start, end, entry } = one;
  const { word, severity, list } = entry;
  if (severity !== 'allowed') here.found.push({ start, end, word, severity, list });
}

/** Stands beside another word of its sentence. */
export const isInSentence = ({ afterStop }: Words, word: number): boolean =>
  afterStop[word] === false || afterStop[word + 1] === false;

/** Is one of these words in the stretch? */
export function holdsAny(
  words: ReadonlySet<number>,
  { firstWord, lastWord }: { firstWord: number; lastWord: number },
): boolean {
  for (let word = firstWord; words.size > 0 && word <= lastWord; word++) if (words.has(word)) return true;
  return false;
}
