// The word matcher of a site: its locale's list, the English one, and the site's own words.
// Compiled once per distinct setting.
import { compileWords, type Locale, type WordMatcher } from './words/match.ts';

const listed: readonly Locale[] = ['da', 'en', 'sv', 'nb', 'de'];

interface SiteWords {
  locale: string;
  words: string[];
  allowed_words: string[];
}

const compiled = new Map<string, WordMatcher>();
const mostCompiled = 200;

export function wordsOf({ locale, words, allowed_words }: SiteWords): WordMatcher {
  const setting = JSON.stringify([locale, words, allowed_words]);
  let matcher = compiled.get(setting);
  if (!matcher) {
    const locales = listed.filter(each => each === locale || each === 'en');
    matcher = compileWords({ locales, siteWords: words, allowed: allowed_words });
    if (compiled.size >= mostCompiled) compiled.clear();
    compiled.set(setting, matcher);
  }
  return matcher;
}
