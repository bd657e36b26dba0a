// The words of a comment that a list names, each with its place in the text as the reader wrote it. Pure:
// the same text gives the same hits, whatever came before.
import { type Locale, productLexicon, siteLexicon } from './lexicon.ts';
import { visibleText, type VisibleText } from './normalise.ts';
import { type Found, search } from './search.ts';
import { severities, type Severity } from './wordList.ts';

export type { Locale } from './lexicon.ts';
export { parseSiteWord } from './siteWord.ts';

export interface WordHit {
  check: 'word';
  /** The text as the reader wrote it, with whatever hides in it. */
  match: string;
  /** UTF-16 offsets in the text given. */
  start: number;
  end: number;
  /** The entry of the list. */
  word: string;
  severity: Severity;
  /** Locale of the list, or 'site'. */
  list: string;
}

export type WordMatcher = (text: string) => WordHit[];

export function compileWords(options: {
  locales: readonly Locale[];
  siteWords?: readonly string[];
  allowed?: readonly string[];
}): WordMatcher {
  const { locales, siteWords = [], allowed = [] } = options;
  const lexicons = [productLexicon(locales)];
  if (siteWords.length + allowed.length > 0) lexicons.push(siteLexicon({ siteWords, allowed }));
  return text => {
    const visible = visibleText(text);
    const found = search(visible.units, lexicons);
    return found.length === 0 ? [] : oneForEachPlace(text, found.map(one => hitOf({ text, visible, one })));
  };
}

function hitOf({ text, visible, one }: { text: string; visible: VisibleText; one: Found }): WordHit {
  // Under an override the letters run the other way in the original.
  let start = text.length;
  let end = 0;
  for (let at = one.start; at < one.end; at++) {
    start = Math.min(start, visible.from[at]!);
    end = Math.max(end, visible.to[at]!);
  }
  const { word, severity, list } = one.entry;
  return { check: 'word', match: text.slice(start, end), start, end, word, severity: severity as Severity, list };
}

/** Where hits overlap the gravest stays, of equals the longest. */
function oneForEachPlace(text: string, hits: WordHit[]): WordHit[] {
  const gravity = (hit: WordHit) => severities.indexOf(hit.severity);
  hits.sort((a, b) => gravity(a) - gravity(b) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(text.length);
  const kept = hits.filter(({ start, end }) => {
    if (taken[start] || taken[end - 1] || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
