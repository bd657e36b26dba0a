// A queue as a pure reducer: facts and answers in, rows out, in the order of its kind. Nothing here knows
// the clock, the network or the screen, and no row moves or vanishes while somebody is reading it.
import type { ModeratedComment } from '../../../server/contract.ts';
import { absorb, learn, renew } from './news.ts';
import { addPage, replaceAll } from './pages.ts';
import { move, restore, rowOf, select, tidied } from './rows.ts';
import type { CommentFact, QueueEvent, QueueState, Row } from './state.ts';

const recounted = (state: QueueState): QueueState => {
  const isOpen = (id: string) => state.known.get(id)?.belongs ?? false;
  // With every page loaded, the rows themselves are the truth; before, only the server can know.
  const counted =
    state.after === null ? [...state.known.keys()].filter(isOpen).length : Math.max(0, state.counted);
  const waiting = Math.max(0, counted - [...state.sent.keys()].filter(isOpen).length);
  return { ...state, counted, waiting };
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
