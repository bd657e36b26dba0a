// The weights in the repository are what learning gives: who changes the comments, or how words are taken apart, has
// to learn anew.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { rootFolder } from '../../../server/platform/rootFolder.ts';
import { danishWeights } from '../../../server/screening/words/lists/danish/learned/weights.ts';
import { readWeights } from '../../../server/screening/words/vocabulary/weights.ts';
import { learnWeights } from '../../bench/screening/learn.ts';

const kept = readFileSync(join(rootFolder, 'server/screening/words/lists/danish/learned/weights.br'));
const rowsOf = (table: Uint8Array) => [...new Int8Array(brotliDecompressSync(table))];

test('the weights are what `npm run learn` gives', () => {
  const learned = learnWeights();
  expect(learned.learnedFrom).toBe(danishWeights.learnedFrom);
  expect(learned.bias).toBeCloseTo(danishWeights.bias, 3);
  const rows = rowsOf(kept);
  // Another engine may round the exponential differently, which moves a weight by a step here and there.
  const moved = rowsOf(learned.table).filter((weight, row) => Math.abs(weight - rows[row]!) > 1);
  expect(moved.length).toBeLessThan(rows.length / 1000);
});

test('a table of another length is refused when it is read', () => {
  const neutral = { words: new Set<string>(), stems: [] };
  expect(() => readWeights(danishWeights, { table: Buffer.from('IQAA', 'base64'), neutral })).toThrow();
});
