// A queue as a pure reducer: facts and answers in, rows out, in the order of its kind. Nothing here knows
// the clock, the network or the screen, and no row moves or vanishes while somebody is reading it.
import type { ArticleContext, ModeratedComment, StaffFact } from '../../server/contract.ts';
import { type Renewal, renewed } from './authors.ts';
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

const rowOf = (comment: ModeratedComment, { kind }: QueueState): Row => ({
  comment,
  standing: kind.belongs(comment) ? 'waiting' : 'settled',
  problem: null,
});
const sorted = (rows: readonly Row[], { kind }: QueueState) =>
  [...rows].sort((a, b) => kind.compare(a.comment, b.comment));
const placed = (state: QueueState, row: Row) =>
  sorted([...state.rows.filter(({ comment }) => comment.id !== row.comment.id), row], state);
/** What was only kept in sight goes, apart from the row named. */
const tidied = (rows: readonly Row[], keep: string | null) =>
  rows.filter(({ standing, comment }) => standing === 'waiting' || comment.id === keep);

const recounted = (state: QueueState): QueueState => {
  const isOpen = (id: string) => state.known.get(id)?.belongs ?? false;
  // With every page loaded, the rows themselves are the truth; before, only the server can know.
  const counted =
    state.after === null ? [...state.known.keys()].filter(isOpen).length : Math.max(0, state.counted);
  const waiting = Math.max(0, counted - [...state.sent.keys()].filter(isOpen).length);
  return { ...state, counted, waiting };
};

const learn = (state: QueueState, fact: CommentFact): QueueState | null => {
  const { id, revision } = fact.comment;
  const belongs = state.kind.belongs(fact.comment);
  const before = state.known.get(id);
  if (before && before.revision > revision) return null;
  const change = before ? Number(belongs) - Number(before.belongs) : state.kind.unheardChange(fact);
  const known = new Map(state.known).set(id, { revision, belongs });
  const arrived = state.arrived + Number(!before && fact.type === 'comment:submitted' && belongs);
  return { ...renew(state, fact.comment), known, arrived, counted: state.counted + change };
};

const renew = (state: QueueState, about: Renewal): QueueState => {
  const withNews = (row: Row): Row => {
    const comment = renewed(row.comment, about);
    return comment === row.comment ? row : { ...row, comment };
  };
  const sent = new Map([...state.sent].map(([id, row]) => [id, withNews(row)]));
  return { ...state, sent, rows: state.rows.map(withNews) };
};

const absorb = (state: QueueState, fact: CommentFact): QueueState => {
  if (fact.type === 'reader:changed') return renew(state, fact.comment);
  const learned = learn(state, fact);
  if (!learned) return state;
  const { comment } = fact;
  const { kind, edge } = learned;
  if (learned.sent.has(comment.id)) return learned;
  const shown = learned.rows.find(row => row.comment.id === comment.id);
  if (!kind.belongs(comment)) {
    const fresh = learned.fresh.filter(id => id !== comment.id);
    if (!shown) return { ...learned, fresh };
    const rows =
      learned.selected === comment.id
        ? placed(learned, rowOf(comment, learned))
        : learned.rows.filter(row => row !== shown);
    return { ...learned, rows, fresh };
  }
  if (shown) {
    const row = { ...rowOf(comment, learned), problem: shown.problem };
    return { ...learned, rows: placed(learned, row) };
  }
  const isNew = kind.newestLast && learned.arrived > state.arrived;
  // Beyond the loaded pages: it comes with its page, in its order.
  if (edge !== null && kind.compare(comment, edge) > 0)
    return isNew ? { ...learned, fresh: [...learned.fresh, comment.id] } : learned;
  const rows = placed(learned, rowOf(comment, learned));
  const isLast = kind.newestLast && rows[rows.length - 1]?.comment === comment;
  return {
    ...learned,
    rows,
    selected: learned.selected ?? comment.id,
    fresh: isLast && learned.rows.length > 0 ? [...learned.fresh, comment.id] : learned.fresh,
  };
};

const addPage = (state: QueueState, page: QueuePage): QueueState => {
  const isNews = ({ id, revision }: ModeratedComment) =>
    !state.sent.has(id) && (state.known.get(id)?.revision ?? 0) <= revision;
  const arrived = page.comments.filter(isNews);
  const known = new Map(state.known);
  for (const comment of arrived)
    known.set(comment.id, { revision: comment.revision, belongs: state.kind.belongs(comment) });
  const ids = new Set(arrived.map(({ id }) => id));
  const kept = state.rows.filter(({ comment }) => !ids.has(comment.id));
  const rows = sorted([...kept, ...arrived.map(comment => rowOf(comment, state))], state);
  const selected = state.selected ?? rows[0]?.comment.id ?? null;
  const edge = page.after === null ? null : (page.comments[page.comments.length - 1] ?? state.edge);
  // What should have come with the last page and did not, has left the queue.
  const fresh = state.fresh.filter(id => edge !== null || rows.some(({ comment }) => comment.id === id));
  return { ...state, known, rows, selected, fresh, after: page.after, edge, counted: page.waiting };
};

