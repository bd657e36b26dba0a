// What screening needs to know before it judges comments, in one look at the database.
import type { Db } from '../../platform/database.ts';

export interface ScreeningFacts {
  /** This reader used the idempotency key before. */
  is_retry: boolean;
  in_last_minute: number;
  in_last_day: number;
  /** When the oldest of them is a minute, or a day, old. */
  minute_over_in_s: number | null;
  day_over_in_s: number | null;
  article_is_closed: boolean;
  reader_is_banned: boolean;
  network_is_banned: boolean;
  reader_is_trusted: boolean;
  repeats_own: boolean;
  repeats_any: boolean;
  /** Likenesses of the newest comments that share a part with this one: whether near is judged by the caller. */
  alike: number[][];
  approved: number;
  rejected_lately: number;
  /** Counted no further than asked for. */
  lately_of_network: number;
  lately_on_article: number;
}

/** A comment that is about to be judged. */
export interface Sent {
  siteId: number;
  articleKey: string;
  readerId: string;
  fingerprint: Buffer;
  likeness: number[] | undefined;
  idempotencyKey: string | null;
  /** Of the sender, as remembered under each key that lives, newest first. */
  networks: Buffer[];
  lately: { withinMinutes: number; ofNetwork: number; onArticle: number };
}

/**
 * Everything about each, in order, in bounded time whatever was sent before. Lately: within thirty days.
 * One parameter, and counts instead of `exists`: PostgreSQL would plan anew each time (a millisecond), or
 * read a table through for what an index tells.
 */
export const screeningFacts = (db: Db, comments: Sent[]) =>
  db.many<ScreeningFacts>(
    `/* comments.screeningFacts */
    select facts.*
      from json_to_recordset($1::json) as sent (
             place integer, site_id integer, article_key text, reader_id uuid, fingerprint bytea, likeness integer[],
             idempotency_key text, networks bytea[], burst interval, most_of_network integer, most_on_article integer),
           lateral (
        select (select count(*) > 0 from articles
                 where site_id = sent.site_id and key = sent.article_key and closed_at is not null)
                 as article_is_closed,
               (select count(*) > 0 from bans where site_id = sent.site_id and reader_id = sent.reader_id
                   and (expires_at is null or expires_at > now())) as reader_is_banned,
               (select count(*) > 0 from network_bans where site_id = sent.site_id and network = any (sent.networks)
                   and expires_at > now()) as network_is_banned,
               (select count(*) > 0 from trusted_readers where site_id = sent.site_id and reader_id = sent.reader_id)
                 as reader_is_trusted,
               (select count(*) > 0 from comments
                 where reader_id = sent.reader_id and idempotency_key = sent.idempotency_key) as is_retry,
               (select count(*)::integer
                  from (select from comments
                         where site_id = sent.site_id and network = any (sent.networks) and reader_id <> sent.reader_id
                           and submitted_at > now() - sent.burst
                         limit sent.most_of_network) found) as lately_of_network,
               (select count(*)::integer
                  from (select from comments
                         where article_id = (select id from articles
                                              where site_id = sent.site_id and key = sent.article_key)
                           and submitted_at > now() - sent.burst
                         limit sent.most_on_article) found) as lately_on_article,
               (select coalesce(json_agg(likeness), '[]') from comments
                 where status <> 'withdrawn'
                   and id in (select newest.comment_id
                                from unnest(likeness_pairs(sent.likeness)) as of_this (pair),
                                     lateral (select comment_id from comment_likenesses
                                               where site_id = sent.site_id and pair = of_this.pair
                                               order by comment_id desc limit 4) newest)) as alike,
               same.*, record.*
          from (select coalesce(bool_or(reader_id = sent.reader_id), false) as repeats_own, count(*) > 0 as repeats_any
                  from (select reader_id from comments
                         where site_id = sent.site_id and fingerprint = sent.fingerprint and status <> 'withdrawn'
                         limit 100) found) same,
               (select count(*) filter (where status = 'approved')::integer as approved,
                       count(*) filter (where submitted_at > now() - interval '1 minute')::integer as in_last_minute,
                       count(*) filter (where submitted_at > now() - interval '1 day')::integer as in_last_day,
                       extract(epoch from min(submitted_at) filter (where submitted_at > now() - interval '1 minute')
                                          + interval '1 minute' - now())::float as minute_over_in_s,
                       extract(epoch from min(submitted_at) filter (where submitted_at > now() - interval '1 day')
                                          + interval '1 day' - now())::float as day_over_in_s,
                       count(*) filter (where status = 'rejected' and decided_at > now() - interval '30 days')::integer
                         as rejected_lately
                  from comments where site_id = sent.site_id and reader_id = sent.reader_id) record) facts
     order by sent.place`,
    [
      JSON.stringify(
        comments.map((comment, place) => ({
          place,
          site_id: comment.siteId,
          article_key: comment.articleKey,
          reader_id: comment.readerId,
          fingerprint: asBytea(comment.fingerprint),
          likeness: comment.likeness,
          idempotency_key: comment.idempotencyKey,
          networks: comment.networks.map(asBytea),
          burst: `${comment.lately.withinMinutes} minutes`,
          most_of_network: comment.lately.ofNetwork,
          most_on_article: comment.lately.onArticle,
        })),
      ),
    ],
  );

const asBytea = (bytes: Buffer) => `\\x${bytes.toString('hex')}`;
