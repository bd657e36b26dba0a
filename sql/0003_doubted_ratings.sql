-- Rating stuffing: what many new readers of one network rate on one article is kept, but doubted.

-- Up Migration

set local lock_timeout = '2s';

-- null: counted. 'accepted': was doubted, and counted by an editor. Only 'doubted' is outside the tally.
create type rating_doubt as enum ('doubted', 'accepted');

alter table ratings
  add column network bytea, -- under the key of the day it was cast; forgotten with the key
  add column doubt rating_doubt;

alter table tallies
  add column doubted_1 integer not null default 0,
  add column doubted_2 integer not null default 0,
  add column doubted_3 integer not null default 0,
  add column doubted_4 integer not null default 0,
  add column doubted_5 integer not null default 0,
  add constraint tallies_doubted_never_negative
    check (least(doubted_1, doubted_2, doubted_3, doubted_4, doubted_5) >= 0);

-- What one network rated on one article in one day: its hash is another the day after. Read and written
-- only under the lock of the article's tally. Unlogged: a crash gives each network its allowance anew.
create unlogged table rating_networks (
  article_id bigint not null,
  network bytea not null,
  earlier_network bytea, -- the same network under yesterday's key
  rated integer not null, -- new ratings less those withdrawn
  burst float8 not null, -- a bucket: one drop a counted rating, leaking evenly
  burst_at timestamptz not null, -- when the bucket was last as full as it says
  caught_at timestamptz, -- above the day's allowance since then
  vouched integer, -- an editor said that these many are real; null again once they are too many more
  primary key (article_id, network)
) with (fillfactor = 50);

-- What editors decided about an article's doubted ratings, every time: the latest is in force.
create table rating_decisions (
  id bigint generated always as identity primary key,
  article_id bigint not null references articles,
  decision text not null constraint rating_decisions_decision check (decision in ('count', 'leave-out')),
  ratings integer not null, -- how many it was about
  staff_id bigint not null references staff,
  decided_at timestamptz not null default now()
);
create index rating_decisions_of_article on rating_decisions (article_id, id desc);

-- Ratings with these scores leave the tally for the doubted ones, or with -1 come back.
create function move_to_doubted(of_article bigint, moved smallint[], direction integer) returns void
language sql as $$
  update tallies t
     set score_1 = t.score_1 - c.by_1, score_2 = t.score_2 - c.by_2, score_3 = t.score_3 - c.by_3,
         score_4 = t.score_4 - c.by_4, score_5 = t.score_5 - c.by_5,
         doubted_1 = t.doubted_1 + c.by_1, doubted_2 = t.doubted_2 + c.by_2, doubted_3 = t.doubted_3 + c.by_3,
         doubted_4 = t.doubted_4 + c.by_4, doubted_5 = t.doubted_5 + c.by_5
    from (select direction * count(*) filter (where m = 1) as by_1, direction * count(*) filter (where m = 2) as by_2,
                 direction * count(*) filter (where m = 3) as by_3, direction * count(*) filter (where m = 4) as by_4,
                 direction * count(*) filter (where m = 5) as by_5
            from unnest(moved) m) c
   where t.article_id = of_article
$$;

-- What is left in a bucket that loses a full allowance in ten minutes, drop by drop.
create function leaked(bucket float8, allowance integer, since interval) returns float8
language sql immutable as $$
  select greatest(0, bucket - allowance * greatest(0, extract(epoch from since)::float8) / 600)
$$;

drop function cast_ratings;

