// Sending decisions and taking them back. Each is shown at once; what the server answers may undo that, for
// of two moderators one wins and the other is told.
import type { Decision, ModeratedComment, RejectReason } from '../../../server/contract.ts';
import { type Call, isProblem } from '../../core/staff/connection/session.ts';
import type { CommentFact, QueueEvent } from '../queue/state.ts';
import { detailOf } from './loading.ts';
import type { Pile } from './pages.ts';
import type { Holding } from './state.ts';

interface Parts {
  base: string;
  api: <Answer>(path: string, call?: Call) => Promise<Answer>;
  holding: Holding;
}

const factOf = (comment: ModeratedComment): CommentFact => ({ type: 'comment:decided', cursor: '', comment });

export const decidingOf = ({ base, api, holding }: Parts) => {
  const { inPile, inBoth, inDecided, come } = holding;
  /** An undo waits for the answer to the decision that it undoes. */
  let last: { id: string; pile: Pile; answer: Promise<ModeratedComment | null> } | null = null;

  const post = async (
    { id, revision }: ModeratedComment,
    decision: { decision: Decision; reason?: RejectReason; note?: string },
  ) => {
    const body = { ...decision, revision };
    const path = `${base}/comments/${id}/decision`;
    return (await api<{ comment: ModeratedComment }>(path, { method: 'POST', body })).comment;
  };
  /** Told to every list: each knows whether the comment belongs to it. */
  const settled = (comment: ModeratedComment, event: QueueEvent) => {
    inBoth(event);
    inDecided({ type: 'fact', fact: { comment } });
  };
  /** Somebody else was first: their decision is shown, ours is not sent again. */
  const lose = (comment: ModeratedComment, pile?: Pile) => {
    settled(comment, { type: 'fact', fact: factOf(comment) });
    if (pile) inPile(pile, { type: 'lost', id: comment.id, comment });
    come({ kind: 'lost', comment });
  };

  const decide = (
    id: string,
    act: { decision: 'approve' | 'reject'; reason?: RejectReason; note?: string },
  ) => {
    const find = (pile: Pile) =>
      holding.state[pile].rows.find(({ comment, standing }) => comment.id === id && standing === 'waiting');
    const pile = find('waiting') ? 'waiting' : 'published';
    const row = find(pile);
    if (!row) return false;
    const { comment } = row;
    const approves = pile === 'waiting' ? 'approved' : 'read';
    inPile(pile, { type: 'send', id });
    come({ kind: act.decision === 'approve' ? approves : 'rejected', comment, reason: act.reason });
    const answer = post(comment, act).then(
      decidedNow => {
        settled(decidedNow, { type: 'answered', comment: decidedNow });
        return decidedNow;
      },
      (thrown: unknown) => {
        if (isProblem(thrown, 'already-decided') && thrown.comment) lose(thrown.comment, pile);
        else {
          inPile(pile, { type: 'failed', id, problem: detailOf(thrown) });
          come({ kind: 'not-sent', comment, detail: detailOf(thrown) });
        }
        return null;
      },
    );
    last = { id, pile, answer };
    return true;
  };

  const goBack = async (
    comment: ModeratedComment,
    way: { decision: Decision; kind: 'undone' | 'reopened' },
  ) => {
    try {
      const now = await post(comment, { decision: way.decision });
      settled(now, { type: 'reopened', comment: now });
      const isShown = now.status === 'approved';
      come({ kind: isShown ? (now.decision ? 'shownAgain' : 'unread') : way.kind, comment: now });
    } catch (thrown) {
      if (isProblem(thrown, 'already-decided') && thrown.comment) lose(thrown.comment);
      else come({ kind: 'undo-failed', comment, detail: detailOf(thrown) });
    }
  };
  const undo = async () => {
    const { outcome } = holding.state;
    if (!outcome || !['approved', 'rejected', 'read'].includes(outcome.kind)) return;
    if (last?.id !== outcome.comment.id) return;
    come({ kind: 'undoing', comment: outcome.comment });
    const { pile, answer } = last;
    const decidedNow = await answer;
    // Without an answer there is nothing to undo, and the comment is back already.
    if (!decidedNow) return;
    // It was public when it was rejected by mistake: undone, it is so again.
    const wasShown = pile === 'published' && decidedNow.status === 'rejected';
    await goBack(decidedNow, { decision: wasShown ? 'approve' : 'reopen', kind: 'undone' });
  };

  return {
    decide,
    undo,
    reopen: (comment: ModeratedComment) => goBack(comment, { decision: 'reopen', kind: 'reopened' }),
  };
};
