// What is known of a reader or a network is the same on all their comments, wherever the news came from.
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
const ids = (state: QueueState) => state.rows.map(row => row.comment.id);
const heard = (type: CommentFact['type'], about: ModeratedComment) =>
  ({ type: 'fact', fact: fact(type, about) }) as const;

const oneAuthor = { mark: 'Peter', approved: 0, rejected: 0, ban: null, trusted: false };
const ofPeter = (id: number, more: Partial<ModeratedComment> = {}) =>
  comment(id, { author: oneAuthor, ...more });
const openedWith = (...comments: ModeratedComment[]) =>
  after(emptyQueue, { type: 'snapshot', page: { comments, waiting: comments.length, after: null } });

test('a ban is seen on every comment of the same reader, and its lifting too', () => {
  const peters = openedWith(ofPeter(1), comment(2), ofPeter(3));
  const about = ofPeter(1, { author: { ...oneAuthor, ban: { until: null } } });
  const banned = after(peters, { type: 'renewal', about });
  expect(banned.rows.map(row => row.comment.author.ban)).toEqual([{ until: null }, null, { until: null }]);
  const lifted = after(banned, { type: 'renewal', about: ofPeter(1) });
  expect(lifted.rows.map(row => row.comment.author.ban)).toEqual([null, null, null]);
});

test('another desk’s ban or trust changes what is known of the reader, and no comment’s place', () => {
  const peters = openedWith(ofPeter(1), comment(2), ofPeter(3));
  const about = ofPeter(3, { author: { ...oneAuthor, trusted: true } });
  const told = after(peters, heard('reader:changed', about));
  expect(ids(told)).toEqual(['1', '2', '3']);
  expect(told.rows.map(row => row.comment.author.trusted)).toEqual([true, false, true]);
  expect(told).toMatchObject({ waiting: 3, arrived: 0, selected: '1' });
  // One that waits on a page not loaded yet does not come in by this door.
  expect(ids(after(peters, heard('reader:changed', comment(9))))).toEqual(['1', '2', '3']);
});

test('a banned network is seen on the comments that came from it, whoever wrote them', () => {
  const network = { mark: 'biblioteket', known: true, ban: null };
  const state = openedWith(comment(1, { network }), comment(2, { network }), comment(3));
  const ban = { until: '2026-11-28T00:00:00.000Z' };
  const banned = after(state, { type: 'renewal', about: comment(1, { network: { ...network, ban } }) });
  expect(banned.rows.map(row => row.comment.network.ban)).toEqual([ban, ban, null]);
});

test('a decision on one comment renews the author’s record on the others', () => {
  const decidedNow = { ...approved(1), author: { ...oneAuthor, approved: 1 } };
  const state = after(openedWith(ofPeter(1), ofPeter(2)), { type: 'send', id: '1' });
  const answered = after(state, { type: 'answered', comment: decidedNow });
  expect(answered.rows.map(row => row.comment.author.approved)).toEqual([1]);
  const undoneRow = after(answered, { type: 'reopened', comment: ofPeter(1, { revision: 3 }) });
  expect(undoneRow.rows.map(row => row.comment.author.approved)).toEqual([0, 0]);
});