-- Casts, changes and withdraws (score null) a batch of ratings: one row per article and reader.
-- The tally rows are locked first, in order: a statement sees only what was committed when it
-- began, so counting the old score before the lock would miscount two taps of the same reader.
--
-- Of a network's new ratings on an article `burst_allowance` count at once and as many again every ten
-- minutes, the rest are doubted; above `day_allowance` in a day all of them are, back to yesterday's.
-- Readers who are known here always count; who is, is looked up only where an allowance is spent. A comment
-- that published itself makes nobody known: a script can write one for every reader it makes up.
create function cast_ratings(
  articles bigint[], readers uuid[], scores smallint[],
  networks bytea[] default '{}', earlier_networks bytea[] default '{}', -- null: not known, and never doubted
  moment timestamptz default now(), burst_allowance integer default 0, day_allowance integer default 0
)
returns table (article_id bigint, score_1 integer, score_2 integer, score_3 integer, score_4 integer, score_5 integer)
language plpgsql as $$
#variable_conflict use_column
declare
  locked integer;
  wanted constant integer := (select count(distinct a) from unnest(articles) a);
  spent jsonb; -- articles and networks with more new ratings than may count, and how many may
  caught record;
  moved smallint[];
  doubts rating_doubt[];
  old_scores smallint[];
  old_doubts rating_doubt[];
