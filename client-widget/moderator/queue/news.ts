// Facts about comments, as they come in: late and repeated ones change nothing, and a row that is being
// read neither moves nor vanishes.
import { type Renewal, renewed } from './authors.ts';
import { placed, rowOf } from './rows.ts';
import type { CommentFact, QueueState, Row } from './state.ts';

export const learn = (state: QueueState, fact: CommentFact): QueueState | null => {
  const { id, revision } = fact.comment;
  const belongs = state.kind.belongs(fact.comment);
  const before = state.known.get(id);
  if (before && before.revision > revision) return null;
  const change = before ? Number(belongs) - Number(before.belongs) : state.kind.unheardChange(fact);
  const known = new Map(state.known).set(id, { revision, belongs });
  const arrived = state.arrived + Number(!before && fact.type === 'comment:submitted' && belongs);
  return { ...renew(state, fact.comment), known, arrived, counted: state.counted + change };
};

export const renew = (state: QueueState, about: Renewal): QueueState => {
  const withNews = (row: Row): Row => {
    const comment = renewed(row.comment, about);
    return comment === row.comment ? row : { ...row, comment };
  };
  const sent = new Map([...state.sent].map(([id, row]) => [id, withNews(row)]));
  return { ...state, sent, rows: state.rows.map(withNews) };
};

export const absorb = (state: QueueState, fact: CommentFact): QueueState => {
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
