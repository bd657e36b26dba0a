// Phrases with disguised words in them: the sentence is read again with each disguised word as a word that
// phrases are made of.
import { BOUNDARY } from './automaton.ts';
import { lookUp, type Search, wordsOf } from './search.ts';
import type { Entry } from './wordList.ts';
import { type Rewritten, streamOf } from './words.ts';

/** A word or stretch of words, and what it may say. */
export interface SecondReading {
  firstWord: number;
  lastWord: number;
  reading: string;
}

/** So many readings of each disguised word are tried, the first of all together, then the second. */
const mostRounds = 4;

export function searchRewritten(here: Search, seconds: readonly SecondReading[]): void {
  const choices = new Map<number, SecondReading[]>();
  for (const second of seconds) {
    const known = here.lexicons.some(({ phraseWords }) => phraseWords.known.has(second.reading));
    if (!known) continue;
    const others = choices.get(second.firstWord);
    if (!others) choices.set(second.firstWord, [second]);
    else if (others.length < mostRounds) others.push(second);
  }
  const rounds = Math.max(0, ...[...choices.values()].map(({ length }) => length));
  for (let round = 0; round < rounds; round++) {
    const rewritten = new Map<number, { reading: string; last: number }>();
    for (const [firstWord, readings] of choices) {
      const { reading, lastWord } = readings[Math.min(round, readings.length - 1)]!;
      rewritten.set(firstWord, { reading, last: lastWord });
    }
    searchOnce(here, rewritten);
  }
}

function searchOnce(here: Search, rewritten: Rewritten): void {
  const stream = streamOf({ ...here, rewritten });
  for (const { match, entry } of lookUp(here.lexicons, stream.units)) {
    if (entry.severity === 'allowed' || !isPhrase(entry)) continue;
    const { first, last } = wordsOf(match, { entry, stream });
    const end = here.words.ends[rewritten.get(last)?.last ?? last]!;
    here.found.push({ start: here.words.starts[first]!, end, entry });
  }
}

const isPhrase = ({ pattern }: Entry) => pattern.slice(1, -1).includes(BOUNDARY);
