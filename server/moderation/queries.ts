// Decisions: the lasting record of who decided what and why. Only this file writes it.
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
