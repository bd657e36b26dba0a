// The public half of an article: tally and first page of comments, as bytes that anyone may cache.
// Built once for all who ask at the same time, forgotten the moment the article changes.
import { createHash } from 'node:crypto';
import type { ArticlePlace } from '../articles/knownArticles.ts';
import { asPage, commentsPerPage } from '../comments/routes.ts';
import type { Feedback } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { emptyTally, presentTally } from '../ratings/tally.ts';
import { publicHalf } from './queries.ts';

export interface PublicPage {
  raw: Buffer;
  etag: string;
}

export interface PublicPages {
  of(place: ArticlePlace): Promise<PublicPage>;
  /** The article changed: whoever asks from now on gets it built anew. */
  forget(place: ArticlePlace): void;
}

interface Entry {
  page: Promise<PublicPage>;
  staleAt: number;
}

/** `keepMs` bounds how old a page can get where the event feed is cut off; changes forget it at once. */
export function publicPages(
  db: Db,
  { keepMs = 3000, most = 2000 }: { keepMs?: number; most?: number } = {},
): PublicPages {
  const entries = new Map<string, Entry>();
  const nameOf = ({ siteId, key }: ArticlePlace) => `${siteId}/${key}`;

  return {
    of: place => {
      const name = nameOf(place);
      const known = entries.get(name);
      if (known && known.staleAt > Date.now()) return known.page;
      const entry: Entry = { page: build(db, place), staleAt: Date.now() + keepMs };
      if (entries.size >= most) entries.clear();
      entries.set(name, entry);
      entry.page.catch(() => {
        if (entries.get(name) === entry) entries.delete(name);
      });
      return entry.page;
    },
    forget: place => {
      entries.delete(nameOf(place));
    },
  };
}

async function build(db: Db, { siteId, key }: ArticlePlace): Promise<PublicPage> {
  const row = await publicHalf(db, { siteId, key, limit: commentsPerPage + 1 });
  const feedback: Feedback = {
    article: { key, closed: row?.closed ?? false },
    tally: row ? presentTally(row) : emptyTally,
    commentCount: row?.comment_count ?? 0,
    ...asPage(row?.comments ?? []),
  };
  const raw = Buffer.from(JSON.stringify(feedback));
  return { raw, etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 27)}"` };
}
