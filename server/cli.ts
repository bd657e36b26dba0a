// `npm run cli -- COMMAND`: what an operator does beside the running service.
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { Role } from './contract.ts';
import { fillDemo } from './demo/fill.ts';
import { inviteStaff } from './people/invitations.ts';
import { disableStaff } from './people/queries.ts';
import { type Database, openDatabase } from './platform/database.ts';
import { createLog } from './platform/log.ts';
import { migrate, newMigration } from './platform/migrations.ts';
import { startEmbeddedPostgres } from './platform/postgres/embedded.ts';
import { dumpSchema } from './platform/schemaDump.ts';
import { parseOrigin } from './sites/origins.ts';
import { allSites, saveSite, siteByKey } from './sites/queries.ts';

class UsageError extends Error {}

interface Command {
  usage: string;
  about: string;
  run: (context: {
    db: Database;
    args: string[];
    publicUrl: string;
    connection: Parameters<typeof migrate>[0];
  }) => Promise<string>;
}

const commands: Record<string, Command> = {
  'site:add': {
    usage: 'site:add KEY --name NAME --origin https://example.dk [--origin …] [--locale da]',
    about: 'Adds a site, or changes its name, locale and origins',
    run: async ({ db, args }) => {
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
      if (!Intl.getCanonicalLocales(locale).includes(locale))
        throw new UsageError('--locale: a language code such as da');
      await saveSite(db, { key, name: String(values.name ?? key), locale, origins: [...new Set(origins)] });
      return `Site ${key} answers pages of ${origins.join(', ')}. Put this under an article:

  <script type="module" src="PUBLIC_URL/widget.js"></script>
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
  'db:dump': {
    usage: 'db:dump',
    about: 'Writes the schema to sql/schema.sql',
    run: ({ db }) => dumpSchema(db),
  },
  'db:new': {
    usage: 'db:new NAME',
    about: 'Begins a migration',
    run: async ({ args }) => newMigration(args[0] ?? ''),
  },
};

type Option = { type: 'string'; multiple?: boolean; default?: string };

function options(args: string[], known: Record<string, Option>) {
  try {
    return parseArgs({ args, options: known, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function main([name = '', ...args]: string[]): Promise<void> {
  const command = commands[name];
  if (!command) {
    const known = Object.values(commands).map(each => `  ${each.usage}\n      ${each.about}`);
    throw new UsageError(
      `${name ? `There is no command ${name}.` : 'Which command?'}\n\n${known.join('\n')}`,
    );
  }
  const config = readConfig();
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ folder: config.dataFolder, database: 'article_feedback', claim: false });
  try {
    const connection = config.databaseUrl ?? embedded!.connection;
    await migrate(connection);
    const db = openDatabase({ connection, poolSize: 2, log: createLog({ level: 'warn' }) });
    try {
      process.stdout.write(`${await command.run({ db, args, publicUrl: config.publicUrl, connection })}\n`);
    } finally {
      await db.close();
    }
  } finally {
    await embedded?.stop();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError;
  process.stderr.write(`${isUsage ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
