// One program, three parts: the bench itself and, as processes that it starts, what it measures with.
import type { Part } from './stand.ts';

const parts: Record<Part, () => Promise<unknown>> = {
  'load-generator': () => import('./load.ts'),
  'bare-program': () => import('./bareProgram.ts'),
};

await (parts[process.argv[2] as Part] ?? (() => import('./bench.ts')))();
