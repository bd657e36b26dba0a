// Where ratings came from is known for seven days, and counted for two.
import { forgetsNetworks } from '../../server/ratings/forgetNetworks.ts';
import { someNetwork, startTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

const known = () =>
  service.db.one<{ networks: number; allowances: number }>(
    `select (select count(network) from ratings)::integer as networks,
            (select count(*) from rating_networks)::integer as allowances`,
  );

test('a rating forgets its network after seven days and is kept, and a count is dropped after two', async () => {
  const site = await service.site();
  for (let n = 0; n < 3; n++)
    await (await site.asReader()).rate('haven', 5).set('X-Forwarded-For', someNetwork());
  let today = Date.now();
  const forget = forgetsNetworks(service.db, { now: () => new Date(today) });
  await forget();
  expect(await known()).toEqual({ networks: 3, allowances: 3 });

  await service.db.many(`update ratings set created_at = created_at - interval '8 days'`);
  await service.db.many(`update rating_networks set burst_at = burst_at - interval '3 days'`);
  // It has gone through the ratings today.
  await forget();
  expect(await known()).toEqual({ networks: 3, allowances: 0 });
  today += 86_400_000;
  await forget();
  expect((await known()).networks).toBe(0);
  expect((await site.asStranger().feedback('haven')).body.tally[5]).toBe(3);
});
