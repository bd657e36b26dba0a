// Pieces of words: what no Danish or English text has between spaces, `sk` and `lu`.
import { kindOf, LETTER } from './fold.ts';

const longestFragment = 4;
const vowels = new Set([...'aeiouyæøåäöü'].map(letter => letter.charCodeAt(0)));
const pairOf = (one: number, other: number) => one * 0x10000 + other;
/** Of two letters, what a Danish or English text has between spaces. */
const twoLetterWords = new Set(
  `ad af ah al am an as at be bi bo by bø bæ da de di do du dø ed ej el en er et fa fe fo fy få fø ga ge gi go gå
  gø ha he hi ho hu hæ id if ih ik il in is it ja je jo ju ka ko kæ kø la le li lo ly læ ma me mi mo my må mø na
  ne no nu ny næ nå of oh ok om on op or os ox pa pi po på ra re ri ro ry ræ rå rø sa se si so sy sæ så sø ta te
  ti to tå tø ud uf ug uh up ur us va ve vi vå we ya yo æg ær æv øg øh øl øm ør øv ål år ås`
    .split(/\s+/)
    .map(word => pairOf(word.charCodeAt(0), word.charCodeAt(1))),
);

export function isFragment(units: readonly number[], { from, to }: { from: number; to: number }): boolean {
  if (to - from < 2 || to - from > longestFragment) return false;
  let hasVowel = false;
  for (let at = from; at < to; at++) {
    if (kindOf(units[at]!) !== LETTER) return false;
    if (vowels.has(units[at]!)) hasVowel = true;
  }
  if (!hasVowel) return true;
  return to - from === 2 && !twoLetterWords.has(pairOf(units[from]!, units[from + 1]!));
}
