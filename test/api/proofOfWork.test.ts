// While many act at once from one network or on one site, an act costs a little arithmetic. At all other
// times nobody is asked for anything.
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import supertest from 'supertest';
import type { WorkChallenge } from '../../server/contract.ts';
import { proofOfWork } from '../../server/platform/limits/proofOfWork.ts';
import { dropSpentChallenges } from '../../server/platform/limits/proofOfWorkSpent.ts';
import '../support/matchers.ts';
import { layCable } from '../support/proxy.ts';
import {
  secret,
  someNetwork,
  startTestService,
  type TestService,
  type TestSite,
  until,
} from '../support/service.ts';
import { cloneDatabase } from '../support/testDatabase.ts';

let service: TestService;
/** Another process on the same database. */
let other: TestService;
beforeAll(async () => {
  service = await startTestService();
  other = await startTestService({ databaseUrl: service.databaseUrl });
});
afterAll(async () => {
  await other.stop();
  await service.stop();
});

const begin = (site: TestSite, network: string, { url } = service) =>
  supertest(url).post(`${site.readerApi}/readers`).set('Origin', site.origin).set('X-Forwarded-For', network);

let written = 0;
type Reader = Awaited<ReturnType<TestSite['asReader']>>;
const write = (reader: Reader, network: string, key?: string) =>
  reader
    .comment('haven', `Om haven, indlæg nummer ${++written}`, key ? { key } : {})
    .set('X-Forwarded-For', network);

/** Acts as often as said; all of it has to go through. */
async function often(times: number, act: () => PromiseLike<{ status: number }>) {
  for (let i = 0; i < times; i++) expect((await act()).status).toBe(201);
}

/** A network from which so many readers began that the next is asked to work. */
async function busyNetwork(site: TestSite): Promise<string> {
  const network = someNetwork();
  await often(60, () => begin(site, network));
  return network;
}

async function solution(challenge: WorkChallenge): Promise<string> {
  const { counter, derivedKey } = (await solveChallenge({ challenge, deriveKey }))!;
  return Buffer.from(JSON.stringify({ challenge, solution: { counter, derivedKey } })).toString('base64');
}

const challengeOf = (answer: { body: unknown }) => (answer.body as { challenge: WorkChallenge }).challenge;

test('sixty readers may begin at one network within ten minutes, and are asked for nothing', async () => {
  const site = await service.site();
  await busyNetwork(site);
});

test('fifteen comments may come from one network within ten minutes, and nothing is asked for', async () => {
  const site = await service.site();
  const network = someNetwork();
  await often(15, async () => write(await site.asReader(), network));
});

test('the next to begin there is asked for a little work, is told so, and may begin once it is done', async () => {
  const site = await service.site();
  const network = await busyNetwork(site);
  const asked = await begin(site, network).set('Accept-Language', 'da');
  expect(asked).toBeProblem('work-required');
  expect(asked.body.detail).toMatch(/et lille regnestykke/);
  expect(asked.headers['access-control-allow-origin']).toBe(site.origin);
  expect(challengeOf(asked).parameters.expiresAt * 1000 - Date.now()).toBeLessThanOrEqual(5 * 60_000);

  const begun = await begin(site, network).set('Work-Solution', await solution(challengeOf(asked)));
  expect(begun.status).toBe(201);
  const reader = site.readerWith(begun.body.token);
  expect((await reader.rate('haven', 5)).status).toBe(200);
});

test('who asks again and again and never does the work takes nobody’s place who does it', async () => {
  const small = await startTestService({ environment: { LIMIT_SCALE: '0.1' } });
  const site = await small.site();
  const network = someNetwork();
  await often(6, () => begin(site, network, small));
  for (let i = 0; i < 70; i++) await begin(site, network, small);
  const asked = await begin(site, network, small);
  const done = asked.status === 428 ? await solution(challengeOf(asked)) : 'none';
  const begun = await begin(site, network, small).set('Work-Solution', done);
  await small.stop();
  expect([asked.status, begun.status]).toEqual([428, 201]);
});

test('who comes from elsewhere is asked for nothing', async () => {
  const site = await service.site();
  const network = await busyNetwork(site);
  expect(await begin(site, network)).toBeProblem('work-required');
  expect((await begin(site, someNetwork())).status).toBe(201);
  // Nor is who has begun already: what is scarce is new readers.
  const reader = await site.asReader();
  expect((await reader.rate('haven', 4).set('X-Forwarded-For', network)).status).toBe(200);
  expect((await write(reader, network)).status).toBe(201);
});

