// A comment as the desk sees it: with its article, why it was held, the author's record, and who decided.
import { articlesById, presentArticle } from '../articles/queries.ts';
import { presentPublicComment } from '../comments/presentComment.ts';
import type { CommentRow } from '../comments/queries.ts';
import type { ModeratedComment } from '../contract.ts';
import { bansOf } from '../people/queries.ts';
import type { Db } from '../platform/database.ts';
import { authorRecords, latestDecisions } from './queries.ts';

/** Presents comments of one site, in the order given. */
export async function moderatedComments(
  db: Db,
  { siteId, rows }: { siteId: number; rows: CommentRow[] },
): Promise<ModeratedComment[]> {
  if (rows.length === 0) return [];
  const readerIds = [...new Set(rows.map(row => row.reader_id))];
  const [articles, records, decisions, bans] = await Promise.all([
    articlesById(db, [...new Set(rows.map(row => row.article_id))]),
    authorRecords(db, { siteId, readerIds }),
    latestDecisions(
      db,
      rows.map(row => row.id),
    ),
    bansOf(db, { siteId, readerIds }),
  ]);
  const articleOf = new Map(articles.map(each => [each.id, each]));
  const recordOf = new Map(records.map(each => [each.reader_id, each]));
  const banOf = new Map(
    bans.map(each => [each.reader_id, { until: each.expires_at?.toISOString() ?? null }]),
  );
  const decisionOn = new Map(decisions.map(each => [each.comment_id, each]));

  return rows.map(row => {
    const { approved = 0, rejected = 0 } = recordOf.get(row.reader_id) ?? {};
    const decision = row.status === 'pending' ? undefined : decisionOn.get(row.id);
    return {
      ...presentPublicComment(row),
      status: row.status,
      revision: row.revision,
      article: presentArticle(articleOf.get(row.article_id)!),
      screening: { verdict: row.verdict, reasons: row.reasons },
      author: { approved, rejected, ban: banOf.get(row.reader_id) ?? null },
      decision: decision
        ? {
            by: decision.by,
            at: decision.decided_at.toISOString(),
            reason: decision.reason,
            note: decision.note,
          }
        : null,
    };
  });
}
