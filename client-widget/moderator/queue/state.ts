// What is known of a queue at one moment, and everything that may happen to it.
import type { ArticleContext, ModeratedComment, StaffFact } from '../../../server/contract.ts';
import type { Renewal } from './authors.ts';
import { oldestFirst, type QueueKind } from './kinds.ts';

/**
 * `waiting` may be decided. `settled` was decided elsewhere while it was read, or before our own decision
 * arrived; `missing` left while this desk was away. Both stay in sight until the reader goes on.
 */
export interface Row {
  comment: ModeratedComment;
  standing: 'waiting' | 'settled' | 'missing';
  /** Why the last decision on it did not go through. */
  problem: string | null;
}
export interface QueueState {
  kind: QueueKind;
  rows: readonly Row[];
  selected: string | null;
  /** How many wait in all, on loaded pages or not, without those just decided here. */
  waiting: number;
  after: string | null;
  /** The last comment of the pages loaded, while there are more. */
  edge: ModeratedComment | null;
  /** Arrived at the end of the queue, on loaded pages or not, and not looked at yet. */
  fresh: readonly string[];
  /** Decided here, not yet answered. */
  sent: ReadonlyMap<string, Row>;
  /** The newest revision heard of, so that late and repeated facts change nothing. */
  known: ReadonlyMap<string, { revision: number; belongs: boolean }>;
  /** How many came in live since the desk was opened. */
  arrived: number;
  /** Waiting according to the server, the sent ones included. */
  counted: number;
}
export type CommentFact = Extract<StaffFact, { comment: ModeratedComment }>;
export interface QueuePage {
  comments: ModeratedComment[];
  waiting: number;
  after: string | null;
}
export type QueueEvent =
  | { type: 'snapshot' | 'page'; page: QueuePage }
  | { type: 'fact'; fact: CommentFact }
  | { type: 'select'; id: string }
  | { type: 'move'; step: 1 | -1 }
  | { type: 'send'; id: string }
  | { type: 'answered'; comment: ModeratedComment }
  | { type: 'lost'; id: string; comment: ModeratedComment }
  | { type: 'failed'; id: string; problem: string }
  | { type: 'reopened'; comment: ModeratedComment }
  | { type: 'order'; kind: QueueKind }
  | { type: 'article'; article: ArticleContext }
  | { type: 'renewal'; about: Renewal }
  | { type: 'end-seen' };

export const emptyQueueOf = (kind: QueueKind): QueueState => ({
  kind,
  rows: [],
  selected: null,
  waiting: 0,
  after: null,
  edge: null,
  fresh: [],
  sent: new Map(),
  known: new Map(),
  arrived: 0,
  counted: 0,
});
export const emptyQueue = emptyQueueOf(oldestFirst);
