// A service reduced to its database: started as a process of its own by the tests of the embedded
// PostgreSQL. Says how the start went in one line of JSON; SIGTERM stops it cleanly.
import { startEmbeddedPostgres } from '../../server/platform/postgres/embedded.ts';

const [folder, role] = process.argv.slice(2);

try {
  const postgres = await startEmbeddedPostgres({
    folder: folder!,
    database: 'article_feedback',
    claim: role !== 'guest',
  });
  process.once('SIGTERM', async () => {
    await postgres.stop();
    process.exit(0);
  });
  const { outcome, connection, superuser } = postgres;
  say({ outcome, connection, superuser });
} catch (error) {
  const { name, message } = error as Error;
  say({ refused: { name, message } });
  process.exitCode = 1;
}

function say(line: object) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
