// What the databases hold after a measure, held against what was answered: a fast wrong answer is no answer.
import { type Connection, openClient } from '../../server/platform/database.ts';
import type { Outcome } from './load.ts';
import type { Kind } from './measures.ts';

/** Ratings and comments stored so far. */
export async function holdingsOf(connection: Connection): Promise<Record<Kind, number>> {
  const [row] = await ask<{ rating: number; comment: number }>(
    connection,
    `select (select count(*) from ratings)::integer as rating, (select count(*) from comments)::integer as comment`,
  );
  return { ...row!, page: 0 };
}

interface Round {
  who: string;
  kind: Kind;
  before: Record<Kind, number>;
  outcomes: Outcome[];
}

/** What is wrong, in sentences; nothing where all is well. */
export async function faultsIn(
  connection: Connection,
  { who, kind, before, outcomes }: Round,
): Promise<string[]> {
  const faults = outcomes.flatMap(({ statuses, refusal = '' }) =>
    Object.entries(statuses)
      .filter(([status]) => !status.startsWith('2'))
      .map(([status, times]) => `${who}: ${times} requests were answered with ${status} ${refusal}`),
  );
  if (kind === 'page') return faults;

  const after = await holdingsOf(connection);
  const stored = after[kind] - before[kind];
  // When a round is cut off, what is on its way may be stored without having been answered.
  const { acknowledged, sent } = outcomes.at(-1)!;
  if (stored < acknowledged || stored > sent)
    faults.push(
      `${who}: ${stored} of a ${kind} are stored, ${acknowledged} were acknowledged of ${sent} sent`,
    );

  const [{ wrong } = { wrong: 0 }] = await ask<{ wrong: number }>(
    connection,
    `select count(*)::integer as wrong
       from tallies t
       full join (select article_id, count(*) filter (where score = 1) as by_1, count(*) filter (where score = 2) as by_2,
                         count(*) filter (where score = 3) as by_3, count(*) filter (where score = 4) as by_4,
                         count(*) filter (where score = 5) as by_5
                    from ratings group by article_id) recount using (article_id)
      where (score_1 + doubted_1, score_2 + doubted_2, score_3 + doubted_3, score_4 + doubted_4, score_5 + doubted_5)
            is distinct from (by_1, by_2, by_3, by_4, by_5)`,
  );
  if (wrong > 0) faults.push(`${who}: ${wrong} tallies differ from a recount`);
  return faults;
}

async function ask<Row extends object>(connection: Connection, sql: string): Promise<Row[]> {
  const client = await openClient(connection);
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
