// The list of decisions: newest first, live, and never holding what waits again.
import {
  type DecidedEvent,
  type DecidedState,
  decided,
  nothingDecided,
} from '../../../client-widget/moderator/queue/decided.ts';
import { approved, comment } from './comments.ts';

const at = (minute: number) => `2026-11-21T11:${String(minute).padStart(2, '0')}:00.000Z`;
const after = (state: DecidedState, ...events: DecidedEvent[]) => events.reduce(decided, state);
const ids = (state: DecidedState) => state.rows.map(({ id }) => id);
const page = (before: string | null, ...comments: ReturnType<typeof approved>[]) =>
  ({ type: 'page', page: { comments, before } }) as const;

const two = after(nothingDecided, page(null, approved(1, 2, at(1)), approved(2, 2, at(5))));

test('the newest decision stands first, wherever it was made', () => {
  expect(ids(two)).toEqual(['2', '1']);
  expect(ids(after(two, { type: 'fact', fact: { comment: approved(3, 2, at(9)) } }))).toEqual([
    '3',
    '2',
    '1',
  ]);
});

test('a reopened comment leaves, and the next decision is selected instead', () => {
  const reopened = comment(2, { revision: 3 });
  const state = after(two, { type: 'select', id: '2' }, { type: 'fact', fact: { comment: reopened } });
  expect(ids(state)).toEqual(['1']);
  expect(state.selected).toBe('1');
});

test('an older revision arriving late is ignored', () => {
  const state = after(
    two,
    { type: 'fact', fact: { comment: approved(1, 4, at(8)) } },
    page(null, approved(1, 2, at(1))),
  );
  expect(state.rows.find(({ id }) => id === '1')?.revision).toBe(4);
});

test('before it was opened the list keeps nothing and asks for its first page', () => {
  const state = after(nothingDecided, { type: 'fact', fact: { comment: approved(1) } });
  expect(state).toEqual(nothingDecided);
});
