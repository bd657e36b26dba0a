// What phrases have led to is remembered in a table of its own: it must forget rather than fill up, and never
// take one step for another.
import {
  cellOf,
  clear,
  isFull,
  put,
  stepTable,
} from '../../../server/screening/words/vocabulary/stepTable.ts';

const remember = (table: ReturnType<typeof stepTable>, step: readonly [number, number], to: number) =>
  put(table, cellOf(table, ...step), ...step, to);
const recall = (table: ReturnType<typeof stepTable>, from: number, word: number) => {
  const cell = cellOf(table, from, word);
  return table.cells[cell] === from ? table.cells[cell + 2] : undefined;
};

describe('Where a phrase has led before', () => {
  test('is recalled for every step, however many there are', () => {
    const table = stepTable(5_000);
    const steps = Array.from({ length: 5_000 }, (_, n) => [1 + (n % 70), Math.floor(n / 70) - 1] as const);
    for (const [n, step] of steps.entries()) remember(table, step, n);
    expect(steps.map(step => recall(table, ...step))).toEqual(steps.map((_, n) => n));
    expect(recall(table, 71, 3)).toBeUndefined();
  });

  test('is not kept when the table is full, and looking still comes to an end', () => {
    const table = stepTable(8);
    for (let n = 1; n <= 1_000; n++) remember(table, [n, n], n);
    expect(isFull(table)).toBe(true);
    expect(recall(table, 8, 8)).toBe(8);
    expect(recall(table, 9, 9)).toBeUndefined();
    expect(recall(table, 2_000, 1)).toBeUndefined();
  });

  test('is forgotten when room is made', () => {
    const table = stepTable(8);
    remember(table, [1, 2], 3);
    clear(table);
    expect(recall(table, 1, 2)).toBeUndefined();
    expect(isFull(table)).toBe(false);
  });
});
