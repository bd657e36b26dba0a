// What is known of a moderator's work at one moment, and the one place where it changes: told by `onChange`.
import type { ModeratedComment, RejectReason } from '../../../server/contract.ts';
import { type DecidedEvent, type DecidedState, decided, nothingDecided } from '../queue/decided.ts';
import { oldestFirst, unreadNewestFirst } from '../queue/kinds.ts';
import { queue } from '../queue/queue.ts';
import { emptyQueueOf, type QueueEvent, type QueueState } from '../queue/state.ts';
import type { Order, Pile } from './pages.ts';

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
export type Holding = ReturnType<typeof holdState>;

const idle: Loading = { status: 'idle', detail: '' };

export const holdState = (onChange: (state: WorkState) => void) => {
  let state: WorkState = {
    waiting: emptyQueueOf(oldestFirst),
    published: emptyQueueOf(unreadNewestFirst),
    decided: nothingDecided,
    outcome: null,
    loading: { waiting: idle, published: idle, decided: idle },
    order: 'oldest',
    publishesByItself: null,
  };
  let isClosed = false;
  let outcomes = 0;

  const become = (next: Partial<WorkState>) => {
    if (isClosed) return;
    state = { ...state, ...next };
    onChange(state);
  };
  const inPile = (pile: Pile, event: QueueEvent) => become({ [pile]: queue(state[pile], event) });

  return {
    get state() {
      return state;
    },
    get isClosed() {
      return isClosed;
    },
    become,
    inPile,
    inBoth(event: QueueEvent) {
      inPile('waiting', event);
      inPile('published', event);
    },
    inDecided: (event: DecidedEvent) => become({ decided: decided(state.decided, event) }),
    come: (outcome: Outcome) => become({ outcome: { ...outcome, number: ++outcomes } }),
    setLoading: (
      what: Pile | 'decided',
      { status, detail = '' }: { status: Loading['status']; detail?: string },
    ) => become({ loading: { ...state.loading, [what]: { status, detail } } }),
    close() {
      isClosed = true;
    },
  };
};
