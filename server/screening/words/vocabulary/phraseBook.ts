// Leads a reader's words through the graph of phrases, in all phrases at once, and remembers where texts have
// led: most words of a text take a path that others took.
import { type Automaton, BOUNDARY, buildAutomaton } from './automaton.ts';
import { buildPhraseGraph, type Phrase, type PhraseGraph, type PhraseLine } from './phraseGraph.ts';
import { type PhraseSteps, placesAfter, rowsOfSteps } from './phraseSteps.ts';
import { cellOf, clear, isFull, put, type StepTable, stepTable } from './stepTable.ts';

export interface PhraseBook {
  /** Every word that a phrase holds: how it is written, its key, its number by its key, how to find it. */
  written: string[];
  keys: string[];
  numbers: Map<string, number>;
  automaton: Automaton;
  /** Where each word that a phrase begins with leads, by its number: asked for every word of a text. */
  begins: (readonly number[] | undefined)[];
  paths: Paths;
}

/** How far a reader's words have come, by number; 0 is where every phrase begins. */
export type Progress = number;
export const START: Progress = 0;
export const NOWHERE: Progress = -1;

/** What texts have led to so far. */
interface Paths {
  steps: PhraseSteps;
  phrases: PhraseGraph['complete'];
  begins: PhraseBook['begins'];
  /** The progress with which each word begins; 0 where nobody has asked. */
  begun: Int32Array;
  /** Of each progress the places in the graph, and the phrases complete there; its number by its places. */
  places: number[][];
  complete: Phrase[][];
  known: Map<string, Progress>;
  after: StepTable;
}

export function buildPhraseBook(lines: readonly PhraseLine[]): PhraseBook {
  const graph = buildPhraseGraph(lines);
  const keys = [...graph.numbers.keys()];
  const begins: number[][] = [];
  for (const steps of graph.next[0]!)
    for (const { words, place } of steps)
      for (const word of words) {
        begins[word] ??= [];
        begins[word].push(place);
      }
  return {
    written: graph.written,
    keys,
    numbers: graph.numbers,
    automaton: buildAutomaton(keys.map(key => BOUNDARY + key + BOUNDARY)),
    begins,
    paths: {
      steps: rowsOfSteps(graph.next, keys.length),
      phrases: graph.complete,
      begins,
      begun: new Int32Array(keys.length),
      places: [[0]],
      complete: [[]],
      known: new Map(),
      after: stepTable(mostRemembered),
    },
  };
}

// Some 20 MB; a text adds some hundred.
const mostRemembered = 200_000;

/** Forgets what texts have led to, when it is too much. Between texts: the numbers begin again. */
export function makeRoom({ paths }: PhraseBook): void {
  if (!isFull(paths.after)) return;
  clear(paths.after);
  paths.begun.fill(0);
  paths.known.clear();
  paths.places.length = 1;
  paths.complete.length = 1;
}

interface Step {
  from: Progress;
  /** By its number in the book. */
  word: number;
}

/** Where the next word leads, or NOWHERE. */
export function advance({ paths }: PhraseBook, { from, word }: Step): Progress {
  if (from === START) return begin(paths, word);
  const { after } = paths;
  const cell = cellOf(after, from, word);
  if (after.cells[cell] === from) return after.cells[cell + 2]!;
  const reached = lead(paths, { from, word });
  put(after, cell, from, word, reached);
  return reached;
}

/** A table of its own: asked for nearly every word of a text. */
function begin(paths: Paths, word: number): Progress {
  const known = paths.begun[word];
  if (known) return known;
  const reached = paths.begins[word];
  if (!reached) return NOWHERE;
  const progress = progressAt(paths, [...new Set(reached)]);
  paths.begun[word] = progress;
  return progress;
}

function lead(paths: Paths, { from, word }: Step): Progress {
  const reached = placesAfter(paths.steps, { places: paths.places[from]!, word });
  return reached.size === 0 ? NOWHERE : progressAt(paths, [...reached]);
}

/** The same places are the same progress, whatever led to them: otherwise `*` would remember every text. */
function progressAt({ phrases, known, places, complete }: Paths, reached: number[]): Progress {
  const key = reached.sort((one, other) => one - other).join();
  const met = known.get(key);
  if (met !== undefined) return met;
  const progress = places.push(reached) - 1;
  complete.push(reached.flatMap(place => phrases[place] ?? []));
  known.set(key, progress);
  return progress;
}
