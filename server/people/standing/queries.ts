// Which readers and networks are banned, and which readers are trusted: the only file that writes them.
import type { Db } from '../../platform/database.ts';

/** When the key that hides a comment's network is destroyed: a week after the day it was sent, in UTC. */
const keyEnds = `((date_trunc('day', c.submitted_at at time zone 'utc') + interval '7 days') at time zone 'utc')`;

/** A comment, as far as it tells whose it is: readers are named by what they wrote. */
interface Authored {
  id: string;
  site_id: number;
  article_id: string;
  reader_id: string;
}

export const banReader = (
  db: Db,
  ban: { comment: Authored; reason: string; staffId: string; days: number | undefined },
) =>
  db.one<{ expires_at: Date | null }>(
    `/* people.banReader */
    with banned as (
      insert into bans (site_id, reader_id, reason, banned_by, expires_at)
      values ($1::integer, $2::uuid, $3, $4::bigint, now() + make_interval(days => $5::integer))
      on conflict (site_id, reader_id) do update
        set reason = excluded.reason, banned_by = excluded.banned_by, banned_at = now(), expires_at = excluded.expires_at
      returning expires_at
    )
    select expires_at, append_event('reader:changed', $1::integer, $6::bigint, $7::bigint, 'staff', $4::bigint)
      from banned`,
    [
      ban.comment.site_id,
      ban.comment.reader_id,
      ban.reason,
      ban.staffId,
      ban.days ?? null,
      ban.comment.article_id,
      ban.comment.id,
    ],
  );

/** Opens commenting again for a reader. Undefined where it was not closed. */
export const liftBan = (db: Db, { comment, staffId }: { comment: Authored; staffId: string }) =>
  db.maybeOne<{ reader_id: string }>(
    `/* people.liftBan */
    with lifted as (
      delete from bans where site_id = $1::integer and reader_id = $2::uuid returning reader_id
    )
    select reader_id, append_event('reader:changed', $1::integer, $3::bigint, $4::bigint, 'staff', $5::bigint)
      from lifted`,
    [comment.site_id, comment.reader_id, comment.article_id, comment.id, staffId],
  );

/**
 * Bans the network that a comment came from, until the key of its day is destroyed at the latest:
 * from then on nobody can tell who it was. Undefined where the network is forgotten already.
 */
export const banNetwork = (
  db: Db,
  ban: { comment: Authored; reason: string; staffId: string; days: number | undefined },
) =>
  db.maybeOne<{ expires_at: Date }>(
    `/* people.banNetwork */
    with known as (
      select c.site_id, c.article_id, c.id, c.network, ${keyEnds} as key_ends
        from comments c where c.site_id = $1::integer and c.id = $2::bigint and c.network is not null
    ), banned as (
      insert into network_bans (site_id, network, reason, banned_by, expires_at)
      select site_id, network, $3, $4::bigint, least(key_ends, now() + make_interval(days => $5::integer))
        from known where key_ends > now()
      on conflict (site_id, network) do update
        set reason = excluded.reason, banned_by = excluded.banned_by, banned_at = now(), expires_at = excluded.expires_at
      returning expires_at
    )
    select banned.expires_at, append_event('reader:changed', site_id, article_id, id, 'staff', $4::bigint)
      from banned, known`,
    [ban.comment.site_id, ban.comment.id, ban.reason, ban.staffId, ban.days ?? null],
  );

/** Opens commenting again for the network that a comment came from. Undefined where it was not closed. */
export const liftNetworkBan = (db: Db, { comment, staffId }: { comment: Authored; staffId: string }) =>
  db.maybeOne<{ lifted: true }>(
    `/* people.liftNetworkBan */
    with lifted as (
      delete from network_bans b using comments c
       where b.site_id = $1::integer and c.site_id = b.site_id and c.id = $2::bigint and b.network = c.network
      returning b.site_id
    )
    select true as lifted, append_event('reader:changed', $1::integer, $3::bigint, $2::bigint, 'staff', $4::bigint)
      from lifted`,
    [comment.site_id, comment.id, comment.article_id, staffId],
  );

export const trustReader = (db: Db, { comment, staffId }: { comment: Authored; staffId: string }) =>
  db.maybeOne<{ reader_id: string }>(
    `/* people.trustReader */
    with trusted as (
      insert into trusted_readers (site_id, reader_id, trusted_by) values ($1::integer, $2::uuid, $5::bigint)
      on conflict do nothing returning reader_id
    )
    select reader_id, append_event('reader:changed', $1::integer, $3::bigint, $4::bigint, 'staff', $5::bigint)
      from trusted`,
    [comment.site_id, comment.reader_id, comment.article_id, comment.id, staffId],
  );

export const distrustReader = (db: Db, { comment, staffId }: { comment: Authored; staffId: string }) =>
  db.maybeOne<{ reader_id: string }>(
    `/* people.distrustReader */
    with distrusted as (
      delete from trusted_readers where site_id = $1::integer and reader_id = $2::uuid returning reader_id
    )
    select reader_id, append_event('reader:changed', $1::integer, $3::bigint, $4::bigint, 'staff', $5::bigint)
      from distrusted`,
    [comment.site_id, comment.reader_id, comment.article_id, comment.id, staffId],
  );

/** Those of these readers that moderators trust. */
export const trustedAmong = async (db: Db, about: { siteId: number; readerIds: string[] }) =>
  (
    await db.many<{ reader_id: string }>(
      `/* people.trustedAmong */
    select reader_id from trusted_readers where site_id = $1::integer and reader_id = any ($2::uuid[])`,
      [about.siteId, about.readerIds],
    )
  ).map(row => row.reader_id);

/** The network that each comment came from, where it can still be told, and until when it is banned. */
export const networksOf = (db: Db, commentIds: string[]) =>
  db.many<{ comment_id: string; network: Buffer | null; banned_until: Date | null }>(
    `/* people.networksOf */
    select c.id as comment_id, case when ${keyEnds} > now() then c.network end as network,
           b.expires_at as banned_until
      from comments c
      left join network_bans b on b.site_id = c.site_id and b.network = c.network and b.expires_at > now()
     where c.id = any ($1::bigint[])`,
    [commentIds],
  );

/** Bans that have run out name networks nobody can tell any more. */
export const dropEndedNetworkBans = (db: Db) =>
  db.many('/* people.dropEndedNetworkBans */ delete from network_bans where expires_at < now()');

/** Bans in force among these readers. */
export const bansOf = (db: Db, about: { siteId: number; readerIds: string[] }) =>
  db.many<{ reader_id: string; expires_at: Date | null }>(
    `/* people.bansOf */
    select reader_id, expires_at from bans
     where site_id = $1::integer and reader_id = any ($2::uuid[]) and (expires_at is null or expires_at > now())`,
    [about.siteId, about.readerIds],
  );
