// How often one may ask: counted per reader, person or network, answered with 429 and Retry-After.
import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
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

/**
 * A network without its address: the keyed hash of its /24 (IPv4) or /64 (IPv6).
 * No raw address is kept anywhere (promise 7); one household's IPv6 rotation stays one network.
 */
export const networkOf = (address: string, { secret }: { secret: string }): string =>
  createHmac('sha256', secret)
    .update(`network:${prefixOf(address)}`)
    .digest('base64url')
    .slice(0, 22);

function prefixOf(written: string): string {
  // Some proxies forward `[2001:db8::1]:4711` or `192.0.2.1:4711`.
  const address =
    /^\[(.+)\](?::\d+)?$/.exec(written)?.[1] ?? written.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return plain.split('.').slice(0, 3).join('.');
  // A URL writes every spelling of an IPv6 address in the one canonical way.
  const canonical = new URL(`http://[${plain}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(canonical);
  if (mapped) {
    const [high, low] = [Number.parseInt(mapped[1]!, 16), Number.parseInt(mapped[2]!, 16)];
    return `${high >> 8}.${high & 255}.${low >> 8}`;
  }
  const [head = '', tail] = canonical.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  while (tail !== undefined && groups.length + after.length < 8) groups.push('0');
  return [...groups, ...after].slice(0, 4).join(':');
}

export const dropSpentLimits = (db: Db) =>
  db.many(`/* limits.dropSpent */
    delete from limits where expire < (extract(epoch from now()) * 1000)::bigint`);
