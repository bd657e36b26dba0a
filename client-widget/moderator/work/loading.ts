// Fetching what there is to work on: the first pages, the next ones, and all anew when the feed lost its place.
import type { Decided } from '../../../server/contract.ts';
import { type Call, isProblem } from '../../core/staff/connection/session.ts';
import { type Pile, pagesOf } from './pages.ts';
import type { Holding } from './state.ts';

interface Parts {
  base: string;
  api: <Answer>(path: string, call?: Call) => Promise<Answer>;
  holding: Holding;
}

export const detailOf = (thrown: unknown) => (isProblem(thrown) ? thrown.detail : '');

export const loadingOf = ({ base, api, holding }: Parts) => {
  const { become, inPile, inDecided, setLoading } = holding;
  const pages = pagesOf({ base, api });

  /** As many pages as were in sight, so that nobody is thrown back to the beginning. */
  const takeSnapshot = async () => {
    const { order } = holding.state;
    const reading = (pile: Pile) => holding.state[pile].rows.length;
    const waiting = await pages.fetchMany('waiting', { order, least: reading('waiting') });
    inPile('waiting', { type: 'snapshot', page: waiting });
    // After the queue's cursor was taken, so that nothing falls between.
    const published = await pages.fetchMany('published', { order, least: reading('published') });
    become({ publishesByItself: published.publishesByItself });
    inPile('published', { type: 'snapshot', page: published });
    if (holding.state.decided.before !== undefined)
      inDecided({ type: 'snapshot', page: await api<Decided>(`${base}/decided`) });
    return waiting.cursor;
  };

  /** Both piles; answers with the place in the feed they were taken at, or nothing when they did not come. */
  const load = async () => {
    setLoading('waiting', { status: 'busy' });
    setLoading('published', { status: 'busy' });
    try {
      const after = await takeSnapshot();
      setLoading('waiting', { status: 'done' });
      setLoading('published', { status: 'done' });
      return after;
    } catch (thrown) {
      const failed = { status: 'failed', detail: detailOf(thrown) } as const;
      setLoading('waiting', failed);
      setLoading('published', failed);
      become({ publishesByItself: holding.state.publishesByItself ?? false });
      return null;
    }
  };

  const nextPage = async (pile: Pile) => {
    const { order, loading, [pile]: queue } = holding.state;
    const { after } = queue;
    if (!after || loading[pile].status === 'busy') return;
    setLoading(pile, { status: 'busy' });
    try {
      inPile(pile, { type: 'page', page: await pages.fetch(pile, { order, after }) });
      setLoading(pile, { status: 'done' });
    } catch (thrown) {
      setLoading(pile, { status: 'failed', detail: detailOf(thrown) });
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
    for (;;) {
      const { after } = holding.state[pile];
      if (holding.isClosed || !after || after === reached) return;
      reached = after;
      await more(pile);
    }
  };

  const moreDecided = async () => {
    const { decided, loading } = holding.state;
    const { before } = decided;
    if (before === null || loading.decided.status === 'busy') return;
    setLoading('decided', { status: 'busy' });
    try {
      const from = before ? `?before=${encodeURIComponent(before)}` : '';
      inDecided({ type: 'page', page: await api<Decided>(`${base}/decided${from}`) });
      setLoading('decided', { status: 'done' });
    } catch (thrown) {
      setLoading('decided', { status: 'failed', detail: detailOf(thrown) });
    }
  };

  return { takeSnapshot, load, more, toEnd, moreDecided };
};
