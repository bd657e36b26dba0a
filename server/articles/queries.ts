// Articles: created on a reader's first act, described by the page, closed by staff.
import type { ArticleContext, ArticleFromPage } from '../contract.ts';
import type { Db } from '../platform/database.ts';

export interface ArticleRow {
  id: string;
  site_id: number;
  key: string;
  url: string | null;
  title: string | null;
  section: string | null;
  issue: string | null;
  author: string | null;
  published_on: string | null;
  closed_at: Date | null;
}

export const articleColumns = 'id, site_id, key, url, title, section, issue, author, published_on, closed_at';

export const presentArticle = (row: ArticleRow): ArticleContext => ({
  id: row.id,
  key: row.key,
  url: row.url,
  title: row.title,
  section: row.section,
  issue: row.issue,
  author: row.author,
  published: row.published_on,
  closed: row.closed_at !== null,
});

export const articleByKey = (db: Db, { siteId, key }: { siteId: number; key: string }) =>
  db.maybeOne<ArticleRow>(
    `/* articles.byKey */
    select ${articleColumns} from articles where site_id = $1::integer and key = $2`,
    [siteId, key],
  );

export const articlesById = (db: Db, ids: string[]) =>
  db.many<ArticleRow>(
    `/* articles.byIds */ select ${articleColumns} from articles where id = any ($1::bigint[])`,
    [ids],
  );

/**
 * The article's row, created if this is its first act. A page may fill what is still unknown but
 * never change what is known: anybody can send a title.
 */
export const ensureArticle = async (db: Db, { siteId, page }: { siteId: number; page: ArticleFromPage }) =>
  (await db.maybeOne<ArticleRow>(
    `/* articles.ensure */
    insert into articles as a (site_id, key, url, title, section, issue, author, published_on)
    values ($1::integer, $2, $3, $4, $5, $6, $7, $8::date)
    on conflict (site_id, key) do update
      set url = coalesce(a.url, excluded.url), title = coalesce(a.title, excluded.title),
          section = coalesce(a.section, excluded.section), issue = coalesce(a.issue, excluded.issue),
          author = coalesce(a.author, excluded.author), published_on = coalesce(a.published_on, excluded.published_on)
      where (a.url is null and excluded.url is not null) or (a.title is null and excluded.title is not null)
         or (a.section is null and excluded.section is not null) or (a.issue is null and excluded.issue is not null)
         or (a.author is null and excluded.author is not null)
         or (a.published_on is null and excluded.published_on is not null)
    returning ${articleColumns}`,
    [
      siteId,
      page.key,
      page.url ?? null,
      page.title ?? null,
      page.section ?? null,
      page.issue ?? null,
      page.author ?? null,
      page.published ?? null,
    ],
    // Nothing returned: it was there and the page told nothing new.
  )) ?? (await articleByKey(db, { siteId, key: page.key }))!;

export const setArticleClosed = (
  db: Db,
  change: { siteId: number; articleId: string; closed: boolean; staffId: string },
) =>
  db.maybeOne<ArticleRow>(
    `/* articles.setClosed */
    with changed as (
      update articles set closed_at = case when $3::boolean then coalesce(closed_at, now()) end
       where site_id = $1::integer and id = $2::bigint
      returning ${articleColumns}
    )
    select changed.*, append_event('article:changed', site_id, id, null, 'staff', $4::bigint) from changed`,
    [change.siteId, change.articleId, change.closed, change.staffId],
  );
