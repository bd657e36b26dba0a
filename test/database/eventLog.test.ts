// The event log in SQL terms: its order, where it begins, and what is replayed from it.
import { type Database, openDatabase } from '../../server/platform/database.ts';
import { prune, replay } from '../../server/platform/events.ts';
import { createLog } from '../../server/platform/log.ts';
import { cloneDatabase, type TestDatabase } from '../support/testDatabase.ts';

let clone: TestDatabase;
let db: Database;
beforeEach(async () => {
  clone = await cloneDatabase();
  db = openDatabase({ connection: clone.url, poolSize: 2, log: createLog({ level: 'silent' }) });
});
afterEach(async () => {
  await db.close();
  await clone.drop();
});

const happened = (transactionId: number, { hoursAgo = 0 } = {}) =>
  db.many(
    `insert into events (transaction_id, type, site_id, actor, happened_at)
     values ($1::text::xid8, 'comment:decided', 1, 'staff', now() - make_interval(hours => $2::integer))`,
    [transactionId, hoursAgo],
  );
const replayed = async (after: string) =>
  (await replay(db, { siteId: 1, types: ['comment:decided'], after, upTo: '400.0' }))?.map(
    event => event.position.split('.')[0],
  );

test('transaction 90 comes before transaction 100, though its text does not', async () => {
  await happened(100);
  await happened(90);
  expect(await replayed('3.0')).toEqual(['90', '100']);
});

test('who left before or at the last forgotten event is told to take a snapshot', async () => {
  await happened(90, { hoursAgo: 30 });
  await happened(91, { hoursAgo: 30 });
  await happened(92);
  await prune(db, { keepHours: 24 });
  expect(await replayed('90.0')).toBeUndefined();
  expect(await replayed('91.0')).toBeUndefined();
  expect(await replayed('92.0')).toEqual(['92']);
});

test('a cursor from another cluster’s future is no place in this log', async () => {
  expect(await replayed('99999999999.0')).toBeUndefined();
});