begin
  perform 1 from tallies t where t.article_id = any (articles) order by t.article_id for update;
  get diagnostics locked = row_count;
  if locked < wanted then
    insert into tallies (article_id) select distinct a from unnest(articles) a order by a on conflict do nothing;
    perform 1 from tallies t where t.article_id = any (articles) order by t.article_id for update;
  end if;

  insert into events (type, site_id, article_id, actor)
  select 'tally:changed', a.site_id, a.id, 'reader' from articles a where a.id = any (articles);

  select array_agg(r.score order by i.nr), array_agg(r.doubt order by i.nr) into old_scores, old_doubts
    from unnest(articles, readers) with ordinality as i (article_id, reader_id, nr)
    left join ratings r using (article_id, reader_id);

  -- Who withdraws gives the allowance back: one person's change of mind costs the neighbours nothing.
  if array_position(scores, null) is not null then
    update rating_networks n
       set rated = greatest(0, n.rated - gone.ratings), burst = greatest(0, n.burst - gone.counted)
      from (select r.article_id, r.network, count(*) as ratings, count(*) filter (where r.doubt is null) as counted
              from unnest(articles, readers, scores) as i (article_id, reader_id, score)
              join ratings r using (article_id, reader_id)
             where i.score is null and r.network is not null
             group by r.article_id, r.network) gone
     where n.article_id = gone.article_id and n.network = gone.network;
  end if;

  -- The first of a day begins with yesterday's bucket, and caught where yesterday alone was too much.
  with arrived as (
    select i.article_id, i.network, (array_agg(i.earlier_network))[1] as earlier_network, count(*)::integer as ratings
      from unnest(articles, scores, old_scores, networks, earlier_networks)
             as i (article_id, score, old_score, network, earlier_network)
     where i.score is not null and i.old_score is null and i.network is not null
     group by i.article_id, i.network
  ), noted as (
    insert into rating_networks as n (article_id, network, earlier_network, rated, burst, burst_at, caught_at)
    select a.article_id, a.network, a.earlier_network, a.ratings,
           a.ratings + coalesce(leaked(e.burst, burst_allowance, moment - e.burst_at), 0), moment,
           case when e.rated - coalesce(e.vouched, 0) > day_allowance then e.caught_at end
      from arrived a
      left join rating_networks e on e.article_id = a.article_id and e.network = a.earlier_network
    on conflict (article_id, network) do update
      set rated = n.rated + excluded.rated,
          burst = excluded.rated + leaked(n.burst, burst_allowance, excluded.burst_at - n.burst_at),
          burst_at = greatest(n.burst_at, excluded.burst_at)
    returning n.*
  )
  select jsonb_agg(jsonb_build_object(
           'article_id', article_id, 'network', n.network, 'earlier_network', n.earlier_network,
           'is_too_many', n.rated - coalesce(n.vouched, 0) > day_allowance,
           'is_caught', n.caught_at is not null and n.vouched is null,
           'may_count', a.ratings - ceil(n.burst - burst_allowance)))
    into spent
    from noted n join arrived a using (article_id, network)
   where (n.burst > burst_allowance and n.vouched is null) or (n.caught_at is not null and n.vouched is null)
      or n.rated - coalesce(n.vouched, 0) > day_allowance;

  if spent is not null then
    for caught in
      select s.*, a.site_id
        from jsonb_to_recordset(spent)
               as s (article_id bigint, network bytea, earlier_network bytea, is_too_many boolean, is_caught boolean)
        join articles a on a.id = s.article_id
       where s.is_too_many and not s.is_caught
    loop
      with judged as (
        update ratings r set doubt = 'doubted'
         where r.article_id = caught.article_id and r.network in (caught.network, caught.earlier_network)
           and r.doubt is null
           and not exists (select from trusted_readers k where k.site_id = caught.site_id and k.reader_id = r.reader_id)
           and not exists (select from comments k where k.site_id = caught.site_id and k.reader_id = r.reader_id
                                                    and k.status = 'approved'
                                                    and (k.decided_at is not null or k.verdict <> 'approve'))
        returning r.score
      )
      select array_agg(j.score) into moved from judged j;
      perform move_to_doubted(caught.article_id, moved, 1);
    end loop;
    if found then
      -- Readers who only change a score now may have been moved with the others.
      select array_agg(r.doubt order by i.nr) into old_doubts
        from unnest(articles, readers) with ordinality as i (article_id, reader_id, nr)
        left join ratings r using (article_id, reader_id);
    end if;

    update rating_networks n
       set burst = least(n.burst, burst_allowance),
           caught_at = case when s.is_too_many and not s.is_caught then moment else n.caught_at end,
           vouched = case when not s.is_too_many then n.vouched end
      from jsonb_to_recordset(spent) as s (article_id bigint, network bytea, is_too_many boolean, is_caught boolean)
     where n.article_id = s.article_id and n.network = s.network
       and (n.burst > burst_allowance or s.is_too_many and not s.is_caught);

    with fresh as (
      select i.nr, case when s.is_too_many or s.is_caught then 0 else s.may_count end as may_count,
             row_number() over (partition by i.article_id, i.network order by i.nr) as place
        from unnest(articles, readers, scores, old_scores, networks) with ordinality
               as i (article_id, reader_id, score, old_score, network, nr)
        join jsonb_to_recordset(spent)
               as s (article_id bigint, network bytea, is_too_many boolean, is_caught boolean, may_count float8)
             using (article_id, network)
        join articles a on a.id = i.article_id
       where i.score is not null and i.old_score is null
         and not exists (select from trusted_readers k where k.site_id = a.site_id and k.reader_id = i.reader_id)
         and not exists (select from comments k where k.site_id = a.site_id and k.reader_id = i.reader_id
                                                  and k.status = 'approved'
                                                  and (k.decided_at is not null or k.verdict <> 'approve'))
    )
    select array_agg(case when f.place > f.may_count then 'doubted'::rating_doubt end order by nr) into doubts
      from generate_subscripts(articles, 1) nr left join fresh f using (nr);
  end if;

  return query
  with incoming as (
    select * from unnest(articles, readers, scores, networks, doubts, old_scores, old_doubts)
                    as i (article_id, reader_id, score, network, doubt, old_score, old_doubt)
  ), removed as (
    delete from ratings r using incoming i
     where i.score is null and r.article_id = i.article_id and r.reader_id = i.reader_id
  ), stored as (
    -- A changed score stays where the first one stood: counted or doubted.
    insert into ratings as r (article_id, reader_id, score, network, doubt)
    select i.article_id, i.reader_id, i.score, i.network, i.doubt from incoming i where i.score is not null
    on conflict (article_id, reader_id) do update
      set score = excluded.score, changed_at = now() where r.score <> excluded.score
  ), change as (
    select c.article_id,
           coalesce(sum(c.n) filter (where c.score = 1 and c.doubt is distinct from 'doubted'), 0) as by_1,
           coalesce(sum(c.n) filter (where c.score = 2 and c.doubt is distinct from 'doubted'), 0) as by_2,
           coalesce(sum(c.n) filter (where c.score = 3 and c.doubt is distinct from 'doubted'), 0) as by_3,
           coalesce(sum(c.n) filter (where c.score = 4 and c.doubt is distinct from 'doubted'), 0) as by_4,
           coalesce(sum(c.n) filter (where c.score = 5 and c.doubt is distinct from 'doubted'), 0) as by_5,
           coalesce(sum(c.n) filter (where c.score = 1 and c.doubt = 'doubted'), 0) as doubted_1,
           coalesce(sum(c.n) filter (where c.score = 2 and c.doubt = 'doubted'), 0) as doubted_2,
           coalesce(sum(c.n) filter (where c.score = 3 and c.doubt = 'doubted'), 0) as doubted_3,
           coalesce(sum(c.n) filter (where c.score = 4 and c.doubt = 'doubted'), 0) as doubted_4,
           coalesce(sum(c.n) filter (where c.score = 5 and c.doubt = 'doubted'), 0) as doubted_5
      from (select article_id, score, coalesce(old_doubt, doubt) as doubt, 1 as n from incoming
            union all
            select article_id, old_score, old_doubt, -1 from incoming where old_score is not null) c
     group by c.article_id
  )
  update tallies t
     set score_1 = t.score_1 + c.by_1, score_2 = t.score_2 + c.by_2, score_3 = t.score_3 + c.by_3,
         score_4 = t.score_4 + c.by_4, score_5 = t.score_5 + c.by_5,
         doubted_1 = t.doubted_1 + c.doubted_1, doubted_2 = t.doubted_2 + c.doubted_2,
         doubted_3 = t.doubted_3 + c.doubted_3, doubted_4 = t.doubted_4 + c.doubted_4,
         doubted_5 = t.doubted_5 + c.doubted_5
    from change c
   where t.article_id = c.article_id
  returning t.article_id, t.score_1, t.score_2, t.score_3, t.score_4, t.score_5;
