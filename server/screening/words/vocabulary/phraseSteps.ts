// The steps of the graph of phrases in rows of numbers, and which word is in which group as bits: most steps that
// a new text asks for lead nowhere, and have to be told so quickly.
import { ANY_WORD, type Step } from './phraseGraph.ts';

export interface PhraseSteps {
  /** The steps of place n stand from first[n] up to first[n + 1]. */
  first: Int32Array;
  /** What has to be said: the number of a group, or ~ the number of the only word. */
  said: Int32Array;
  to: Int32Array;
  /** A row for each word and one for all that no phrase names: a bit for each group that it is in. */
  groupsOf: Uint8Array;
  bytesInRow: number;
}

export function rowsOfSteps(next: readonly Step[][][], wordCount: number): PhraseSteps {
  const groups = new Map<ReadonlySet<number>, number>();
  const first = new Int32Array(next.length + 1);
  const said: number[] = [];
  const to: number[] = [];
  next.forEach((lists, place) => {
    for (const step of lists.flat()) {
      said.push(numberOf(step.words, groups));
      to.push(step.place);
    }
    first[place + 1] = said.length;
  });
  const bytesInRow = Math.ceil(groups.size / 8);
  const groupsOf = new Uint8Array(bytesInRow * (wordCount + 1));
  for (const [words, group] of groups) {
    const mark = (word: number) => {
      groupsOf[word * bytesInRow + (group >> 3)]! |= 1 << (group & 7);
    };
    if (words.has(ANY_WORD)) for (let word = 0; word <= wordCount; word++) mark(word);
    else words.forEach(mark);
  }
  return { first, said: Int32Array.from(said), to: Int32Array.from(to), groupsOf, bytesInRow };
}

function numberOf(words: ReadonlySet<number>, groups: Map<ReadonlySet<number>, number>): number {
  const [only] = words;
  if (words.size === 1 && only !== ANY_WORD) return ~only!;
  const group = groups.get(words) ?? groups.size;
  groups.set(words, group);
  return group;
}

/** Where the word leads from these places. */
export function placesAfter(
  { first, said, to, groupsOf, bytesInRow }: PhraseSteps,
  { places, word }: { places: readonly number[]; word: number },
): Set<number> {
  const reached = new Set<number>();
  const row = word === ANY_WORD ? groupsOf.length - bytesInRow : word * bytesInRow;
  for (const at of places)
    for (let step = first[at]!; step < first[at + 1]!; step++) {
      const group = said[step]!;
      const leads = group < 0 ? group === ~word : groupsOf[row + (group >> 3)]! & (1 << (group & 7));
      if (leads) reached.add(to[step]!);
    }
  return reached;
}
