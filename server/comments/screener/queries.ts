// What is asked of an external screener about a comment, and what becomes of the comment by its answer.
import type { ScreeningReason } from '../../contract.ts';
import type { Db } from '../../platform/database.ts';
import type { Question } from '../../screening/external/call.ts';
import type { Waiting } from './siteLines.ts';

interface QuestionRow {
  site_key: string;
  locale: string;
  url: string;
  secret: string;
  revision: number;
  name: string | null;
  text: string;
  article: Question['article'];
  context: Question['context'];
}

/** Undefined where there is nobody to ask any more, or nothing: the reader took the words back. */
export const questionAbout = (db: Db, commentId: string) =>
  db.maybeOne<QuestionRow>(
    `/* comments.questionAbout */
    select s.key as site_key, s.locale, ss.url, ss.secret, c.revision, c.name, c.text,
           json_build_object('key', a.key, 'url', a.url, 'title', a.title, 'section', a.section) as article,
           (select coalesce(json_agg(json_build_object('name', p.name, 'text', p.text) order by p.id), '[]')
              from (select id, name, text from comments
                     where article_id between c.article_id and c.article_id and status = 'approved' and id < c.id
                     order by article_id, id desc limit 3) p) as context
      from comments c
      join site_screeners ss on ss.site_id = c.site_id
      join sites s on s.id = c.site_id
      join articles a on a.id = c.article_id
     where c.id = $1::bigint and c.status <> 'withdrawn'`,
    [commentId],
  );

/**
 * Comments of the last hour whose question nobody has in hand: the process that had it was killed.
 * So many of each site, that one site's heap does not hide another's few.
 */
export const abandonedQuestions = (db: Db, { afterSeconds }: { afterSeconds: number }) =>
  db.many<Waiting>(
    `/* comments.abandonedQuestions */
    select site_id as "siteId", id as "commentId"
      from (select c.site_id, c.id, c.submitted_at,
                   row_number() over (partition by c.site_id order by c.submitted_at) as place
              from comments c join site_screeners ss on ss.site_id = c.site_id
             where c.status = 'pending' and c.reasons @> '[{"check": "awaiting-screener"}]'
               and c.submitted_at between now() - interval '1 hour'
                                      and now() - make_interval(secs => $1::double precision)) abandoned
     where place <= 100
     order by submitted_at`,
    [afterSeconds],
  );

/** Where there is news. */
interface PlaceRow {
  site_id: number;
  key: string;
}

interface Outcome {
  commentId: string;
  /** The revision that was asked about. */
  revision: number;
  reason: ScreeningReason;
  screener: object;
  score: number | null;
  /** The screener has nothing against it. */
  mayPublish: boolean;
}

/**
 * Records what the screener said, and publishes where nothing else was waited for. The row itself is the
 * judge of that: what a moderator decided meanwhile stands, whenever they did, and so does a ban.
 */
export const recordScreening = (db: Db, outcome: Outcome) =>
  db.maybeOne<PlaceRow>(
    `/* comments.recordScreening */
    with screened as (
      update comments c
         set screener = $3::jsonb, screener_score = $4::double precision,
             reasons = jsonb_path_query_array(reasons, '$[*] ? (@.check != "awaiting-screener"
                         && @.check != "screener-not-reached" && @.check != "external-screener")') || $5::jsonb,
             (status, verdict, revision) = (
               select case when publishes then 'approved' else c.status end,
                      case when publishes then 'approve' else c.verdict end,
                      c.revision + publishes::integer
                 from (select $6::boolean and c.status = 'pending' and c.revision = $2::integer
                              and c.reasons @> '[{"check": "awaiting-screener"}]'
                              and not exists (select from bans b
                                               where b.site_id = c.site_id and b.reader_id = c.reader_id
                                                 and (b.expires_at is null or b.expires_at > now()))
                              and not exists (select from network_bans b
                                               where b.site_id = c.site_id and b.network = c.network
                                                 and b.expires_at > now()) as publishes) rule)
       where c.id = $1::bigint and c.status <> 'withdrawn'
      returning c.id, c.site_id, c.article_id
    )
    select s.site_id, a.key, append_event('comment:screened', s.site_id, s.article_id, s.id, 'screening')
      from screened s join articles a on a.id = s.article_id`,
    [
      outcome.commentId,
      outcome.revision,
      JSON.stringify(outcome.screener),
      outcome.score,
      JSON.stringify([outcome.reason]),
      outcome.mayPublish,
    ],
  );

/** Says why no screener has seen it; what one said before, asked by another process, stands. */
export const recordNotReached = (
  db: Db,
  { commentId, reason }: { commentId: string; reason: ScreeningReason },
) =>
  db.maybeOne<PlaceRow>(
    `/* comments.recordNotReached */
    with unscreened as (
      update comments
         set reasons = jsonb_path_query_array(reasons, '$[*] ? (@.check != "awaiting-screener"
                         && @.check != "screener-not-reached" && @.check != "external-screener")') || $2::jsonb
       where id = $1::bigint and status <> 'withdrawn' and screener is null
      returning id, site_id, article_id
    )
    select u.site_id, a.key, append_event('comment:screened', u.site_id, u.article_id, u.id, 'screening')
      from unscreened u join articles a on a.id = u.article_id`,
    [commentId, JSON.stringify([reason])],
  );
