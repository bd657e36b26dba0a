// All patterns at once, in one pass: an Aho-Corasick automaton over letters and word boundaries. Its cost
// is the length of the text, whatever the text and however many the patterns.

/** A word boundary, in patterns and in the streams walked. */
export const BOUNDARY = '#';
export const BOUNDARY_UNIT = 35;

export interface Automaton {
  /** The symbol of each UTF-16 unit; 0 for any that no pattern holds. */
  symbols: Uint16Array;
  symbolCount: number;
  /** States by nearness to the beginning, where most letters of a text lead: those stay at hand. */
  next: Int32Array | Uint16Array;
  depth: Uint16Array;
  /** For each state the pattern that ends there, else -1; and the next shorter state where one ends. */
  ends: Int32Array;
  shorter: Int32Array;
  lengths: number[];
}

/** A pattern found in a stream: which, and the positions it covers (the last one not included). */
export interface Match {
  pattern: number;
  start: number;
  end: number;
}

export function buildAutomaton(patterns: string[]): Automaton {
  const symbols = new Uint16Array(0x10000);
  let symbolCount = 1;
  for (const pattern of patterns) {
    for (let at = 0; at < pattern.length; at++) {
      const unit = pattern.charCodeAt(at);
      if (symbols[unit] === 0) symbols[unit] = symbolCount++;
    }
  }
  const trie = plant(patterns, { symbols, symbolCount });
  const { shorter, order } = linkFailures(trie);
  return {
    symbols,
    ...byNearness({ ...trie, shorter }, order),
    lengths: patterns.map(({ length }) => length),
  };
}

interface Trie {
  symbolCount: number;
  states: number;
  next: Int32Array;
  depth: Uint16Array;
  ends: Int32Array;
}

function plant(
  patterns: string[],
  { symbols, symbolCount }: Pick<Automaton, 'symbols' | 'symbolCount'>,
): Trie {
  let room = 1024;
  const trie: Trie = {
    symbolCount,
    states: 1,
    next: new Int32Array(room * symbolCount),
    depth: new Uint16Array(room),
    ends: new Int32Array(room).fill(-1),
  };
  const makeRoom = () => {
    const grow = <Row extends Int32Array | Uint16Array>(from: Row, to: Row): Row => {
      to.set(from);
      return to;
    };
    trie.next = grow(trie.next, new Int32Array(2 * room * symbolCount));
    trie.depth = grow(trie.depth, new Uint16Array(2 * room));
    trie.ends = grow(trie.ends, new Int32Array(2 * room).fill(-1));
    room *= 2;
  };
  patterns.forEach((pattern, index) => {
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const edge = state * symbolCount + symbols[pattern.charCodeAt(at)]!;
      if (trie.next[edge] === 0) {
        if (trie.states === room) makeRoom();
        trie.depth[trie.states] = at + 1;
        trie.next[edge] = trie.states++;
      }
      state = trie.next[edge]!;
    }
    if (trie.ends[state] === -1) trie.ends[state] = index;
  });
  return trie;
}

/** Completes the missing edges breadth first, so that walking never steps back. */
function linkFailures({ next, ends, symbolCount, states }: Trie) {
  const failure = new Int32Array(states);
  const shorter = new Int32Array(states);
  /** Every state by nearness to the beginning, which is the first. */
  const order = new Int32Array(states);
  let queued = 1;
  for (let symbol = 0; symbol < symbolCount; symbol++) if (next[symbol]) order[queued++] = next[symbol]!;
  for (let head = 1; head < queued; head++) {
    const state = order[head]!;
    const fallback = failure[state]!;
    shorter[state] = ends[fallback]! >= 0 ? fallback : shorter[fallback]!;
    for (let symbol = 0; symbol < symbolCount; symbol++) {
      const edge = state * symbolCount + symbol;
      const child = next[edge]!;
      const other = next[fallback * symbolCount + symbol]!;
      if (child === 0) next[edge] = other;
      else {
        failure[child] = other;
        order[queued++] = child;
      }
    }
  }
  return { shorter, order };
}

/** The same states, numbered by nearness, in half the room where their number allows it. */
function byNearness(built: Trie & { shorter: Int32Array }, order: Int32Array) {
  const { symbolCount, states, next, depth, ends, shorter } = built;
  const rank = new Int32Array(states);
  order.forEach((state, at) => {
    rank[state] = at;
  });
  const size = states * symbolCount;
  const ranked = states <= 0x10000 ? new Uint16Array(size) : new Int32Array(size);
  order.forEach((state, at) => {
    for (let symbol = 0; symbol < symbolCount; symbol++)
      ranked[at * symbolCount + symbol] = rank[next[state * symbolCount + symbol]!]!;
  });
  return {
    symbolCount,
    next: ranked,
    depth: Uint16Array.from(order, state => depth[state]!),
    ends: Int32Array.from(order, state => ends[state]!),
    shorter: Int32Array.from(order, state => rank[shorter[state]!]!),
  };
}

/** Every pattern in the stream, by where it ends. */
export function walk(automaton: Automaton, stream: readonly number[]): Match[] {
  const { symbols, symbolCount, next, ends, shorter, lengths } = automaton;
  const matches: Match[] = [];
  let state = 0;
  for (let at = 0; at < stream.length; at++) {
    state = next[state * symbolCount + symbols[stream[at]!]!]!;
    for (let found = ends[state]! >= 0 ? state : shorter[state]!; found !== 0; found = shorter[found]!) {
      const pattern = ends[found]!;
      matches.push({ pattern, start: at + 1 - lengths[pattern]!, end: at + 1 });
    }
  }
  return matches;
}

/** The state one real letter further into a pattern, or -1 where no pattern goes on like that. */
export function follow(automaton: Automaton, step: { state: number; symbol: number }): number {
  const to = automaton.next[step.state * automaton.symbolCount + step.symbol]!;
  return automaton.depth[to] === automaton.depth[step.state]! + 1 ? to : -1;
}
