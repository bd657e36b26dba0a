// A moderator's work on one site: holds queue and decisions, sends what is decided, follows the feed.
// Everything it needs from outside comes in by name; what it knows is in `state`, told by `onChange`.
import type {
  ArticleContext,
  Decided,
  Decision,
  ModeratedComment,
  Queue,
  RejectReason,
  StaffFact,
} from '../../server/contract.ts';
import type { Feed, FeedOptions, FeedState } from '../core/staff/feed.ts';
import { type Call, isProblem } from '../core/staff/session.ts';
import { type DecidedEvent, type DecidedState, decided, nothingDecided } from './decided.ts';
import { type Ban, emptyQueue, type QueueEvent, type QueueState, queue } from './queue.ts';

/** What the last act came to; `number` tells one from the next. */
export type Outcome =
  | { kind: 'approved' | 'rejected'; comment: ModeratedComment; reason?: RejectReason }
  | { kind: 'undoing' | 'undone' | 'reopened'; comment: ModeratedComment }
  | { kind: 'lost'; comment: ModeratedComment }
  | { kind: 'not-sent' | 'undo-failed'; comment: ModeratedComment; detail: string };
export interface Loading {
  /** `failed` carries the server's sentence, or an empty one when there was no answer. */
  status: 'idle' | 'busy' | 'done' | 'failed';
  detail: string;
}
export interface WorkState {
  queue: QueueState;
  decided: DecidedState;
  outcome: (Outcome & { number: number }) | null;
  queueLoading: Loading;
  decidedLoading: Loading;
}
interface WorkOptions {
  site: string;
  api: <Answer>(path: string, call?: Call) => Promise<Answer>;
  follow: (feed: Pick<FeedOptions, 'after' | 'onFact' | 'onSnapshotNeeded' | 'onState'>) => Feed;
  onChange: (state: WorkState) => void;
  onFeedState: (state: FeedState) => void;
}
export type Work = ReturnType<typeof openWork>;

const MOST_PAGES_AT_ONCE = 20;
const detailOf = (thrown: unknown) => (isProblem(thrown) ? thrown.detail : '');

