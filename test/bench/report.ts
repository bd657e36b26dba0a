// The figures of a run: as a table to read, and as the object that --json writes.
import type { Group } from './measures.ts';

export interface Figures {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Processor time of the program's own process; the machine's other work bends it least. */
  processorMicroseconds?: number;
  /** Requests a second of each round, to see how noisy the run was. */
  rounds: number[];
}

export interface Result {
  group: Group;
  title: string;
  ours: Figures;
  bare: Figures;
  pgbench?: Figures;
  /** Requests a second, ours to bare. */
  ratio: number;
  goal?: number;
  faults: string[];
}

export interface Report {
  at: string;
  node: string;
  postgres: string;
  cores: number;
  connections: number;
  rounds: number;
  secondsPerRound: number;
  loadAverage: { start: number; end?: number };
  pgbench: string | null;
  results: Result[];
}

export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

const columns = [
  { name: 'requests/s', width: 12 },
  { name: 'p50 ms', width: 9 },
  { name: 'p99 ms', width: 9 },
  { name: 'CPU µs each', width: 13 },
  { name: 'of bare', width: 10 },
];
const titleWidth = 36;
const nameWidth = 8;

const row = (title: string, name: string, cells: string[]) =>
  title.padEnd(titleWidth) +
  name.padEnd(nameWidth) +
  cells.map((cell, i) => cell.padStart(columns[i]!.width)).join('');

export const tableHead = () =>
  row(
    '',
    '',
    columns.map(column => column.name),
  );

export function tableRows({ title, ours, bare, pgbench, ratio, goal }: Result): string {
  const cells = (figures: Figures) => [
    Math.round(figures.perSecond).toLocaleString('en'),
    figures.p50Ms.toFixed(2),
    figures.p99Ms.toFixed(2),
    figures.processorMicroseconds === undefined ? '–' : figures.processorMicroseconds.toFixed(0),
  ];
  const verdict =
    goal === undefined ? '' : `   goal ${goal.toFixed(1)}: ${ratio >= goal ? 'met' : 'NOT met'}`;
  const lines = [
    row(title, 'ours', [...cells(ours), ratio.toFixed(2)]) + verdict,
    row('', 'bare', [...cells(bare), '1.00']),
  ];
  if (pgbench)
    lines.push(row('', 'pgbench', [...cells(pgbench), (pgbench.perSecond / bare.perSecond).toFixed(2)]));
  return lines.join('\n');
}
