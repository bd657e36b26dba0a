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
  let stateCount = 1;
  for (const pattern of patterns) {
    stateCount += pattern.length;
    for (let at = 0; at < pattern.length; at++) {
      const unit = pattern.charCodeAt(at);
      if (symbols[unit] === 0) symbols[unit] = symbolCount++;
    }
  }

  const next = new Int32Array(stateCount * symbolCount);
  const depth = new Uint16Array(stateCount);
  const ends = new Int32Array(stateCount).fill(-1);
  let states = 1;
  patterns.forEach((pattern, index) => {
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const edge = state * symbolCount + symbols[pattern.charCodeAt(at)]!;
      if (next[edge] === 0) {
        depth[states] = at + 1;
        next[edge] = states++;
      }
      state = next[edge]!;
    }
    if (ends[state] === -1) ends[state] = index;
  });

  const shorter = linkFailures({ next, ends, symbolCount, states });
  return byNearness({
    symbols,
    symbolCount,
    next: next.subarray(0, states * symbolCount),
    depth: depth.subarray(0, states),
    ends: ends.subarray(0, states),
    shorter,
    lengths: patterns.map(pattern => pattern.length),
  });
}

/** The same automaton with its states numbered breadth first, in half the room where their number allows it. */
function byNearness(built: Automaton): Automaton {
  const { symbolCount, next, depth, ends, shorter } = built;
  const states = depth.length;
  const order = Int32Array.from({ length: states }, (_, state) => state).sort(
    (one, other) => depth[one]! - depth[other]! || one - other,
  );
  const rank = new Int32Array(states);
  order.forEach((state, at) => {
    rank[state] = at;
  });
  const ranked = states <= 0x10000 ? new Uint16Array(next.length) : new Int32Array(next.length);
  order.forEach((state, at) => {
    for (let symbol = 0; symbol < symbolCount; symbol++)
      ranked[at * symbolCount + symbol] = rank[next[state * symbolCount + symbol]!]!;
  });
  return {
    ...built,
    next: ranked,
    depth: Uint16Array.from(order, state => depth[state]!),
    ends: Int32Array.from(order, state => ends[state]!),
    shorter: Int32Array.from(order, state => rank[shorter[state]!]!),
  };
}

/** Completes the missing edges breadth first, so that walking never steps back. */
function linkFailures(trie: { next: Int32Array; ends: Int32Array; symbolCount: number; states: number }) {
  const { next, ends, symbolCount, states } = trie;
  const failure = new Int32Array(states);
  const shorter = new Int32Array(states);
  const queue: number[] = [];
  for (let symbol = 0; symbol < symbolCount; symbol++) if (next[symbol]) queue.push(next[symbol]!);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    const fallback = failure[state]!;
    shorter[state] = ends[fallback]! >= 0 ? fallback : shorter[fallback]!;
    for (let symbol = 0; symbol < symbolCount; symbol++) {
      const edge = state * symbolCount + symbol;
      const child = next[edge]!;
      const other = next[fallback * symbolCount + symbol]!;
      if (child === 0) next[edge] = other;
      else {
        failure[child] = other;
        queue.push(child);
      }
    }
  }
  return shorter;
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
