// Phrases as a graph of words: `(du|i) er (så |)dum` is five places, not six sentences. A reader's words are
// then led through it one by one.
import { type Automaton, BOUNDARY, buildAutomaton } from './automaton.ts';
import { keyOf, type Severity } from './wordList.ts';

export interface Phrase {
  severity: Severity | 'allowed';
  list: string;
  /** Only where a sentence begins, or after a comma, or where a sentence ends. */
  opens: boolean;
  afterComma: boolean;
  closes: boolean;
}

/** The number of a word that no phrase names; and of `*`, which stands for any one word. */
export const ANY_WORD = -1;

/** The places reached by each word, by the word's number. */
type Steps = Map<number, number[]>;

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
  /** Numbers of words as the lists write them: most stand in hundreds of phrases. */
  numberOfToken: Map<string, number>;
  next: Steps[][];
  complete: (Phrase | undefined)[];
}

export interface PhraseLine extends Pick<Phrase, 'severity' | 'list'> {
  line: string;
}

export function buildPhraseBook(lines: PhraseLine[]): PhraseBook {
  const graph: Graph = {
    written: [],
    numbers: new Map(),
    numberOfToken: new Map([['*', ANY_WORD]]),
    next: [],
    complete: [],
  };
  const first: Steps = new Map();
  for (const { line, severity, list } of lines) {
    if (/\$(?!$)|(?<!^)[\^,]/.test(line)) throw new Error(`word list: ^ , and $ stand at the ends: ${line}`);
    const part = parse(line.replace(/[\^$,]/g, ''), graph);
    const phrase = {
      severity,
      list,
      opens: line.startsWith('^'),
      afterComma: line.startsWith(','),
      closes: line.endsWith('$'),
    };
    join(first, part.first);
    for (const place of part.last) graph.complete[place] = phrase;
  }
  const { written, numbers } = graph;
  const keys = [...numbers.keys()];
  const automaton = buildAutomaton(keys.map(key => BOUNDARY + key + BOUNDARY));
  const start: Progress = { places: [], complete: [], after: new Map() };
  const known = new Map<string, Progress>();
  for (const [word, places] of first) start.after.set(word, progressAt({ graph, known, places }));
  const begins = new Uint8Array(written.length);
  for (const word of first.keys()) begins[word] = 1;
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
  const numbers = word === ANY_WORD ? [ANY_WORD] : [word, ANY_WORD];
  const places = new Set<number>();
  for (const place of from.places)
    for (const steps of graph.next[place]!)
      for (const number of numbers) for (const reached of steps.get(number) ?? []) places.add(reached);
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
  first: Steps;
  last: number[];
  empty: boolean;
}

function join(steps: Steps, others: Steps): void {
  for (const [word, places] of others) {
    const known = steps.get(word);
    steps.set(word, known ? [...new Set([...known, ...places])] : places);
  }
}

/** Reads `a (b|c d|) e`: words, groups of alternatives, and nothing as an alternative. */
function parse(line: string, graph: Graph): Part {
  const tokens = line.match(/[()|]|[^\s()|]+/g) ?? [];
  let at = 0;
  const whole = alternatives();
  if (at < tokens.length || whole.empty) throw new Error(`word list: not a phrase: ${line}`);
  return whole;

  function alternatives(): Part {
    // All single words of a group lead to one place: a group of forty is no larger than a word.
    const shared = { place: -1 };
    const part = sequence(shared);
    while (tokens[at] === '|') {
      at++;
      const other = sequence(shared);
      join(part.first, other.first);
      for (const place of other.last) if (!part.last.includes(place)) part.last.push(place);
      part.empty ||= other.empty;
    }
    return part;
  }

  function sequence(shared: { place: number }): Part {
    const part: Part = { first: new Map(), last: [], empty: true };
    const isEnd = (token: string | undefined) => token === undefined || token === '|' || token === ')';
    const alone = tokens[at] !== '(' && !isEnd(tokens[at]) && isEnd(tokens[at + 1]);
    for (let token = tokens[at]; !isEnd(token); token = tokens[at]) {
      at++;
      const following = token === '(' ? group() : word(token!, alone ? shared : { place: -1 });
      for (const place of part.last) graph.next[place]!.push(following.first);
      if (part.empty) join(part.first, following.first);
      part.last = following.empty ? [...part.last, ...following.last] : following.last;
      part.empty &&= following.empty;
    }
    return part;
  }

  function group(): Part {
    const part = alternatives();
    if (tokens[at++] !== ')') throw new Error(`word list: a bracket is open: ${line}`);
    return part;
  }

  function word(token: string, shared: { place: number }): Part {
    const number = graph.numberOfToken.get(token) ?? numberOf(token, graph);
    if (shared.place < 0) shared.place = graph.next.push([]) - 1;
    return { first: new Map([[number, [shared.place]]]), last: [shared.place], empty: false };
  }
}

function numberOf(token: string, graph: Graph): number {
  const key = keyOf(token);
  let number = graph.numbers.get(key);
  if (number === undefined) {
    number = graph.written.push(token) - 1;
    graph.numbers.set(key, number);
  }
  graph.numberOfToken.set(token, number);
  return number;
}
