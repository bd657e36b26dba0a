// The load generator: a process of its own that sends one round at a time, as it is told.
import autocannon from 'autocannon';
import { connections, measures } from './measures.ts';
import { requestsOf, type Site, type Target } from './requests.ts';

export interface Round {
  target: Target;
  url: string;
  measure: string;
  seconds: number;
}

export interface Outcome {
  answered: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** How often each status came; a request that got none is under `none`. */
  statuses: Record<string, number>;
  /** The first answer that was no success. */
  refusal?: string;
  /** Different things stored, over all rounds of this measure so far: what the database must and may hold. */
  acknowledged: number;
  sent: number;
}

const requestOf = requestsOf(JSON.parse(process.argv[3]!) as Site);

interface Progress {
  next: number;
  sent: Set<string>;
  acknowledged: Set<string>;
}
const progressOf = new Map<string, Progress>();

async function send({ target, url, measure: title, seconds }: Round): Promise<Outcome> {
  const measure = measures.find(each => each.title === title)!;
  const name = `${title}/${target}`;
  const progress = progressOf.get(name) ?? { next: 0, sent: new Set(), acknowledged: new Set() };
  progressOf.set(name, progress);

  const latencies: number[] = [];
  const statuses: Record<string, number> = {};
  const count = (status: string | number) => {
    statuses[status] = (statuses[status] ?? 0) + 1;
  };

  const setupRequest = (request: autocannon.Request, context: { stores?: string }) => {
    const { stores, ...prepared } = requestOf(target, measure, progress.next++);
    if (stores !== undefined) progress.sent.add(stores);
    context.stores = stores;
    return Object.assign(request, prepared);
  };
  let refusal: string | undefined;
  const onResponse = (status: number, body: string, { stores }: { stores?: string }) => {
    if (status >= 200 && status < 300) progress.acknowledged.add(stores!);
    else refusal ??= body;
  };

  const startedAt = performance.now();
  let lastAnswerAt = startedAt;
  const { errors, timeouts } = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url,
      connections,
      duration: seconds,
      sampleInt: 100,
      requests: [{ setupRequest, ...(measure.kind !== 'page' && { onResponse }) } as autocannon.Request],
    };
    const cannon = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    // Its own histogram rounds to whole milliseconds.
    cannon.on('response', (_client, status, _bytes, latencyMs) => {
      count(status);
      latencies.push(latencyMs);
      lastAnswerAt = performance.now();
    });
  });
  for (let fault = 0; fault < errors + timeouts; fault++) count('none');

  latencies.sort((one, other) => one - other);
  const percentile = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN;
  return {
    answered: latencies.length,
    perSecond: latencies.length / ((lastAnswerAt - startedAt) / 1000),
    p50Ms: percentile(0.5),
    p99Ms: percentile(0.99),
    statuses,
    refusal,
    acknowledged: progress.acknowledged.size,
    sent: progress.sent.size,
  };
}

process.on('message', (round: Round) => {
  void send(round).then(outcome => process.send!(outcome));
});
process.on('disconnect', () => process.exit());
process.send!('ready');