/** After a long absence: everything anew, yet the row being read stays, and says that it has left. */
const replaceAll = (state: QueueState, page: QueuePage): QueueState => {
  const { kind } = state;
  const read = state.rows.find(({ comment }) => comment.id === state.selected);
  const last = state.rows[state.rows.length - 1]?.comment;
  // What was open is asked about anew; what was decided keeps its revision, so that nothing old returns.
  const decided = [...state.known].filter(([id, { belongs }]) => !belongs || state.sent.has(id));
  const bare = { ...state, rows: [], known: new Map(decided), selected: null, fresh: [] };
  const fresh = addPage(bare, page);
  const isNew = ({ comment }: Row) => kind.newestLast && last && kind.compare(comment, last) > 0;
  const arrived = fresh.rows.filter(isNew).map(({ comment }) => comment.id);
  if (!read) return { ...fresh, fresh: arrived };
  const { id } = read.comment;
  if (fresh.rows.some(({ comment }) => comment.id === id)) return { ...fresh, fresh: arrived, selected: id };
  const rows = placed(fresh, read.standing === 'waiting' ? { ...read, standing: 'missing' } : read);
  return { ...fresh, fresh: arrived, rows, selected: id };
};

const select = (state: QueueState, id: string | null): QueueState => ({
  ...state,
  selected: id,
  rows: tidied(state.rows, id),
  fresh: state.fresh.filter(one => one !== id),
});

const move = (state: QueueState, step: 1 | -1): QueueState => {
  const at = state.rows.findIndex(({ comment }) => comment.id === state.selected);
  const ahead = step === 1 ? state.rows.slice(at + 1) : state.rows.slice(0, Math.max(0, at)).reverse();
  const next = ahead.find(({ standing }) => standing === 'waiting');
  if (next) return select(state, next.comment.id);
  // Nothing ahead. A row that has left does not hold the reader back: the nearest waiting one is next.
  if (state.rows[at]?.standing === 'waiting') return state;
  const others = tidied(state.rows, null);
  return select(state, others[step === 1 ? others.length - 1 : 0]?.comment.id ?? null);
};

const send = (state: QueueState, id: string): QueueState => {
  const row = state.rows.find(({ comment }) => comment.id === id);
  if (row?.standing !== 'waiting') return state;
  const others = tidied(state.rows, null).filter(one => one !== row);
  const isAhead = ({ comment }: Row) => state.kind.compare(comment, row.comment) > 0;
  const next = others.find(isAhead) ?? others[others.length - 1];
  const sent = new Map(state.sent).set(id, row);
  return select({ ...state, sent, rows: others }, next?.comment.id ?? null);
};

const settle = (state: QueueState, id: string): QueueState => {
  const sent = new Map(state.sent);
  sent.delete(id);
  return { ...state, sent };
};
const decidedFact = (comment: ModeratedComment): CommentFact => ({
  type: 'comment:decided',
  cursor: '',
  comment,
});
const restore = (state: QueueState, row: Row): QueueState => ({
  ...state,
  rows: placed(state, row),
  selected: state.selected ?? row.comment.id,
});

const after = (state: QueueState, event: QueueEvent): QueueState => {
  switch (event.type) {
    case 'order':
      // Another order begins at its beginning, with its own pages.
      return { ...state, kind: event.kind, rows: [], selected: null, fresh: [], after: null, edge: null };
    case 'snapshot':
      return replaceAll(state, event.page);
    case 'page':
      return addPage(state, event.page);
    case 'fact':
      return absorb(state, event.fact);
    case 'select':
      return select(state, event.id);
    case 'move':
      return move(state, event.step);
    case 'send':
      return send(state, event.id);
    case 'answered':
      return absorb(settle(state, event.comment.id), decidedFact(event.comment));
    case 'lost': {
      const learned = learn(settle(state, event.id), decidedFact(event.comment));
      return learned ? restore(learned, rowOf(event.comment, learned)) : settle(state, event.id);
    }
    case 'failed': {
      const row = state.sent.get(event.id);
      const settled = settle(state, event.id);
      if (!row) return settled;
      // Decided by somebody else meanwhile: then there is nothing left to try again.
      if (!state.known.get(event.id)?.belongs) return settled;
      return restore(settled, { ...row, problem: event.problem });
    }
    case 'reopened': {
      const { id } = event.comment;
      const shown = absorb(settle(state, id), decidedFact(event.comment));
      return shown.rows.some(({ comment }) => comment.id === id) ? select(shown, id) : shown;
    }
    case 'article': {
      const { article } = event;
      const rows = state.rows.map(row =>
        row.comment.article.id === article.id ? { ...row, comment: { ...row.comment, article } } : row,
      );
      return { ...state, rows };
    }
    case 'renewal':
      return renew(state, event.about);
    case 'end-seen':
      return state.fresh.length ? { ...state, fresh: [] } : state;
  }
};

export const queue = (state: QueueState, event: QueueEvent): QueueState => recounted(after(state, event));
