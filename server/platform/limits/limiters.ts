// How often one may ask: counted per reader, person or network, answered with 429 and Retry-After.
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { Problem } from '../../problems.ts';
import type { Database, Db } from '../database.ts';

export interface Limit {
  name: string;
  points: number;
  perSeconds: number;
}

export interface Limiter {
  /** Counts one, or throws `too-many-requests` when `key` has used up the limit. */
  count(key: string): Promise<void>;
  /** What was counted for `key` was in good faith after all. */
  forgive(key: string): Promise<void>;
}

/** Counted in this process only: for limits that keep one browser polite, not for defence. */
export const processLimiter = ({ name, points, perSeconds }: Limit): Limiter =>
  limiterOf(new RateLimiterMemory({ keyPrefix: name, points, duration: perSeconds }));

/** Counted in PostgreSQL across processes; while it is away, in this process: never open, never stuck. */
export const sharedLimiter = (db: Database, { name, points, perSeconds }: Limit): Limiter => {
  const insuranceLimiter = new RateLimiterMemory({ keyPrefix: name, points, duration: perSeconds });
  return limiterOf(
    new RateLimiterPostgres({
      storeClient: db.pool,
      tableName: 'limits',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: perSeconds,
      insuranceLimiter,
      inMemoryBlockOnConsumed: points + 1,
      clearExpiredByTimeout: false, // main.ts sweeps: a library timer would keep a stopped process alive
    }),
  );
};

const limiterOf = (limiter: RateLimiterAbstract): Limiter => ({
  count: async key => {
    try {
      await limiter.consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new Problem('too-many-requests', { retryAfterSeconds: refusal.msBeforeNext / 1000 });
    }
  },
  forgive: async key => {
    await limiter.delete(key);
  },
});

export const dropSpentLimits = (db: Db) =>
  db.many(`/* limits.dropSpent */
    delete from limits where expire < (extract(epoch from now()) * 1000)::bigint`);