test('a comment from a busy network costs work as well', async () => {
  const site = await service.site();
  const network = someNetwork();
  await often(15, async () => write(await site.asReader(), network));
  const reader = await site.asReader();
  const asked = await write(reader, network);
  expect(asked).toBeProblem('work-required');
  expect((await reader.mine('haven')).body.comments).toEqual([]);
  const sent = await write(reader, network).set('Work-Solution', await solution(challengeOf(asked)));
  expect(sent.status).toBe(201);
  expect((await reader.mine('haven')).body.comments).toHaveLength(1);
});

test('a site that many networks act on at once asks everybody, and no other site does', async () => {
  const small = await startTestService({ environment: { LIMIT_SCALE: '0.1' } });
  try {
    const site = await small.site();
    await often(60, () => begin(site, someNetwork(), small));
    expect(await begin(site, someNetwork(), small)).toBeProblem('work-required');
    expect((await begin(await small.site(), someNetwork(), small)).status).toBe(201);

    await often(20, async () => write(await site.asReader(), someNetwork()));
    expect(await write(await site.asReader(), someNetwork())).toBeProblem('work-required');
  } finally {
    await small.stop();
  }
});

test('one solution is one act, whichever process is asked, also when both are asked at once', async () => {
  const site = await service.site();
  const network = await busyNetwork(site);
  await often(30, () => begin(site, network, other));
  const first = await solution(challengeOf(await begin(site, network)));
  expect((await begin(site, network, other).set('Work-Solution', first)).status).toBe(201);
  const again = await begin(site, network).set('Work-Solution', first);
  expect(again).toBeProblem('work-required');

  // The refusal brings the next challenge along.
  const next = await solution(challengeOf(again));
  const answers = await Promise.all(
    [service, other, service, other].map(each => begin(site, network, each).set('Work-Solution', next)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 428, 428, 428]);
});

test('a solution is good for the site, the act and the reader it was asked of', async () => {
  const [site, otherSite] = [await service.site(), await service.site()];
  const network = await busyNetwork(site);
  const begins = await solution(challengeOf(await begin(site, network)));
  expect(await begin(otherSite, network).set('Work-Solution', begins)).toBeProblem('work-required');

  await often(15, async () => write(await site.asReader(), network));
  const [reader, stranger] = [await site.asReader(), await site.asReader()];
  const writes = await solution(challengeOf(await write(reader, network)));
  expect(await write(stranger, network).set('Work-Solution', writes)).toBeProblem('work-required');
  expect(await write(reader, network).set('Work-Solution', begins)).toBeProblem('work-required');
  expect(await begin(site, network).set('Work-Solution', writes)).toBeProblem('work-required');

  expect((await begin(site, network).set('Work-Solution', begins)).status).toBe(201);
  expect((await write(reader, network).set('Work-Solution', writes)).status).toBe(201);
});

test('a solution that is six minutes old brings a new challenge', async () => {
  const site = await service.site();
  const network = await busyNetwork(site);
  const then = proofOfWork({
    secrets: [secret],
    spend: async () => true,
    now: () => Date.now() - 6 * 60_000,
  });
  const old = await then.challenge({ site: site.id, act: 'reader', reader: null }, 1);
  const answer = await begin(site, network).set('Work-Solution', await solution(old));
  expect(answer).toBeProblem('work-required');
  expect(challengeOf(answer).parameters.expiresAt * 1000).toBeGreaterThan(Date.now());
});

test('whatever else the header says brings a new challenge, and the service lives', async () => {
  const site = await service.site();
  const network = await busyNetwork(site);
  const challenge = challengeOf(await begin(site, network));
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
  const splice = { ...challenge.parameters, expiresAt: challenge.parameters.expiresAt + 86_400 };
  const { solution: done } = JSON.parse(Buffer.from(await solution(challenge), 'base64').toString());
  const headers = [
    'x',
    '=====',
    encoded(null),
    encoded([]),
    encoded({ challenge, solution: {} }),
    encoded({ challenge: {}, solution: done }),
    encoded({ challenge, solution: { counter: 1e300, derivedKey: done.derivedKey } }),
    encoded({ challenge: { ...challenge, parameters: splice }, solution: done }),
    `${encoded({ challenge, solution: done })}, ${encoded({ challenge, solution: done })}`,
    'a'.repeat(10_000),
  ];
  for (const header of headers) {
    const answer = await begin(site, network).set('Work-Solution', header);
    expect(answer).toBeProblem('work-required');
    expect(challengeOf(answer).signature).not.toBe(challenge.signature);
  }
  expect((await begin(site, network).set('Work-Solution', 'a'.repeat(100_000))).status).toBe(431);
  expect((await begin(site, network).set('Work-Solution', await solution(challenge))).status).toBe(201);
});

