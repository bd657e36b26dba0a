// The operator's commands, one entry each: what to type, what it does, what it needs.
import { parseArgs } from 'node:util';
import { Role } from './contract.ts';
import { fillDemo } from './demo/fill.ts';
import { inviteStaff } from './people/invitations.ts';
import { disableStaff, grantRole, readmitStaff } from './people/queries.ts';
import type { Database } from './platform/database.ts';
import { newMigration } from './platform/migrations.ts';
import { dumpSchema } from './platform/schemaDump.ts';
import { parseScreenerUrl } from './screening/external/address.ts';
import { newSecret } from './screening/external/signature.ts';
import { screenLines } from './screening/screenLines.ts';
import { parseSiteWord } from './screening/words/match.ts';
import { parseOrigin } from './sites/origins.ts';
import { allSites, dropScreener, saveSite, setScreener, setSite, siteByKey } from './sites/queries.ts';

export class UsageError extends Error {}

interface Command {
  usage: string;
  about: string;
  /** By default yes; a command that does without starts at once, on any machine. */
  needsDatabase?: (args: string[]) => boolean;
  /** Returns what to print last; `db` is open where the command needs it. */
  run: (context: {
    db: Database;
    args: string[];
    publicUrl: string;
    internalHosts: string[];
  }) => Promise<string>;
}

