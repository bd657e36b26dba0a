// A reader submits a comment: judged by screening, stored once, answered after the commit.

import { type KnownArticles, refuseForeignUrl } from '../articles/knownArticles.ts';
import type { ArticleFromPage } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import type { Limiter } from '../platform/limits/limiters.ts';
import { Problem } from '../problems.ts';
import { burst, type Candidate, screen } from '../screening/checks.ts';
import { untilScreened } from '../screening/external/reasons.ts';
import { isNear, fingerprintOf as likenessOf } from '../screening/notices/similarity.ts';
import { policyOf } from '../screening/sitePolicy.ts';
import type { SiteRow } from '../sites/queries.ts';
import { fingerprintOf, normaliseName, normaliseText, requestHashOf } from './commentText.ts';
import type { LookUpFacts } from './facts/lookUpFacts.ts';
import type { ScreeningFacts } from './facts/queries.ts';
import { type CommentRow, commentByKey } from './queries.ts';
import type { Waiting } from './screener/siteLines.ts';
import type { StoreComment } from './storeComment.ts';

interface Submission {
  articles: KnownArticles;
  site: SiteRow;
  readerId: string;
  page: ArticleFromPage;
  name: string | null | undefined;
  text: string;
  form: Candidate['form'];
  /** The sender's, under each key that lives, newest first. */
  networks: Buffer[];
  idempotencyKey: string | null;
  limits: CommentLimits;
  /** Throws `work-required` while many write at once. */
  demandWork: () => Promise<void>;
  lookUpFacts: LookUpFacts;
  storeComment: StoreComment;
  askScreener: (comment: Waiting) => void;
}

export interface CommentLimits {
  ofReader: { perMinute: number; perDay: number };
  perNetwork: Limiter;
  perArticle: Limiter;
  perSite: Limiter;
}

/** Returns the stored comment; for a retry under the same key, the one stored first. */
export async function submitComment(db: Db, submission: Submission): Promise<CommentRow> {
  const { articles, site, readerId, page, networks, idempotencyKey, limits } = submission;
  refuseForeignUrl(page, site);
  const text = normaliseText(submission.text);
  const name = normaliseName(submission.name);
  const requestHash = requestHashOf({ articleKey: page.key, name, text });
  const fingerprint = fingerprintOf(text);
  const likeness = likenessOf(text);

  const facts = await submission.lookUpFacts({
    siteId: site.id,
    articleKey: page.key,
    readerId,
    fingerprint,
    likeness,
    idempotencyKey,
    networks,
    lately: burst,
  });
  if (facts.is_retry) return storedUnder(db, { readerId, idempotencyKey, requestHash });
  refuseBeyond(limits.ofReader, facts);
  // Before it is counted below: an act that is to be tried again, with its work, is one act.
  await submission.demandWork();
  // Narrowest first: what a network may send no more of must not use up its article's share, or its site's.
  await limits.perNetwork.count(networks[0]!.toString('base64url'));
  await limits.perArticle.count(`${site.id}/${page.key}`);
  await limits.perSite.count(`${site.id}`);

  const isLikeEarlier = likeness !== undefined && facts.alike.some(each => isNear(each, likeness));
  const judgement = screen({
    text,
    name,
    articleIsClosed: facts.article_is_closed,
    readerIsBanned: facts.reader_is_banned,
    networkIsBanned: facts.network_is_banned,
    repeats: { ownText: facts.repeats_own, anyText: facts.repeats_any || isLikeEarlier },
    author: {
      approved: facts.approved,
      rejectedLately: facts.rejected_lately,
      isTrusted: facts.reader_is_trusted,
    },
    form: submission.form,
    lately: { ofNetwork: facts.lately_of_network, onArticle: facts.lately_on_article },
    ...policyOf(site),
  });
  if (judgement.verdict === 'refuse')
    throw new Problem(judgement.problem ?? 'text-refused', { field: 'text' });
  const judged = { verdict: judgement.verdict, reasons: judgement.reasons };
  const { verdict, reasons } = site.screener ? untilScreened(judged) : judged;

  const inserted = await submission.storeComment({
    siteId: site.id,
    articleId: await articles.idOf(site, page),
    readerId,
    name,
    text,
    verdict,
    reasons,
    fingerprint,
    likeness,
    network: networks[0]!,
    idempotencyKey,
    requestHash: idempotencyKey === null ? null : requestHash,
  });
  if (inserted && site.screener) submission.askScreener({ siteId: site.id, commentId: inserted.id });
  // Nothing inserted: the same request came twice, and another process was first.
  return inserted ?? storedUnder(db, { readerId, idempotencyKey, requestHash });
}

function refuseBeyond({ perMinute, perDay }: CommentLimits['ofReader'], facts: ScreeningFacts): void {
  const refuse = (retryAfterSeconds: number | null) => {
    throw new Problem('too-many-requests', { retryAfterSeconds: retryAfterSeconds ?? 60 });
  };
  if (facts.in_last_day >= perDay) refuse(facts.day_over_in_s);
  if (facts.in_last_minute >= perMinute) refuse(facts.minute_over_in_s);
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
