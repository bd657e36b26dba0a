-- Comments that were published by themselves and that nobody has read yet.

-- Up Migration

create index comments_unread on comments (site_id, id desc)
  where status = 'approved' and decided_at is null and verdict = 'approve';

-- Down Migration

drop index comments_unread;
