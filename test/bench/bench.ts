// `npm run bench`: the built service beside bare programs on the same PostgreSQL, in turns, in one run.
//   npm run bench -- [ratings|comments|pages|screening …] [--seconds N] [--rounds N] [--json FILE] [--profile FOLDER]
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { faultsIn, holdingsOf } from './holdings.ts';
import type { Outcome } from './load.ts';
import { connections, type Group, groups, type Measure, measures } from './measures.ts';
import { findPgbench, runPgbench } from './pgbench.ts';
import { type Figures, median, type Report, type Result, tableHead, tableRows } from './report.ts';
import type { Target } from './requests.ts';
import { libpqEnvironment, processorMs, type Stand, setUp, takeDown } from './stand.ts';

const say = (line = '') => process.stdout.write(`${line}\n`);
const targets: Target[] = ['ours', 'bare'];
/** Long enough that both programs run compiled: the product has more code to warm. */
const warmUpSeconds = 3;

interface Plan {
  groups: string[];
  seconds: number;
  rounds: number;
  json?: string;
  profile?: string;
}

function readPlan(): Plan {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '3' },
      json: { type: 'string' },
      profile: { type: 'string' },
      misses: { type: 'boolean' }, // read by screening/print.ts
    },
  });
  const unknown = positionals.find(each => !groups.includes(each as Group) && each !== 'screening');
  if (unknown) throw new Error(`There is no ${unknown}: choose among ${groups.join(', ')} and screening.`);
  const number = (name: 'seconds' | 'rounds') => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} is a whole number from 1.`);
    return value;
  };
  const chosen = positionals.length > 0 ? positionals : groups;
  return {
    groups: chosen,
    seconds: number('seconds'),
    rounds: number('rounds'),
    json: values.json,
    profile: values.profile,
  };
}

async function benchPrograms(plan: Plan): Promise<Report> {
  say('Starting the service, the bare program and their databases …');
  const stand = await setUp(plan);
  const pgbench = await findPgbench();
  const report: Report = {
    at: new Date().toISOString(),
    node: process.version,
    postgres: stand.postgresVersion,
    cores: cpus().length,
    connections,
    rounds: plan.rounds,
    secondsPerRound: plan.seconds,
    loadAverage: { start: loadavg()[0]! },
    pgbench: pgbench ?? null,
    results: [],
  };
  say(
    `Node ${report.node}, PostgreSQL ${report.postgres}, ${report.cores} cores, ${connections} connections.`,
  );
  say(`${plan.rounds} rounds of ${plan.seconds} s each in turn; the figures are medians.`);
  say(pgbench ? `pgbench: ${pgbench}, 10 connections.` : 'pgbench is not on this machine: left out.');
  sayLoad(report.loadAverage.start);
  say();
  say(tableHead());
  for (const measure of measures.filter(each => plan.groups.includes(each.group))) {
    const result = await take(measure, { plan, stand, pgbench });
    report.results.push(result);
    say(tableRows(result));
    for (const fault of result.faults) say(`    WRONG: ${fault}`);
  }
  report.loadAverage.end = loadavg()[0]!;
  say();
  sayLoad(report.loadAverage.end);
  return report;
}

/** What else the machine does costs both programs, but not evenly. */
const sayLoad = (load: number) =>
  say(
    `Load average ${load.toFixed(2)}${load > cpus().length ? ': the machine is busy, trust no close figure' : ''}.`,
  );

interface Taking {
  plan: Plan;
  stand: Stand;
  pgbench: string | undefined;
}

async function take(measure: Measure, { plan, stand, pgbench }: Taking): Promise<Result> {
  const { programs, folder } = stand;
  const before = {
    ours: await holdingsOf(programs.ours.database),
    bare: await holdingsOf(programs.bare.database),
  };
  const outcomes: Record<Target, Outcome[]> = { ours: [], bare: [] };
  const processor: Record<Target, number[]> = { ours: [], bare: [] };
  for (let round = 0; round <= plan.rounds; round++) {
    // Who goes first changes, so that a slow stretch of the machine does not always meet the same one.
    for (const target of round % 2 === 0 ? targets : targets.toReversed()) {
      const { url, pid } = programs[target];
      const seconds = round === 0 ? warmUpSeconds : plan.seconds;
      const usedBefore = await processorMs(pid);
      const outcome = await stand.send({ target, url, measure: measure.title, seconds });
      const usedAfter = await processorMs(pid);
      outcomes[target].push(outcome);
      if (round > 0 && usedBefore !== undefined && usedAfter !== undefined)
        processor[target].push(((usedAfter - usedBefore) * 1000) / outcome.answered);
    }
  }

  const figures = (target: Target): Figures => {
    const counted = outcomes[target].slice(1);
    return {
      perSecond: median(counted.map(each => each.perSecond)),
      p50Ms: median(counted.map(each => each.p50Ms)),
      p99Ms: median(counted.map(each => each.p99Ms)),
      processorMicroseconds: processor[target].length > 0 ? median(processor[target]) : undefined,
      rounds: counted.map(each => Math.round(each.perSecond)),
    };
  };
  const faults = await Promise.all(
    targets.map(target =>
      faultsIn(programs[target].database, {
        who: target,
        kind: measure.kind,
        before: before[target],
        outcomes: outcomes[target],
      }),
    ),
  );
  const environment = libpqEnvironment(programs.bare.database);
  const direct =
    pgbench && (await runPgbench({ pgbench, measure, seconds: plan.seconds, environment, folder }));
  const [ours, bare] = [figures('ours'), figures('bare')];
  return {
    group: measure.group,
    title: measure.title,
    ours,
    bare,
    ...(direct && { pgbench: { ...direct, rounds: [Math.round(direct.perSecond)] } }),
    ratio: ours.perSecond / bare.perSecond,
    goal: measure.goal,
    faults: faults.flat(),
  };
}

async function run(): Promise<number> {
  const plan = readPlan();
  const report: { programs?: Report; screening?: unknown } = {};
  if (plan.groups.some(each => each !== 'screening')) report.programs = await benchPrograms(plan);
  await takeDown();
  if (plan.groups.includes('screening')) {
    if (plan.json) report.screening = await (await import('./screening/measure.ts')).measureScreening();
    else await import('./screening/print.ts');
  }
  if (plan.json) await writeFile(plan.json, `${JSON.stringify(report, null, 2)}\n`);
  else if (report.programs) say(`\n${JSON.stringify(report)}`);
  return report.programs?.results.some(each => each.faults.length > 0) ? 1 : 0;
}

let isInterrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    isInterrupted = true;
    say('\nTaking everything down …');
    void takeDown().then(() => process.exit(130));
  });

try {
  process.exitCode = await run();
} catch (error) {
  // Ctrl-C ends the other processes too, and that is no news.
  if (!isInterrupted) process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await takeDown();
  process.exitCode = 1;
}
