-- Networks as keyed hashes: who may not comment from where, and which readers are trusted.

-- Up Migration

-- One a day, destroyed after seven: without its key a hash no longer leads to an address.
create table network_keys (
  day date primary key,
  key bytea not null
);

alter table comments add column network bytea; -- under the key of the day it was sent; forgotten with the key
create index comments_of_network on comments (site_id, network, submitted_at) where network is not null;

create table network_bans (
  site_id integer not null references sites on delete cascade,
  network bytea not null,
  reason text not null,
  banned_by bigint not null references staff,
  banned_at timestamptz not null default now(),
  expires_at timestamptz not null, -- never longer than its key lives
  primary key (site_id, network)
);

create table trusted_readers (
  site_id integer not null references sites on delete cascade,
  reader_id uuid not null,
  trusted_by bigint not null references staff,
  trusted_at timestamptz not null default now(),
  primary key (site_id, reader_id)
);

-- Down Migration

drop table trusted_readers, network_bans, network_keys;
alter table comments drop column network;
