// Words with letters starred out: `f*ck`, `l*rt`, `k***ing`. Each star stands for one letter, and only what
// completes a listed word is found.
import { type Automaton, follow, type Match } from './automaton.ts';
import { DIGIT, kindOf, LETTER, SIGN } from './fold.ts';
import { spelling } from './wordList.ts';

const sign = (text: string) => new Set([...text].map(character => character.charCodeAt(0)));
const masks = sign(`*_#%&•·×¤^~=@$!+?-.'’${String.fromCharCode(SIGN)}█■□●○▪`);
/** Signs that also have business inside or between ordinary words: one at most, in longer words. */
const modest = sign(`?-.'’!+=&`);

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

const STAR = 42;
const isLetterOrDigit = (unit: number) => kindOf(unit) === LETTER || kindOf(unit) === DIGIT;

export function searchMasked(
  automaton: Automaton,
  stretch: { units: readonly number[]; effort: Effort },
): Match | undefined {
  const { units, effort } = stretch;
  if (!worthTrying(units) && !everyoneKnows(units)) return undefined;
  const boundary = automaton.symbols[35]!;
  const anchored = follow(automaton, { state: 0, symbol: boundary });
  if (anchored > 0) {
    const pattern = complete({ automaton, units, effort, boundary }, { state: anchored, at: 0 });
    if (pattern >= 0) return { pattern, start: 0, end: units.length };
  }
  for (let start = 1; start + 3 < units.length; start++) {
    if (kindOf(units[start]!) !== LETTER) continue;
    const pattern = complete({ automaton, units, effort, boundary }, { state: 0, at: start });
    if (pattern >= 0) return { pattern, start, end: units.length };
  }
  return undefined;
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
  if (masked === 0 || visible < 2 || visible * 3 < units.length) return false;
  if (modestly > 0 && (modestly > 1 || masked > 1 || units.length < 4)) return false;
  const last = units[units.length - 1]!;
  return masks.has(last) ? last === STAR && visible >= 3 && masked <= 2 : true;
}

/** `f***`: one letter is enough. */
const everyoneKnows = (units: readonly number[]) => String.fromCharCode(...units) === 'f***';

interface Search {
  automaton: Automaton;
  units: readonly number[];
  effort: Effort;
  boundary: number;
}

/** The pattern that the rest of the word completes, or -1. */
function complete(search: Search, from: { state: number; at: number }): number {
  const { automaton, units, effort, boundary } = search;
  const { state, at } = from;
  if (effort.left-- <= 0) return -1;
  if (at === units.length) {
    const end = follow(automaton, { state, symbol: boundary });
    return end < 0 ? -1 : automaton.ends[end]!;
  }
  const unit = units[at]!;
  if (!masks.has(unit))
    return spell(search, { state, at, letters: spelling.get(unit) ?? String.fromCharCode(unit) });
  for (const letters of anyLetter) {
    const pattern = spell(search, { state, at, letters });
    if (pattern >= 0) return pattern;
  }
  return -1;
}

// A star may hide æ, ø or å, which the automaton spells with two letters.
const anyLetter = [...'abcdefghijklmnopqrstuvwxyz', 'ae', 'oe', 'aa'];

function spell(search: Search, from: { state: number; at: number; letters: string }): number {
  let { state } = from;
  for (let index = 0; index < from.letters.length; index++) {
    state = follow(search.automaton, {
      state,
      symbol: search.automaton.symbols[from.letters.charCodeAt(index)]!,
    });
    if (state < 0) return -1;
  }
  return complete(search, { state, at: from.at + 1 });
}
