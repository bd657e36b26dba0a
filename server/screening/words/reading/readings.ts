// What a disguised word may say: digits and signs for letters, letters drawn out.

import { spelling } from '../vocabulary/wordList.ts';
import { DIGIT, kindOf, LETTER } from './fold.ts';

const longestWord = 40;

const leet: ReadonlyMap<number, string[]> = new Map(
  Object.entries({
    0: ['o', 'oe'],
    1: ['i', 'l'],
    3: ['e', 'ae'],
    4: ['a', 'aa', 'ae'],
    5: ['s'],
    6: ['g', 'b'],
    7: ['t'],
    8: ['b'],
    9: ['g'],
    '@': ['a', 'aa', 'ae'],
    $: ['s'],
    '!': ['i', 'l'],
    '|': ['i', 'l'],
    '€': ['e'],
    '£': ['l'],
    '¢': ['c'],
    '¥': ['y'],
    '+': ['t'],
    '(': ['c'],
    '§': ['s'],
    '¡': ['i'],
    '©': ['c'],
    '®': ['r'],
  }).map(([sign, letters]) => [sign.charCodeAt(0), letters]),
);

export const readsAsLetter = (unit: number) => leet.has(unit);

/** Readings of letters, digits and signs, the likeliest first, at most so many. */
export function readingsOf(units: readonly number[], most: number): string[] {
  const runs = runsOf(units);
  if (runs.length > longestWord) return [runs.map(run => choicesOf(run, true)[0]).join('')];
  const hasLongRun = runs.some(run => run.length >= 3);
  let readings = [''];
  for (const run of runs) {
    const choices = choicesOf(run, hasLongRun);
    const kept = readings.length * choices.length <= most ? choices : choices.slice(0, 1);
    readings = kept.flatMap(choice => readings.map(reading => reading + choice));
  }
  return readings;
}

interface Run {
  unit: number;
  length: number;
}

function runsOf(units: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const unit of units) {
    const last = runs.at(-1);
    if (last?.unit === unit) last.length++;
    else runs.push({ unit, length: 1 });
  }
  return runs;
}

// Three or more of a letter are one or two; a pair may be one only beside such a stretch.
function choicesOf({ unit, length }: Run, beside: boolean): string[] {
  const letters = leet.get(unit) ?? [spelling.get(unit) ?? String.fromCharCode(unit)];
  if (length >= 3) return [...letters, ...letters.map(letter => letter + letter)];
  if (length === 2) return [...letters.map(letter => letter + letter), ...(beside ? letters : [])];
  return letters;
}

/** Leetspeak needs letters beside its digits: `P15` and `B52` are names of things. */
export function mixesLettersAndDigits(units: readonly number[]): boolean {
  let letters = 0;
  let others = 0;
  for (const unit of units) {
    if (kindOf(unit) === LETTER) letters++;
    else if (kindOf(unit) === DIGIT || leet.has(unit)) others++;
  }
  return others > 0 && (letters >= 2 || (letters === 1 && units.length >= 4));
}

/** The word without digits after it, `idiot99`, or several before it; empty where others stand inside it. */
export function withoutOuterDigits(units: readonly number[]): readonly number[] {
  let start = 0;
  let end = units.length;
  while (start < end && kindOf(units[start]!) === DIGIT) start++;
  while (end > start && kindOf(units[end - 1]!) === DIGIT) end--;
  // A single one may be a letter: 5ludder.
  const inner = start === 1 ? [] : units.slice(start, end);
  return inner.every(unit => kindOf(unit) === LETTER) ? inner : [];
}
