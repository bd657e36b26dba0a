// Phrases as a graph of words: `(du|i) er (så |)dum` is five places, not six sentences. Reads how the lists
// write them.
import { keyOf, type PhraseSeverity } from './wordList.ts';

export interface Phrase {
  severity: PhraseSeverity | 'allowed';
  list: string;
  /** Only where a sentence begins, or after a comma; where a sentence ends, or before a comma. */
  opens: boolean;
  afterComma: boolean;
  closes: boolean;
  beforeComma: boolean;
  /** Not where it is all that the text says. */
  notAlone: boolean;
}

export interface PhraseLine extends Pick<Phrase, 'severity' | 'list'> {
  line: string;
}

/** The number of a word that no phrase names; and of `*`, which stands for any one word. */
export const ANY_WORD = -1;

/** A step: one of these words leads to the place. Groups of words are kept once, however many phrases hold them. */
export interface Step {
  words: ReadonlySet<number>;
  place: number;
}

/** Every phrase begins at place 0. */
export interface PhraseGraph {
  /** Every word that a phrase holds, as it is written; its number by its key. */
  written: string[];
  numbers: Map<string, number>;
  /** Where one may go from each place, and the phrase complete there. */
  next: Step[][][];
  complete: (Phrase | undefined)[];
}

interface Unfinished extends PhraseGraph {
  /** Numbers of words, and groups, as the lists write them: most stand in hundreds of phrases. */
  numberOfToken: Map<string, number>;
  groups: Map<string, Group>;
}

/** `(du|i aften|)`: single words, sequences of several, and whether it may be left out. */
interface Group {
  words: ReadonlySet<number>;
  sequences: ReadonlySet<number>[][];
  empty: boolean;
}

export function buildPhraseGraph(lines: readonly PhraseLine[]): PhraseGraph {
  const graph: Unfinished = {
    written: [],
    numbers: new Map(),
    numberOfToken: new Map([['*', ANY_WORD]]),
    groups: new Map(),
    next: [[]],
    complete: [],
  };
  for (const { line: written, severity, list } of lines) {
    const line = written.replace(/^~/, '');
    const said = line.slice(/^[\^,]/.test(line) ? 1 : 0, /[$,]$/.test(line) ? -1 : undefined);
    if (/[\^,$]/.test(said)) throw new Error(`word list: ^ , and $ stand at the ends: ${line}`);
    const part = parse(said, graph);
    const phrase = {
      severity,
      list,
      opens: line.startsWith('^'),
      afterComma: line.startsWith(','),
      closes: line.endsWith('$'),
      beforeComma: line.endsWith(','),
      notAlone: written.startsWith('~'),
    };
    // Every word of a text would have to be led through it.
    if (part.first.some(({ words }) => words.has(ANY_WORD)))
      throw new Error(`word list: no phrase begins with any word: ${line}`);
    graph.next[0]!.push(part.first);
    for (const place of part.last) graph.complete[place] = phrase;
  }
  return graph;
}

/** A piece of a phrase: where it begins, the places where it may end, whether it may be left out. */
interface Part {
  first: Step[];
  last: number[];
  empty: boolean;
}

/** Reads `a (b|c d|) e`: words, groups of alternatives, and nothing as an alternative. */
function parse(line: string, graph: Unfinished): Part {
  let at = 0;
  const whole = alternatives();
  if (at < line.length || whole.empty) throw new Error(`word list: not a phrase: ${line}`);
  return whole;

  function alternatives(): Part {
    const part = sequence();
    while (line[at] === '|') {
      at++;
      const other = sequence();
      part.first.push(...other.first);
      part.last.push(...other.last);
      part.empty ||= other.empty;
    }
    return part;
  }

  function sequence(): Part {
    const part: Part = { first: [], last: [], empty: true };
    for (;;) {
      while (line[at] === ' ') at++;
      if (at >= line.length || line[at] === '|' || line[at] === ')') return part;
      const following = line[at] === '(' ? group() : word();
      for (const place of part.last) graph.next[place]!.push(following.first);
      if (part.empty) part.first.push(...following.first);
      part.last = following.empty ? [...part.last, ...following.last] : following.last;
      part.empty &&= following.empty;
    }
  }

  function word(): Part {
    const from = at;
    while (at < line.length && !' ()|'.includes(line[at]!)) at++;
    return partOf(groupOf(line.slice(from, at), graph), graph);
  }

  function group(): Part {
    const close = line.indexOf(')', at);
    if (close < 0) throw new Error(`word list: a bracket is open: ${line}`);
    const inner = line.slice(at + 1, close);
    at++;
    if (inner.includes('(')) {
      const part = alternatives();
      if (line[at++] !== ')') throw new Error(`word list: a bracket is open: ${line}`);
      return part;
    }
    at = close + 1;
    return partOf(groupOf(inner, graph), graph);
  }
}

/** Whatever one says of the group leads to one place. */
function partOf({ words, sequences, empty }: Group, graph: Unfinished): Part {
  const place = graph.next.push([]) - 1;
  const first: Step[] = words.size > 0 ? [{ words, place }] : [];
  for (const sequence of sequences) {
    let steps = first;
    sequence.forEach((each, at) => {
      if (at === sequence.length - 1) steps.push({ words: each, place });
      else {
        const between: Step[] = [];
        steps.push({ words: each, place: graph.next.push([between]) - 1 });
        steps = between;
      }
    });
  }
  return { first, last: first.length > 0 ? [place] : [], empty };
}

/** Of `p-vagten` and `fa'en` a text holds two. */
const aWord = /[^\s'’-]+/g;

function groupOf(written: string, graph: Unfinished): Group {
  const known = graph.groups.get(written);
  if (known) return known;
  const words = new Set<number>();
  const group: Group = { words, sequences: [], empty: false };
  for (const alternative of written.split('|')) {
    const numbers = (alternative.match(aWord) ?? []).map(token => numberOf(token, graph));
    if (numbers.length === 0) group.empty = true;
    else if (numbers.length === 1) words.add(numbers[0]!);
    else group.sequences.push(numbers.map(number => new Set([number])));
  }
  graph.groups.set(written, group);
  return group;
}

function numberOf(token: string, graph: Unfinished): number {
  const known = graph.numberOfToken.get(token);
  if (known !== undefined) return known;
  const key = keyOf(token);
  let number = graph.numbers.get(key);
  if (number === undefined) {
    number = graph.written.push(token) - 1;
    graph.numbers.set(key, number);
  }
  graph.numberOfToken.set(token, number);
  return number;
}
