-- Sites, articles, ratings, comments, staff and the event log.
-- Every constraint is named: problems.ts turns the name into a sentence.

-- Up Migration

create table sites (
  id integer generated always as identity primary key,
  key text not null
    constraint sites_key_unique unique
    constraint sites_key_format check (key ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null,
  locale text not null default 'da',
  -- who is read before being shown: everybody, those not yet known, or nobody (then moderators review after)
  policy text not null default 'hold-everything'
    constraint sites_policy check (policy in ('hold-everything', 'hold-newcomers', 'publish-first')),
  newcomer_approvals smallint not null default 2
    constraint sites_newcomer_approvals_range check (newcomer_approvals between 1 and 100),
  most_links smallint not null default 2 constraint sites_most_links_range check (most_links between 0 and 100),
  words text[] not null default '{}',
  allowed_words text[] not null default '{}',
  positive_from smallint not null default 3 constraint sites_positive_from_range check (positive_from between 2 and 5),
  created_at timestamptz not null default now()
);

create table site_origins (
  site_id integer not null references sites on delete cascade,
  origin text not null constraint site_origins_format check (origin ~ '^https?://[^/\s]+$'),
  primary key (site_id, origin)
);

create table articles (
  id bigint generated always as identity primary key,
  site_id integer not null references sites,
  key text not null
    constraint articles_key_length check (char_length(key) between 1 and 1000 and octet_length(key) <= 2000),
  url text,
  title text,
  section text,
  issue text,
  author text,
  published_on date,
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint articles_site_key_unique unique (site_id, key),
  -- lets comments prove with one foreign key that their article is of their site
  constraint articles_site_id_unique unique (site_id, id)
);

create table ratings (
  article_id bigint not null references articles,
  reader_id uuid not null,
  score smallint not null constraint ratings_score_range check (score between 1 and 5),
  created_at timestamptz not null default now(),
  changed_at timestamptz,
  primary key (article_id, reader_id)
);

create table tallies (
  article_id bigint primary key references articles,
  score_1 integer not null default 0,
  score_2 integer not null default 0,
  score_3 integer not null default 0,
  score_4 integer not null default 0,
  score_5 integer not null default 0,
  constraint tallies_never_negative check (least(score_1, score_2, score_3, score_4, score_5) >= 0)
) with (fillfactor = 50); -- room for in-page updates: a hot article's row is rewritten all day

create table staff (
  id bigint generated always as identity primary key,
  email text not null
    constraint staff_email_unique unique
    constraint staff_email_lower_case check (email = lower(email)),
  name text not null,
  password_hash text not null,
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);

create type staff_role as enum ('admin', 'moderator', 'editor');

-- A role on one site, or on every site where site_id is null.
create table staff_roles (
  staff_id bigint not null references staff on delete cascade,
  site_id integer references sites on delete cascade,
  role staff_role not null,
  constraint staff_roles_once unique nulls not distinct (staff_id, site_id, role)
);

-- A one-time link. Only the token's hash is kept.
create table invitations (
  token_hash bytea primary key,
  email text,
  role staff_role not null,
  site_id integer references sites on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz
);

-- The layout that connect-pg-simple expects.
create table sessions (
  sid text primary key,
  sess json not null,
  expire timestamptz not null
);
create index sessions_by_expiry on sessions (expire);

-- The layout that rate-limiter-flexible expects. Unlogged: a crash may forget a few counts, and each
-- count must not wait for the disk.
create unlogged table limits (
  key text primary key,
  points integer not null default 0,
  expire bigint
);

-- The layout that @socket.io/postgres-adapter expects for what is too long for a notification.
create unlogged table socket_io_attachments (
  id bigserial constraint socket_io_attachments_id_unique unique,
  created_at timestamptz default now(),
  payload bytea
);

create table bans (
  site_id integer not null references sites on delete cascade,
  reader_id uuid not null,
  reason text not null,
  banned_by bigint not null references staff,
  banned_at timestamptz not null default now(),
  expires_at timestamptz, -- null: for good
  primary key (site_id, reader_id)
);

create type comment_status as enum ('pending', 'approved', 'rejected', 'withdrawn');

create table comments (
  id bigint generated always as identity primary key,
  site_id integer not null,
  article_id bigint not null,
  reader_id uuid not null,
  name text constraint comments_name_length check (char_length(name) between 1 and 80),
  text text not null constraint comments_text_length check (char_length(text) between 1 and 5000),
  status comment_status not null,
  revision integer not null default 1,
  verdict text not null constraint comments_verdict check (verdict in ('approve', 'hold')),
  reasons jsonb not null default '[]',
  fingerprint bytea not null, -- hash of the normalised text: finds the same text again
  likeness integer[], -- MinHash of its word triples: finds nearly the same text; null for a few words
  idempotency_key text,
  request_hash bytea, -- tells a retry from another request under the same key
  submitted_at timestamptz not null default now(),
  decided_at timestamptz,
  constraint comments_article_of_site foreign key (site_id, article_id) references articles (site_id, id),
  constraint comments_one_per_key unique (reader_id, idempotency_key)
);
create index comments_waiting on comments (site_id, id) where status = 'pending';
create index comments_public on comments (article_id, id desc) where status = 'approved';
create index comments_of_reader on comments (site_id, reader_id, article_id);
create index comments_by_fingerprint on comments (site_id, fingerprint);
create index comments_by_likeness on comments using gin (likeness);
create index comments_decided on comments (site_id, decided_at desc) where decided_at is not null;

-- What people decided, every time: the latest row of a comment is the one in force.
create table decisions (
  id bigint generated always as identity primary key,
  comment_id bigint not null references comments on delete cascade,
  revision integer not null, -- the revision that the decision produced
  decision text not null constraint decisions_decision check (decision in ('approve', 'reject', 'reopen')),
  reason text,
  note text,
  staff_id bigint not null references staff,
  decided_at timestamptz not null default now(),
  constraint decisions_one_per_revision unique (comment_id, revision)
);

-- The event log. Positions are (transaction_id, id): a reader that only looks below
-- pg_snapshot_xmin() can never skip a transaction that commits late with a low number.
-- Events name things by id and hold no reader's words, so erasing a comment erases it here too.
create table events (
  transaction_id xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity,
  type text not null,
  -- no foreign keys: an event is written beside the row it names, a thousand times a second
  site_id integer not null,
  article_id bigint,
  comment_id bigint,
  actor text not null constraint events_actor check (actor in ('reader', 'staff', 'screening', 'operator')),
  staff_id bigint,
  happened_at timestamptz not null default now(),
  primary key (transaction_id, id)
);
create index events_of_site on events (site_id, transaction_id, id);
create index events_by_time on events (happened_at);

-- Where the log begins: events of transactions up to kept_from have been pruned.
create table event_log (
  only_row boolean primary key default true constraint event_log_only_row check (only_row),
  kept_from xid8 not null default '0'
);
insert into event_log default values;

-- Called from within the statement that makes the change, so that there is no change without its event.
create function append_event(
  event_type text, event_site integer, event_article bigint, event_comment bigint,
  event_actor text, event_staff bigint default null
) returns void language sql as $$
  insert into events (type, site_id, article_id, comment_id, actor, staff_id)
  values (event_type, event_site, event_article, event_comment, event_actor, event_staff)
$$;

-- Casts, changes and withdraws (score null) a batch of ratings: one row per article and reader.
-- The tally rows are locked first, in order: a statement sees only what was committed when it
-- began, so counting the old score before the lock would miscount two taps of the same reader.
create function cast_ratings(articles bigint[], readers uuid[], scores smallint[])
returns table (article_id bigint, score_1 integer, score_2 integer, score_3 integer, score_4 integer, score_5 integer)
language plpgsql as $$
#variable_conflict use_column
declare
  locked integer;
  wanted constant integer := (select count(distinct a) from unnest(articles) a);
begin
  perform 1 from tallies t where t.article_id = any (articles) order by t.article_id for update;
  get diagnostics locked = row_count;
  if locked < wanted then
    insert into tallies (article_id) select distinct a from unnest(articles) a order by a on conflict do nothing;
    perform 1 from tallies t where t.article_id = any (articles) order by t.article_id for update;
  end if;

  insert into events (type, site_id, article_id, actor)
  select 'tally:changed', a.site_id, a.id, 'reader' from articles a where a.id = any (articles);

  return query
  with incoming as (
    select * from unnest(articles, readers, scores) as i (article_id, reader_id, score)
  ), before as (
    select r.article_id, r.score from ratings r join incoming i using (article_id, reader_id)
  ), removed as (
    delete from ratings r using incoming i
     where i.score is null and r.article_id = i.article_id and r.reader_id = i.reader_id
  ), stored as (
    insert into ratings as r (article_id, reader_id, score)
    select i.article_id, i.reader_id, i.score from incoming i where i.score is not null
    on conflict (article_id, reader_id) do update
      set score = excluded.score, changed_at = now() where r.score <> excluded.score
  ), change as (
    select c.article_id,
           coalesce(sum(c.n) filter (where c.score = 1), 0) as by_1,
           coalesce(sum(c.n) filter (where c.score = 2), 0) as by_2,
           coalesce(sum(c.n) filter (where c.score = 3), 0) as by_3,
           coalesce(sum(c.n) filter (where c.score = 4), 0) as by_4,
           coalesce(sum(c.n) filter (where c.score = 5), 0) as by_5
      from (select article_id, score, 1 as n from incoming
            union all
            select article_id, score, -1 from before) c
     group by c.article_id
  )
  update tallies t
     set score_1 = t.score_1 + c.by_1, score_2 = t.score_2 + c.by_2, score_3 = t.score_3 + c.by_3,
         score_4 = t.score_4 + c.by_4, score_5 = t.score_5 + c.by_5
    from change c
   where t.article_id = c.article_id
  returning t.article_id, t.score_1, t.score_2, t.score_3, t.score_4, t.score_5;
end
$$;

-- Down Migration

drop function cast_ratings, append_event;
drop table event_log, events, decisions, comments, bans, limits, socket_io_attachments,
           sessions, invitations, staff_roles, staff,
           tallies, ratings, articles, site_origins, sites;
drop type comment_status, staff_role;
