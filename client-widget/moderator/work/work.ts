// A moderator's work on one site: holds queues and decisions, sends what is decided, follows the feed.
// Everything it needs from outside comes in by name; what it knows is in `state`, told by `onChange`.
import type {
  ArticleContext,
  ModeratedComment,
  ScreeningAnswer,
  StaffFact,
} from '../../../server/contract.ts';
import type { Feed, FeedOptions, FeedState } from '../../core/staff/connection/feed.ts';
import type { Call } from '../../core/staff/connection/session.ts';
import type { Renewal } from '../queue/authors.ts';
import { mostSuspiciousFirst, oldestFirst } from '../queue/kinds.ts';
import { decidingOf } from './deciding.ts';
import { loadingOf } from './loading.ts';
import type { Order } from './pages.ts';
import { type Ban, standingOf } from './standing.ts';
import { holdState, type WorkState } from './state.ts';

interface WorkOptions {
  site: string;
  api: <Answer>(path: string, call?: Call) => Promise<Answer>;
  follow: (feed: Pick<FeedOptions, 'after' | 'onFact' | 'onSnapshotNeeded' | 'onState'>) => Feed;
  onChange: (state: WorkState) => void;
  onFeedState: (state: FeedState) => void;
}
export type Work = ReturnType<typeof openWork>;

export const openWork = ({ site, api, follow, onChange, onFeedState }: WorkOptions) => {
  const base = `/sites/${encodeURIComponent(site)}`;
  const holding = holdState(onChange);
  const { become, inPile, inBoth, inDecided } = holding;
  const { takeSnapshot, load: loadPiles, more, toEnd, moreDecided } = loadingOf({ base, api, holding });
  const deciding = decidingOf({ base, api, holding });
  const standing = standingOf({ base, api });
  let feed: Feed | null = null;

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
  const load = async () => {
    const after = await loadPiles();
    if (after === null || holding.isClosed) return;
    feed ??= follow({ after, onFact: hear, onSnapshotNeeded: takeSnapshot, onState: onFeedState });
  };

  return {
    get state() {
      return holding.state;
    },
    ...deciding,
    load,
    more,
    toEnd,
    moreDecided,
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
      holding.close();
      feed?.close();
    },
  };
};
