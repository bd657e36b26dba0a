// The desk's reading of comments, and decisions: the lasting record of who decided what and why.
// Only this file writes decisions.
import { type CommentRow, commentColumns } from '../comments/queries.ts';
import type { Decision, RejectReason } from '../contract.ts';
import type { Db } from '../platform/database.ts';

interface NewDecision {
  commentId: string;
  revision: number;
  decision: Decision;
  reason: RejectReason | null;
  note: string | null;
  staffId: string;
}

export const recordDecision = (db: Db, decision: NewDecision) =>
  db.many(
    `/* moderation.record */
    insert into decisions (comment_id, revision, decision, reason, note, staff_id)
    values ($1::bigint, $2::integer, $3, $4, $5, $6::bigint)`,
    [
      decision.commentId,
      decision.revision,
      decision.decision,
      decision.reason,
      decision.note,
      decision.staffId,
    ],
  );

export interface DecisionRow {
  comment_id: string;
  decision: Decision;
  reason: RejectReason | null;
  note: string | null;
  by: string;
  decided_at: Date;
}

/** The decision in force on each comment, with who made it. */
export const latestDecisions = (db: Db, commentIds: string[]) =>
  db.many<DecisionRow>(
    `/* moderation.latest */
    select distinct on (d.comment_id) d.comment_id, d.decision, d.reason, d.note, s.name as by, d.decided_at
      from decisions d join staff s on s.id = d.staff_id
     where d.comment_id = any ($1::bigint[])
     order by d.comment_id, d.revision desc`,
    [commentIds],
  );

/** Waiting comments, oldest first, above `after`. */
export const waitingComments = (db: Db, page: { siteId: number; after: string | null; limit: number }) =>
  db.many<CommentRow>(
    `/* moderation.waiting */
    select ${commentColumns} from comments
     where site_id = $1::integer and status = 'pending' and id > coalesce($2::bigint, 0)
     order by id limit $3::integer`,
    [page.siteId, page.after, page.limit],
  );

/**
 * Waiting comments, what a screener scored highest first, those without a score last: after one of them,
 * named by its negated score (1 without one) and its id, as the index has them.
 */
export const waitingByScore = (
  db: Db,
  page: { siteId: number; after: { key: number; id: string } | null; limit: number },
) =>
  db.many<CommentRow>(
    `/* moderation.waitingByScore */
    select ${commentColumns} from comments
     where site_id = $1::integer and status = 'pending'
       and (-coalesce(screener_score, -1), id) > ($2::double precision, $3::bigint)
     order by -coalesce(screener_score, -1), id limit $4::integer`,
    [page.siteId, page.after?.key ?? '-Infinity', page.after?.id ?? 0, page.limit],
  );

export const waitingCount = async (db: Db, siteId: number) =>
  (
    await db.one<{ count: number }>(
      `/* moderation.waitingCount */
    select count(*)::integer as count from comments where site_id = $1::integer and status = 'pending'`,
      [siteId],
    )
  ).count;

/** Comments that nobody read before they were published, nor since: newest first, below `before`. */
export const unreadComments = (db: Db, page: { siteId: number; before: string | null; limit: number }) =>
  db.many<CommentRow>(
    `/* moderation.unread */
    select ${commentColumns} from comments
     where site_id = $1::integer and status = 'approved' and decided_at is null and verdict = 'approve'
       and id < coalesce($2::bigint, 9223372036854775807)
     order by id desc limit $3::integer`,
    [page.siteId, page.before, page.limit],
  );

export const unreadCount = async (db: Db, siteId: number) =>
  (
    await db.one<{ count: number }>(
      `/* moderation.unreadCount */
    select count(*)::integer as count from comments
     where site_id = $1::integer and status = 'approved' and decided_at is null and verdict = 'approve'`,
      [siteId],
    )
  ).count;

/**
 * Latest decided comments, newest decision first, before a moment. `decided_exactly` is where the next
 * page begins: to the microsecond, since a Date would drop what was decided in the same millisecond.
 */
export const decidedComments = (db: Db, page: { siteId: number; before: string | null; limit: number }) =>
  db.many<CommentRow & { decided_exactly: string }>(
    `/* moderation.decided */
    select ${commentColumns},
           to_char(decided_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as decided_exactly
      from comments
     where site_id = $1::integer and decided_at < coalesce($2::timestamptz, 'infinity') and status <> 'withdrawn'
     order by decided_at desc limit $3::integer`,
    [page.siteId, page.before, page.limit],
  );

/** How a reader's comments on a site were decided so far. */
export const authorRecords = (db: Db, { siteId, readerIds }: { siteId: number; readerIds: string[] }) =>
  db.many<{ reader_id: string; approved: number; rejected: number }>(
    `/* moderation.authorRecords */
    select reader_id, count(*) filter (where status = 'approved')::integer as approved,
           count(*) filter (where status = 'rejected')::integer as rejected
      from comments where site_id = $1::integer and reader_id = any ($2::uuid[]) group by reader_id`,
    [siteId, readerIds],
  );

/** Those of the comments that a person approved at some time, whatever they are now. */
export const everApproved = async (db: Db, commentIds: string[]): Promise<string[]> =>
  (
    await db.many<{ comment_id: string }>(
      `/* moderation.everApproved */
    select distinct comment_id from decisions where decision = 'approve' and comment_id = any ($1::bigint[])`,
      [commentIds],
    )
  ).map(row => row.comment_id);
