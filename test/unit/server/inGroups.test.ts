// In groups: what arrives while a write is in flight goes together as the next one.
import { inGroups } from '../../../server/platform/inGroups.ts';

/** A write that a test lets through or fails by hand. */
function byHand() {
  const groups: { items: number[]; succeed: () => void; fail: (error: Error) => void }[] = [];
  const commit = inGroups<number, string>({
    run: items =>
      new Promise((resolve, reject) => {
        groups.push({ items, succeed: () => resolve(items.map(item => `stored ${item}`)), fail: reject });
      }),
    mostAtOnce: 3,
    mostWaiting: 5,
    overloaded: () => new Error('overloaded'),
    isItemFault: error => (error as Error).message === 'bad item',
  });
  return { groups, commit };
}
const turn = () => new Promise(resolve => setImmediate(resolve));

test('alone, an item is written at once', async () => {
  const { groups, commit } = byHand();
  const answer = commit(1);
  expect(groups.map(group => group.items)).toEqual([[1]]);
  groups[0]!.succeed();
  expect(await answer).toBe('stored 1');
});

test('what arrives meanwhile goes together, in order, and each gets its own answer', async () => {
  const { groups, commit } = byHand();
  const answers = [1, 2, 3, 4, 5].map(commit);
  expect(groups.map(group => group.items)).toEqual([[1]]);
  groups[0]!.succeed();
  await turn();
  expect(groups.map(group => group.items)).toEqual([[1], [2, 3, 4]]);
  groups[1]!.succeed();
  await turn();
  groups[2]!.succeed();
  expect(await Promise.all(answers)).toEqual([1, 2, 3, 4, 5].map(item => `stored ${item}`));
  expect(groups.map(group => group.items)).toEqual([[1], [2, 3, 4], [5]]);
});

test('nobody is answered before the write is done', async () => {
  const { groups, commit } = byHand();
  let answered = false;
  const answer = commit(1).then(() => {
    answered = true;
  });
  await turn();
  expect(answered).toBe(false);
  groups[0]!.succeed();
  await answer;
});

test('one bad item fails alone: its neighbours are written again without it', async () => {
  const { groups, commit } = byHand();
  const answers = [1, 2, 3].map(item => commit(item).catch((error: Error) => error.message));
  groups[0]!.succeed();
  await turn();
  groups[1]!.fail(new Error('bad item'));
  await turn();
  groups[2]!.fail(new Error('bad item'));
  await turn();
  groups[3]!.succeed();
  expect(await Promise.all(answers)).toEqual(['stored 1', 'bad item', 'stored 3']);
  expect(groups.map(group => group.items)).toEqual([[1], [2, 3], [2], [3]]);
});

test('when the database is away the whole group is told, and the next one is tried', async () => {
  const { groups, commit } = byHand();
  const answers = [1, 2, 3].map(item => commit(item).catch((error: Error) => error.message));
  groups[0]!.succeed();
  await turn();
  groups[1]!.fail(new Error('no connection'));
  expect(await Promise.all(answers)).toEqual(['stored 1', 'no connection', 'no connection']);
  const next = commit(4);
  groups[2]!.succeed();
  expect(await next).toBe('stored 4');
});

test('when too many wait, the next is refused at once and the others are not disturbed', async () => {
  const { groups, commit } = byHand();
  const waiting = [1, 2, 3, 4, 5, 6].map(commit);
  await expect(commit(7)).rejects.toThrow('overloaded');
  while (groups.length < 3) {
    groups.at(-1)!.succeed();
    await turn();
  }
  groups.at(-1)!.succeed();
  expect(await Promise.all(waiting)).toHaveLength(6);
});
