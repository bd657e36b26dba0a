// The words of a comment that a list names, or that weigh like abuse, each with its place in the text as the reader
// wrote it. Pure:
// the same text gives the same hits, whatever came before.

import type { Found } from './finding/found.ts';
import { search } from './finding/search.ts';
import { type VisibleText, visibleText } from './reading/normalise.ts';
import { type Locale, productVocabulary, siteLexicon } from './vocabulary/lexicon.ts';
import { type Severity, severities } from './vocabulary/wordList.ts';

export type { Locale } from './vocabulary/lexicon.ts';
export { parseSiteWord } from './vocabulary/siteWord.ts';
export { severities } from './vocabulary/wordList.ts';

export interface WordHit {
  check: 'word';
  /** The text as the reader wrote it, with whatever hides in it. */
  match: string;
  /** UTF-16 offsets in the text given. */
  start: number;
  end: number;
  /** The entry of the list; empty where words were only weighed. */
  word: string;
  severity: Severity;
  /** Locale of the list, or 'site'. */
  list: string;
  /** By the weight of its words, learned from comments: no list names it. */
  learned?: true;
}

export type WordMatcher = (text: string) => WordHit[];

export function compileWords(options: {
  locales: readonly Locale[];
  siteWords?: readonly string[];
  allowed?: readonly string[];
}): WordMatcher {
  const { locales, siteWords = [], allowed = [] } = options;
  const common = productVocabulary(locales);
  const site = siteWords.length + allowed.length > 0 ? siteLexicon({ siteWords, allowed }) : undefined;
  const vocabulary = site ? { ...common, site, lexicons: [common.product, site] } : common;
  return text => {
    const visible = visibleText(text);
    const found = search(visible, vocabulary);
    if (found.length === 0) return [];
    return oneForEachPlace(
      text,
      gravestAt(found).map(one => hitOf({ text, visible, one })),
    );
  };
}

const gravity = (severity: Severity) => severities.indexOf(severity);

/** Of several findings in one word the gravest. */
function gravestAt(found: readonly Found[]): Found[] {
  const places = new Map<string, Found>();
  for (const one of found) {
    const place = `${one.start}-${one.end}`;
    const other = places.get(place);
    if (!other || gravity(one.severity) < gravity(other.severity)) places.set(place, one);
  }
  return [...places.values()];
}

function hitOf({ text, visible, one }: { text: string; visible: VisibleText; one: Found }): WordHit {
  // Under an override the letters run the other way in the original.
  let start = text.length;
  let end = 0;
  for (let at = one.start; at < one.end; at++) {
    start = Math.min(start, visible.from[at]!);
    end = Math.max(end, visible.to[at]!);
  }
  const { word, severity, list, learned } = one;
  return {
    check: 'word',
    match: text.slice(start, end),
    start,
    end,
    word,
    severity,
    list,
    ...(learned && { learned }),
  };
}

/** Where hits overlap the gravest stays, of equals the longest. */
function oneForEachPlace(text: string, hits: WordHit[]): WordHit[] {
  const length = (hit: WordHit) => hit.end - hit.start;
  hits.sort(
    (a, b) => gravity(a.severity) - gravity(b.severity) || length(b) - length(a) || a.start - b.start,
  );
  const taken = new Uint8Array(text.length);
  const kept = hits.filter(({ start, end }) => {
    if (taken[start] || taken[end - 1] || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
