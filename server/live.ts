// Every socket event: who may connect, what a socket may ask to hear. What it is then told comes from the event log
// alone, which each process follows: what one wrote another cannot miss, and a late commit is not skipped.
import type { Server as HttpServer, IncomingHttpHeaders } from 'node:http';
import { createAdapter } from '@socket.io/postgres-adapter';
import type { RequestHandler } from 'express';
import { Server, type Socket } from 'socket.io';
import { ZodError } from 'zod';
import type { Config } from './config.ts';
import * as wire from './contract.ts';
import { eventTypesOf } from './facts.ts';
import type { PublicPages } from './feedback/publicPages.ts';
import { may } from './people/permissions.ts';
import { sessionIsAlive, staffWithGrants } from './people/queries.ts';
import type { Database, Db } from './platform/database.ts';
import { type EventFeed, followEvents, replay } from './platform/events.ts';
import { lastValues } from './platform/lastValues.ts';
import type { Log } from './platform/log.ts';
import { atMostEvery, dropStalled, limitCommands } from './platform/socketLimits.ts';
import { Problem } from './problems.ts';
import type { SiteDirectory } from './sites/directory.ts';
import { isAllowed, ownOrigins } from './sites/origins.ts';
import { isOriginOfAnySite } from './sites/queries.ts';
import { factsFor, type Readers, readerRoom, type Staff, staffRoom, tell } from './telling.ts';

interface LiveParts {
  config: Config;
  db: Database;
  log: Log;
  sites: SiteDirectory;
  pages: PublicPages;
  sessions: RequestHandler;
}

export interface Live {
  nudge(): void;
  disconnectSession(sessionId: string): void;
  close(): Promise<void>;
}

const permissionFor: Record<wire.Topic, wire.Permission> = {
  moderation: 'comments:moderate',
  summary: 'summaries:read',
};

const sessionRoom = (sessionId: string) => `session:${sessionId}`;
const sessionCheckMs = 10_000;
const stalledCheckMs = 1000;

export async function createLive(server: HttpServer, parts: LiveParts): Promise<Live> {
  const { config, db, log, sites, pages, sessions } = parts;
  const own = ownOrigins(config.publicUrl);
  // Polling from our own pages is a same-origin GET, which carries no Origin; pages cannot forge Sec-Fetch-Site.
  const isOwnPage = (headers: IncomingHttpHeaders) =>
    headers.origin === undefined ? headers['sec-fetch-site'] === 'same-origin' : own.includes(headers.origin);
  const io = new Server(server, {
    serveClient: false,
    perMessageDeflate: false, // ten times the memory and six times the delay, measured
    maxHttpBufferSize: 10_000,
    connectTimeout: 10_000,
    cors: { origin: true, credentials: true }, // answers the polling transport; who may connect is decided below
    // `cors` does not stop a foreign page's WebSocket (cross-site WebSocket hijacking); this does.
    allowRequest: (request, allow) => {
      if (isOwnPage(request.headers)) return allow(null, true);
      const { origin } = request.headers;
      if (origin === undefined) return allow('origin-not-allowed', false);
      isOriginOfAnySite(db, origin).then(
        known => allow(known ? null : 'origin-not-allowed', known),
        () => allow('database-unavailable', false),
      );
    },
  });
  io.adapter(
    createAdapter(db.poolForListening, {
      errorHandler: error => log.warn({ reason: error.message }, 'socket adapter'),
    }),
  );

  const readers: Readers = io.of('/readers');
  const staff: Staff = io.of('/staff');
  readers.on('connection', socket => welcomeReader(socket, { sites }));
  io.engine.use((request: never, response: never, next: never) =>
    // A reader's page sends no cookie, and this must not set one for it.
    isOwnPage((request as { headers: IncomingHttpHeaders }).headers)
      ? sessions(request, response, next)
      : (next as () => void)(),
  );
  staff.use((socket, next) => {
    const { sessionID, session } = socket.request as unknown as {
      sessionID?: string;
      session?: { staffId?: string };
    };
    if (!isOwnPage(socket.handshake.headers) || !sessionID || !session?.staffId)
      return next(new Error('not-logged-in'));
    Object.assign(socket.data, { sessionId: sessionID, staffId: session.staffId });
    void socket.join(sessionRoom(sessionID));
    next();
  });

  const toldTallies = lastValues({ most: 10_000 });
  const feed = await followEvents(db, {
    log,
    heartbeatMs: 1000,
    onEvents: events => tell(db, { events, readers, staff, pages, toldTallies }),
  });
  staff.on('connection', socket => welcomeStaff(socket, { db, sites, feed }));

  // Another process wrote: its log entries are ours to tell too. Lost nudges cost a heartbeat, nothing more.
  io.on('events:written' as never, (() => feed.nudge()) as never);
  const nudgeOthers = atMostEvery(50, () => io.serverSideEmit('events:written'));

  // A reader who takes nothing in (a dead phone, or ill will) must not fill this process's memory.
  const dropping = setInterval(() => dropStalled(io), stalledCheckMs);

  // Sessions end by log-out, by age and by an operator's hand; only the first says so by itself.
  const checking = setInterval(() => void dropEndedSessions(db, staff, log), sessionCheckMs);

  return {
    nudge: () => {
      feed.nudge();
      nudgeOthers();
    },
    disconnectSession: sessionId => staff.in(sessionRoom(sessionId)).disconnectSockets(true),
    close: async () => {
      clearInterval(checking);
      clearInterval(dropping);
      await feed.stop();
      await io.close();
    },
  };
}

