// Words with letters starred out: `f*ck`, `l*rt`, `k***ing`. Each star stands for one letter, and only what
// completes a listed word is found.

import { DIGIT, kindOf, LETTER, SIGN } from '../../reading/fold.ts';
import { type Automaton, BOUNDARY_UNIT, follow } from '../../vocabulary/automaton.ts';
import { spelling } from '../../vocabulary/wordList.ts';

const sign = (text: string) => new Set([...text].map(character => character.charCodeAt(0)));
const masks = sign(`*_#%&•·×¤^~?-.${String.fromCharCode(SIGN)}█■□●○▪`);
/** Signs that also have business inside or between ordinary words: one at most, in longer words. */
const modest = sign('?-.&');

const longest = 30;

/** Steps that may still be taken in this text: the bound that keeps ten thousand stars cheap. */
export interface Effort {
  left: number;
}

const isMask = (unit: number): boolean => masks.has(unit);

/** Where the letters and stars end that begin at a word. */
export function maskedStretch(units: readonly number[], start: number): number {
  let end = start + 1;
  for (let at = end; at < units.length && at - start <= longest; at++) {
    if (isLetterOrDigit(units[at]!)) end = at + 1;
    else if (!masks.has(units[at]!)) break;
  }
  // Punctuation after the word is its own; stars may be its last letters.
  while (units[end] === STAR) end++;
  return end;
}

export const STAR = 42;
const isLetterOrDigit = (unit: number) => kindOf(unit) === LETTER || kindOf(unit) === DIGIT;

/** What a word with stars may be: numbers of patterns, at most `most` of them. */
export function searchMasked(
  automaton: Automaton,
  stretch: { units: readonly number[]; effort: Effort; most: number },
): number[] {
  const { units, effort, most } = stretch;
  const patterns: number[] = [];
  const boundary = automaton.symbols[BOUNDARY_UNIT]!;
  // Any sign but a star may stand between two letters as well as for one: then only a whole word is evidence.
  const whole = units.some(unit => isMask(unit) && unit !== STAR);
  const search: Search = { automaton, units, effort, boundary, most, patterns, whole };
  const anchored = follow(automaton, { state: 0, symbol: boundary });
  if (anchored > 0) complete(search, { state: anchored, at: 0 });
  if (whole) return patterns;
  for (let start = 0; start + 3 < units.length; start++) {
    if (isLetterOrDigit(units[start]!)) complete(search, { state: 0, at: start });
  }
  return patterns;
}

/** Does the stretch look like one word with letters hidden, enough of them showing? */
export const isMasked = (units: readonly number[]): boolean => worthTrying(units) || everyoneKnows(units);

/** A single letter hidden, or two of at least seven. */
export function showsMost(units: readonly number[]): boolean {
  let hidden = 0;
  for (const unit of units) if (masks.has(unit)) hidden++;
  return hidden === 1 || (hidden === 2 && units.length >= 7);
}

function worthTrying(units: readonly number[]): boolean {
  if (units.length < 3 || units.length > longest) return false;
  let masked = 0;
  let modestly = 0;
  for (const unit of units) {
    if (masks.has(unit)) masked++;
    if (modest.has(unit)) modestly++;
  }
  const visible = units.length - masked;
  // Something between all letters joins them: see reading/disguises.ts.
  if (visible > 2 && visible === masked + 1 && units.every((unit, at) => masks.has(unit) === (at % 2 === 1)))
    return false;
  if (masked === 0 || visible < 2 || visible * 3 < units.length) return false;
  if (modestly > 0 && (modestly > 1 || masked > 1 || units.length < 4)) return false;
  const last = units[units.length - 1]!;
  return masks.has(last) ? last === STAR && visible >= 3 && masked <= 2 : true;
}

/** One letter is enough: `f***`. */
const everyoneKnows = (units: readonly number[]) => /^f\*{3,5}$/.test(String.fromCharCode(...units));

interface Search {
  automaton: Automaton;
  units: readonly number[];
  effort: Effort;
  boundary: number;
  most: number;
  patterns: number[];
  whole: boolean;
}

/** Of the beginning of a longer word one letter may be hidden, of five or more; two where enough follows. */
function showsEnough(units: readonly number[], length: number): boolean {
  let hidden = 0;
  for (let at = 0; at < length; at++) if (isMask(units[at]!)) hidden++;
  return length >= 5 && (hidden === 1 || (hidden === 2 && units.length - length >= 3));
}

/** Collects the patterns that the rest of the word completes. */
function complete(search: Search, from: { state: number; at: number }): void {
  const { automaton, units, effort, boundary, most, patterns } = search;
  const { state, at } = from;
  if (patterns.length >= most || effort.left-- <= 0) return;
  if (at === units.length) {
    const end = follow(automaton, { state, symbol: boundary });
    if (end >= 0 && automaton.ends[end]! >= 0) patterns.push(automaton.ends[end]!);
    return;
  }
  const begun = automaton.ends[state]!;
  if (begun >= 0 && !search.whole && showsEnough(units, at)) {
    patterns.push(begun);
    return;
  }
  const unit = units[at]!;
  if (!masks.has(unit))
    spell(search, { state, at, letters: spelling.get(unit) ?? String.fromCharCode(unit) });
  else for (const letters of units.length === 3 ? vowels : anyLetter) spell(search, { state, at, letters });
}

// A star may hide æ, ø or å, which the automaton spells with two letters.
const vowels = [...'aeiouy', 'ae', 'oe', 'aa'];
const anyLetter = [...vowels, ...'bcdfghjklmnpqrstvwxz'];

function spell(search: Search, from: { state: number; at: number; letters: string }): void {
  let { state } = from;
  for (let index = 0; index < from.letters.length; index++) {
    state = follow(search.automaton, {
      state,
      symbol: search.automaton.symbols[from.letters.charCodeAt(index)]!,
    });
    if (state < 0) return;
  }
  complete(search, { state, at: from.at + 1 });
}
