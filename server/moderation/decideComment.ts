// A moderator's decision on the revision they saw: one wins, the other is told who decided what.
import { commentById, decide } from '../comments/queries.ts';
import type { Decision, ModeratedComment, RejectReason } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { Problem } from '../problems.ts';
import { moderatedComments } from './moderatedComments.ts';
import { recordDecision } from './queries.ts';

const statusAfter = { approve: 'approved', reject: 'rejected', reopen: 'pending' } as const;

interface Wish {
  siteId: number;
  commentId: string;
  staffId: string;
  decision: Decision;
  revision: number;
  reason?: RejectReason | undefined;
  note?: string | undefined;
}

/** Throws `reason-required`, `note-required`, `comment-not-found`, or `already-decided` with the comment as it stands. */
export async function decideComment(db: Db, wish: Wish): Promise<ModeratedComment> {
  const { siteId, commentId, staffId, decision, revision } = wish;
  const reason = decision === 'reject' ? wish.reason : null;
  const note = decision === 'reject' ? wish.note?.trim() || null : null;
  if (reason === undefined) throw new Problem('reason-required', { field: 'reason' });
  if (reason === 'other' && note === null) throw new Problem('note-required', { field: 'note' });

  const decided = await db.transaction(async tx => {
    const row = await decide(tx, { siteId, commentId, revision, status: statusAfter[decision], staffId });
    if (row) await recordDecision(tx, { commentId, revision: row.revision, decision, reason, note, staffId });
    return row;
  });
  const row = decided ?? (await commentById(db, { siteId, commentId }));
  if (!row) throw new Problem('comment-not-found');
  const [comment] = await moderatedComments(db, { siteId, rows: [row] });
  if (!decided) throw new Problem('already-decided', { comment: comment! });
  return comment!;
}
