// Where a step has led before, by the place it left and the word it took. A table of numbers: every text asks it
// some fifty times, and a Map of such pairs answers several times slower.

export interface StepTable {
  /** Three numbers a step: from where, by which word, to where. In a free cell the first is 0. */
  cells: Int32Array;
  size: number;
  most: number;
}

const numbersInCell = 3;
// Most cells stay free, so that a look rarely has to go on to the next.
const cellsForEach = 2;

export const stepTable = (most: number): StepTable => ({
  cells: new Int32Array(2 ** Math.ceil(Math.log2(most * cellsForEach)) * numbersInCell),
  size: 0,
  most,
});

export const isFull = ({ size, most }: StepTable): boolean => size >= most;

export function clear(table: StepTable): void {
  table.cells.fill(0);
  table.size = 0;
}

/** The cell that holds the step, or the free one where it belongs. From is above 0. */
export function cellOf({ cells }: StepTable, from: number, word: number): number {
  const last = cells.length / numbersInCell - 1;
  // Multiplicative hashing: Knuth, The Art of Computer Programming 3, 6.4.
  const mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  for (let at = (mixed ^ (mixed >>> 15)) & last; ; at = (at + 1) & last) {
    const cell = at * numbersInCell;
    const left = cells[cell];
    if (left === 0 || (left === from && cells[cell + 1] === word)) return cell;
  }
}

/** A full table forgets the step: without a free cell no look would end. */
export function put(table: StepTable, cell: number, from: number, word: number, to: number): void {
  if (isFull(table)) return;
  table.cells[cell] = from;
  table.cells[cell + 1] = word;
  table.cells[cell + 2] = to;
  table.size++;
}
