// A moderator's work on one site: holds queues and decisions, sends what is decided, follows the feed.
// Everything it needs from outside comes in by name; what it knows is in `state`, told by `onChange`.
import type {
  ArticleContext,
  Decided,
  Decision,
  ModeratedComment,
  RejectReason,
  ScreeningAnswer,
  StaffFact,
} from '../../server/contract.ts';
import type { Feed, FeedOptions, FeedState } from '../core/staff/feed.ts';
import { type Call, isProblem } from '../core/staff/session.ts';
import type { Renewal } from './authors.ts';
import { type DecidedEvent, type DecidedState, decided, nothingDecided } from './decided.ts';
import { mostSuspiciousFirst, oldestFirst, unreadNewestFirst } from './kinds.ts';
import { type Order, type Pile, pagesOf } from './pages.ts';
import { type CommentFact, emptyQueueOf, type QueueEvent, type QueueState, queue } from './queue.ts';
import { type Ban, standingOf } from './standing.ts';

/** What the last act came to; `number` tells one from the next. */
export type Outcome =
  | { kind: 'approved' | 'rejected' | 'read'; comment: ModeratedComment; reason?: RejectReason }
  | { kind: 'undoing' | 'undone' | 'reopened' | 'unread' | 'shownAgain'; comment: ModeratedComment }
  | { kind: 'lost'; comment: ModeratedComment }
  | { kind: 'not-sent' | 'undo-failed'; comment: ModeratedComment; detail: string };
export interface Loading {
  /** `failed` carries the server's sentence, or an empty one when there was no answer. */
  status: 'idle' | 'busy' | 'done' | 'failed';
  detail: string;
}
export interface WorkState {
  waiting: QueueState;
  published: QueueState;
  decided: DecidedState;
  outcome: (Outcome & { number: number }) | null;
  loading: Record<Pile | 'decided', Loading>;
  order: Order;
  /** The site lets comments through by itself, so that there is always something to look through. */
  publishesByItself: boolean | null;
}
interface WorkOptions {
  site: string;
  api: <Answer>(path: string, call?: Call) => Promise<Answer>;
  follow: (feed: Pick<FeedOptions, 'after' | 'onFact' | 'onSnapshotNeeded' | 'onState'>) => Feed;
  onChange: (state: WorkState) => void;
  onFeedState: (state: FeedState) => void;
}
export type Work = ReturnType<typeof openWork>;

const detailOf = (thrown: unknown) => (isProblem(thrown) ? thrown.detail : '');

