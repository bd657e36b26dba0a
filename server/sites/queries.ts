// Sites and their allowed origins: the only file that writes them.
import type { Score } from '../contract.ts';
import type { Db } from '../platform/database.ts';

export interface SiteRow {
  id: number;
  key: string;
  name: string;
  locale: string;
  policy: 'hold-everything' | 'hold-newcomers' | 'publish-first';
  newcomer_approvals: number;
  most_links: number;
  words: string[];
  allowed_words: string[];
  positive_from: Score;
  origins: string[];
  /** Whom to ask about comments. The secret is for signing alone: neither goes into an answer or a log. */
  screener: { url: string; secret: string } | null;
}

const columns = `s.id, s.key, s.name, s.locale, s.policy, s.newcomer_approvals, s.most_links, s.words, s.allowed_words,
  s.positive_from, array(select origin from site_origins o where o.site_id = s.id order by origin) as origins,
  (select json_build_object('url', url, 'secret', secret) from site_screeners ss where ss.site_id = s.id) as screener`;

export const siteByKey = (db: Db, key: string) =>
  db.maybeOne<SiteRow>(`/* sites.byKey */ select ${columns} from sites s where s.key = $1`, [key]);

export const allSites = (db: Db) =>
  db.many<SiteRow>(`/* sites.all */ select ${columns} from sites s order by s.name, s.id`);

export const isOriginOfAnySite = async (db: Db, origin: string) =>
  (
    await db.one<{ known: boolean }>(
      `/* sites.isOriginOfAny */
    select exists (select from site_origins where origin = $1) as known`,
      [origin],
    )
  ).known;

/** Adds a site or renames it, and replaces its origins. */
export const saveSite = (db: Db, site: { key: string; name: string; locale: string; origins: string[] }) =>
  db.transaction(async tx => {
    const { id } = await tx.one<{ id: number }>(
      `/* sites.save */
      insert into sites (key, name, locale) values ($1, $2, $3)
      on conflict (key) do update set name = excluded.name, locale = excluded.locale
      returning id`,
      [site.key, site.name, site.locale],
    );
    await tx.many(
      `/* sites.dropOrigins */
      delete from site_origins where site_id = $1::integer and origin <> all ($2::text[])`,
      [id, site.origins],
    );
    await tx.many(
      `/* sites.addOrigins */
      insert into site_origins (site_id, origin) select $1::integer, unnest($2::text[]) on conflict do nothing`,
      [id, site.origins],
    );
    return id;
  });

interface SiteSettings {
  id: number;
  policy: SiteRow['policy'];
  newcomerApprovals: number;
  mostLinks: number;
  positiveFrom: number;
  words: string[];
  allowedWords: string[];
}

export const setSite = (db: Db, settings: SiteSettings) =>
  db.many(
    `/* sites.set */
    update sites
       set policy = $2, newcomer_approvals = $3::smallint, most_links = $4::smallint, positive_from = $5::smallint,
           words = $6::text[], allowed_words = $7::text[]
     where id = $1::integer`,
    [
      settings.id,
      settings.policy,
      settings.newcomerApprovals,
      settings.mostLinks,
      settings.positiveFrom,
      settings.words,
      settings.allowedWords,
    ],
  );

/** Another address or another secret replaces the one there was. */
export const setScreener = (db: Db, screener: { siteId: number; url: string; secret: string }) =>
  db.many(
    `/* sites.setScreener */
    insert into site_screeners (site_id, url, secret) values ($1::integer, $2, $3)
    on conflict (site_id) do update set url = excluded.url, secret = excluded.secret, created_at = now()`,
    [screener.siteId, screener.url, screener.secret],
  );

export const dropScreener = (db: Db, siteId: number) =>
  db.many('/* sites.dropScreener */ delete from site_screeners where site_id = $1::integer', [siteId]);
