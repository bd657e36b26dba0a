-- An external screener for each site that wants one, and what it said of each comment.

-- Up Migration

create table site_screeners (
  site_id integer primary key references sites on delete cascade,
  url text not null constraint site_screeners_url check (url ~ '^https?://'),
  secret text not null, -- signs what we send: kept as it is, since a hash of it could sign nothing
  created_at timestamptz not null default now()
);

alter table comments
  add column screener jsonb, -- {verdict, scores, reasons, at}; null where it was not asked or not reached
  add column screener_score double precision
    constraint comments_screener_score_range check (screener_score between 0 and 1); -- highest of the scores

-- the queue by score, unscored ones last: (-score, id) upwards, so that a page is one range
create index comments_waiting_by_score on comments (site_id, (-coalesce(screener_score, -1)), id)
  where status = 'pending';
-- whom a killed process left without an answer
create index comments_awaiting_screener on comments (submitted_at)
  where status = 'pending' and reasons @> '[{"check": "awaiting-screener"}]';

-- Down Migration

drop index comments_waiting_by_score, comments_awaiting_screener;
alter table comments drop column screener_score, drop column screener;
drop table site_screeners;
