// Phrases as a graph of words: `(du|i) er (så |)dum` is five places, not six sentences. A reader's words are
// then led through it one by one.
import { type Automaton, BOUNDARY, buildAutomaton } from './automaton.ts';
import { keyOf, type PhraseSeverity } from './wordList.ts';

export interface Phrase {
  severity: PhraseSeverity | 'allowed';
  list: string;
  /** Only where a sentence begins, or after a comma, or where a sentence ends. */
  opens: boolean;
  afterComma: boolean;
  closes: boolean;
}

/** The number of a word that no phrase names; and of `*`, which stands for any one word. */
export const ANY_WORD = -1;

/** A step: one of these words leads to the place. Groups of words are kept once, however many phrases hold them. */
interface Step {
  words: ReadonlySet<number>;
  place: number;
}

export interface PhraseBook {
  /** Every word that a phrase holds: how it is written, its key, its number by its key, how to find it. */
  written: string[];
  keys: string[];
  numbers: Map<string, number>;
  automaton: Automaton;
  /** Where every phrase begins, and with which words, by number. */
  start: Progress;
  begins: Uint8Array;
  advance: (from: Progress, word: number) => Progress | null;
}

/** How far a reader's words have come, in all phrases at once. */
export interface Progress {
  places: number[];
  /** Phrases complete here. */
  complete: Phrase[];
  /** What each next word leads to, worked out when first asked. */
  after: Map<number, Progress | null>;
}

/** Places in the graph: where one may go from each, and the phrase complete there. */
interface Graph {
  written: string[];
  numbers: Map<string, number>;
  /** Numbers of words, and groups, as the lists write them: most stand in hundreds of phrases. */
  numberOfToken: Map<string, number>;
  groups: Map<string, Group>;
  next: Step[][][];
  complete: (Phrase | undefined)[];
}

/** `(du|i aften|)`: single words, sequences of several, and whether it may be left out. */
interface Group {
  words: ReadonlySet<number>;
  sequences: ReadonlySet<number>[][];
  empty: boolean;
}

export interface PhraseLine extends Pick<Phrase, 'severity' | 'list'> {
  line: string;
}

export function buildPhraseBook(lines: PhraseLine[]): PhraseBook {
  const graph: Graph = {
    written: [],
    numbers: new Map(),
    numberOfToken: new Map([['*', ANY_WORD]]),
    groups: new Map(),
    next: [],
    complete: [],
  };
  const beginning = graph.next.push([]) - 1;
  for (const { line, severity, list } of lines) {
    const said = line.slice(/^[\^,]/.test(line) ? 1 : 0, line.endsWith('$') ? -1 : undefined);
    if (/[\^,$]/.test(said)) throw new Error(`word list: ^ , and $ stand at the ends: ${line}`);
    const part = parse(said, graph);
    const phrase = {
      severity,
      list,
      opens: line.startsWith('^'),
      afterComma: line.startsWith(','),
      closes: line.endsWith('$'),
    };
    // Every word of a text would have to be led through it.
    if (part.first.some(({ words }) => words.has(ANY_WORD)))
      throw new Error(`word list: no phrase begins with any word: ${line}`);
    graph.next[beginning]!.push(part.first);
    for (const place of part.last) graph.complete[place] = phrase;
  }
  const { written, numbers } = graph;
  const keys = [...numbers.keys()];
  const automaton = buildAutomaton(keys.map(key => BOUNDARY + key + BOUNDARY));
  const start: Progress = { places: [beginning], complete: [], after: new Map() };
  const known = new Map<string, Progress>();
  const begins = new Uint8Array(written.length);
  for (const steps of graph.next[beginning]!)
    for (const { words } of steps) for (const word of words) begins[word] = 1;
  return {
    written,
    keys,
    numbers,
    automaton,
    start,
    begins,
    advance: (from, word) => advance({ graph, known, from, word }),
  };
}

// What texts have led to is remembered, up to so much; then it is forgotten and worked out again.
const mostRemembered = 30_000;

function advance(step: {
  graph: Graph;
  known: Map<string, Progress>;
  from: Progress;
  word: number;
}): Progress | null {
  const { graph, known, from, word } = step;
  const next = from.after.get(word);
  if (next !== undefined) return next;
  const places = new Set<number>();
  for (const at of from.places)
    for (const steps of graph.next[at]!)
      for (const { words, place } of steps) if (words.has(word) || words.has(ANY_WORD)) places.add(place);
  const reached = places.size === 0 ? null : progressAt({ graph, known, places: [...places] });
  from.after.set(word, reached);
  return reached;
}

/** The same places are the same progress, whatever led to them: otherwise `*` would remember every text. */
function progressAt({
  graph,
  known,
  places,
}: {
  graph: Graph;
  known: Map<string, Progress>;
  places: number[];
}) {
  const key = places.sort((one, other) => one - other).join();
  const met = known.get(key);
  if (met) return met;
  if (known.size >= mostRemembered) {
    for (const progress of known.values()) progress.after.clear();
    known.clear();
  }
  const complete = places.flatMap(place => graph.complete[place] ?? []);
  const progress: Progress = { places, complete, after: new Map() };
  known.set(key, progress);
  return progress;
}

/** A piece of a phrase: where it begins, the places where it may end, whether it may be left out. */
interface Part {
  first: Step[];
  last: number[];
  empty: boolean;
}

/** Reads `a (b|c d|) e`: words, groups of alternatives, and nothing as an alternative. */
function parse(line: string, graph: Graph): Part {
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
function partOf({ words, sequences, empty }: Group, graph: Graph): Part {
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

function groupOf(written: string, graph: Graph): Group {
  const known = graph.groups.get(written);
  if (known) return known;
  const words = new Set<number>();
  const group: Group = { words, sequences: [], empty: false };
  for (const alternative of written.split('|')) {
    const numbers = (alternative.match(/\S+/g) ?? []).map(token => numberOf(token, graph));
    if (numbers.length === 0) group.empty = true;
    else if (numbers.length === 1) words.add(numbers[0]!);
    else group.sequences.push(numbers.map(number => new Set([number])));
  }
  graph.groups.set(written, group);
  return group;
}

function numberOf(token: string, graph: Graph): number {
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
