// `npm run cli -- COMMAND`: what an operator does beside the running service.
import { commands, UsageError } from './commands.ts';
import { type Config, readConfig } from './config.ts';
import { type Database, openDatabase } from './platform/database.ts';
import { createLog } from './platform/log.ts';
import { migrate } from './platform/migrations.ts';
import { startEmbeddedPostgres } from './platform/postgres/embedded.ts';

/** Runs `work` on the migrated database: the one of `DATABASE_URL`, or the embedded one beside a running service. */
async function withDatabase(config: Config, work: (db: Database) => Promise<void>): Promise<void> {
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ folder: config.dataFolder, database: 'article_feedback', claim: false });
  try {
    const connection = config.databaseUrl ?? embedded!.connection;
    await migrate(connection);
    const db = openDatabase({ connection, poolSize: 2, log: createLog({ level: 'warn' }) });
    await work(db).finally(() => db.close());
  } finally {
    await embedded?.stop();
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
  const run = async (db: Database, settings: { publicUrl: string; internalHosts: string[] }) => {
    const last = await command.run({ db, args, ...settings });
    if (last) process.stdout.write(`${last}\n`);
  };
  if (command.needsDatabase && !command.needsDatabase(args))
    return run(undefined as never, { publicUrl: '', internalHosts: [] });
  const config = readConfig();
  const settings = { publicUrl: config.publicUrl, internalHosts: config.screenerInternalHosts };
  await withDatabase(config, db => run(db, settings));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const { message, stack } = error as Error;
  process.stderr.write(`${error instanceof TypeError ? stack : message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