export const openWork = ({ site, api, follow, onChange, onFeedState }: WorkOptions) => {
  const idle: Loading = { status: 'idle', detail: '' };
  let state: WorkState = {
    waiting: emptyQueueOf(oldestFirst),
    published: emptyQueueOf(unreadNewestFirst),
    decided: nothingDecided,
    outcome: null,
    loading: { waiting: idle, published: idle, decided: idle },
    order: 'oldest',
    publishesByItself: null,
  };
  let feed: Feed | null = null;
  let closed = false;
  let outcomes = 0;
  /** An undo waits for the answer to the decision that it undoes. */
  let last: { id: string; pile: Pile; answer: Promise<ModeratedComment | null> } | null = null;
  const base = `/sites/${encodeURIComponent(site)}`;
  const pages = pagesOf({ base, api });
  const standing = standingOf({ base, api });

  const become = (next: Partial<WorkState>) => {
    if (closed) return;
    state = { ...state, ...next };
    onChange(state);
  };
  const inPile = (pile: Pile, event: QueueEvent) => become({ [pile]: queue(state[pile], event) });
  const inBoth = (event: QueueEvent) => {
    inPile('waiting', event);
    inPile('published', event);
  };
  const inDecided = (event: DecidedEvent) => become({ decided: decided(state.decided, event) });
  const come = (outcome: Outcome) => become({ outcome: { ...outcome, number: ++outcomes } });
  const setLoading = (what: Pile | 'decided', status: Loading['status'], detail = '') =>
    become({ loading: { ...state.loading, [what]: { status, detail } } });

  const renew = (about: Renewal) => {
    inBoth({ type: 'renewal', about });
    inDecided({ type: 'renewal', about });
  };
  const hear = (fact: StaffFact) => {
    if (!('comment' in fact)) return;
    if (fact.type === 'reader:changed') return renew(fact.comment);
    inBoth({ type: 'fact', fact });
    inDecided({ type: 'fact', fact });
  };

  /** As many pages as were in sight, so that nobody is thrown back to the beginning. */
  const takeSnapshot = async () => {
    const { order } = state;
    const reading = (pile: Pile) => state[pile].rows.length;
    const waiting = await pages.fetchMany('waiting', { order, least: reading('waiting') });
    inPile('waiting', { type: 'snapshot', page: waiting });
    // After the queue's cursor was taken, so that nothing falls between.
    const published = await pages.fetchMany('published', { order, least: reading('published') });
    become({ publishesByItself: published.publishesByItself });
    inPile('published', { type: 'snapshot', page: published });
    if (state.decided.before !== undefined)
      inDecided({ type: 'snapshot', page: await api<Decided>(`${base}/decided`) });
    return waiting.cursor;
  };

  const load = async () => {
    setLoading('waiting', 'busy');
    setLoading('published', 'busy');
    try {
      const after = await takeSnapshot();
      if (closed) return;
      setLoading('waiting', 'done');
      setLoading('published', 'done');
      feed ??= follow({ after, onFact: hear, onSnapshotNeeded: takeSnapshot, onState: onFeedState });
    } catch (thrown) {
      setLoading('waiting', 'failed', detailOf(thrown));
      setLoading('published', 'failed', detailOf(thrown));
      become({ publishesByItself: state.publishesByItself ?? false });
    }
  };
  const nextPage = async (pile: Pile) => {
    const { after } = state[pile];
    if (!after || state.loading[pile].status === 'busy') return;
    setLoading(pile, 'busy');
    try {
      inPile(pile, { type: 'page', page: await pages.fetch(pile, { order: state.order, after }) });
      setLoading(pile, 'done');
    } catch (thrown) {
      setLoading(pile, 'failed', detailOf(thrown));
    }
  };
  const paging = new Map<Pile, Promise<void>>();
  const more = (pile: Pile) => {
    const underWay = paging.get(pile) ?? nextPage(pile).finally(() => paging.delete(pile));
    paging.set(pile, underWay);
    return underWay;
  };
  /** Fetches page after page, until the end or the first that does not come. */
  const toEnd = async (pile: Pile) => {
    let reached: string | null = null;
    while (!closed && state[pile].after && state[pile].after !== reached) {
      reached = state[pile].after;
      await more(pile);
    }
  };
  const moreDecided = async () => {
    const { before } = state.decided;
    if (before === null || state.loading.decided.status === 'busy') return;
    setLoading('decided', 'busy');
    try {
      const page = await api<Decided>(
        `${base}/decided${before ? `?before=${encodeURIComponent(before)}` : ''}`,
      );
      inDecided({ type: 'page', page });
      setLoading('decided', 'done');
    } catch (thrown) {
      setLoading('decided', 'failed', detailOf(thrown));
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
  const factOf = (comment: ModeratedComment): CommentFact => ({
    type: 'comment:decided',
    cursor: '',
    comment,
  });
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
      state[pile].rows.find(({ comment, standing: now }) => comment.id === id && now === 'waiting');
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
    const { outcome } = state;
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
    get state() {
      return state;
    },
    load,
    more,
    toEnd,
    moreDecided,
    decide,
    undo,
    reopen: (comment: ModeratedComment) => goBack(comment, { decision: 'reopen', kind: 'reopened' }),
    inPile,
    inDecided,
    forgetOutcome: () => become({ outcome: null }),
    setOrder(order: Order) {
      become({ order });
      inPile('waiting', { type: 'order', kind: order === 'score' ? mostSuspiciousFirst : oldestFirst });
      return load();
    },
    async setClosed(article: ArticleContext, isClosed: boolean) {
      const answer = await api<{ article: ArticleContext }>(`${base}/articles/${article.id}`, {
        method: 'PATCH',
        body: { closed: isClosed },
      });
      inBoth({ type: 'article', article: answer.article });
      inDecided({ type: 'article', article: answer.article });
    },
    async ban(comment: ModeratedComment, ban: Ban) {
      const { until, ...now } = await standing.ban(comment, ban);
      renew(now);
      return until;
    },
    liftBan: async (comment: ModeratedComment, about: { network: boolean }) =>
      renew(await standing.liftBan(comment, about)),
    setTrusted: async (comment: ModeratedComment, trusted: boolean) =>
      renew(await standing.setTrusted(comment, trusted)),
    tryText: (text: string) => api<ScreeningAnswer>(`${base}/screening`, { method: 'POST', body: { text } }),
    close() {
      closed = true;
      feed?.close();
    },
  };
};
