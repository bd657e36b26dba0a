// The product's own lists, compiled once for each choice of locales, and a site's words beside them.
import { type Automaton, BOUNDARY, buildAutomaton } from './automaton.ts';
import { danish } from './lists/da.ts';
import { german } from './lists/de.ts';
import { english } from './lists/en.ts';
import { norwegian } from './lists/nb.ts';
import { swedish } from './lists/sv.ts';
import { worldwide } from './lists/worldwide.ts';
import { buildPhraseBook, type PhraseBook, type PhraseLine } from './phraseBook.ts';
import { parseSiteWord } from './siteWord.ts';
import { type Entry, keyOf, readPhrases, readWords, type WordList } from './wordList.ts';

export type Locale = 'da' | 'en' | 'sv' | 'nb' | 'de';

const lists: Record<Locale, WordList> = { da: danish, en: english, sv: swedish, nb: norwegian, de: german };

const dotted: Record<Locale, string> = { da: 'øå', nb: 'øå', sv: 'åäö', de: 'äöüß', en: '' };

export interface Lexicon {
  automaton: Automaton;
  /** By number of pattern. */
  entries: Entry[];
  /** Letters with dots that the chosen languages themselves are written with. */
  ownDotted: ReadonlySet<number>;
  /** Keys of product words that a site does not want noticed, in any inflection. */
  switchedOff: ReadonlySet<string>;
  phrases: PhraseBook;
}

const compiled = new Map<string, Lexicon>();

/** The lists of these locales, with the English words that are coarse in every one of them. */
export function productLexicon(locales: readonly Locale[]): Lexicon {
  const chosen = (Object.keys(lists) as Locale[]).filter(locale => locales.includes(locale));
  const key = chosen.join();
  const known = compiled.get(key);
  if (known) return known;
  const ownDotted = new Set(
    chosen.flatMap(locale => [...dotted[locale]].map(letter => letter.charCodeAt(0))),
  );
  const named = [...chosen.map(locale => [lists[locale], locale] as const), [worldwide, 'en'] as const];
  const entries = named.flatMap(([list, name]) => readWords(list, name));
  const phrases = named.flatMap(([list, name]) => readPhrases(list, name));
  const lexicon = { ...lexiconOf(entries, phrases), ownDotted };
  compiled.set(key, lexicon);
  return lexicon;
}

/** A site's own words. What `parseSiteWord` refuses was never saved, and is left out here as well. */
export function siteLexicon(site: { siteWords: readonly string[]; allowed: readonly string[] }): Lexicon {
  const entries = (words: readonly string[], severity: Entry['severity']): Entry[] =>
    words.flatMap(written => {
      const parsed = parseSiteWord(written);
      if ('refused' in parsed) return [];
      const pattern = BOUNDARY + parsed.key + (parsed.prefix ? '' : BOUNDARY);
      return [{ word: parsed.word, severity, list: 'site', pattern }];
    });
  const lexicon = lexiconOf([...entries(site.allowed, 'allowed'), ...entries(site.siteWords, 'hold')], []);
  const switchedOff = lexicon.entries
    .filter(entry => entry.severity === 'allowed')
    .map(({ word }) => keyOf(word));
  return { ...lexicon, switchedOff: new Set(switchedOff) };
}

const rank = { allowed: 0, refuse: 1, hold: 2, flag: 3 };

// Of two entries with one pattern the first counts: what is allowed, then the gravest.
function lexiconOf(entries: Entry[], phrases: PhraseLine[]): Lexicon {
  const unique = new Map<string, Entry>();
  for (const entry of entries.sort((one, other) => rank[one.severity] - rank[other.severity])) {
    if (!unique.has(entry.pattern)) unique.set(entry.pattern, entry);
  }
  const kept = [...unique.values()];
  const automaton = buildAutomaton(kept.map(entry => entry.pattern));
  return {
    entries: kept,
    automaton,
    switchedOff: new Set(),
    ownDotted: new Set(),
    phraseWords: phraseWordsOf(kept),
  };
}
