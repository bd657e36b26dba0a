// What of a comment goes over the wire to readers: allow-lists, so that a new column stays private.
import type { OwnComment, PublicComment, RejectReason } from '../contract.ts';
import type { CommentRow } from './queries.ts';

export const presentPublicComment = (row: CommentRow): PublicComment => ({
  id: row.id,
  name: row.name,
  text: row.text,
  submittedAt: row.submitted_at.toISOString(),
});

interface Reasoned extends CommentRow {
  reason?: string | null;
  note?: string | null;
}

/** For the author alone. */
export const presentOwnComment = (row: Reasoned): OwnComment => ({
  ...presentPublicComment(row),
  status: row.status,
  revision: row.revision,
  reason: (row.reason ?? null) as RejectReason | null,
  note: row.note ?? null,
});

/**
 * As the author was first answered: what a retry of the same request gets, whatever was decided
 * since. Only a comment that its author took back is answered as what it is: its words are gone.
 */
export const presentAsSubmitted = (row: CommentRow): OwnComment =>
  row.status === 'withdrawn'
    ? presentOwnComment(row)
    : { ...presentOwnComment(row), status: wasPublishedAtOnce(row) ? 'approved' : 'pending', revision: 1 };

/** What waited for an external screener, and then was published, was answered as waiting. */
const wasPublishedAtOnce = ({ verdict, reasons }: CommentRow) =>
  verdict === 'approve' && !reasons.some(({ check }) => check === 'external-screener');
