// The list of what was published unread: newest first, leaving as it is read, and steady under the eyes.
import { unreadNewestFirst } from '../../../client-widget/moderator/queue/kinds.ts';
import { queue } from '../../../client-widget/moderator/queue/queue.ts';
import {
  type CommentFact,
  emptyQueueOf,
  type QueueEvent,
  type QueueState,
} from '../../../client-widget/moderator/queue/state.ts';
import type { ModeratedComment } from '../../../server/contract.ts';
import { comment, fact } from './comments.ts';

const byItself: ModeratedComment['screening'] = { verdict: 'approve', reasons: [], score: null };
const shown = (id: number, more: Partial<ModeratedComment> = {}) =>
  comment(id, { status: 'approved', screening: byItself, ...more });
const at = '2026-11-21T11:00:00.000Z';
const read = (id: number, revision = 2) =>
  shown(id, { revision, decision: { by: 'Mette', at, reason: null, note: null } });
const after = (state: QueueState, ...events: QueueEvent[]) => events.reduce(queue, state);
const opened = (ids: number[], more: { waiting?: number; after?: string } = {}) =>
  after(emptyQueueOf(unreadNewestFirst), {
    type: 'snapshot',
    page: {
      comments: ids.map(id => shown(id)),
      waiting: more.waiting ?? ids.length,
      after: more.after ?? null,
    },
  });
const heard = (type: CommentFact['type'], about: ModeratedComment) =>
  ({ type: 'fact', fact: fact(type, about) }) as const;
const ids = (state: QueueState) => state.rows.map(row => row.comment.id);

test('the newest unread comment is first, and one published now comes above it without taking its place', () => {
  const state = opened([9, 10, 8]);
  expect(ids(state)).toEqual(['10', '9', '8']);
  const later = after(state, heard('comment:submitted', shown(11)));
  expect(ids(later)).toEqual(['11', '10', '9', '8']);
  expect(later).toMatchObject({ selected: '10', waiting: 4, fresh: [] });
});

test('what waits for a person, and what a person approved, is not in it', () => {
  const approvedByMette = comment(6, {
    status: 'approved',
    revision: 2,
    decision: { by: 'Mette', at, reason: null, note: null },
  });
  const state = after(
    opened([1]),
    heard('comment:submitted', comment(5)),
    heard('comment:decided', approvedByMette),
  );
  expect(ids(state)).toEqual(['1']);
  expect(state.waiting).toBe(1);
});

test('found fine, it leaves at once, and the one below is next', () => {
  const sent = after(opened([3, 2, 1]), { type: 'select', id: '2' }, { type: 'send', id: '2' });
  expect(ids(sent)).toEqual(['3', '1']);
  expect(sent).toMatchObject({ selected: '1', waiting: 2 });
  expect(after(sent, { type: 'answered', comment: read(2) })).toMatchObject({ waiting: 2, counted: 2 });
});

test('read at another desk, it leaves this one too, or says so where it is being read', () => {
  const state = after(
    opened([3, 2, 1]),
    heard('comment:decided', read(1)),
    heard('comment:decided', read(3)),
  );
  expect(ids(state)).toEqual(['3', '2']);
  expect(state.rows[0]).toMatchObject({ standing: 'settled', comment: { decision: { by: 'Mette' } } });
  expect(state).toMatchObject({ selected: '3', waiting: 1 });
});

test('undone, it is back in its place and under the eyes', () => {
  const answered = after(
    opened([3, 2, 1]),
    { type: 'send', id: '3' },
    { type: 'answered', comment: read(3) },
  );
  const undone = after(answered, { type: 'reopened', comment: shown(3, { revision: 3 }) });
  expect(ids(undone)).toEqual(['3', '2', '1']);
  expect(undone).toMatchObject({ selected: '3', waiting: 3 });
});

test('with more pages to come, older ones read elsewhere are counted off and newer ones come in', () => {
  const state = opened([90, 80], { waiting: 70, after: '80' });
  const later = after(
    state,
    heard('comment:decided', read(12)),
    heard('comment:submitted', shown(91)),
    heard('comment:screened', shown(92, { revision: 2 })),
    // Published when it was sent, and counted then: what a machine says of it later adds nothing.
    heard('comment:screened', shown(13)),
    // Decided a second time: the first took it off the list.
    heard('comment:decided', read(14, 4)),
    heard('comment:withdrawn', comment(15, { status: 'withdrawn', revision: 2, screening: byItself })),
  );
  expect(ids(later)).toEqual(['92', '91', '90', '80']);
  expect(later.waiting).toBe(70);
});
