// Works of the same key run one after the other; others are not delayed.
import { oneAtATime } from '../../../server/platform/oneAtATime.ts';

const gate = () => {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { open, opened };
};

test('the second of a key begins when the first is done, whether it succeeded or not', async () => {
  const inTurn = oneAtATime();
  const { open, opened } = gate();
  const began: string[] = [];
  const first = inTurn('a', async () => {
    began.push('first');
    await opened;
    throw new Error('failed');
  });
  const second = inTurn('a', async () => began.push('second'));
  const other = inTurn('b', async () => began.push('other'));
  await other;
  expect(began).toEqual(['first', 'other']);
  open();
  await expect(first).rejects.toThrow('failed');
  await second;
  expect(began).toEqual(['first', 'other', 'second']);
});

test('each gets its own result', async () => {
  const inTurn = oneAtATime();
  expect(await Promise.all([1, 2, 3].map(n => inTurn('a', async () => n * 2)))).toEqual([2, 4, 6]);
});
