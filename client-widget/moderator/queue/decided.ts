// The latest decisions as a pure reducer: newest first, one row a comment, gone once it waits again.
import type { ArticleContext, ModeratedComment } from '../../../server/contract.ts';
import { type Renewal, renewed } from './authors.ts';
import { compareIds } from './kinds.ts';
import type { CommentFact } from './state.ts';

export interface DecidedState {
  rows: readonly ModeratedComment[];
  selected: string | null;
  /** Where the next page begins; null on the last page, undefined before the first was fetched. */
  before: string | null | undefined;
}
export interface DecidedPage {
  comments: ModeratedComment[];
  before: string | null;
}
export type DecidedEvent =
  | { type: 'snapshot' | 'page'; page: DecidedPage }
  | { type: 'fact'; fact: Pick<CommentFact, 'comment'> }
  | { type: 'select'; id: string }
  | { type: 'move'; step: 1 | -1 }
  | { type: 'article'; article: ArticleContext }
  | { type: 'renewal'; about: Renewal };

export const nothingDecided: DecidedState = { rows: [], selected: null, before: undefined };

const isDecided = ({ status, decision }: ModeratedComment) =>
  decision !== null && (status === 'approved' || status === 'rejected');
const newestFirst = (a: ModeratedComment, b: ModeratedComment) =>
  Date.parse(b.decision!.at) - Date.parse(a.decision!.at) || compareIds(b.id, a.id);

const merged = (rows: readonly ModeratedComment[], arrived: readonly ModeratedComment[]) => {
  const byId = new Map(rows.map(row => [row.id, row]));
  for (const comment of arrived) {
    const known = byId.get(comment.id);
    if (!known || known.revision <= comment.revision) byId.set(comment.id, comment);
  }
  return [...byId.values()].filter(isDecided).sort(newestFirst);
};

/** Keeps the selection on the same comment, else on the one that took its place. */
const withRows = (state: DecidedState, rows: readonly ModeratedComment[]): DecidedState => {
  if (rows.some(({ id }) => id === state.selected)) return { ...state, rows };
  const at = state.rows.findIndex(({ id }) => id === state.selected);
  const next = rows[Math.min(Math.max(at, 0), rows.length - 1)];
  return { ...state, rows, selected: next?.id ?? null };
};

export const decided = (state: DecidedState, event: DecidedEvent): DecidedState => {
  switch (event.type) {
    case 'snapshot':
      return { ...withRows(state, merged([], event.page.comments)), before: event.page.before };
    case 'page':
      return { ...withRows(state, merged(state.rows, event.page.comments)), before: event.page.before };
    case 'fact':
      // Before the first page is fetched there is nothing to keep up to date.
      if (state.before === undefined) return state;
      return withRows(
        state,
        merged(state.rows, [event.fact.comment]).map(row => renewed(row, event.fact.comment)),
      );
    case 'select':
      return { ...state, selected: event.id };
    case 'move': {
      const at = state.rows.findIndex(({ id }) => id === state.selected);
      const next = state.rows[Math.min(Math.max(at + event.step, 0), state.rows.length - 1)];
      return { ...state, selected: next?.id ?? null };
    }
    case 'article': {
      const { article } = event;
      const rows = state.rows.map(row => (row.article.id === article.id ? { ...row, article } : row));
      return { ...state, rows };
    }
    case 'renewal':
      return { ...state, rows: state.rows.map(row => renewed(row, event.about)) };
  }
};
