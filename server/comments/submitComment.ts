// A reader submits a comment: judged by screening, stored once, answered after the commit.

import { type KnownArticles, refuseForeignUrl } from '../articles/knownArticles.ts';
import type { ArticleFromPage } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { Problem } from '../problems.ts';
import { screen } from '../screening/checks.ts';
import { isNear, fingerprintOf as likenessOf } from '../screening/notices/similarity.ts';
import { policyOf } from '../screening/sitePolicy.ts';
import type { SiteRow } from '../sites/queries.ts';
import { fingerprintOf, normaliseName, normaliseText, requestHashOf } from './commentText.ts';
import { type CommentRow, commentByKey, insertComment, screeningFacts } from './queries.ts';

interface Submission {
  articles: KnownArticles;
  site: SiteRow;
  readerId: string;
  page: ArticleFromPage;
  name: string | null | undefined;
  text: string;
  network: Buffer;
  idempotencyKey: string | null;
}

const mostPerMinute = 5;

/** Returns the stored comment; for a retry under the same key, the one stored first. */
export async function submitComment(db: Db, submission: Submission): Promise<CommentRow> {
  const { articles, site, readerId, page, idempotencyKey } = submission;
  refuseForeignUrl(page, site);
  const text = normaliseText(submission.text);
  const name = normaliseName(submission.name);
  const requestHash = requestHashOf({ articleKey: page.key, name, text });
  const fingerprint = fingerprintOf(text);
  const likeness = likenessOf(text);

  const facts = await screeningFacts(db, {
    siteId: site.id,
    articleKey: page.key,
    readerId,
    fingerprint,
    likeness,
    idempotencyKey,
  });
  if (facts.is_retry) return storedUnder(db, { readerId, idempotencyKey, requestHash });
  if (facts.in_last_minute >= mostPerMinute)
    throw new Problem('too-many-requests', { retryAfterSeconds: 60 });

  const isLikeEarlier = likeness !== undefined && facts.alike.some(each => isNear(each, likeness));
  const judgement = screen({
    text,
    name,
    articleIsClosed: facts.article_is_closed,
    readerIsBanned: facts.reader_is_banned,
    repeats: { ownText: facts.repeats_own, anyText: facts.repeats_any || isLikeEarlier },
    author: { approved: facts.approved, rejectedLately: facts.rejected_lately },
    ...policyOf(site),
  });
  if (judgement.verdict === 'refuse')
    throw new Problem(judgement.problem ?? 'text-refused', { field: 'text' });
  const { verdict, reasons } = judgement;

  const inserted = await insertComment(db, {
    siteId: site.id,
    articleId: await articles.idOf(site, page),
    readerId,
    name,
    text,
    verdict,
    reasons,
    fingerprint,
    likeness,
    network: submission.network,
    idempotencyKey,
    requestHash: idempotencyKey === null ? null : requestHash,
  });
  // Nothing inserted: the same request came twice, and another process was first.
  return inserted ?? storedUnder(db, { readerId, idempotencyKey, requestHash });
}

interface Request {
  readerId: string;
  idempotencyKey: string | null;
  requestHash: Buffer;
}

/** What was stored under the key, where it was this very request. Throws `idempotency-key-reused`. */
async function storedUnder(db: Db, { readerId, idempotencyKey, requestHash }: Request): Promise<CommentRow> {
  const comment = await commentByKey(db, { readerId, idempotencyKey: idempotencyKey! });
  if (!comment) throw new Problem('database-unavailable', { retryAfterSeconds: 1 });
  // Nothing is left of a comment that was taken back to compare with.
  if (comment.status === 'withdrawn') return comment;
  if (!comment.request_hash?.equals(requestHash))
    throw new Problem('idempotency-key-reused', { field: 'Idempotency-Key' });
  return comment;
}
