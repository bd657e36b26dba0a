// A reader submits a comment: judged by screening, stored once, answered after the commit.

import { refuseForeignUrl } from '../articles/knownArticles.ts';
import { ensureArticle } from '../articles/queries.ts';
import type { ArticleFromPage } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { Problem } from '../problems.ts';
import { screen } from '../screening/checks.ts';
import { policyOf } from '../screening/sitePolicy.ts';
import type { SiteRow } from '../sites/queries.ts';
import { fingerprintOf, normaliseName, normaliseText, requestHashOf } from './commentText.ts';
import { type CommentRow, commentByKey, insertComment, screeningFacts } from './queries.ts';

interface Submission {
  site: SiteRow;
  readerId: string;
  page: ArticleFromPage;
  name: string | null | undefined;
  text: string;
  idempotencyKey: string | null;
  /** Counts one comment of this reader, or throws; not asked for a retry, which is no new comment. */
  limit: () => Promise<void>;
}

/** Returns the stored comment; for a retry under the same key, the one stored first. */
export async function submitComment(db: Db, submission: Submission): Promise<CommentRow> {
  const { site, readerId, page, idempotencyKey } = submission;
  refuseForeignUrl(page, site);
  const text = normaliseText(submission.text);
  const name = normaliseName(submission.name);
  const requestHash = requestHashOf({ articleKey: page.key, name, text });
  const fingerprint = fingerprintOf(text);

  const earlier = idempotencyKey && (await commentByKey(db, { readerId, idempotencyKey }));
  if (earlier) return sameRequest(earlier, requestHash);
  await submission.limit();

  const facts = await screeningFacts(db, { siteId: site.id, articleKey: page.key, readerId, fingerprint });
  const judgement = screen({
    text,
    name,
    articleIsClosed: facts.article_is_closed,
    readerIsBanned: facts.reader_is_banned,
    repeats: { ownText: facts.repeats_own, anyText: facts.repeats_any },
    author: { approved: facts.approved, rejectedLately: facts.rejected_lately },
    ...policyOf(site),
  });
  if (judgement.verdict === 'refuse')
    throw new Problem(judgement.problem ?? 'text-refused', { field: 'text' });
  const { verdict, reasons } = judgement;

  const inserted = await db.transaction(async tx => {
    const article = await ensureArticle(tx, { siteId: site.id, page });
    return insertComment(tx, {
      siteId: site.id,
      articleId: article.id,
      readerId,
      name,
      text,
      verdict,
      reasons,
      fingerprint,
      idempotencyKey,
      requestHash: idempotencyKey === null ? null : requestHash,
    });
  });
  if (inserted) return inserted;
  // The same request was in flight twice and the other one committed first.
  const winner = await commentByKey(db, { readerId, idempotencyKey: idempotencyKey! });
  if (!winner) throw new Problem('database-unavailable', { retryAfterSeconds: 1 });
  return sameRequest(winner, requestHash);
}

function sameRequest(comment: CommentRow, requestHash: Buffer): CommentRow {
  if (!comment.request_hash?.equals(requestHash))
    throw new Problem('idempotency-key-reused', { field: 'Idempotency-Key' });
  return comment;
}
