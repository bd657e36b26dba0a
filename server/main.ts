// `npm start`: opens the database, starts the service and the demo, says where to go, stops cleanly.
import { join } from 'node:path';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type Demo, demoOrigin, startDemo } from './demo/server.ts';
import { inviteFirstAdmin } from './people/invitations.ts';
import { type Database, isConnectionFault, openDatabase } from './platform/database.ts';
import { loadAssets } from './platform/http/assets.ts';
import { createLog } from './platform/log.ts';
import { migrate } from './platform/migrations.ts';
import {
  DataFolderInUse,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from './platform/postgres/embedded.ts';
import { rootFolder } from './platform/rootFolder.ts';
import { type Service, startService } from './service.ts';
import { saveSite, siteByKey } from './sites/queries.ts';

const say = (line = '') => process.stdout.write(`${line}\n`);

/** What has been opened, closed in the opposite order. */
const opened: { close: () => Promise<void> }[] = [];

async function start(config: Config): Promise<void> {
  const log = createLog({ level: config.logLevel });
  const connection = config.databaseUrl ?? (await openEmbedded(config)).connection;
  await migrate(connection);
  const db = openDatabase({ connection, poolSize: config.poolSize, log });
  opened.push(db);

  const service: Service = await startService({
    config,
    db,
    log,
    assets: {
      reader: await loadAssets(join(rootFolder, 'dist/client/reader')),
      staff: await loadAssets(join(rootFolder, 'dist/client/staff')),
    },
  });
  opened.push({ close: service.stop });

  const demo = config.demo && (await openDemo(config, { db, port: config.demo.port }));
  await sayWhereToGo(config, { db, demo });
}

async function openEmbedded(config: Config): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ folder: config.dataFolder, database: 'article_feedback' });
  opened.push({ close: postgres.stop });
  if (postgres.outcome === 'adopted')
    say('The service was killed before; its database was still running and goes on.');
  return postgres;
}

async function openDemo(config: Config, { db, port }: { db: Database; port: number }): Promise<Demo> {
  const demo = await startDemo({ port, host: config.host, service: config.publicUrl });
  opened.push({ close: demo.stop });
  // Added to what an operator may have set: the demo's port is the only thing that a start may change.
  const known = await siteByKey(db, 'demo');
  const { name, locale, origins } = known ?? { name: 'Tørresnoren', locale: 'da', origins: [] };
  const allowed = [...new Set([...origins, demoOrigin(config.publicUrl, demo.port)])];
  await saveSite(db, { key: 'demo', name, locale, origins: allowed });
  return demo;
}

async function sayWhereToGo(
  config: Config,
  { db, demo }: { db: Database; demo: Demo | undefined },
): Promise<void> {
  const { publicUrl } = config;
  say();
  say('article-feedback is ready.');
  say();
  if (demo) say(`  Demo article   ${demoOrigin(publicUrl, demo.port)}/blad/2026-11/byens-haver/`);
  say(`  Desk           ${publicUrl}/desk`);
  say(`  Summaries      ${publicUrl}/summary`);
  say(`  API            ${publicUrl}/api/v1/openapi.json`);
  const link = await inviteFirstAdmin(db, { publicUrl });
  if (link) {
    say();
    say('  There is no admin yet. This link creates the first one, once, within 24 hours:');
    say(`  ${link}`);
  }
  say();
  say('  Ctrl-C stops it.');
  say();
}

let stopping: Promise<void> | undefined;

/** Last opened, first closed: requests drain before the database goes. */
function stop(): Promise<void> {
  stopping ??= (async () => {
    for (const part of opened.reverse()) await part.close().catch(error => say(String(error)));
  })();
  return stopping;
}

/** Failures that a person can mend are said in a sentence; the rest keeps its stack. */
function explain(error: unknown): string {
  const { code, port, path } = error as { code?: string; port?: number; path?: string };
  if (error instanceof ConfigError) return `Setting ${error.message}`;
  if (error instanceof DataFolderInUse) return error.message;
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what uses it, or set PORT (or DEMO_PORT) to another.`;
  if (code === 'ENOENT' && path?.includes('dist/client'))
    return 'The client files are not built. Run npm run build.';
  if (isConnectionFault(error))
    return `The database does not answer (DATABASE_URL): ${(error as Error).message}`;
  // A fault of our own: whoever reports it needs to say where.
  if (error instanceof TypeError || error instanceof RangeError) return error.stack ?? error.message;
  return error instanceof Error ? error.message : String(error);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (!stopping) say(`\n${signal === 'SIGINT' ? 'Stopping' : 'Told to stop'}: finishing what was begun …`);
    void stop().then(() => process.exit(0));
  });
}

try {
  await start(readConfig());
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  await stop();
  process.exit(1);
}
