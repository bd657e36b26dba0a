// Written by `npm run learn`, with the table weights.br beside it: not to be edited.
import type { LearnedWeights } from '../../../vocabulary/weights.ts';

export const danishWeights: LearnedWeights = {
  learnedFrom: 'f8c526acb6221f6f',
  bias: 1.0959889971754568,
  unit: 0.023622047244094488,
};