test('a comment that is sent again is still one comment, and costs its work once', async () => {
  const site = await service.site();
  const network = someNetwork();
  await often(15, async () => write(await site.asReader(), network));
  const reader = await site.asReader();
  const send = () =>
    reader.comment('haven', 'Sendt to gange', { key: 'en-og-samme' }).set('X-Forwarded-For', network);
  const work = await solution(challengeOf(await send()));
  const stored = await send().set('Work-Solution', work);
  expect(stored.status).toBe(201);
  // The answer was lost on its way: the same again, with the work that is spent, and with none.
  for (const again of [await send().set('Work-Solution', work), await send()])
    expect([again.status, again.body]).toEqual([201, stored.body]);
  expect((await reader.mine('haven')).body.comments).toHaveLength(1);
  const next = reader.comment('haven', 'Noget andet', { key: 'en-anden' }).set('X-Forwarded-For', network);
  expect(await next.set('Work-Solution', work)).toBeProblem('work-required');
});

test('a comment that nobody could send is refused for what it is, before any work', async () => {
  const site = await service.site();
  const network = someNetwork();
  await often(15, async () => write(await site.asReader(), network));
  const reader = await site.asReader();
  expect(await reader.comment('haven', 5).set('X-Forwarded-For', network)).toBeProblem('invalid-request');
});

test('pages may send the header, and the document describes it', async () => {
  const site = await service.site();
  const preflight = await supertest(service.url)
    .options(`${site.readerApi}/readers`)
    .set('Origin', site.origin)
    .set('Access-Control-Request-Headers', 'work-solution');
  expect(preflight.headers['access-control-allow-headers']).toContain('Work-Solution');

  const { paths } = (await supertest(service.url).get('/api/v1/openapi.json')).body;
  for (const path of ['/api/v1/sites/{site}/readers', '/api/v1/sites/{site}/comments']) {
    const { parameters, responses } = paths[path].post;
    expect(parameters).toContainEqual(expect.objectContaining({ name: 'Work-Solution', in: 'header' }));
    expect(responses[428].description).toContain('work-required');
  }
});

test('what was spent is forgotten once it would be refused for its age', async () => {
  const site = await service.site();
  const network = await busyNetwork(site);
  const work = await solution(challengeOf(await begin(site, network)));
  expect((await begin(site, network).set('Work-Solution', work)).status).toBe(201);
  await service.db.many(
    `insert into spent_challenges (hash, expires_at) values ('\\x00', now() - interval '1 hour')`,
  );
  await dropSpentChallenges(service.db);
  const kept = await service.db.many<{ hash: Buffer }>('select hash from spent_challenges');
  expect(kept.map(({ hash }) => hash.length)).not.toContain(1);
  expect(await begin(site, network).set('Work-Solution', work)).toBeProblem('work-required');
});

test('while the database is away, work that was done is not taken for nothing: 503, come back', async () => {
  const clone = await cloneDatabase();
  const cable = await layCable(clone.url);
  const away = await startTestService({ databaseUrl: cable.url, environment: { LIMIT_SCALE: '0.1' } });
  try {
    const site = await away.site();
    const network = someNetwork();
    // So many that the process knows by itself how busy it is.
    for (let i = 0; i < 30; i++) await begin(site, network, away);
    const work = await solution(challengeOf(await begin(site, network, away)));
    cable.cut();
    expect(await begin(site, network, away).set('Work-Solution', work)).toBeProblem('database-unavailable');
    cable.heal();
    const healed = await until(async () => {
      const answer = await begin(site, network, away).set('Work-Solution', work);
      return answer.status !== 503 && answer;
    });
    expect(healed.status).toBe(201);
  } finally {
    cable.heal();
    await away.stop();
    await cable.close();
    await clone.drop();
  }
});
