// Tallies over many articles: one page of a site's articles in the order an editor asked for.

import { type ArticleRow, articleColumns } from '../articles/queries.ts';
import type { Score, SummarySort } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import type { TallyRow } from '../ratings/tally.ts';

export interface SummaryRow extends ArticleRow, TallyRow {
  sort_value: string | null;
}

/** What each order sorts by. Fixed texts of ours, never a caller's: the only SQL put together in the product. */
const sortValue: Record<SummarySort, string> = {
  published: `coalesce(published_on, 'epoch'::date)`,
  title: `coalesce(title, key) collate "da-x-icu"`,
  ratings: 'ratings',
  average: 'coalesce(average, 0)',
  positive: 'coalesce(positive_low, 0)',
  comments: 'approved',
};
const sortType: Record<SummarySort, string> = {
  published: 'date',
  title: 'text collate "da-x-icu"',
  ratings: 'integer',
  average: 'float8',
  positive: 'float8',
  comments: 'integer',
};

/** Counting every comment of a site takes longer than the rest: done only where it is what is sorted by. */
const countedApproved = `select article_id, count(*)::integer as approved from comments
  where site_id = $1::integer and status = 'approved' group by article_id`;
const noneApproved = 'select null::bigint as article_id, 0 as approved where false';

interface Page {
  siteId: number;
  sort: SummarySort;
  order: 'asc' | 'desc';
  section: string | null;
  issue: string | null;
  positiveFrom: Score;
  after: { value: string; id: string } | null;
  limit: number;
}

/** A page by key: below (or above) the last row's sort value, its id deciding between equals. */
export const summaryPage = (db: Db, page: Page) => {
  const beyond = page.order === 'asc' ? '>' : '<';
  const value = sortValue[page.sort];
  const approvedCounts = page.sort === 'comments' ? countedApproved : noneApproved;
  const [type, collation = ''] = sortType[page.sort].split(/ (?=collate)/);
  return db.many<SummaryRow>(
    `/* summaries.page_${page.sort}_${page.order} */
    with counted as (
      select a.*, coalesce(t.score_1, 0) as score_1, coalesce(t.score_2, 0) as score_2,
             coalesce(t.score_3, 0) as score_3, coalesce(t.score_4, 0) as score_4, coalesce(t.score_5, 0) as score_5,
             coalesce(c.approved, 0) as approved
        from articles a
        left join tallies t on t.article_id = a.id
        left join (${approvedCounts}) c on c.article_id = a.id
       where a.site_id = $1::integer
         and ($2::text is null or a.section = $2) and ($3::text is null or a.issue = $3)
    ), summed as (
      select *, score_1 + score_2 + score_3 + score_4 + score_5 as ratings from counted
    ), judged as (
      select *,
             (score_1 + 2 * score_2 + 3 * score_3 + 4 * score_4 + 5 * score_5)::float8 / nullif(ratings, 0) as average,
             (case when $4::smallint <= 2 then score_2 else 0 end + case when $4::smallint <= 3 then score_3 else 0 end
              + case when $4::smallint <= 4 then score_4 else 0 end + score_5)::float8 / nullif(ratings, 0) as share
        from summed
    ), ranked as (
      -- Wilson's lower bound, as in ratings/tally.ts: by the share alone, 1 of 1 would beat 90 of 100
      select *,
             (share + 3.841459 / (2 * n) - 1.959964 * sqrt((share * (1 - share) + 3.841459 / (4 * n)) / n))
               / (1 + 3.841459 / n) as positive_low
        from judged, nullif(ratings, 0) as n
    )
    select ${articleColumns}, score_1, score_2, score_3, score_4, score_5, (${value})::text as sort_value
      from ranked
     where $5::text is null or (${value}, id) ${beyond} ($5::${type} ${collation}, $6::bigint)
     order by ${value} ${page.order}, id ${page.order}
     limit $7::integer`,
    [
      page.siteId,
      page.section,
      page.issue,
      page.positiveFrom,
      page.after?.value ?? null,
      page.after?.id ?? null,
      page.limit,
    ],
  );
};

/** One article's figures, as its row of a page has them; undefined where the site has no such article. */
export const summaryOf = (db: Db, { siteId, articleId }: { siteId: number; articleId: string }) =>
  db.maybeOne<ArticleRow & TallyRow>(
    `/* summaries.one */
    select ${articleColumns}, coalesce(score_1, 0) as score_1, coalesce(score_2, 0) as score_2,
           coalesce(score_3, 0) as score_3, coalesce(score_4, 0) as score_4, coalesce(score_5, 0) as score_5
      from articles a left join tallies t on t.article_id = a.id
     where a.site_id = $1::integer and a.id = $2::bigint`,
    [siteId, articleId],
  );

export const sectionsAndIssues = (db: Db, siteId: number) =>
  db.one<{ sections: string[]; issues: string[] }>(
    `/* summaries.sectionsAndIssues */
    select array(select distinct section from articles
                  where site_id = $1::integer and section is not null order by section) as sections,
           array(select distinct issue from articles
                  where site_id = $1::integer and issue is not null order by issue desc) as issues`,
    [siteId],
  );

export const commentCounts = (db: Db, articleIds: string[]) =>
  db.many<{ article_id: string; approved: number; pending: number }>(
    `/* summaries.commentCounts */
    select article_id, count(*) filter (where status = 'approved')::integer as approved,
           count(*) filter (where status = 'pending')::integer as pending
      from comments where article_id = any ($1::bigint[]) group by article_id`,
    [articleIds],
  );
