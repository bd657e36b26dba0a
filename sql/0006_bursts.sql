-- Bursts: how many comments an article got in the last minutes, whatever has become of them. And likenesses
-- are found by their index at any time: what waits in its pending list made every look-up read it through.

-- Up Migration

create index comments_under_article on comments (article_id, submitted_at);
alter index comments_by_likeness set (fastupdate = off);
select gin_clean_pending_list('comments_by_likeness');

-- Down Migration

alter index comments_by_likeness set (fastupdate = on);
drop index comments_under_article;
