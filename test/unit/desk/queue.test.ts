// The queue's rules: nothing is decided twice, nothing old returns, nobody loses their place.
import { mostSuspiciousFirst } from '../../../client-widget/moderator/queue/kinds.ts';
import { queue } from '../../../client-widget/moderator/queue/queue.ts';
import {
  type CommentFact,
  emptyQueue,
  type QueueEvent,
  type QueueState,
} from '../../../client-widget/moderator/queue/state.ts';
import type { ModeratedComment } from '../../../server/contract.ts';
import { approved, comment, fact } from './comments.ts';

const after = (state: QueueState, ...events: QueueEvent[]) => events.reduce(queue, state);
const opened = (ids: (number | string)[], more: { waiting?: number; after?: string } = {}) =>
  after(emptyQueue, {
    type: 'snapshot',
    page: {
      comments: ids.map(id => comment(id)),
      waiting: more.waiting ?? ids.length,
      after: more.after ?? null,
    },
  });
const ids = (state: QueueState) => state.rows.map(row => row.comment.id);
const standings = (state: QueueState) => state.rows.map(row => row.standing);
const heard = (type: CommentFact['type'], about = comment(1)) =>
  ({ type: 'fact', fact: fact(type, about) }) as const;

test('the oldest comment is read first, also when ids grow a digit', () => {
  const state = opened(['1000', '999', '98']);
  expect(ids(state)).toEqual(['98', '999', '1000']);
  expect(state.selected).toBe('98');
});

test('a comment sent by a reader joins at the end and is counted as new', () => {
  const state = after(opened([1, 2]), heard('comment:submitted', comment(3)));
  expect(ids(state)).toEqual(['1', '2', '3']);
  expect(state).toMatchObject({ selected: '1', waiting: 3, fresh: ['3'] });
  expect(after(state, { type: 'end-seen' }).fresh).toEqual([]);
});

test('the first comment in an empty queue is selected, not announced as new below', () => {
  const state = after(opened([]), heard('comment:submitted', comment(3)));
  expect(state).toMatchObject({ selected: '3', waiting: 1, fresh: [] });
});

test('the same fact told twice changes nothing the second time', () => {
  const facts = [heard('comment:submitted', comment(3)), heard('comment:decided', approved(1))];
  const once = after(opened([1, 2]), ...facts);
  const twice = after(once, ...facts);
  expect(ids(twice)).toEqual(ids(once));
  expect(twice.waiting).toBe(2);
});

test('a late fact with an older revision does not bring a decided comment back', () => {
  const state = after(
    opened([1, 2]),
    heard('comment:decided', approved(2)),
    heard('comment:submitted', comment(2)),
  );
  expect(ids(state)).toEqual(['1']);
  expect(state.waiting).toBe(1);
});

test('decided elsewhere, a comment leaves at once unless it is the one being read', () => {
  const state = after(
    opened([1, 2, 3]),
    heard('comment:decided', approved(2)),
    heard('comment:decided', approved(1)),
  );
  expect(ids(state)).toEqual(['1', '3']);
  expect(standings(state)).toEqual(['settled', 'waiting']);
  expect(state).toMatchObject({ selected: '1', waiting: 1 });
  const goneOn = after(state, { type: 'move', step: 1 });
  expect(ids(goneOn)).toEqual(['3']);
  expect(goneOn.selected).toBe('3');
});

test('a comment that is no longer waiting cannot be decided from the desk', () => {
  const state = after(opened([1, 2]), heard('comment:decided', approved(1)));
  expect(after(state, { type: 'send', id: '1' }).sent.size).toBe(0);
});

test('a decision leaves the queue at once and the next comment takes its place', () => {
  const sent = after(opened([1, 2, 3]), { type: 'select', id: '2' }, { type: 'send', id: '2' });
  expect(ids(sent)).toEqual(['1', '3']);
  expect(sent).toMatchObject({ selected: '3', waiting: 2 });
  const answered = after(sent, { type: 'answered', comment: approved(2) });
  expect(answered).toMatchObject({ waiting: 2, counted: 2 });
  expect(answered.sent.size).toBe(0);
});

test('after the last comment of the list the one before it is next', () => {
  expect(after(opened([1, 2]), { type: 'select', id: '2' }, { type: 'send', id: '2' }).selected).toBe('1');
  expect(after(opened([1]), { type: 'send', id: '1' }).selected).toBeNull();
});

