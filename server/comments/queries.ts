// Comments: the only file that writes them, each change together with its event.
import type { CommentStatus, ScreeningReason, Verdict } from '../contract.ts';
import type { Db } from '../platform/database.ts';

export interface CommentRow {
  id: string;
  site_id: number;
  article_id: string;
  reader_id: string;
  name: string | null;
  text: string;
  status: CommentStatus;
  revision: number;
  verdict: Exclude<Verdict, 'refuse'>;
  reasons: ScreeningReason[];
  request_hash: Buffer | null;
  submitted_at: Date;
  decided_at: Date | null;
}

export const commentColumns = `id, site_id, article_id, reader_id, name, text, status, revision, verdict, reasons,
  request_hash, submitted_at, decided_at`;

interface NewComment {
  siteId: number;
  articleId: string;
  readerId: string;
  name: string | null;
  text: string;
  verdict: CommentRow['verdict'];
  reasons: ScreeningReason[];
  fingerprint: Buffer;
  likeness: number[] | undefined;
  network: Buffer;
  idempotencyKey: string | null;
  requestHash: Buffer | null;
}

/** Stores a comment. Undefined where this reader used the idempotency key before. */
export const insertComment = (db: Db, comment: NewComment) =>
  db.maybeOne<CommentRow>(
    `/* comments.insert */
    with inserted as (
      insert into comments (site_id, article_id, reader_id, name, text, status, verdict, reasons, fingerprint,
                            idempotency_key, request_hash, likeness, network)
      values ($1::integer, $2::bigint, $3::uuid, $4, $5,
              case $6 when 'approve' then 'approved' else 'pending' end::comment_status,
              $6, $7::jsonb, $8, $9, $10, $11::integer[], $12)
      on conflict (reader_id, idempotency_key) do nothing
      returning ${commentColumns}
    )
    select inserted.*, append_event('comment:submitted', site_id, article_id, id, 'reader') from inserted`,
    [
      comment.siteId,
      comment.articleId,
      comment.readerId,
      comment.name,
      comment.text,
      comment.verdict,
      JSON.stringify(comment.reasons),
      comment.fingerprint,
      comment.idempotencyKey,
      comment.requestHash,
      comment.likeness ?? null,
      comment.network,
    ],
  );

export const commentByKey = (
  db: Db,
  { readerId, idempotencyKey }: { readerId: string; idempotencyKey: string },
) =>
  db.maybeOne<CommentRow>(
    `/* comments.byKey */
    select ${commentColumns} from comments where reader_id = $1::uuid and idempotency_key = $2`,
    [readerId, idempotencyKey],
  );

interface ScreeningFacts {
  /** This reader used the idempotency key before. */
  is_retry: boolean;
  in_last_minute: number;
  article_is_closed: boolean;
  reader_is_banned: boolean;
  repeats_own: boolean;
  repeats_any: boolean;
  /** Likenesses of comments that share a part with this one, the newest twenty: whether near is judged by the caller. */
  alike: number[][];
  approved: number;
  rejected_lately: number;
}

/** What screening needs to know before it judges, in one look. Lately: within thirty days. */
export const screeningFacts = (
  db: Db,
  about: {
    siteId: number;
    articleKey: string;
    readerId: string;
    fingerprint: Buffer;
    likeness: number[] | undefined;
    idempotencyKey: string | null;
  },
) =>
  db.one<ScreeningFacts>(
    `/* comments.screeningFacts */
    select exists (select from articles where site_id = $1::integer and key = $2 and closed_at is not null)
             as article_is_closed,
           exists (select from bans where site_id = $1::integer and reader_id = $3::uuid
                      and (expires_at is null or expires_at > now())) as reader_is_banned,
           exists (select from comments where reader_id = $3::uuid and idempotency_key = $5) as is_retry,
           (select coalesce(json_agg(c.likeness), '[]')
              from (select likeness from comments
                     where site_id = $1::integer and likeness && $6::integer[] and status <> 'withdrawn'
                     order by id desc limit 20) c) as alike,
           same.*, record.*
      from (select coalesce(bool_or(reader_id = $3::uuid), false) as repeats_own, count(*) > 0 as repeats_any
              from (select reader_id from comments
                     where site_id = $1::integer and fingerprint = $4 and status <> 'withdrawn' limit 100) found) same,
           (select count(*) filter (where status = 'approved')::integer as approved,
                   count(*) filter (where submitted_at > now() - interval '1 minute')::integer as in_last_minute,
                   count(*) filter (where status = 'rejected' and decided_at > now() - interval '30 days')::integer
                     as rejected_lately
              from comments where site_id = $1::integer and reader_id = $3::uuid) record`,
    [
      about.siteId,
      about.articleKey,
      about.readerId,
      about.fingerprint,
      about.idempotencyKey,
      about.likeness ?? null,
    ],
  );

/**
 * A page of approved comments, newest first, below `before`. Written as a range of one article:
 * as an equality PostgreSQL drops it from the order and may walk the primary key through every
 * other article's comments (84,000 rows, 28 ms, measured).
 */
