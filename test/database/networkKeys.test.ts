// The keys that hide networks: one a day, shared by all processes, destroyed after seven days.
import { type Database, openDatabase } from '../../server/platform/database.ts';
import { networks } from '../../server/platform/limits/networks.ts';
import { createLog } from '../../server/platform/log.ts';
import { cloneDatabase, type TestDatabase } from '../support/testDatabase.ts';

let clone: TestDatabase;
let db: Database;
beforeEach(async () => {
  clone = await cloneDatabase();
  db = openDatabase({ connection: clone.url, poolSize: 4, log: createLog({ level: 'silent' }) });
});
afterEach(async () => {
  await db.close();
  await clone.drop();
});

const reader = { ip: '203.0.113.7' };
const neighbour = { ip: '203.0.113.250' };
const storedDays = async () =>
  (await db.many<{ day: string }>('/* test.days */ select day from network_keys order by day')).map(
    each => each.day,
  );

/** A process whose calendar the test turns. */
function process(day: string) {
  let today = new Date(`${day}T12:00:00Z`);
  const known = networks(db, { now: () => today });
  return {
    ...known,
    turnTo: async (next: string) => {
      today = new Date(`${next}T12:00:00Z`);
      await known.renew();
    },
  };
}

test('one network has one name a day, the same in every process', async () => {
  const [one, other] = [process('2026-11-22'), process('2026-11-22')];
  await Promise.all([one.renew(), other.renew()]);
  expect(one.of(reader)).toEqual(one.of(neighbour));
  expect(one.of(reader)).toEqual(other.of(reader));
  expect(one.of(reader)).not.toEqual(one.of({ ip: '203.0.114.7' }));
  expect(one.of(reader)).toHaveLength(16);
});

test('midnight changes every name at once, without asking the database', async () => {
  let now = new Date('2026-11-22T23:59:59Z');
  const [one, other] = [1, 2].map(() => networks(db, { now: () => now }));
  await one!.renew();
  await other!.renew();
  const before = one!.of(reader);
  now = new Date('2026-11-23T00:00:00Z');
  expect(one!.of(reader)).not.toEqual(before);
  expect(one!.of(reader)).toEqual(other!.of(reader));
  expect(one!.recent(reader)).toEqual([one!.of(reader), before]);
});

test('a network is recognised for seven days, and on the eighth nobody can tell any more', async () => {
  const service = process('2026-11-01');
  await service.renew();
  const name = service.of(reader);
  await service.turnTo('2026-11-07');
  expect(service.recent(reader)).toContainEqual(name);
  await service.turnTo('2026-11-08');
  expect(service.recent(reader)).not.toContainEqual(name);
  expect(await storedDays()).not.toContain('2026-11-01');
});

test('no more than eight keys exist, tomorrow’s included', async () => {
  const service = process('2026-10-01');
  for (let day = 1; day <= 20; day++) await service.turnTo(`2026-10-${String(day).padStart(2, '0')}`);
  const days = await storedDays();
  expect([days.length, days[0], days.at(-1)]).toEqual([8, '2026-10-14', '2026-10-21']);
});

test('no key leads back to an address that was stored: only hashes are', async () => {
  const service = process('2026-11-22');
  await service.renew();
  expect(service.of(reader).toString('latin1')).not.toContain('203.0.113');
  expect(service.of(reader)).not.toEqual(Buffer.from('ipv4:203.0.113').subarray(0, 16));
});

test('a process that never reached the database still tells networks apart', () => {
  const service = process('2026-11-22');
  expect(service.of(reader)).toEqual(service.of(neighbour));
  expect(service.of(reader)).not.toEqual(service.of({ ip: '198.51.100.1' }));
});
