// Looks sites up by key for every request. A few seconds old at most, so that a rating does not
// cost a query for a row that changes once a year.
import type { Db } from '../platform/database.ts';
import { Problem } from '../problems.ts';
import { type SiteRow, siteByKey } from './queries.ts';

export interface SiteDirectory {
  /** Throws `site-not-found`. */
  find(key: string): Promise<SiteRow>;
}

interface Entry {
  site: Promise<SiteRow | undefined>;
  staleAt: number;
}

export function siteDirectory(
  db: Db,
  { keepMs = 3000, now = Date.now }: { keepMs?: number; now?: () => number } = {},
): SiteDirectory {
  const entries = new Map<string, Entry>();
  const mostEntries = 1000; // unknown keys are remembered too; a flood of them must not grow the map

  const look = (key: string): Promise<SiteRow | undefined> => {
    const known = entries.get(key);
    if (known && known.staleAt > now()) return known.site;
    const site = siteByKey(db, key);
    if (entries.size >= mostEntries) entries.clear();
    entries.set(key, { site, staleAt: now() + keepMs });
    // A failed look-up is not an answer: the next request asks again.
    site.catch(() => entries.delete(key));
    return site;
  };

  return {
    find: async key => {
      // What no site can be called costs no query.
      if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(key)) throw new Problem('site-not-found');
      const site = await look(key);
      if (!site) throw new Problem('site-not-found');
      return site;
    },
  };
}
