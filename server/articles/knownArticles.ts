// Remembers which articles exist and what is known of them, so that a click on a smiley does not
// have to look its article up first.
import type { ArticleFromPage } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { Problem } from '../problems.ts';
import type { SiteRow } from '../sites/queries.ts';
import { ensureArticle } from './queries.ts';

/** Where an article is known by its publisher, whether or not anybody has acted on it yet. */
export interface ArticlePlace {
  siteId: number;
  key: string;
}

export interface KnownArticles {
  /** The article's id, created on its first act. Throws `article-url-foreign`. */
  idOf(site: SiteRow, page: ArticleFromPage): Promise<string>;
}

const details = ['url', 'title', 'section', 'issue', 'author', 'published'] as const;

/** A page may only give its own site's address: another would send the desk's readers elsewhere. */
export function refuseForeignUrl(page: ArticleFromPage, { origins }: { origins: string[] }): void {
  if (page.url === undefined) return;
  const { origin, username, password } = new URL(page.url);
  if (!origins.includes(origin) || username || password) {
    throw new Problem('article-url-foreign', { field: 'article.url' });
  }
}

export function knownArticles(db: Db, { most = 20_000 }: { most?: number } = {}): KnownArticles {
  const known = new Map<string, { id: string; missing: Set<string> }>();

  return {
    idOf: async (site, page) => {
      refuseForeignUrl(page, site);
      const place = `${site.id}/${page.key}`;
      const remembered = known.get(place);
      const tellsNothingNew =
        remembered && details.every(each => !page[each] || !remembered.missing.has(each));
      if (remembered && tellsNothingNew) return remembered.id;

      const row = await ensureArticle(db, { siteId: site.id, page });
      const has = { ...row, published: row.published_on };
      if (known.size >= most) known.clear();
      known.set(place, { id: row.id, missing: new Set(details.filter(each => !has[each])) });
      return row.id;
    },
  };
}