end
$$;

-- An editor's decision about all of an article's doubted ratings: into the tally, or out of it again.
-- Networks whose ratings are counted after all are vouched for until as many come as a day allows.
create function judge_doubted_ratings(judged_article bigint, judgement text, judge bigint) returns void
language plpgsql as $$
declare
  counts constant boolean := judgement = 'count';
  became constant rating_doubt := case when counts then 'accepted' else 'doubted' end;
  were constant rating_doubt := case when counts then 'doubted' else 'accepted' end;
  left_out integer;
  moved smallint[];
  latest text;
begin
  select t.doubted_1 + t.doubted_2 + t.doubted_3 + t.doubted_4 + t.doubted_5 into left_out
    from tallies t where t.article_id = judged_article for update;

  with judged as (
    update ratings r set doubt = became where r.article_id = judged_article and r.doubt = were
    returning r.score, r.network
  ), vouched as (
    update rating_networks n set vouched = case when counts then n.rated end
     where n.article_id = judged_article and (not counts or n.network in (select network from judged))
  )
  select coalesce(array_agg(score), '{}') into moved from judged;
  perform move_to_doubted(judged_article, moved, case when counts then -1 else 1 end);

  -- Said again it is no news, and said of nothing it is no decision.
  select d.decision into latest from rating_decisions d where d.article_id = judged_article order by d.id desc limit 1;
  if cardinality(moved) > 0
     or (latest is distinct from judgement and (latest is not null or (left_out > 0 and not counts))) then
    insert into rating_decisions (article_id, decision, ratings, staff_id)
    values (judged_article, judgement, cardinality(moved) + case when counts then 0 else left_out end, judge);
    perform append_event('tally:changed', a.site_id, a.id, null, 'staff', judge)
       from articles a where a.id = judged_article;
  end if;
end
$$;

-- Down Migration

drop function judge_doubted_ratings, cast_ratings, leaked, move_to_doubted;
drop table rating_decisions, rating_networks;
alter table tallies
  drop column doubted_1, drop column doubted_2, drop column doubted_3, drop column doubted_4, drop column doubted_5;
alter table ratings drop column network, drop column doubt;
drop type rating_doubt;

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
