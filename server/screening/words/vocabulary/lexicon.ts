// The product's own lists, compiled once for each choice of locales, and a site's words beside them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../../../platform/rootFolder.ts';
import { borrowed } from '../lists/borrowed.ts';
import { danish, danishUnheard } from '../lists/danish/danish.ts';
import { neutralWords } from '../lists/danish/learned/neutral.ts';
import { danishWeights } from '../lists/danish/learned/weights.ts';
import { oneStarFromListed } from '../lists/danish/neighbours.ts';
import { german } from '../lists/de.ts';
import { english } from '../lists/en.ts';
import { norwegian } from '../lists/nb.ts';
import { swedish } from '../lists/sv.ts';
import { worldwide } from '../lists/worldwide.ts';
import { type Automaton, BOUNDARY, buildAutomaton } from './automaton.ts';
import { buildEarBook, type EarBook } from './byEar.ts';
import { buildPhraseBook, type PhraseBook } from './phraseBook.ts';
import { parseSiteWord } from './siteWord.ts';
import { neutralFrom, readWeights, type Weights } from './weights.ts';
import { type Entry, keyOf, readPhrases, readWords, type WordList } from './wordList.ts';

export type Locale = 'da' | 'en' | 'sv' | 'nb' | 'de';

const lists: Record<Locale, WordList> = { da: danish, en: english, sv: swedish, nb: norwegian, de: german };

/** Letters with dots that a language itself is written with. */
const dotted: Record<Locale, string> = { da: 'øå', nb: 'øå', sv: 'åäö', de: 'äöüß', en: '' };

export interface Lexicon {
  automaton: Automaton;
  /** By number of pattern; and by the pattern itself. */
  entries: Entry[];
  byPattern: ReadonlyMap<string, Entry>;
  /** Keys of product words that a site does not want noticed, in any inflection. */
  switchedOff: ReadonlySet<string>;
}

/** All that a matcher knows: the product's words and phrases, and the site's words. */
export interface Vocabulary {
  /** The product's words, the site's own where it has some, and both together. */
  product: Lexicon;
  site: Lexicon | undefined;
  lexicons: readonly Lexicon[];
  phrases: PhraseBook;
  byEar: EarBook;
  /** Words that are an insult in their phrases and nothing to be noticed alone, by key. */
  insults: ReadonlySet<string>;
  /** And those of them that are noticed when somebody hides them, as they are written, by key. */
  insultsIfHidden: ReadonlyMap<string, string>;
  /** Innocent words that a star makes look like listed ones. */
  innocent: Automaton;
  ownDotted: ReadonlySet<number>;
  /** What words weigh towards abuse, where a language has been learned. */
  weights: Weights | undefined;
}

const tableOfWeights = join(rootFolder, 'server/screening/words/lists/danish/learned/weights.br');

const danishLearned = (): Weights =>
  readWeights(danishWeights, { table: readFileSync(tableOfWeights), neutral: neutralFrom(neutralWords) });

const compiled = new Map<string, Vocabulary>();

/** The lists of these locales, with the English words that are coarse in every one of them. */
export function productVocabulary(locales: readonly Locale[]): Vocabulary {
  const chosen = (Object.keys(lists) as Locale[]).filter(locale => locales.includes(locale));
  const key = chosen.join();
  const known = compiled.get(key);
  if (known) return known;
  const named = [
    ...chosen.map(locale => [lists[locale], locale] as const),
    ...(chosen.includes('da') ? [[danishUnheard, 'da'] as const, [borrowed, 'da'] as const] : []),
    [worldwide, 'en'] as const,
  ];
  const phrases = buildPhraseBook(named.flatMap(([list, name]) => readPhrases(list, name)));
  const product = lexiconOf(named.flatMap(([list, name]) => readWords(list, name)));
  const vocabulary: Vocabulary = {
    product,
    site: undefined,
    lexicons: [product],
    // Only of the language whose innocent words are known: one's coarse word sounds like another's plain one.
    byEar: buildEarBook(
      [...(chosen.includes('da') ? readWords(danish, 'da') : []), ...readWords(worldwide, 'en')],
      chosen.includes('da') ? wordsOfPhrases(readPhrases(danish, 'da')) : [],
    ),
    insults: new Set(
      chosen.flatMap(locale =>
        [...(lists[locale].insults ?? []), ...(lists[locale].insultsIfHidden ?? [])].map(keyOf),
      ),
    ),
    insultsIfHidden: new Map(
      chosen.flatMap(locale =>
        (lists[locale].insultsIfHidden ?? []).map(word => [keyOf(word), word] as const),
      ),
    ),
    innocent: buildAutomaton(
      oneStarFromListed
        .trim()
        .split(/\s+/)
        .map(word => BOUNDARY + keyOf(word) + BOUNDARY),
    ),
    phrases,
    weights: chosen.includes('da') ? danishLearned() : undefined,
    ownDotted: new Set(chosen.flatMap(locale => [...dotted[locale]].map(letter => letter.charCodeAt(0)))),
  };
  compiled.set(key, vocabulary);
  return vocabulary;
}

/** The keys of all words that phrases are made of. */
function wordsOfPhrases(phrases: { line: string }[]): string[] {
  const written = new Set(phrases.flatMap(({ line }) => line.match(/[^\s()|^,$*]+/g) ?? []));
  return [...new Set([...written].map(keyOf))];
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
  const allowed = entries(site.allowed, 'allowed');
  const lexicon = lexiconOf([...allowed, ...entries(site.siteWords, 'hold')]);
  return { ...lexicon, switchedOff: new Set(allowed.map(({ word }) => keyOf(word))) };
}

const rank = { allowed: 0, refuse: 1, hold: 2, flag: 3 };

// Of two entries with one pattern the first counts: what is allowed, then the gravest.
function lexiconOf(entries: Entry[]): Lexicon {
  const unique = new Map<string, Entry>();
  for (const entry of entries.sort((one, other) => rank[one.severity] - rank[other.severity])) {
    if (!unique.has(entry.pattern)) unique.set(entry.pattern, entry);
  }
  const kept = [...unique.values()];
  return {
    entries: kept,
    byPattern: unique,
    automaton: buildAutomaton(kept.map(entry => entry.pattern)),
    switchedOff: new Set(),
  };
}
