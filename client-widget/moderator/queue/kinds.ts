// What kinds of queue there are: who belongs in one, in which order, and what news of a comment that was
// never loaded says about how many there are.
import type { ModeratedComment } from '../../../server/contract.ts';
import type { CommentFact } from './state.ts';

export interface QueueKind {
  belongs: (comment: ModeratedComment) => boolean;
  compare: (a: ModeratedComment, b: ModeratedComment) => number;
  /** New ones are read last, and so announced as lying further down; else they come first. */
  newestLast: boolean;
  /** By how much the number of those beyond the loaded pages changes. */
  unheardChange: (fact: CommentFact) => -1 | 0 | 1;
}

/** Ids are numbers too large for JavaScript's: the longer is the larger. */
export const compareIds = (a: string, b: string) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

const waits = ({ status }: ModeratedComment) => status === 'pending';
/** Public, and no person has looked at it: screening let it through. */
const isUnread = ({ status, decision, screening }: ModeratedComment) =>
  status === 'approved' && decision === null && screening.verdict === 'approve';

export const oldestFirst: QueueKind = {
  belongs: waits,
  compare: (a, b) => compareIds(a.id, b.id),
  newestLast: true,
  unheardChange({ type, comment }) {
    // Counted as waiting since it was sent; screening may have ended that.
    if (type === 'comment:screened') return isUnread(comment) ? -1 : 0;
    if (waits(comment)) return 1;
    // Published by itself, so it never waited.
    if (comment.screening.verdict === 'approve') return 0;
    if (type === 'comment:decided') return -1;
    return type === 'comment:withdrawn' && comment.decision === null ? -1 : 0;
  },
};

/** What a machine scored highest comes first; what it did not score, last and by age. */
export const mostSuspiciousFirst: QueueKind = {
  ...oldestFirst,
  compare: (a, b) => (b.screening.score ?? -1) - (a.screening.score ?? -1) || compareIds(a.id, b.id),
};

const first = 1;
export const unreadNewestFirst: QueueKind = {
  belongs: isUnread,
  compare: (a, b) => compareIds(b.id, a.id),
  newestLast: false,
  unheardChange({ type, comment }) {
    const { revision } = comment;
    // Screened after it was published, it was counted then.
    if (isUnread(comment)) return type === 'comment:screened' && revision === first ? 0 : 1;
    if (comment.screening.verdict !== 'approve' || revision !== first + 1) return 0;
    if (type === 'comment:decided') return -1;
    return type === 'comment:withdrawn' && comment.decision === null ? -1 : 0;
  },
};
