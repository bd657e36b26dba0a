// The service as one thing: starts on an open database, stops without losing a request.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from './app.ts';
import { forgetNetworks } from './comments/queries.ts';
import type { Config } from './config.ts';
import { publicPages } from './feedback/publicPages.ts';
import { createLive } from './live.ts';
import { dropExpiredSessions } from './people/queries.ts';
import { staffSessions } from './people/sessions.ts';
import type { Database } from './platform/database.ts';
import { prune } from './platform/events.ts';
import type { Assets } from './platform/http/assets.ts';
import { dropSpentLimits } from './platform/limits/limiters.ts';
import { type Networks, networks as networksOf } from './platform/limits/networks.ts';
import type { Log } from './platform/log.ts';
import { siteDirectory } from './sites/directory.ts';

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
}

const sweepMs = 10 * 60_000;
const keepEventsHours = 24;
const drainMs = 10_000;
const farewellMs = 250;

/** Throws EADDRINUSE when the port is taken. */
export async function startService({ config, db, log, assets }: Parts): Promise<Service> {
  let stopping = false;
  const server = createServer({
    // A client that sends slowly, or nothing, does not keep a connection (slow-loris).
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    connectionsCheckingInterval: 5_000,
    keepAliveTimeout: 20_000,
  });
  server.maxConnections = 15_000;

  const sites = siteDirectory(db);
  const pages = publicPages(db);
  const networks = networksOf(db);
  await networks.renew();
  const sessions = staffSessions({
    db,
    secrets: config.secrets,
    publicUrl: config.publicUrl,
    log: message => log.warn({ reason: message }, 'session store'),
  });
  const live = await createLive(server, { config, db, log, sites, pages, sessions });
  const app = createApp({
    config,
    db,
    log,
    sites,
    pages,
    networks,
    sessions,
    assets,
    live,
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

  const sweep = setInterval(() => void sweepOut(db, { networks, log }), sweepMs);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => resolve());
  }).catch(async error => {
    clearInterval(sweep);
    await live.close();
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
      await live.close();
      await closed;
      clearTimeout(late);
      clearInterval(closing);
    },
  };
}

/** Forgets what has run out: old events, ended sessions, spent limits, the keys of networks and what they hid. */
async function sweepOut(db: Database, { networks, log }: { networks: Networks; log: Log }): Promise<void> {
  try {
    await prune(db, { keepHours: keepEventsHours });
    await dropExpiredSessions(db);
    await dropSpentLimits(db);
    await networks.renew();
    await forgetNetworks(db);
  } catch (error) {
    log.warn({ reason: (error as Error).message }, 'the sweep has to wait');
  }
}