export const commands: Record<string, Command> = {
  'site:add': {
    usage: 'site:add KEY --name NAME --origin https://example.dk [--origin …] [--locale da]',
    about: 'Adds a site, or changes its name, locale and origins',
    run: async ({ db, args, publicUrl }) => {
      const { positionals, values } = options(args, {
        name: { type: 'string' },
        origin: { type: 'string', multiple: true },
        locale: { type: 'string', default: 'da' },
      });
      const key = positionals[0] ?? '';
      if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(key))
        throw new UsageError('KEY: lower-case letters, digits and hyphens');
      const origins = ((values.origin ?? []) as string[]).map(typed => {
        const origin = parseOrigin(typed);
        if (!origin)
          throw new UsageError(`--origin ${typed}: an origin is like https://example.dk, without a path`);
        return origin;
      });
      if (origins.length === 0)
        throw new UsageError('--origin: at least one page must be allowed to use the site');
      const locale = String(values.locale);
      if (!/^[a-z]{2,3}$/.test(locale)) throw new UsageError('--locale: a language code such as da');
      await saveSite(db, { key, name: String(values.name ?? key), locale, origins: [...new Set(origins)] });
      return `Site ${key} answers pages of ${origins.join(', ')}. Put this under an article:

  <script type="module" src="${publicUrl}/widget.js"></script>
  <article-feedback site="${key}"></article-feedback>`;
    },
  },
  'site:list': {
    usage: 'site:list',
    about: 'Lists sites with their origins',
    run: async ({ db }) =>
      (await allSites(db))
        .map(site => `${site.key}\t${site.name}\t${site.locale}\t${site.origins.join(' ')}`)
        .join('\n'),
  },
  'site:set': {
    usage:
      'site:set KEY [--policy hold-everything|hold-newcomers|publish-first] [--newcomer-approvals N] [--most-links N] [--positive-from 2..5] [--words "a, b*"] [--allowed-words "c"] [--screener https://…|off]',
    about: 'Changes how a site screens comments, and from which score a rating counts as positive',
    run: async ({ db, args, internalHosts }) => {
      const { positionals, values } = options(args, {
        policy: { type: 'string' },
        'newcomer-approvals': { type: 'string' },
        'most-links': { type: 'string' },
        'positive-from': { type: 'string' },
        words: { type: 'string' },
        'allowed-words': { type: 'string' },
        screener: { type: 'string' },
      });
      const known = await siteByKey(db, positionals[0] ?? '');
      if (!known) throw new UsageError(`KEY: there is no site ${positionals[0] ?? ''}`);
      const wholeNumber = (name: string, range: { least: number; most: number; else: number }) => {
        if (values[name] === undefined) return range.else;
        const value = Number(values[name]);
        if (Number.isInteger(value) && value >= range.least && value <= range.most) return value;
        throw new UsageError(`--${name}: a whole number from ${range.least} to ${range.most}`);
      };
      const policy = (values.policy ?? known.policy) as typeof known.policy;
      if (!['hold-everything', 'hold-newcomers', 'publish-first'].includes(policy))
        throw new UsageError('--policy: hold-everything, hold-newcomers or publish-first');
      // Every option is looked at before the first is stored.
      const settings = {
        policy,
        newcomerApprovals: wholeNumber('newcomer-approvals', {
          least: 1,
          most: 100,
          else: known.newcomer_approvals,
        }),
        mostLinks: wholeNumber('most-links', { least: 0, most: 100, else: known.most_links }),
        positiveFrom: wholeNumber('positive-from', { least: 2, most: 5, else: known.positive_from }),
        words: siteWords('words', values.words) ?? known.words,
        allowedWords: siteWords('allowed-words', values['allowed-words']) ?? known.allowed_words,
      };
      const screener = await screenerChoice(values.screener, { internalHosts });
      await setSite(db, { id: known.id, ...settings });
      const done = `Site ${known.key} is set. Running services follow within seconds.`;
      if (screener === undefined) return done;
      if (screener === 'off') {
        await dropScreener(db, known.id);
        return done;
      }
      const secret = newSecret();
      await setScreener(db, { siteId: known.id, url: screener.url, secret });
      return `${done} It asks ${screener.url} about every comment, signed with this secret, shown only now:\n\n  ${secret}`;
    },
  },
  'staff:invite': {
    usage: 'staff:invite EMAIL --role admin|moderator|editor [--site KEY]',
    about: 'Prints a one-time link by which a person joins; without --site for every site',
    run: async ({ db, args, publicUrl }) => {
      const { positionals, values } = options(args, { role: { type: 'string' }, site: { type: 'string' } });
      const email = positionals[0] ?? '';
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new UsageError('EMAIL is missing');
      const role = Role.safeParse(values.role);
      if (!role.success) throw new UsageError('--role: admin, moderator or editor');
      const site = values.site === undefined ? undefined : await siteByKey(db, String(values.site));
      if (values.site !== undefined && !site)
        throw new UsageError(`--site: there is no site ${String(values.site)}`);
      const joined = await readmitStaff(db, email);
      if (joined) {
        await grantRole(db, { staffId: joined.id, siteId: site?.id ?? null, role: role.data });
        return `${email} has joined before, keeps the password, and now is ${role.data} there.`;
      }
      const link = await inviteStaff(db, { email, role: role.data, siteId: site?.id ?? null, publicUrl });
      return `This link lets ${email} join as ${role.data}, once, within seven days:\n\n  ${link}`;
    },
  },
  'staff:disable': {
    usage: 'staff:disable EMAIL',
    about: 'Ends a person’s access and sessions; what they decided stays',
    run: async ({ db, args }) => {
      const disabled = await disableStaff(db, args[0] ?? '');
      if (!disabled) throw new UsageError('EMAIL: nobody by that address has access');
      return `${args[0]} no longer has access.`;
    },
  },
  'demo:fill': {
    usage: 'demo:fill [--site demo] --articles N --ratings N --comments N [--seed N]',
    about: 'Fills a site with plausible Danish data',
    run: async ({ db, args }) => {
      const { values } = options(args, {
        site: { type: 'string', default: 'demo' },
        articles: { type: 'string', default: '40' },
        ratings: { type: 'string', default: '5000' },
        comments: { type: 'string', default: '500' },
        seed: { type: 'string', default: '1' },
      });
      const site = await siteByKey(db, String(values.site));
      if (!site) throw new UsageError(`--site: there is no site ${String(values.site)}; add it first`);
      const number = (name: string) => {
        const value = Number(values[name]);
        if (!Number.isInteger(value) || value < 0 || value > 10_000_000)
          throw new UsageError(`--${name}: a whole number`);
        return value;
      };
      const wanted = {
        articles: number('articles'),
        ratings: number('ratings'),
        comments: number('comments'),
      };
      if (wanted.articles === 0 && wanted.ratings + wanted.comments > 0)
        throw new UsageError('--articles: at least 1');
      return fillDemo(db, { site, ...wanted, seed: number('seed') });
    },
  },
  screen: {
    usage: 'screen [--locale da] [--site KEY]',
    about: 'Judges JSON lines {"text": …} from standard input; without --site by the default lists',
    needsDatabase: args => args.some(arg => arg.startsWith('--site')),
    run: async ({ db, args }) => {
      const { values } = options(args, {
        locale: { type: 'string', default: 'da' },
        site: { type: 'string' },
      });
      const site = values.site === undefined ? undefined : await siteByKey(db, String(values.site));
      if (values.site !== undefined && !site)
        throw new UsageError(`--site: there is no site ${String(values.site)}`);
      await screenLines({
        input: process.stdin,
        output: process.stdout,
        locale: String(values.locale),
        site,
      });
      return '';
    },
  },
  'db:dump': {
    usage: 'db:dump',
    about: 'Writes the schema to sql/schema.sql',
    run: ({ db }) => dumpSchema(db),
  },
  'db:new': {
    usage: 'db:new NAME',
    about: 'Begins a migration',
    needsDatabase: () => false,
    run: async ({ args }) => newMigration(args[0] ?? ''),
  },
};

/** Plain words or word*, comma-separated; never a regular expression from a person. */
function siteWords(name: string, typed: unknown): string[] | undefined {
  if (typed === undefined) return undefined;
  const words = String(typed)
    .split(',')
    .map(word => word.trim())
    .filter(Boolean);
  for (const word of words) {
    const parsed = parseSiteWord(word);
    if ('refused' in parsed) throw new UsageError(`--${name}: ${word}: ${parsed.message}`);
  }
  return words;
}

/** Where to ask about comments, `off`, or undefined for what there was. */
async function screenerChoice(typed: unknown, { internalHosts }: { internalHosts: string[] }) {
  if (typed === undefined || typed === 'off') return typed;
  const parsed = await parseScreenerUrl(String(typed), { internalHosts });
  if ('refused' in parsed) throw new UsageError(`--screener: ${parsed.refused}`);
  return parsed;
}

type Option = { type: 'string'; multiple?: boolean; default?: string };

function options(args: string[], known: Record<string, Option>) {
  try {
    return parseArgs({ args, options: known, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
