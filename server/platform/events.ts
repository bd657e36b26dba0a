// The event log as a feed: reading from a position, and following it as it grows.
// Events are written by append_event() inside the statement that makes the change.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from './database.ts';
import type { Log } from './log.ts';

/** Position in the log. All positions below `pg_snapshot_xmin` are final: nothing commits there any more. */
export type Position = string; // "<transaction id>.<event id>"

export interface Event {
  position: Position;
  type: string;
  siteId: number;
  articleId: string | null;
  commentId: string | null;
}

interface EventRow {
  transaction_id: string;
  id: string;
  type: string;
  site_id: number;
  article_id: string | null;
  comment_id: string | null;
}

const split = (position: Position) => position.split('.') as [transactionId: string, id: string];
const mostPerRead = 500;

/** Orders positions as the log does. */
export function comparePositions(a: Position, b: Position): number {
  const [aTransaction, aId] = split(a).map(BigInt) as [bigint, bigint];
  const [bTransaction, bId] = split(b).map(BigInt) as [bigint, bigint];
  return aTransaction === bTransaction
    ? Math.sign(Number(aId - bId))
    : Math.sign(Number(aTransaction - bTransaction));
}

const present = (row: EventRow): Event => ({
  position: `${row.transaction_id}.${row.id}`,
  type: row.type,
  siteId: row.site_id,
  articleId: row.article_id,
  commentId: row.comment_id,
});

/** Where a reader that starts now begins. Read in the same statement snapshot as a page, it misses nothing after the page. */
export const positionNow = async (db: Db): Promise<Position> =>
  (
    await db.one<{ position: string }>(`/* events.now */
    select pg_snapshot_xmin(pg_current_snapshot())::text || '.0' as position`)
  ).position;

/**
 * Final events after a position, oldest first, and whether a transaction still open holds later
 * ones back. One row at least: its columns are null where there is nothing new.
 */
const readAfter = (db: Db, { after }: { after: Position }) =>
  db.many<EventRow & { held_back: boolean }>(
    `/* events.after */
    select e.*, exists (select from events where transaction_id >= now.final_below) as held_back
      from (select pg_snapshot_xmin(pg_current_snapshot()) as final_below) now
      left join lateral (
        select transaction_id::text, id::text, type, site_id, article_id::text, comment_id::text
          from events
         where (transaction_id, id) > ($1::xid8, $2::bigint) and transaction_id < now.final_below
         order by events.transaction_id, events.id
         limit ${mostPerRead}) e on true`,
    split(after),
  );

/**
 * One site's events of some types in (after, upTo], or undefined where the gap is too old or too
 * long to replay and a snapshot is the honest answer.
 */
export async function replay(
  db: Db,
  gap: { siteId: number; types: string[]; after: Position; upTo: Position },
): Promise<Event[] | undefined> {
  const rows = await db.many<EventRow>(
    `/* events.replay */
    select transaction_id::text, id::text, type, site_id, article_id::text, comment_id::text
      from events
     where site_id = $1::integer and type = any ($2::text[])
       and (transaction_id, id) > ($3::xid8, $4::bigint) and (transaction_id, id) <= ($5::xid8, $6::bigint)
     order by events.transaction_id, events.id
     limit ${mostPerRead + 1}`,
    [gap.siteId, gap.types, ...split(gap.after), ...split(gap.upTo)],
  );
  if (rows.length > mostPerRead || (await isOutsideLog(db, gap.after))) return undefined;
  return rows.map(present);
}

/** A cursor from before the log was pruned, or from another cluster (a restore), may have missed something. */
const isOutsideLog = async (db: Db, position: Position) =>
  (
    await db.one<{ outside: boolean }>(
      `/* events.isOutsideLog */
    select $1::xid8 <= kept_from or $1::xid8 > pg_snapshot_xmax(pg_current_snapshot()) as outside
      from event_log`,
      [split(position)[0]],
    )
  ).outside;

/** Forgets events older than `keepHours`; decisions keep their own record for good. */
export const prune = (db: Db, { keepHours }: { keepHours: number }) =>
  db.many(
    `/* events.prune */
    with forgotten as (
      delete from events where happened_at < now() - make_interval(hours => $1::integer) returning transaction_id
    )
    update event_log set kept_from = greatest(kept_from, newest.transaction_id)
      from (select transaction_id from forgotten order by transaction_id desc limit 1) newest`,
    [keepHours],
  );

export interface EventFeed {
  /** Everything after this position will still be handed to `onEvents`. */
  position(): Position;
  /** Something was just written: read now instead of at the next heartbeat. */
  nudge(): void;
  stop(): Promise<void>;
}

interface Follow {
  log: Log;
  heartbeatMs: number;
  onEvents: (events: Event[]) => Promise<void>;
}

/** Busy sites write hundreds of times a second: reading more often than this would only cost the database. */
const leastMsBetweenReads = 20;

/** Follows the log: at a nudge, at each heartbeat, and soon again while an open transaction holds events back. */
export async function followEvents(db: Db, { log, heartbeatMs, onEvents }: Follow): Promise<EventFeed> {
  let position = await positionNow(db);
  // Runs ahead of `position` while a stretch is being handed out: who joins meanwhile must have it replayed.
  let handedOut = position;
  let nudged = false;
  let wake = () => {};
  let stopped = false;
  let failing = false;
  let heldBackMs = leastMsBetweenReads;

  const untilNudged = (mostMs: number) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, mostMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** Reads what is new and returns how long there is nothing more to do, unless nudged. */
  const readOn = async (): Promise<number> => {
    const rows = await readAfter(db, { after: position });
    const events = rows.filter(row => row.id !== null).map(present);
    if (events.length > 0) {
      handedOut = events.at(-1)!.position;
      await onEvents(events);
      position = handedOut;
    }
    if (failing) log.info('the event feed reads again');
    failing = false;
    if (events.length > 0) heldBackMs = leastMsBetweenReads;
    if (events.length === mostPerRead) return 0;
    if (!rows[0]!.held_back) return heartbeatMs;
    // Somebody's open transaction holds events back, perhaps for long: look again soon, then less often.
    heldBackMs = Math.min(heldBackMs * 1.5, 250);
    return heldBackMs;
  };

  const follow = async (): Promise<void> => {
    while (!stopped) {
      nudged = false;
      const idleMs = await readOn().catch(error => {
        if (!failing) log.warn({ reason: (error as Error).message }, 'the event feed cannot read');
        failing = true;
        return heartbeatMs;
      });
      await sleep(leastMsBetweenReads);
      if (!nudged && !stopped && idleMs > 0) await untilNudged(idleMs);
    }
  };

  const following = follow();
  return {
    position: () => handedOut,
    nudge: () => {
      nudged = true;
      wake();
    },
    stop: async () => {
      stopped = true;
      wake();
      await following;
    },
  };
}
