// Pages of a queue, as they are fetched: one more below, or everything anew after an absence.
import type { ModeratedComment } from '../../../server/contract.ts';
import { placed, rowOf, sorted } from './rows.ts';
import type { QueuePage, QueueState, Row } from './state.ts';

export const addPage = (state: QueueState, page: QueuePage): QueueState => {
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
export const replaceAll = (state: QueueState, page: QueuePage): QueueState => {
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
