// Redis, where an operator has one: it counts for the limiters. Nothing is kept there that may not be
// lost, and while it is away each process counts for itself.
import { Redis } from 'ioredis';
import type { Log } from './log.ts';

/** Answers within half a second or fails, and fails at once while it is away. */
export function openRedis(url: string, { log }: { log: Log }): Redis {
  const redis = new Redis(url, {
    connectTimeout: 1000,
    commandTimeout: 500,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: attempt => Math.min(attempt * 200, 2000),
  });
  let isAway = false;
  redis.on('ready', () => {
    isAway = false;
  });
  // Without a listener a lost connection is printed by the library, once a try.
  redis.on('error', error => {
    if (!isAway) log.warn({ reason: error.message }, 'redis is away; this process counts limits by itself');
    isAway = true;
  });
  return redis;
}
