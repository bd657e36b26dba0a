// The only door to PostgreSQL: a pool with time-outs everywhere, one query function, transactions.
import pg from 'pg';
import { Problem, problemOfConstraint } from '../problems.ts';
import type { Log } from './log.ts';

export interface Connection {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

/** Runs statements. A statement's first comment names it in the log and in the plan cache. */
export interface Db {
  many<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  one<Row>(sql: string, values?: unknown[]): Promise<Row>;
  maybeOne<Row>(sql: string, values?: unknown[]): Promise<Row | undefined>;
  /** Everything inside commits together or not at all. Nested calls join the outer transaction. */
  transaction<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
}

export interface Database extends Db {
  pool: pg.Pool;
  /** The pool as seen by a library that keeps a connection to listen on and never gives a lost one back. */
  poolForListening: pg.Pool;
  close(): Promise<void>;
}

// A calendar date stays the text that was stored: a Date would move it by the server's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, text => text);

/** What bounds every request to under three seconds when the database is slow, frozen or gone (promise 10). */
const timeouts = {
  connectionTimeoutMillis: 1000,
  query_timeout: 1800,
  statement_timeout: 1500,
  lock_timeout: 1000,
  idle_in_transaction_session_timeout: 5000,
  keepAlive: true,
};

export function openDatabase(options: {
  connection: Connection | string;
  poolSize: number;
  log: Log;
}): Database {
  const { connection, poolSize, log } = options;
  const where = typeof connection === 'string' ? { connectionString: connection } : connection;
  const pool = new pg.Pool({ ...where, ...timeouts, max: poolSize, application_name: 'article-feedback' });
  // Without a listener an idle client that loses its server ends the process.
  pool.on('error', error => {
    if (!pool.ending) log.warn({ reason: error.message }, 'an idle database connection was lost');
  });
  // So does one that is lost while in use: its query fails, and that is answered.
  pool.on('connect', client => client.on('error', () => undefined));
  const listening = poolForListening(pool, { connection });

  const withClient = async <Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect().catch(error => {
      log.warn({ reason: (error as Error).message }, 'no database connection');
      throw translated(error);
    });
    let fault: Error | undefined;
    try {
      return await work(client);
    } catch (error) {
      if (isConnectionFault(error)) {
        fault = error as Error;
        log.warn({ reason: fault.message }, 'the database did not answer');
      }
      // Answered as the caller's mistake; if it was ours, this line is how we learn of it.
      const { code, routine } = error as { code?: string; routine?: string };
      if (code?.startsWith('22')) log.warn({ sqlState: code, routine }, 'a value did not fit its type');
      throw translated(error);
    } finally {
      // A client that timed out may still have an answer on its way: destroyed, never reused.
      client.release(fault);
    }
  };

  return {
    ...queries((sql, values) => withClient(client => client.query(statement(sql, values)))),
    transaction: work =>
      withClient(async client => {
        const db: Db = {
          ...queries((sql, values) => client.query(statement(sql, values))),
          transaction: nested => nested(db),
        };
        await client.query('begin');
        try {
          const result = await work(db);
          await client.query('commit');
          return result;
        } catch (error) {
          if (!isConnectionFault(error)) await client.query('rollback');
          throw error;
        }
      }),
    pool,
    poolForListening: listening.pool as unknown as pg.Pool,
    close: async () => {
      await listening.close();
      await pool.end();
    },
  };
}

/** Its connections are outside the pool: of the pool's, each outage would take one for good. */
function poolForListening(pool: pg.Pool, { connection }: { connection: Connection | string }) {
  const clients = new Set<pg.Client>();
  let isClosed = false;
  const connect = async () => {
    // The library would try again for ever, also after the service has stopped.
    if (isClosed) return new Promise<never>(() => undefined);
    const client = await openClient(connection);
    clients.add(client);
    const release = () => {
      clients.delete(client);
      void client.end();
    };
    client.once('end', release);
    if (isClosed) release();
    return Object.assign(client, { release });
  };
  return {
    pool: { connect, query: (sql: string, values?: unknown[]) => pool.query(sql, values) },
    close: async () => {
      isClosed = true;
      await Promise.all([...clients].map(client => client.end()));
    },
  };
}

/** One connection outside the pool, for what must keep its own: locks, migrations, dumps. */
export async function openClient(
  connection: (Connection & { application_name?: string }) | string,
): Promise<pg.Client> {
  const where = typeof connection === 'string' ? { connectionString: connection } : connection;
  const client = new pg.Client({ ...where, connectionTimeoutMillis: 5000 });
  // The caller notices through its next query or the 'end' event; an unheard 'error' would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
export type { Client } from 'pg';

function queries(
  query: (sql: string, values: unknown[]) => Promise<pg.QueryResult>,
): Omit<Db, 'transaction'> {
  const many = async <Row>(sql: string, values: unknown[] = []) => (await query(sql, values)).rows as Row[];
  const maybeOne = async <Row>(sql: string, values: unknown[] = []) => (await many<Row>(sql, values))[0];
  return {
    many,
    maybeOne,
    one: async <Row>(sql: string, values: unknown[] = []) => {
      const row = await maybeOne<Row>(sql, values);
      if (row === undefined) throw new Error(`no row: ${nameOf(sql)}`);
      return row;
    },
  };
}

const nameOf = (sql: string) => /^\s*\/\* ([\w.]+) \*\//.exec(sql)?.[1];

/** Named statements are planned once per connection; unnamed ones each time. */
const statement = (sql: string, values: unknown[]): pg.QueryConfig => {
  const name = nameOf(sql);
  return name === undefined ? { text: sql, values } : { name, text: sql, values };
};

/** SQLSTATE classes and codes that say «the database is away or overloaded», not «the request is wrong». */
const awayStates = /^(08|53|57P|58|25P0[34]|57014|55P03|40001|40P01|25006)/;

export const isConnectionFault = (error: unknown): boolean => {
  if (error instanceof Problem) return false;
  const { code, message = '' } = error as { code?: string; message?: string };
  if (code !== undefined && /^[0-9A-Z]{5}$/.test(code)) return awayStates.test(code);
  return (
    /^E(CONN|PIPE|TIMEDOUT|HOST|NET|ADDRNOTAVAIL|NOTFOUND|AI_AGAIN)/.test(code ?? '') ||
    /timeout|terminated|Connection|not queryable|Cannot use a pool/.test(message)
  );
};

/** A violated value constraint or cast: the item is at fault, not the database. */
export const isDataFault = (error: unknown): boolean =>
  error instanceof Problem
    ? error.code !== 'database-unavailable'
    : /^2[23]/.test((error as { code?: string }).code ?? '');

/** Problems pass through; constraint violations and outages become problems; the rest stays a bug (500). */
function translated(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (isConnectionFault(error)) return new Problem('database-unavailable', { retryAfterSeconds: 2 });
  if (code === '22P05' || code === '22021') return new Problem('text-malformed');
  // A value that does not fit its column or cast: the caller's, since ours are typed.
  return problemOfConstraint(constraint) ?? (code?.startsWith('22') ? new Problem('invalid-request') : error);
}