test('the live fact of an own decision does not count it twice, whichever comes first', () => {
  const sent = after(opened([1, 2]), { type: 'send', id: '1' });
  const fact = heard('comment:decided', approved(1));
  const answer = { type: 'answered', comment: approved(1) } as const;
  expect(after(sent, fact).waiting).toBe(1);
  expect(after(sent, fact, answer).waiting).toBe(1);
  expect(after(sent, answer, fact).waiting).toBe(1);
});

test('of two moderators the second sees who decided, in place, until they go on', () => {
  const sent = after(opened([1, 2, 3]), { type: 'send', id: '1' });
  const lost = after(sent, { type: 'lost', id: '1', comment: approved(1) });
  expect(ids(lost)).toEqual(['1', '2', '3']);
  expect(lost.rows[0]).toMatchObject({ standing: 'settled', comment: { decision: { by: 'Mette' } } });
  expect(lost).toMatchObject({ selected: '2', waiting: 2 });
  expect(ids(after(lost, { type: 'move', step: 1 }))).toEqual(['2', '3']);
});

test('a comment that changed before the decision arrived waits again with its new revision', () => {
  const sent = after(opened([1, 2]), { type: 'send', id: '1' });
  const lost = after(sent, { type: 'lost', id: '1', comment: comment(1, { revision: 3 }) });
  expect(lost.rows[0]).toMatchObject({ standing: 'waiting', comment: { revision: 3 } });
  expect(lost.waiting).toBe(2);
});

test('a decision that did not get through brings the comment back with the reason', () => {
  const sent = after(opened([1, 2]), { type: 'send', id: '1' });
  const failed = after(sent, { type: 'failed', id: '1', problem: 'Tjenesten holder pause.' });
  expect(failed.rows[0]).toMatchObject({ standing: 'waiting', problem: 'Tjenesten holder pause.' });
  expect(failed).toMatchObject({ selected: '2', waiting: 2 });
});

test('an undone decision puts the comment back in its place and under the eyes', () => {
  const answered = after(
    opened([1, 2, 3]),
    { type: 'send', id: '1' },
    { type: 'answered', comment: approved(1) },
  );
  const undone = after(answered, { type: 'reopened', comment: comment(1, { revision: 3 }) });
  expect(ids(undone)).toEqual(['1', '2', '3']);
  expect(undone).toMatchObject({ selected: '1', waiting: 3, fresh: [] });
});

test('a comment withdrawn by its author leaves and is no longer counted', () => {
  const gone = comment(2, { status: 'withdrawn', revision: 2 });
  expect(after(opened([1, 2]), heard('comment:withdrawn', gone))).toMatchObject({ waiting: 1 });
});

test('with more pages to come the count is the server’s and new comments wait for their page', () => {
  const state = opened([1, 2], { waiting: 120, after: '2' });
  const later = after(
    state,
    heard('comment:submitted', comment(500)),
    heard('comment:decided', approved(77)),
  );
  expect(ids(later)).toEqual(['1', '2']);
  expect(later.waiting).toBe(120);
  const page = after(later, {
    type: 'page',
    page: { comments: [comment(3), comment(77), comment(500)], waiting: 4, after: null },
  });
  expect(ids(page)).toEqual(['1', '2', '3', '500']);
  expect(page.waiting).toBe(4);
});

test('a page fetched while a decision was under way does not bring its comment back', () => {
  const sent = after(opened([1, 2], { waiting: 3, after: '2' }), { type: 'send', id: '1' });
  const page = after(sent, {
    type: 'page',
    page: { comments: [comment(1), comment(3)], waiting: 3, after: null },
  });
  expect(ids(page)).toEqual(['2', '3']);
  expect(page.waiting).toBe(2);
});

test('a snapshot after a long absence keeps the place and says that the comment has left', () => {
  const away = after(opened([1, 2, 3]), { type: 'select', id: '2' });
  const back = after(away, {
    type: 'snapshot',
    page: { comments: [comment(3), comment(4)], waiting: 2, after: null },
  });
  expect(ids(back)).toEqual(['2', '3', '4']);
  expect(standings(back)).toEqual(['missing', 'waiting', 'waiting']);
  expect(back).toMatchObject({ selected: '2', waiting: 2, fresh: ['4'] });
  expect(ids(after(back, { type: 'move', step: 1 }))).toEqual(['3', '4']);
});

