// pgbench, where the machine has it: the same statements without Node or HTTP, the ceiling above both.
import { execFile } from 'node:child_process';
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Measure } from './measures.ts';
import { scripts } from './statements.ts';

const run = promisify(execFile);

export interface PgbenchOutcome {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/** On the PATH, or where Debian puts it. */
export async function findPgbench(path = process.env.PATH ?? ''): Promise<string | undefined> {
  const versions = await readdir('/usr/lib/postgresql').catch(() => [] as string[]);
  const newestFirst = versions.sort((one, other) => Number(other) - Number(one));
  const folders = [...path.split(delimiter), ...newestFirst.map(each => `/usr/lib/postgresql/${each}/bin`)];
  for (const folder of folders) {
    const file = join(folder, 'pgbench');
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return undefined;
}

interface Options {
  pgbench: string;
  measure: Measure;
  seconds: number;
  environment: Record<string, string>;
  folder: string;
}

/** As many connections as the pools of the programs it is compared with. */
export async function runPgbench(options: Options): Promise<PgbenchOutcome> {
  const { pgbench, measure, seconds, environment, folder } = options;
  const { first, count } = measure.articles;
  const own = await mkdtemp(join(folder, 'pgbench-'));
  try {
    await writeFile(
      join(own, 'script.sql'),
      `\\set article random(${first}, ${first + count - 1})
\\set reader random(1, 1000000000000)
\\set score random(1, 5)
${(await scripts[measure.kind]()).replaceAll(/\s+/g, ' ')};
`,
    );
    const options = ['--client=10', '--jobs=1', '--no-vacuum', '--protocol=prepared', `--time=${seconds}`];
    const files = ['--log', `--log-prefix=${join(own, 'log')}`, `--file=${join(own, 'script.sql')}`];
    const { stdout } = await run(pgbench, [...options, ...files], {
      env: { ...process.env, ...environment },
    });
    const logs = (await readdir(own)).filter(name => name.startsWith('log'));
    const lines = (await Promise.all(logs.map(name => readFile(join(own, name), 'utf8'))))
      .join('')
      .split('\n');
    // client, transaction, microseconds, …
    const latencies = lines.filter(Boolean).map(line => Number(line.split(' ')[2]) / 1000);
    latencies.sort((one, other) => one - other);
    return {
      perSecond: Number(/tps = ([\d.]+)/.exec(stdout)?.[1]),
      p50Ms: latencies[Math.floor(latencies.length * 0.5)]!,
      p99Ms: latencies[Math.floor(latencies.length * 0.99)]!,
    };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
