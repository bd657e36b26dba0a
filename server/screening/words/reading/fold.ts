// One character: which plain letter does a reader see in it? Case, width, accents and other scripts' twins
// are taken off; æ, ø and å stay, and so do ä, ö and ü, which match.ts spells as ae, oe and ue.
import { latinFor } from './lookalikes.ts';

/** The character shows nothing: out of the copy. */
export const NOTHING = 1;
/** A combining mark: belongs to the letter before it. */
export const MARK = 2;
/** Unfolds into several characters: see `unfolded`. */
export const SEVERAL = 3;
/** Any sign that is no letter, no digit and no punctuation of the basic plane, such as an emoji. */
export const SIGN = 0xfffd;

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SYMBOL = 3;
/** Ends a sentence or a line: no phrase reaches across it. */
export const STOP = 4;

const invisible = /^(?:\p{Cf}|\p{Cc}|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point})$/u;
const mark = /^\p{M}$/u;
const space = /^[\p{Z}\t\n\v\f\r\u0085\u2800]$/u;
const letter = /^\p{L}$/u;
const number = /^\p{N}$/u;
const picture = /^\p{Extended_Pictographic}$/u;
const kept = new Set('æøåäöüß');

const folds = new Uint16Array(0x10000);
const kinds = new Uint8Array(0x10000).fill(255);
const several = new Map<number, string>();

/** What a single UTF-16 unit becomes: a folded unit, or NOTHING, MARK or SEVERAL. */
export function foldUnit(unit: number): number {
  return folds[unit] || rememberFold(unit);
}

/** What a character outside the basic plane becomes. Not remembered: there are a million of them. */
export function foldAstral(codePoint: number): number {
  if (codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff) return 97 + codePoint - 0x1f1e6;
  // Negative circled and squared capitals have no compatibility form of their own.
  if (codePoint >= 0x1f150 && codePoint <= 0x1f169) return 97 + codePoint - 0x1f150;
  if (codePoint >= 0x1f170 && codePoint <= 0x1f189) return 97 + codePoint - 0x1f170;
  const character = String.fromCodePoint(codePoint);
  if (invisible.test(character)) return NOTHING;
  if (mark.test(character)) return MARK;
  const folded = foldText(character);
  return folded.length === 1 ? folded.charCodeAt(0) : SIGN;
}

export const unfolded = (unit: number): string => several.get(unit) ?? '';

export function kindOf(unit: number): number {
  const known = kinds[unit]!;
  return known === 255 ? rememberKind(unit) : known;
}

function rememberFold(unit: number): number {
  const folded = computeFold(String.fromCharCode(unit));
  if (typeof folded === 'number') folds[unit] = folded;
  else if (folded.length === 1) folds[unit] = folded.charCodeAt(0);
  else if (folded === '') folds[unit] = NOTHING;
  // A whole sentence in one character is a picture; ten thousand of them would be a long text.
  else if (folded.length > 4) folds[unit] = SIGN;
  else {
    several.set(unit, folded);
    folds[unit] = SEVERAL;
  }
  return folds[unit]!;
}

function computeFold(character: string): string | number {
  if (/^[\n\r\u0085\u2028\u2029]$/.test(character)) return '\n';
  if (space.test(character)) return ' ';
  if (invisible.test(character)) return NOTHING;
  if (mark.test(character)) return MARK;
  if (isPicture(character)) return String.fromCharCode(SIGN);
  return foldText(character);
}

/** An emoji of the basic plane: a star, a heart; not an Ⓜ, which is a letter. */
const isPicture = (character: string) =>
  character > '\u2190' && picture.test(character) && character.normalize('NFKC') === character;

function foldText(character: string): string {
  const plain = latinFor.get(character) ?? character;
  let folded = '';
  for (const part of plain.normalize('NFKC').toLowerCase()) {
    folded += kept.has(part) ? part : baseLetter(part);
  }
  return folded;
}

function baseLetter(part: string): string {
  const base = part.normalize('NFD').replace(/\p{M}/gu, '');
  return latinFor.get(base) ?? base;
}

function rememberKind(unit: number): number {
  kinds[unit] = computeKind(String.fromCharCode(unit));
  return kinds[unit]!;
}

function computeKind(character: string): number {
  if ('\n.!?'.includes(character)) return STOP;
  if (space.test(character)) return SPACE;
  if (letter.test(character)) return LETTER;
  if (number.test(character)) return DIGIT;
  return SYMBOL;
}
