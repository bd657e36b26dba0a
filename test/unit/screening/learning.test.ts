// The weights in the repository are what learning gives: who changes the comments, or how words are taken apart, has
// to learn anew.
import { brotliDecompressSync } from 'node:zlib';
import { danishWeights } from '../../../server/screening/words/lists/danish/learned/weights.ts';
import { readWeights } from '../../../server/screening/words/vocabulary/weights.ts';
import { learnWeights } from '../../bench/screening/learn.ts';

const rowsOf = ({ table }: { table: string }) => [
  ...new Int8Array(brotliDecompressSync(Buffer.from(table, 'base64'))),
];

test('the weights are what `npm run learn` gives', () => {
  const learned = learnWeights();
  expect(learned.learnedFrom).toBe(danishWeights.learnedFrom);
  expect(learned.bias).toBeCloseTo(danishWeights.bias, 3);
  const rows = rowsOf(danishWeights);
  // Another engine may round the exponential differently, which moves a weight by a step here and there.
  const moved = rowsOf(learned).filter((weight, row) => Math.abs(weight - rows[row]!) > 1);
  expect(moved.length).toBeLessThan(rows.length / 1000);
});

test('a table of another length is refused when it is read', () => {
  expect(() => readWeights({ ...danishWeights, table: 'IQAA' }, { words: new Set(), stems: [] })).toThrow();
});
