// What screening needs to know before it judges a comment, in one look at the database.
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

/** Everything in one look, in bounded time whatever was sent before. Lately: within thirty days. */
export const screeningFacts = (
  db: Db,
  about: {
    siteId: number;
    articleKey: string;
    readerId: string;
    fingerprint: Buffer;
    likeness: number[] | undefined;
    idempotencyKey: string | null;
    /** Of the sender, as remembered under each key that lives, newest first. */
    networks: Buffer[];
    lately: { withinMinutes: number; ofNetwork: number; onArticle: number };
  },
) =>
  db.one<ScreeningFacts>(
    `/* comments.screeningFacts */
    select exists (select from articles where site_id = $1::integer and key = $2 and closed_at is not null)
             as article_is_closed,
           exists (select from bans where site_id = $1::integer and reader_id = $3::uuid
                      and (expires_at is null or expires_at > now())) as reader_is_banned,
           exists (select from network_bans where site_id = $1::integer and network = any ($7::bytea[])
                      and expires_at > now()) as network_is_banned,
           exists (select from trusted_readers where site_id = $1::integer and reader_id = $3::uuid)
             as reader_is_trusted,
           exists (select from comments where reader_id = $3::uuid and idempotency_key = $5) as is_retry,
           (select count(*)::integer
              from (select from comments
                     where site_id = $1::integer and network = any ($7::bytea[]) and reader_id <> $3::uuid
                       and submitted_at > now() - $8::integer * interval '1 minute' limit $9::integer) found)
             as lately_of_network,
           (select count(*)::integer
              from (select from comments
                     where article_id = (select id from articles where site_id = $1::integer and key = $2)
                       and submitted_at > now() - $8::integer * interval '1 minute' limit $10::integer) found)
             as lately_on_article,
           (select coalesce(json_agg(likeness), '[]') from comments
             where status <> 'withdrawn'
               and id in (select newest.comment_id
                            from unnest(likeness_pairs($6::integer[])) as of_this (pair),
                                 lateral (select comment_id from comment_likenesses
                                           where site_id = $1::integer and pair = of_this.pair
                                           order by comment_id desc limit 4) newest)) as alike,
           same.*, record.*
      from (select coalesce(bool_or(reader_id = $3::uuid), false) as repeats_own, count(*) > 0 as repeats_any
              from (select reader_id from comments
                     where site_id = $1::integer and fingerprint = $4 and status <> 'withdrawn' limit 100) found) same,
           (select count(*) filter (where status = 'approved')::integer as approved,
                   count(*) filter (where submitted_at > now() - interval '1 minute')::integer as in_last_minute,
                   count(*) filter (where submitted_at > now() - interval '1 day')::integer as in_last_day,
                   extract(epoch from min(submitted_at) filter (where submitted_at > now() - interval '1 minute')
                                      + interval '1 minute' - now())::float as minute_over_in_s,
                   extract(epoch from min(submitted_at) filter (where submitted_at > now() - interval '1 day')
                                      + interval '1 day' - now())::float as day_over_in_s,
                   count(*) filter (where status = 'rejected' and decided_at > now() - interval '30 days')::integer
                     as rejected_lately
              from comments where site_id = $1::integer and reader_id = $3::uuid) record`,
    [
      about.siteId,
      about.articleKey,
      about.readerId,
      about.fingerprint,
      about.idempotencyKey,
      about.likeness ?? null,
      about.networks,
      about.lately.withinMinutes,
      about.lately.ofNetwork,
      about.lately.onArticle,
    ],
  );
