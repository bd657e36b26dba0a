// A comment as the desk sees it: with its article, why it was held, the author's record, and who decided.
import { createHash } from 'node:crypto';
import { articlesById, presentArticle } from '../articles/queries.ts';
import { presentPublicComment } from '../comments/presentComment.ts';
import type { CommentRow } from '../comments/queries.ts';
import type { ModeratedComment } from '../contract.ts';
import { bansOf, networksOf, trustedAmong } from '../people/standing/queries.ts';
import type { Db } from '../platform/database.ts';
import { authorRecords, latestDecisions } from './queries.ts';

/** Presents comments of one site, in the order given. */
export async function moderatedComments(
  db: Db,
  { siteId, rows }: { siteId: number; rows: CommentRow[] },
): Promise<ModeratedComment[]> {
  if (rows.length === 0) return [];
  const readerIds = [...new Set(rows.map(row => row.reader_id))];
  const ids = rows.map(row => row.id);
  const [articles, records, decisions, bans, trusted, networks] = await Promise.all([
    articlesById(db, [...new Set(rows.map(row => row.article_id))]),
    authorRecords(db, { siteId, readerIds }),
    latestDecisions(db, ids),
    bansOf(db, { siteId, readerIds }),
    trustedAmong(db, { siteId, readerIds }),
    networksOf(db, ids),
  ]);
  const articleOf = new Map(articles.map(each => [each.id, each]));
  const recordOf = new Map(records.map(each => [each.reader_id, each]));
  const banOf = new Map(
    bans.map(each => [each.reader_id, { until: each.expires_at?.toISOString() ?? null }]),
  );
  const isTrusted = new Set(trusted);
  const networkOf = new Map(networks.map(each => [each.comment_id, each]));
  const decisionOn = new Map(decisions.map(each => [each.comment_id, each]));

  return rows.map(row => {
    const { approved = 0, rejected = 0 } = recordOf.get(row.reader_id) ?? {};
    // Where a decision was taken back, the latest one on record is not in force.
    const decision = row.decided_at === null ? undefined : decisionOn.get(row.id);
    const { network = null, banned_until = null } = networkOf.get(row.id) ?? {};
    return {
      ...presentPublicComment(row),
      status: row.status,
      revision: row.revision,
      article: presentArticle(articleOf.get(row.article_id)!),
      screening: { verdict: row.verdict, reasons: row.reasons, score: row.screener_score },
      author: {
        mark: markOf(siteId, row.reader_id),
        approved,
        rejected,
        ban: banOf.get(row.reader_id) ?? null,
        trusted: isTrusted.has(row.reader_id),
      },
      network: {
        mark: network && markOf(siteId, network.toString('hex')),
        known: network !== null,
        ban: banned_until && { until: banned_until.toISOString() },
      },
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

/** Tells the desk which comments belong together, and nothing else. */
const markOf = (siteId: number, what: string) =>
  createHash('sha256').update(`${siteId} ${what}`).digest('base64url').slice(0, 12);
