// The public half of an article in one look: it is built anew after every click on a smiley.
import type { PublicComment } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import type { TallyRow } from '../ratings/tally.ts';

interface PublicHalf extends TallyRow {
  closed: boolean;
  comment_count: number;
  /** Approved comments as the contract writes them, newest first; null where there are none. */
  comments: PublicComment[] | null;
}

export const publicHalf = (db: Db, about: { siteId: number; key: string; limit: number }) =>
  db.maybeOne<PublicHalf>(
    `/* feedback.publicHalf */
    select a.closed_at is not null as closed,
           coalesce(t.score_1, 0) as score_1, coalesce(t.score_2, 0) as score_2, coalesce(t.score_3, 0) as score_3,
           coalesce(t.score_4, 0) as score_4, coalesce(t.score_5, 0) as score_5,
           (select count(*)::integer from comments c where c.article_id = a.id and c.status = 'approved')
             as comment_count,
           (select json_agg(newest) from (
              select c.id::text as "id", c.name as "name", c.text as "text",
                     to_char(c.submitted_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "submittedAt"
                from comments c
               where c.article_id between a.id and a.id and c.status = 'approved'
               order by c.article_id, c.id desc limit $3::integer) newest) as comments
      from articles a left join tallies t on t.article_id = a.id
     where a.site_id = $1::integer and a.key = $2`,
    [about.siteId, about.key, about.limit],
  );
