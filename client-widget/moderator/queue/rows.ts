// The rows of a queue: their order, which of them is being read, and which are only kept in sight.
import type { ModeratedComment } from '../../../server/contract.ts';
import type { QueueState, Row } from './state.ts';

export const rowOf = (comment: ModeratedComment, { kind }: QueueState): Row => ({
  comment,
  standing: kind.belongs(comment) ? 'waiting' : 'settled',
  problem: null,
});
export const sorted = (rows: readonly Row[], { kind }: QueueState) =>
  [...rows].sort((a, b) => kind.compare(a.comment, b.comment));
export const placed = (state: QueueState, row: Row) =>
  sorted([...state.rows.filter(({ comment }) => comment.id !== row.comment.id), row], state);
/** What was only kept in sight goes, apart from the row named. */
export const tidied = (rows: readonly Row[], keep: string | null) =>
  rows.filter(({ standing, comment }) => standing === 'waiting' || comment.id === keep);

export const select = (state: QueueState, id: string | null): QueueState => ({
  ...state,
  selected: id,
  rows: tidied(state.rows, id),
  fresh: state.fresh.filter(one => one !== id),
});

export const move = (state: QueueState, step: 1 | -1): QueueState => {
  const at = state.rows.findIndex(({ comment }) => comment.id === state.selected);
  const ahead = step === 1 ? state.rows.slice(at + 1) : state.rows.slice(0, Math.max(0, at)).reverse();
  const next = ahead.find(({ standing }) => standing === 'waiting');
  if (next) return select(state, next.comment.id);
  // Nothing ahead. A row that has left does not hold the reader back: the nearest waiting one is next.
  if (state.rows[at]?.standing === 'waiting') return state;
  const others = tidied(state.rows, null);
  return select(state, others[step === 1 ? others.length - 1 : 0]?.comment.id ?? null);
};

export const restore = (state: QueueState, row: Row): QueueState => ({
  ...state,
  rows: placed(state, row),
  selected: state.selected ?? row.comment.id,
});
