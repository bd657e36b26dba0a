// Writes down what learn.ts learns: npm run learn.
import { writeFileSync } from 'node:fs';
import { learnWeights } from './learn.ts';

const folder = 'server/screening/words/lists/danish/learned';
const { table, learnedFrom, bias, unit } = learnWeights();

writeFileSync(`${folder}/weights.br`, table);
writeFileSync(
  `${folder}/weights.ts`,
  `// Written by \`npm run learn\`, with the table weights.br beside it: not to be edited.
import type { LearnedWeights } from '../../../vocabulary/weights.ts';

export const danishWeights: LearnedWeights = {
  learnedFrom: '${learnedFrom}',
  bias: ${bias},
  unit: ${unit},
};
`,
);
process.stdout.write(`${folder} is written\n`);
