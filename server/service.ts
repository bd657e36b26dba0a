// The service as one thing: starts on an open database, stops without losing a request.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from './app.ts';
import type { ArticlePlace } from './articles/knownArticles.ts';
import { askScreener, type ScreenerLimits } from './comments/screener/askScreener.ts';
import type { Config } from './config.ts';
import { publicPages } from './feedback/publicPages.ts';
import { createLive } from './live.ts';
import { staffSessions } from './people/sessions.ts';
import type { Database } from './platform/database.ts';
import type { Assets } from './platform/http/assets.ts';
import { networks as networksOf } from './platform/limits/networks.ts';
import type { Log } from './platform/log.ts';
import { openRedis } from './platform/redis.ts';
import { policyOf, withoutSite } from './screening/sitePolicy.ts';
import { siteDirectory } from './sites/directory.ts';
import { allSites } from './sites/queries.ts';
import { sweeps } from './sweep.ts';

export interface Service {
  port: number;
  /** Finishes what was begun (at most ten seconds), then closes sockets and the port. */
  stop(): Promise<void>;
}

interface Parts {
  config: Config;
  db: Database;
  log: Log;
  assets: { reader: Assets; staff: Assets };
  screenerLimits?: Partial<ScreenerLimits> | undefined;
}

const sweepMs = 10 * 60_000;
const drainMs = 10_000;
const farewellMs = 250;

/** Throws EADDRINUSE when the port is taken. */
export async function startService({ config, db, log, assets, screenerLimits }: Parts): Promise<Service> {
  let stopping = false;
  const server = createServer({
    // A client that sends slowly, or nothing, does not keep a connection (slow-loris).
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    connectionsCheckingInterval: 5_000,
    keepAliveTimeout: 20_000,
  });
  server.maxConnections = 15_000;

  const redis = config.redisUrl === undefined ? undefined : openRedis(config.redisUrl, { log });
  const sites = siteDirectory(db);
  const pages = publicPages(db);
  const networks = networksOf(db);
  await networks.renew();
  await readWordLists(db);
  const sessions = staffSessions({
    db,
    secrets: config.secrets,
    publicUrl: config.publicUrl,
    log: message => log.warn({ reason: message }, 'session store'),
  });
  const live = await createLive(server, { config, db, log, sites, pages, sessions });
  const onChange = (place: ArticlePlace) => {
    pages.forget(place);
    live.nudge();
  };
  const screeners = askScreener({
    db,
    log,
    internalHosts: config.screenerInternalHosts,
    onChange,
    limits: screenerLimits,
  });
  const app = createApp({
    config,
    db,
    redis,
    log,
    sites,
    pages,
    networks,
    sessions,
    assets,
    live,
    onChange,
    askScreener: screeners.ask,
    isStopping: () => stopping,
  });
  server.on('request', (request, response) => {
    // Socket.IO answers its own path; a request that both answer is one that neither can finish.
    if (!request.url?.startsWith('/socket.io/')) app(request, response);
  });

  // Before Socket.IO sees it: while stopping, no answer may keep its connection open for another request.
  server.prependListener('request', (_, response) => {
    if (stopping) response.setHeader('Connection', 'close');
  });

  const sweepOut = sweeps(db, { networks, log });
  const sweep = setInterval(() => void sweepOut(), sweepMs);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => resolve());
  }).catch(async error => {
    clearInterval(sweep);
    await screeners.stop();
    await live.close();
    redis?.disconnect();
    throw error;
  });

  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      if (stopping) return;
      stopping = true;
      clearInterval(sweep);
      // First every answer says «close» and /readyz says no, so that busy clients let go of their connections:
      // cutting those at once would reset the requests that are on their way.
      await sleep(farewellMs);
      // Closing the port lets requests in flight finish; idle keep-alive connections go at once.
      const closed = new Promise<void>(resolve => server.close(() => resolve()));
      server.closeIdleConnections();
      const closing = setInterval(() => server.closeIdleConnections(), 100);
      const late = setTimeout(() => server.closeAllConnections(), drainMs);
      await screeners.stop();
      await live.close();
      await closed;
      redis?.disconnect();
      clearTimeout(late);
      clearInterval(closing);
    },
  };
}

/** Compiled now rather than while a reader waits: the first time takes a third of a second. */
async function readWordLists(db: Database): Promise<void> {
  for (const settings of [withoutSite('da'), ...(await allSites(db))]) policyOf(settings);
}
