import { cloneDatabase } from '../support/testDatabase.ts';
import { openDatabase } from '../../server/platform/database.ts';
import { createLog } from '../../server/platform/log.ts';
test('a clone answers', async () => {
  const clone = await cloneDatabase();
  const db = openDatabase({ connection: clone.url, poolSize: 2, log: createLog({ level: 'silent' }) });
  expect((await db.one<{n:number}>('select count(*)::int as n from sites')).n).toBe(0);
  await db.close(); await clone.drop();
});
