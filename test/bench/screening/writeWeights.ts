// Writes down what learn.ts learns: npm run learn.
import { writeFileSync } from 'node:fs';
import { learnWeights } from './learn.ts';

const path = 'server/screening/words/lists/danish/learned/weights.ts';

writeFileSync(
  path,
  `// Written by \`npm run learn\`: not to be edited.
import type { LearnedWeights } from '../../../vocabulary/weights.ts';

export const danishWeights: LearnedWeights = ${JSON.stringify(learnWeights())};
`,
);
process.stdout.write(`${path} is written\n`);
