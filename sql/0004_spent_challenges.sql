-- Proof of work: a solved challenge is worth one act, whichever process is asked.

-- Up Migration

create table spent_challenges (
  hash bytea primary key, -- of the challenge's signature, which no other challenge has
  expires_at timestamptz not null -- from then on it is refused for its age
);
create index spent_challenges_by_expiry on spent_challenges (expires_at);

-- Down Migration

drop table spent_challenges;
