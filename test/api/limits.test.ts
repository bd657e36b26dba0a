// How often one may act: counted across processes, by networks that no header of a reader's can change.
import { request } from 'node:http';
import supertest from 'supertest';
import '../support/matchers.ts';
import { startTestService, type TestService } from '../support/service.ts';

const opened: TestService[] = [];
async function start(options: Parameters<typeof startTestService>[0] = {}): Promise<TestService> {
  const service = await startTestService(options);
  opened.push(service);
  return service;
}
afterEach(async () => {
  // The first one owns the database.
  for (const service of opened.splice(0).reverse()) await service.stop();
});

/** Acts until refused, at most `most` times; how many went through, and the refusal. */
async function actUntilRefused(act: () => supertest.Test, most: number) {
  for (let done = 0; done < most; done++) {
    const answer = await act();
    if (answer.status === 429) return { done, refusal: answer };
  }
  return { done: most, refusal: undefined };
}

test('a reader may rate sixty times a minute, then is told in words and seconds when to come back', async () => {
  const service = await start();
  const site = await service.site();
  const reader = await site.asReader();
  let score = 0;
  const rate = () => reader.rate('haven', (score++ % 5) + 1).set('Accept-Language', 'da');
  const { done, refusal } = await actUntilRefused(rate, 70);
  expect(done).toBe(60);
  expect(refusal).toBeProblem('too-many-requests');
  expect(refusal!.body.detail).toMatch(/Vent et øjeblik/);
  expect(Number(refusal!.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(refusal!.headers['retry-after'])).toBeLessThanOrEqual(60);
  // Looking is no act.
  expect((await reader.mine('haven')).status).toBe(200);
});

test('another process does not give a reader their whole minute anew', async () => {
  const one = await start();
  const other = await start({ databaseUrl: one.databaseUrl });
  const site = await one.site();
  const { token } = await site.asReader();
  const [here, there] = [site.readerWith(token), site.through(other).readerWith(token)];
  expect((await actUntilRefused(() => here.rate('haven', 4), 70)).done).toBe(60);
  // What a process counts alone is half of the limit; the stored half is spent.
  expect((await actUntilRefused(() => there.rate('haven', 2), 70)).done).toBe(30);
});

const mint = (service: TestService, site: { readerApi: string; origin: string }) =>
  supertest(service.url).post(`${site.readerApi}/readers`).set('Origin', site.origin);

test('a thousand forwarded addresses in front of one’s own do not move the limit', async () => {
  const service = await start({ environment: { LIMIT_SCALE: '0.1' } });
  const site = await service.site();
  let call = 0;
  const forged = () =>
    Array.from({ length: 1000 }, (_, i) => `10.${call % 250}.${i % 250}.${(call * i) % 250}`).join(', ');
  const { refusal } = await actUntilRefused(() => {
    call++;
    return mint(service, site).set('X-Forwarded-For', `${forged()}, 203.0.113.${call % 250}`);
  }, 140);
  expect(refusal).toBeProblem('too-many-requests');
  // Another network is not refused; it may be asked for work, since the site as a whole is busy.
  expect((await mint(service, site).set('X-Forwarded-For', '198.51.100.1')).status).not.toBe(429);
});

test.each(['X-Forwarded-For', 'X-Real-IP', 'Forwarded', 'CF-Connecting-IP', 'True-Client-IP'])(
  'without a proxy to trust, %s is a reader’s own claim and counts for nothing',
  async header => {
    const service = await start({ environment: { LIMIT_SCALE: '0.1', TRUSTED_PROXIES: '0' } });
    const site = await service.site();
    let call = 0;
    const { refusal } = await actUntilRefused(
      () => mint(service, site).set(header, `${header === 'Forwarded' ? 'for=' : ''}203.0.${call++}.1`),
      140,
    );
    expect(refusal).toBeProblem('too-many-requests');
  },
);

test('moving about within one’s own /64 is still one network', async () => {
  const service = await start({ environment: { LIMIT_SCALE: '0.1' } });
  const site = await service.site();
  let call = 0;
  const from = () => `2001:db8:1:2:${(call++).toString(16)}:${(call * 7).toString(16)}::${call.toString(16)}`;
  const { refusal } = await actUntilRefused(() => mint(service, site).set('X-Forwarded-For', from()), 140);
  expect(refusal).toBeProblem('too-many-requests');
});

test('headers of more than sixteen kilobytes are refused, and the service goes on', async () => {
  const service = await start();
  const site = await service.site();
  const status = await new Promise<number | undefined>(resolve => {
    const call = request(`${service.url}${site.readerApi}/readers`, {
      method: 'POST',
      headers: { origin: site.origin, 'x-forwarded-for': '203.0.113.7, '.repeat(3000) },
    });
    call.on('response', answer => resolve(answer.statusCode));
    call.on('error', () => resolve(undefined));
    call.end();
  });
  expect(status).toBe(431);
  expect((await mint(service, site).set('X-Forwarded-For', '198.51.100.1')).status).toBe(201);
});

test('an operator can make the limits more generous for a house behind one address', async () => {
  const service = await start({ environment: { LIMIT_SCALE: '2' } });
  const site = await service.site();
  const reader = await site.asReader();
  expect((await actUntilRefused(() => reader.rate('haven', 4), 130)).done).toBe(120);
});

// Nothing listens on port 1: a Redis that is not there, or not any more.
const awayRedis = { REDIS_URL: 'redis://127.0.0.1:1' };

test('while Redis is away a process counts by itself: nobody is stuck, and nobody is free', async () => {
  const service = await start({ environment: awayRedis });
  const site = await service.site();
  const reader = await site.asReader();
  expect((await actUntilRefused(() => reader.rate('haven', 4), 70)).done).toBe(60);
});
