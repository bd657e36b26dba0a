// The whole service with its embedded database, as a process of its own that a test can kill.
// Says where it is in one line of JSON; SIGTERM stops it cleanly.
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/platform/database.ts';
import { createLog } from '../../server/platform/log.ts';
import { migrate } from '../../server/platform/migrations.ts';
import { startEmbeddedPostgres } from '../../server/platform/postgres/embedded.ts';
import { startService } from '../../server/service.ts';

const config = readConfig();
const log = createLog({ level: 'silent' });
const postgres = await startEmbeddedPostgres({ folder: config.dataFolder, database: 'article_feedback' });
await migrate(postgres.connection);
const db = openDatabase({ connection: postgres.connection, poolSize: config.poolSize, log });
const assets = { reader: new Map(), staff: new Map() };
const service = await startService({ config, db, log, assets });

process.once('SIGTERM', async () => {
  await service.stop();
  await db.close();
  await postgres.stop();
  process.exit(0);
});
process.stdout.write(`${JSON.stringify({ port: service.port, connection: postgres.connection })}\n`);
