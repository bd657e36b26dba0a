// A text written in capitals, as shouting. Works for every script that has them.
import type { Place } from './readable.ts';

export interface CapitalsHit extends Place {
  /** Of the letters that have a case. */
  share: number;
}

const fewestLetters = 12;
const leastShare = 0.7;
const words = /[\p{L}\p{M}\p{N}.]+/gu;
const vowel = /[aeiouyæøåäöüáéíóúаеёиоуыэюяієїαεηιουω]/iu;
// Read as words though they stand for several.
const acronyms = new Set([
  'AAB',
  'KAB',
  'FSB',
  'AGF',
  'NATO',
  'UNICEF',
  'UNESCO',
  'OBS',
  'EU',
  'USA',
  'IT',
  'AOF',
]);

/** The stretch from the first to the last word in capitals, where most of the text is. */
export function findCapitals(text: string): CapitalsHit | undefined {
  if (isMostlySmall(text)) return undefined;
  let upper = 0;
  let lower = 0;
  let start = -1;
  let end = -1;
  for (const { 0: word, index } of text.matchAll(words)) {
    const ups = word.match(/\p{Lu}/gu)?.length ?? 0;
    const lows = word.match(/\p{Ll}/gu)?.length ?? 0;
    if (ups > 1 && lows === 0 && isAcronym(word)) continue;
    upper += ups;
    lower += lows;
    if (ups === 0 || lows > ups) continue;
    if (start < 0) start = index;
    end = index + word.length;
  }
  const share = upper / (upper + lower);
  if (upper + lower < fewestLetters || share < leastShare) return undefined;
  return { match: text.slice(start, end), start, end, share };
}

/** Ordinary comments are done with their a to z: too many for the rest to be a shouting share. */
function isMostlySmall(text: string): boolean {
  let small = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 97 && unit <= 122) small += 1;
  }
  return small > text.length * (1 - leastShare);
}

/** LBF, TV2 and B.L. are spelled in capitals by everybody. */
const isAcronym = (word: string): boolean =>
  acronyms.has(word) || !vowel.test(word) || /\p{Lu}\.\p{Lu}|\p{N}/u.test(word);
