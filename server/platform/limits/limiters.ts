// How often one may ask: counted per reader, person or network, answered with 429 and Retry-After.
import type { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
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
}

/** For failures, which are counted before they are known to be any. */
export interface FailureLimiter extends Limiter {
  /** The one that was counted last for `key` was in good faith after all. */
  giveBack(key: string): Promise<void>;
  /** All that was counted for `key` was. */
  forgive(key: string): Promise<void>;
}

/** Where processes count together: in PostgreSQL, or in Redis where there is one. */
export interface LimitStore {
  db: Database;
  redis?: Redis | undefined;
}

/** Counted across processes; while the store is away, in this process: never open, never stuck. */
export const sharedLimiter = (store: LimitStore, limit: Limit): FailureLimiter =>
  limiterOf(counted(store, limit));

function counted(store: LimitStore, { name, points, perSeconds }: Limit): RateLimiterAbstract {
  const options = {
    keyPrefix: name,
    points,
    duration: perSeconds,
    insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points, duration: perSeconds }),
    inMemoryBlockOnConsumed: points + 1,
  };
  if (store.redis) {
    const keyPrefix = `article-feedback:${name}`; // others may keep things there too
    const inRedis = { keyPrefix, storeClient: store.redis, rejectIfRedisNotReady: true };
    return new RateLimiterRedis({ ...options, ...inRedis });
  }
  const inPostgres = { storeClient: store.db.pool, tableName: 'limits', tableCreated: true };
  // service.ts sweeps: a timer of the library's would keep a stopped process alive
  return new RateLimiterPostgres({ ...options, ...inPostgres, clearExpiredByTimeout: false });
}

/**
 * For acts so frequent that storing each count would cost more than the act: the first half of a
 * window is counted in this process alone, which is all that an ordinary reader ever needs, the second
 * half across processes. With n processes the limit is at most (n + 1) / 2 times as high.
 */
export const thriftyLimiter = (store: LimitStore, limit: Limit): Limiter => {
  const free = Math.ceil(limit.points / 2);
  const alone = new RateLimiterMemory({
    keyPrefix: limit.name,
    points: free,
    duration: limit.perSeconds,
  });
  const shared = sharedLimiter(store, { ...limit, points: limit.points - free });
  return {
    count: async key => {
      if (!(await hasRoom(alone, key))) await shared.count(key);
    },
  };
};

/** How full, told instead of thrown: 0 up to `points`, 1 above, 2 from four times as many on. */
export interface Gauge {
  /** Counts one, and says how full it is with it. */
  count(key: string): Promise<0 | 1 | 2>;
}

const timesToTheTop = 4;

/** Thrifty as well: what it watches for is far more than the half that is counted here alone. */
export const thriftyGauge = (store: LimitStore, { name, points, perSeconds }: Limit): Gauge => {
  const free = Math.ceil(points / 2);
  const alone = new RateLimiterMemory({ keyPrefix: name, points: free, duration: perSeconds });
  const shared = counted(store, { name, points: points * timesToTheTop - free, perSeconds });
  return {
    count: async key => {
      if (await hasRoom(alone, key)) return 0;
      try {
        const { consumedPoints } = await shared.consume(key);
        return free + consumedPoints > points ? 1 : 0;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return 2;
      }
    },
  };
};

const hasRoom = (limiter: RateLimiterAbstract, key: string) =>
  limiter.consume(key).then(
    () => true,
    () => false,
  );

const limiterOf = (limiter: RateLimiterAbstract): FailureLimiter => ({
  count: async key => {
    try {
      await limiter.consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new Problem('too-many-requests', { retryAfterSeconds: refusal.msBeforeNext / 1000 });
    }
  },
  giveBack: async key => {
    await limiter.reward(key);
  },
  forgive: async key => {
    await limiter.delete(key);
  },
});

export const dropSpentLimits = (db: Db) =>
  db.many(`/* limits.dropSpent */
    delete from limits where expire < (extract(epoch from now()) * 1000)::bigint`);
