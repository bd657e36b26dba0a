// Fetching the pages of the two queues: which address, in which order, and where the next one begins.
import type { Published, Queue } from '../../../server/contract.ts';
import type { Call } from '../../core/staff/connection/session.ts';
import type { QueuePage } from '../queue/state.ts';

/** What a moderator works through: what waits, and what was published without anybody having read it. */
export type Pile = 'waiting' | 'published';
export type Order = 'oldest' | 'score';
export interface Page extends QueuePage {
  cursor: string;
  publishesByItself: boolean;
}
interface Parts {
  base: string;
  api: <Answer>(path: string, call?: Call) => Promise<Answer>;
}

const MOST_PAGES_AT_ONCE = 20;

export const pagesOf = ({ base, api }: Parts) => {
  const fetchWaiting = async ({ order, after }: { order: Order; after: string | null }): Promise<Page> => {
    const query = new URLSearchParams({
      ...(order === 'score' && { order }),
      ...(after !== null && { after }),
    });
    const page = await api<Queue>(`${base}/queue${query.size ? `?${query}` : ''}`);
    return { ...page, publishesByItself: false };
  };
  const fetchPublished = async ({ after }: { after: string | null }): Promise<Page> => {
    const query = after === null ? '' : `?before=${after}`;
    const { comments, unread, before, publishesByItself } = await api<Published>(`${base}/published${query}`);
    return { comments, waiting: unread, after: before, cursor: '', publishesByItself };
  };
  const fetch = (pile: Pile, from: { order: Order; after: string | null }) =>
    pile === 'waiting' ? fetchWaiting(from) : fetchPublished(from);

  /** From the beginning, page after page until there are as many comments as asked for. */
  const fetchMany = async (pile: Pile, { order, least }: { order: Order; least: number }): Promise<Page> => {
    const first = await fetch(pile, { order, after: null });
    const comments = [...first.comments];
    let last = first;
    for (let pages = 1; last.after && comments.length < least && pages < MOST_PAGES_AT_ONCE; pages++) {
      last = await fetch(pile, { order, after: last.after });
      comments.push(...last.comments);
    }
    return { ...first, comments, waiting: last.waiting, after: last.after };
  };

  return { fetch, fetchMany };
};
