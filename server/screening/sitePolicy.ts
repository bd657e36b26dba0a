// What a site has decided about screening, ready for the checks: its policy and its compiled words.
import type { Candidate } from './checks.ts';
import { compileWords, type Locale, type WordMatcher } from './words/match.ts';

/** The part of a site's row that screening reads. */
export interface ScreeningSettings {
  locale: string;
  policy: Candidate['site']['policy'];
  newcomer_approvals: number;
  most_links: number;
  words: string[];
  allowed_words: string[];
  origins: string[];
}

/** The product's own lists and limits; nothing is held but for what a text itself gives cause for. */
export const withoutSite = (locale: string): ScreeningSettings => ({
  locale,
  policy: 'publish-first',
  newcomer_approvals: 2,
  most_links: 2,
  words: [],
  allowed_words: [],
  origins: [],
});

export const policyOf = (settings: ScreeningSettings): Pick<Candidate, 'site' | 'words'> => ({
  site: {
    policy: settings.policy,
    newcomerApprovals: settings.newcomer_approvals,
    mostLinks: settings.most_links,
    locale: settings.locale,
    hosts: settings.origins.map(origin => new URL(origin).hostname),
  },
  words: wordsOf(settings),
});

const listed: readonly Locale[] = ['da', 'en', 'sv', 'nb', 'de'];
const compiled = new Map<string, WordMatcher>();
const mostCompiled = 200;

/** The site's locale's list, the English one, and the site's own words; compiled once per distinct setting. */
function wordsOf({ locale, words, allowed_words }: ScreeningSettings): WordMatcher {
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