export const publicComments = (db: Db, page: { articleId: string; before: string; limit: number }) =>
  db.many<CommentRow>(
    `/* comments.public */
    select ${commentColumns} from comments
     where article_id between $1::bigint and $1::bigint and status = 'approved' and id < $2::bigint
     order by article_id, id desc limit $3::integer`,
    [page.articleId, page.before, page.limit],
  );

export const commentById = (db: Db, { siteId, commentId }: { siteId: number; commentId: string }) =>
  db.maybeOne<CommentRow>(
    `/* comments.byId */
    select ${commentColumns} from comments where site_id = $1::integer and id = $2::bigint`,
    [siteId, commentId],
  );

export const commentsById = (db: Db, ids: string[]) =>
  db.many<CommentRow>(
    `/* comments.byIds */
    select ${commentColumns} from comments where id = any ($1::bigint[])`,
    [ids],
  );

interface Decided {
  siteId: number;
  commentId: string;
  revision: number;
  status: 'approved' | 'rejected' | 'pending';
  staffId: string;
}

/**
 * Decides the revision that was seen. Nothing returned: somebody else was first, or the reader
 * withdrew it. Never read first and write then: of 1,000 races that way 996 had two winners.
 */
export const decide = (db: Db, decided: Decided) =>
  db.maybeOne<CommentRow>(
    `/* comments.decide */
    with decided as (
      update comments
         set status = $4::comment_status, revision = revision + 1,
             decided_at = case when $4::comment_status = 'pending' then null else now() end
       where site_id = $1::integer and id = $2::bigint and revision = $3::integer
         and status <> $4::comment_status and status <> 'withdrawn'
      returning ${commentColumns}
    )
    select decided.*, append_event('comment:decided', site_id, article_id, id, 'staff', $5::bigint) from decided`,
    [decided.siteId, decided.commentId, decided.revision, decided.status, decided.staffId],
  );

/** The author takes a comment back: its words are gone, the fact that it was there remains. */
export const withdrawComment = (db: Db, own: { siteId: number; readerId: string; commentId: string }) =>
  db.maybeOne<CommentRow>(
    `/* comments.withdraw */
    with withdrawn as (
      update comments
         set status = 'withdrawn', revision = revision + 1, text = '…', name = null, reasons = '[]',
             fingerprint = '', likeness = null, request_hash = null, network = null
       where site_id = $1::integer and reader_id = $2::uuid and id = $3::bigint and status <> 'withdrawn'
      returning ${commentColumns}
    )
    select withdrawn.*, append_event('comment:withdrawn', site_id, article_id, id, 'reader') from withdrawn`,
    [own.siteId, own.readerId, own.commentId],
  );

/** A reader's own comments under an article that are not public: waiting, or rejected with the reason. */
export const ownComments = (db: Db, own: { articleId: string; siteId: number; readerId: string }) =>
  db.many<CommentRow & { reason: string | null; note: string | null }>(
    `/* comments.own */
    select ${commentColumns
      .split(', ')
      .map(each => `c.${each.trim()}`)
      .join(', ')}, d.reason, d.note
      from comments c
      left join decisions d on d.comment_id = c.id and d.revision = c.revision
     where c.site_id = $1::integer and c.reader_id = $2::uuid and c.article_id = $3::bigint
       and c.status in ('pending', 'rejected')
     order by c.id desc limit 50`,
    [own.siteId, own.readerId, own.articleId],
  );

/** A network is remembered for as long as the key that hides it, which is seven days. */
export const forgetNetworks = (db: Db) =>
  db.many(`/* comments.forgetNetworks */
    update comments set network = null where network is not null and submitted_at < now() - interval '7 days'`);

export interface PastComment {
  articleId: string;
  readerId: string;
  name: string | null;
  text: string;
  status: 'pending' | 'approved' | 'rejected';
  reasons: ScreeningReason[];
  fingerprint: Buffer;
  submittedAt: Date;
}

/** Stores many comments of an earlier time at once; only waiting ones are news to the desk. */
export const insertPastComments = (
  db: Db,
  { siteId, comments }: { siteId: number; comments: PastComment[] },
) =>
  db.many(
    `/* comments.insertPast */
    with inserted as (
      insert into comments (site_id, article_id, reader_id, name, text, status, verdict, reasons, fingerprint, submitted_at)
      select $1::integer, p.article_id, p.reader_id, p.name, p.text, p.status::comment_status, 'hold', p.reasons,
             p.fingerprint, p.submitted_at
        from unnest($2::bigint[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::bytea[],
                    $9::timestamptz[])
          as p (article_id, reader_id, name, text, status, reasons, fingerprint, submitted_at)
      returning site_id, article_id, id, status
    )
    select append_event('comment:submitted', site_id, article_id, id, 'operator') from inserted where status = 'pending'`,
    [
      siteId,
      comments.map(each => each.articleId),
      comments.map(each => each.readerId),
      comments.map(each => each.name),
      comments.map(each => each.text),
      comments.map(each => each.status),
      comments.map(each => JSON.stringify(each.reasons)),
      comments.map(each => each.fingerprint),
      comments.map(each => each.submittedAt),
    ],
  );