function welcomeReader(
  socket: Socket<wire.ReaderCommands, wire.ReaderFacts>,
  { sites }: { sites: SiteDirectory },
): void {
  const mostRooms = 50;
  limitCommands(socket);
  socket.on('article:watch', async (watch, done) => {
    if (typeof done !== 'function') return;
    await answering(done, async () => {
      const { site: siteKey, article } = wire.ArticleWatch.parse(watch);
      const site = await sites.find(siteKey);
      if (!isAllowed(socket.handshake.headers.origin, site)) throw new Problem('origin-not-allowed');
      if (socket.rooms.size > mostRooms) throw new Problem('too-many-requests', { retryAfterSeconds: 60 });
      await socket.join(readerRoom(site.id, article));
      return { ok: true };
    });
  });
  socket.on('article:unwatch', async watch => {
    const parsed = wire.ArticleWatch.safeParse(watch);
    const site = parsed.success && (await sites.find(parsed.data.site).catch(() => undefined));
    if (site) await socket.leave(readerRoom(site.id, parsed.data.article));
  });
}

function welcomeStaff(
  socket: Socket<wire.StaffCommands, wire.StaffFacts>,
  { db, sites, feed }: { db: Db; sites: SiteDirectory; feed: EventFeed },
): void {
  socket.on('site:watch', async (watch, done) => {
    if (typeof done !== 'function') return;
    await answering(done, async () => {
      const { site: siteKey, topic, after } = wire.SiteWatch.parse(watch);
      const person = await staffWithGrants(db, socket.data.staffId);
      if (!person || !(await sessionIsAlive(db, socket.data.sessionId))) throw new Problem('not-logged-in');
      const site = await sites.find(siteKey);
      if (!may(permissionFor[topic], { siteId: site.id, grants: person.grants }))
        throw new Problem('permission-missing');

      // First the room, then what was missed up to here: what comes later comes live, and nothing falls between.
      await socket.join(staffRoom(site.id, topic));
      const upTo = feed.position();
      if (after === null) return { ok: true, snapshot: true, cursor: upTo };
      const missed = await replay(db, { siteId: site.id, types: eventTypesOf[topic], after, upTo });
      if (!missed) return { ok: true, snapshot: true, cursor: upTo };
      return {
        ok: true,
        facts: await factsFor(db, { topic, siteId: site.id, events: missed }),
        cursor: upTo,
      };
    });
  });
}

/** A command is answered whatever happens: with its problem, never with silence or a crash. */
async function answering(
  done: (answer: never) => void,
  work: () => Promise<wire.Ack & object>,
): Promise<void> {
  const answer = await work().catch(error => {
    const ours = error instanceof ZodError ? 'invalid-request' : 'internal-error';
    const problem = error instanceof Problem ? error : new Problem(ours);
    return { ok: false, problem: problem.details({ languages: ['da'] }) };
  });
  done(answer as never);
}

async function dropEndedSessions(db: Db, staff: Staff, log: Log): Promise<void> {
  try {
    for (const socket of await staff.local.fetchSockets()) {
      const { sessionId, staffId } = socket.data as { sessionId: string; staffId: string };
      const isAlive = (await sessionIsAlive(db, sessionId)) && (await staffWithGrants(db, staffId));
      if (!isAlive) socket.disconnect(true);
    }
  } catch (error) {
    log.warn({ reason: (error as Error).message }, 'sessions could not be checked');
  }
}