test('a snapshot taken from older data does not revive what this desk has decided', () => {
  const answered = after(
    opened([1, 2]),
    { type: 'send', id: '1' },
    { type: 'answered', comment: approved(1) },
  );
  const back = after(answered, {
    type: 'snapshot',
    page: { comments: [comment(1), comment(2)], waiting: 2, after: null },
  });
  expect(ids(back)).toEqual(['2']);
});

test('a snapshot taken while a decision is on its way loses neither: if it fails, the comment is back', () => {
  const sent = after(opened([1, 2]), { type: 'send', id: '1' });
  const page = { comments: [comment(1), comment(2)], waiting: 2, after: null };
  const back = after(sent, { type: 'snapshot', page });
  expect(ids(back)).toEqual(['2']);
  expect(back.waiting).toBe(1);
  const failed = after(back, { type: 'failed', id: '1', problem: '' });
  expect(ids(failed)).toEqual(['1', '2']);
  expect(failed.waiting).toBe(2);
});

test('moving past either end stays put', () => {
  const state = opened([1, 2]);
  expect(after(state, { type: 'move', step: -1 }).selected).toBe('1');
  expect(after(state, { type: 'select', id: '2' }, { type: 'move', step: 1 }).selected).toBe('2');
});

test('closing a debate shows on every waiting comment of that article', () => {
  const article = { ...comment(1).article, closed: true };
  const state = after(opened([1, 2]), { type: 'article', article });
  expect(state.rows.every(row => row.comment.article.closed)).toBe(true);
});

test('beyond the loaded pages, what arrives live counts as new until it was looked at', () => {
  const arrivals = [heard('comment:submitted', comment(90)), heard('comment:submitted', comment(91))];
  const state = after(opened([1, 2], { waiting: 60, after: '2' }), ...arrivals, ...arrivals);
  expect(ids(state)).toEqual(['1', '2']);
  expect(state).toMatchObject({ waiting: 62, fresh: ['90', '91'], arrived: 2 });
  const decidedElsewhere = after(state, heard('comment:decided', approved(90)));
  expect(decidedElsewhere.fresh).toEqual(['91']);
  const page = { comments: [comment(3), comment(91)], waiting: 4, after: null };
  const atTheEnd = after(state, { type: 'page', page });
  expect(ids(atTheEnd)).toEqual(['1', '2', '3', '91']);
  expect(atTheEnd.fresh).toEqual(['91']);
  expect(after(atTheEnd, { type: 'select', id: '91' }).fresh).toEqual([]);
});

test('a comment put back into the queue is no new comment', () => {
  const state = after(opened([1], { waiting: 60, after: '1' }), heard('comment:decided', comment(80)));
  expect(state).toMatchObject({ fresh: [], arrived: 0 });
});

test('what was published by itself never waited, so reading it takes nothing from the queue’s count', () => {
  const state = opened([1, 2], { waiting: 60, after: '2' });
  const published: Pick<ModeratedComment, 'screening'> = {
    screening: { verdict: 'approve', reasons: [], score: null },
  };
  const shown = comment(90, { status: 'approved', ...published });
  expect(after(state, heard('comment:submitted', shown))).toMatchObject({ waiting: 60, fresh: [] });
  expect(after(state, heard('comment:decided', { ...approved(91), ...published })).waiting).toBe(60);
});

test('by suspicion, the highest score is first, those without one last, and the oldest first of equals', () => {
  const scored = (id: number, score: number | null) =>
    comment(id, { screening: { verdict: 'hold', reasons: [], score } });
  const page = { comments: [scored(5, 0.9), scored(3, 0.4)], waiting: 4, after: '0.4:3' };
  const ordered = after(opened([1]), { type: 'order', kind: mostSuspiciousFirst });
  expect(ordered).toMatchObject({ rows: [], selected: null });
  const state = after(ordered, { type: 'snapshot', page }, heard('comment:submitted', scored(9, 0.6)));
  expect(ids(state)).toEqual(['5', '9', '3']);
  expect(state.selected).toBe('5');
  // Less suspicious than all that is loaded: it comes with its page.
  expect(ids(after(state, heard('comment:submitted', scored(10, 0.1))))).toEqual(['5', '9', '3']);
  const rest = { comments: [scored(10, 0.1), scored(1, null)], waiting: 5, after: null };
  expect(ids(after(state, { type: 'page', page: rest }))).toEqual(['5', '9', '3', '10', '1']);
});
