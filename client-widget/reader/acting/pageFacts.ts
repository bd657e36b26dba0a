// What the page says about its article, as the service wants it. A publisher's slip in an attribute must
// not cost a reader their vote, so what the service would refuse is left out or shortened here.
import type { ArticleFromPage } from '../../../server/contract.ts';

const LONGEST_ADDRESS = 2000;

export interface PageFacts {
  key: string;
  attribute: (name: string) => string | null;
  canonical: string | undefined;
  location: string;
  title: string;
}

// As ArticleFromPage in server/contract.ts allows.
const LONGEST = { title: 300, section: 100, issue: 40, author: 200 } as const;

export function pageFacts({ key, attribute, canonical, location, title }: PageFacts): ArticleFromPage {
  const facts: ArticleFromPage = { key };
  const here = plainAddress(location, location);
  const named = plainAddress(attribute('url') || canonical || location, location);
  // A site's own addresses are all that the service accepts; a canonical one may be somebody else's.
  const isSafe = attribute('url') || (named && here && new URL(named).origin === new URL(here).origin);
  const url = isSafe ? named : here;
  if (url) facts.url = url;
  for (const [name, longest] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][]) {
    const value = attribute(name) || (name === 'title' ? title : '');
    const line = value.replace(/\s+/g, ' ').trim().slice(0, longest);
    // A cut may have left half a character behind.
    if (line) facts[name] = line.replace(/[\ud800-\udbff]$/, '');
  }
  const published = /^\d{4}-\d\d-\d\d/.exec(attribute('published') ?? '')?.[0];
  if (published && isDay(published)) facts.published = published;
  return facts;
}

/** Without query and hash: those say how a reader came, not what they read. */
function plainAddress(address: string, base: string): string | undefined {
  try {
    const { protocol, origin, pathname } = new URL(address, base);
    const plain = origin + pathname;
    return /^https?:$/.test(protocol) && plain.length <= LONGEST_ADDRESS ? plain : undefined;
  } catch {
    return undefined;
  }
}

/** Dates roll over: the 30th of February would become the 2nd of March. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