export const openWork = ({ site, api, follow, onChange, onFeedState }: WorkOptions) => {
  const idle: Loading = { status: 'idle', detail: '' };
  let state: WorkState = {
    queue: emptyQueue,
    decided: nothingDecided,
    outcome: null,
    queueLoading: idle,
    decidedLoading: idle,
  };
  let feed: Feed | null = null;
  let closed = false;
  let outcomes = 0;
  /** An undo waits for the answer to the decision that it undoes. */
  let last: { id: string; answer: Promise<ModeratedComment | null> } | null = null;
  const base = `/sites/${encodeURIComponent(site)}`;

  const become = (next: Partial<WorkState>) => {
    if (closed) return;
    state = { ...state, ...next };
    onChange(state);
  };
  const inQueue = (event: QueueEvent) => become({ queue: queue(state.queue, event) });
  const inDecided = (event: DecidedEvent) => become({ decided: decided(state.decided, event) });
  const come = (outcome: Outcome) => become({ outcome: { ...outcome, number: ++outcomes } });

  const hear = (fact: StaffFact) => {
    if (!('comment' in fact)) return;
    inQueue({ type: 'fact', fact });
    inDecided({ type: 'fact', fact });
  };

  const queuePage = (after: string | null) => api<Queue>(`${base}/queue${after ? `?after=${after}` : ''}`);
  /** As many pages as were in sight, so that nobody is thrown back to the beginning. */
  const takeSnapshot = async () => {
    const reading = state.queue.rows.length;
    const first = await queuePage(null);
    const comments = [...first.comments];
    let last = first;
    for (let pages = 1; last.after && comments.length < reading && pages < MOST_PAGES_AT_ONCE; pages++) {
      last = await queuePage(last.after);
      comments.push(...last.comments);
    }
    inQueue({ type: 'snapshot', page: { comments, waiting: last.waiting, after: last.after } });
    if (state.decided.before !== undefined)
      inDecided({ type: 'snapshot', page: await api<Decided>(`${base}/decided`) });
    return first.cursor;
  };

  const load = async () => {
    become({ queueLoading: { status: 'busy', detail: '' } });
    try {
      const after = await takeSnapshot();
      if (closed) return;
      become({ queueLoading: { status: 'done', detail: '' } });
      feed ??= follow({ after, onFact: hear, onSnapshotNeeded: takeSnapshot, onState: onFeedState });
    } catch (thrown) {
      become({ queueLoading: { status: 'failed', detail: detailOf(thrown) } });
    }
  };
  const nextPage = async () => {
    const { after } = state.queue;
    if (!after || state.queueLoading.status === 'busy') return;
    become({ queueLoading: { status: 'busy', detail: '' } });
    try {
      inQueue({ type: 'page', page: await queuePage(after) });
      become({ queueLoading: { status: 'done', detail: '' } });
    } catch (thrown) {
      become({ queueLoading: { status: 'failed', detail: detailOf(thrown) } });
    }
  };
  let paging: Promise<void> | null = null;
  const more = () => {
    paging ??= nextPage().finally(() => {
      paging = null;
    });
    return paging;
  };
  /** Fetches page after page, until the end or the first that does not come. */
  const toEnd = async () => {
    let reached: string | null = null;
    while (!closed && state.queue.after && state.queue.after !== reached) {
      reached = state.queue.after;
      await more();
    }
  };
  const moreDecided = async () => {
    const { before } = state.decided;
    if (before === null || state.decidedLoading.status === 'busy') return;
    become({ decidedLoading: { status: 'busy', detail: '' } });
    try {
      const page = await api<Decided>(
        `${base}/decided${before ? `?before=${encodeURIComponent(before)}` : ''}`,
      );
      inDecided({ type: 'page', page });
      become({ decidedLoading: { status: 'done', detail: '' } });
    } catch (thrown) {
      become({ decidedLoading: { status: 'failed', detail: detailOf(thrown) } });
    }
  };

  const post = async (
    { id, revision }: ModeratedComment,
    body: { decision: Decision; reason?: RejectReason; note?: string },
  ) => {
    const path = `${base}/comments/${id}/decision`;
    const answer = await api<{ comment: ModeratedComment }>(path, {
      method: 'POST',
      body: { ...body, revision },
    });
    return answer.comment;
  };
  /** Somebody else was first: their decision is shown, ours is not sent again. */
  const lose = (comment: ModeratedComment) => {
    inQueue({ type: 'lost', id: comment.id, comment });
    inDecided({ type: 'fact', fact: { comment } });
    come({ kind: 'lost', comment });
  };

  const decide = (
    id: string,
    act: { decision: 'approve' | 'reject'; reason?: RejectReason; note?: string },
  ) => {
    const row = state.queue.rows.find(({ comment }) => comment.id === id);
    if (row?.standing !== 'waiting') return false;
    const { comment } = row;
    inQueue({ type: 'send', id });
    come({ kind: act.decision === 'approve' ? 'approved' : 'rejected', comment, reason: act.reason });
    const answer = post(comment, act).then(
      decidedNow => {
        inQueue({ type: 'answered', comment: decidedNow });
        inDecided({ type: 'fact', fact: { comment: decidedNow } });
        return decidedNow;
      },
      (thrown: unknown) => {
        if (isProblem(thrown, 'already-decided') && thrown.comment) lose(thrown.comment);
        else {
          inQueue({ type: 'failed', id, problem: detailOf(thrown) });
          come({ kind: 'not-sent', comment, detail: detailOf(thrown) });
        }
        return null;
      },
    );
    last = { id, answer };
    return true;
  };

  const reopenAs = async (comment: ModeratedComment, kind: 'undone' | 'reopened') => {
    try {
      const waiting = await post(comment, { decision: 'reopen' });
      inDecided({ type: 'fact', fact: { comment: waiting } });
      inQueue({ type: 'reopened', comment: waiting });
      come({ kind, comment: waiting });
    } catch (thrown) {
      if (isProblem(thrown, 'already-decided') && thrown.comment) lose(thrown.comment);
      else come({ kind: 'undo-failed', comment, detail: detailOf(thrown) });
    }
  };
  const undo = async () => {
    const { outcome } = state;
    if (outcome?.kind !== 'approved' && outcome?.kind !== 'rejected') return;
    if (last?.id !== outcome.comment.id) return;
    come({ kind: 'undoing', comment: outcome.comment });
    const decidedNow = await last.answer;
    // Without an answer there is nothing to undo, and the comment is back already.
    if (decidedNow) await reopenAs(decidedNow, 'undone');
  };

  const setBan = (id: string, ban: Ban) => {
    inQueue({ type: 'ban', id, ban });
    inDecided({ type: 'ban', id, ban });
  };

  return {
    get state() {
      return state;
    },
    load,
    more,
    toEnd,
    moreDecided,
    decide,
    undo,
    reopen: (comment: ModeratedComment) => reopenAs(comment, 'reopened'),
    inQueue,
    inDecided,
    forgetOutcome: () => become({ outcome: null }),
    async setClosed(article: ArticleContext, isClosed: boolean) {
      const answer = await api<{ article: ArticleContext }>(`${base}/articles/${article.id}`, {
        method: 'PATCH',
        body: { closed: isClosed },
      });
      inQueue({ type: 'article', article: answer.article });
      inDecided({ type: 'article', article: answer.article });
    },
    async ban(ban: { comment: string; reason: string; days?: number }) {
      const { until } = await api<{ until: string | null }>(`${base}/bans`, { method: 'POST', body: ban });
      setBan(ban.comment, { until });
      return { until };
    },
    async liftBan(comment: string) {
      await api(`${base}/bans/${comment}`, { method: 'DELETE' });
      setBan(comment, null);
    },
    close() {
      closed = true;
      feed?.close();
    },
  };
};
