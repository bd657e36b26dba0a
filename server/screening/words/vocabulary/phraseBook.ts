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
  next: Steps[][];
  complete: (Phrase | undefined)[];
}

export interface PhraseLine extends Pick<Phrase, 'severity' | 'list'> {
  line: string;
}

export function buildPhraseBook(lines: PhraseLine[]): PhraseBook {
  const graph: Graph = { written: [], numbers: new Map(), next: [], complete: [] };
  const first: Steps = new Map();
  for (const { line, severity, list } of lines) {
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
  for (const [word, places] of first) start.after.set(word, progressAt(graph, places));
  const begins = new Uint8Array(written.length);
  for (const word of first.keys()) begins[word] = 1;
  return {
    written,
    keys,
    numbers,
    automaton,
    start,
    begins,
    advance: (from, word) => advance(graph, { from, word }),
  };
}

function advance(graph: Graph, { from, word }: { from: Progress; word: number }): Progress | null {
  const known = from.after.get(word);
  if (known !== undefined) return known;
  const places = from.places.flatMap(place => graph.next[place]!.flatMap(steps => steps.get(word) ?? []));
  const reached = places.length === 0 ? null : progressAt(graph, places);
  from.after.set(word, reached);
  return reached;
}

function progressAt(graph: Graph, places: number[]): Progress {
  const complete = places.flatMap(place => graph.complete[place] ?? []);
  return { places, complete, after: new Map() };
}

/** A piece of a phrase: where it begins, the places where it may end, whether it may be left out. */
interface Part {
  first: Steps;
  last: number[];
  empty: boolean;
}

function join(steps: Steps, others: Steps): void {
  for (const [word, places] of others) steps.set(word, [...(steps.get(word) ?? []), ...places]);
}

/** Reads `a (b|c d|) e`: words, groups of alternatives, and nothing as an alternative. */
function parse(line: string, graph: Graph): Part {
  const tokens = line.match(/[()|]|[^\s()|]+/g) ?? [];
  let at = 0;
  const whole = alternatives();
  if (at < tokens.length || whole.empty) throw new Error(`word list: not a phrase: ${line}`);
  return whole;

  function alternatives(): Part {
    const part = sequence();
    while (tokens[at] === '|') {
      at++;
      const other = sequence();
      join(part.first, other.first);
      part.last.push(...other.last);
      part.empty ||= other.empty;
    }
    return part;
  }

  function sequence(): Part {
    const part: Part = { first: new Map(), last: [], empty: true };
    for (let token = tokens[at]; token !== undefined && token !== '|' && token !== ')'; token = tokens[at]) {
      at++;
      const following = token === '(' ? group() : word(token);
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

  function word(token: string): Part {
    const key = keyOf(token);
    let number = graph.numbers.get(key);
    if (number === undefined) {
      number = graph.written.push(token) - 1;
      graph.numbers.set(key, number);
    }
    const place = graph.next.push([]) - 1;
    return { first: new Map([[number, [place]]]), last: [place], empty: false };
  }
}
