// A screener that fails, dawdles or is overrun, a process that dies while it asks, the queue by score, and
// the operator's command: what is not known to be good waits for a person, and nothing is lost.
import { commands, UsageError } from '../../server/commands.ts';
import * as wire from '../../server/contract.ts';
import { newSecret } from '../../server/screening/external/signature.ts';
import { setScreener, siteByKey } from '../../server/sites/queries.ts';
import '../support/matchers.ts';
import { says, startScreener, type TestScreener } from '../support/screener.ts';
import { startTestService, type TestService, type TestSite, until } from '../support/service.ts';

let screener: TestScreener;
let service: TestService;
beforeAll(async () => {
  screener = await startScreener();
  service = await startTestService({
    environment: { SCREENER_INTERNAL_HOSTS: screener.place },
    screenerLimits: { answerMs: 300 },
  });
});
afterAll(async () => {
  await screener.stop();
  await service.stop();
});
beforeEach(() => screener.answersWith(() => undefined));

const siteWithScreener = async (url = screener.url) => {
  const site = await service.site({ policy: 'publish-first' });
  await setScreener(service.db, { siteId: site.id, url, secret: newSecret() });
  return site;
};
const submit = async (site: TestSite, text = 'Sikke en dejlig have') => {
  const answer = await (await site.asReader()).comment('haven', text);
  expect([answer.status, answer.body.comment?.status]).toEqual([201, 'pending']);
  return answer.body.comment.id as string;
};
interface Stored {
  id: string;
  status: string;
  revision: number;
  checks: string;
}
const stored = (site: TestSite) =>
  service.db.many<Stored>(
    `select id, status, revision, (select string_agg(r ->> 'check', ' ') from jsonb_array_elements(reasons) r) as checks
       from comments where site_id = $1 order by id`,
    [site.id],
  );
const checks = async (site: TestSite) => (await stored(site)).map(each => each.checks);

test.each([
  ['says nothing at all', () => undefined],
  ['fails', ({ response }) => response.writeHead(503).end()],
  ['answers garbage', ({ response }) => response.end('<h1>It works!</h1>')],
  ['hangs up', ({ response }) => response.socket!.destroy()],
] as [string, Parameters<TestScreener['answersWith']>[0]][])(
  'a screener that %s has seen nothing, and the desk is told so',
  async (_, answer) => {
    const site = await siteWithScreener();
    screener.answersWith(answer);
    await submit(site);
    await until(async () => (await checks(site))[0] === 'screener-not-reached');
    const [comment] = ((await (await site.asModerator()).queue()).body as wire.Queue).comments;
    expect(comment).toBeWire(wire.ModeratedComment);
    expect(comment).toMatchObject({ status: 'pending', screening: { verdict: 'hold', score: null } });
    // Late words change nothing.
    for (const { response } of screener.asked)
      if (!response.closed) says({ verdict: 'approve' })({ response });
    expect((await site.asStranger().feedback('haven')).body.comments).toEqual([]);
  },
);

test.each(['http://localhost:1/', 'http://169.254.169.254/latest/meta-data/'])(
  'an address that became internal after it was saved (%s) is not called',
  async url => {
    const site = await siteWithScreener(url);
    await submit(site);
    await until(async () => (await checks(site))[0] === 'screener-not-reached');
    expect(service.log()).toContain('an internal address');
  },
);

test('of a flood so many wait in line, and the rest waits for a person at once; no submit waits for either', async () => {
  const own = await startTestService({
    databaseUrl: service.databaseUrl,
    environment: { SCREENER_INTERNAL_HOSTS: screener.place },
    screenerLimits: { answerMs: 600_000, inFlight: 2, waiting: 3 },
  });
  const site = await siteWithScreener();
  const before = screener.asked.length;
  const asked = () => screener.asked.slice(before).map(({ question }) => question.text);
  const texts = Array.from({ length: 9 }, (_, i) => `Indlæg nummer ${i} om haven`);
  for (const text of texts) await submit(site.through(own), text);
  const waits = Array(5).fill('awaiting-screener');
  await until(
    async () => `${await checks(site)}` === `${[...waits, ...Array(4).fill('screener-not-reached')]}`,
  );
  await until(async () => asked().length === 2);
  // A place that comes free is taken by the one who has waited longest.
  says({ verdict: 'hold' })(screener.asked[before]!);
  await until(async () => asked().length === 3);
  expect(asked().sort()).toEqual(texts.slice(0, 3));
  screener.answersWith(says({ verdict: 'hold' }));
  for (const each of screener.asked.slice(before + 1)) says({ verdict: 'hold' })(each);
  await until(async () => asked().length === 5);
  expect(asked().sort()).toEqual(texts.slice(0, 5));
  await own.stop();
});

test('what a killed process left unasked is asked again by the next, by two at once too, and published once', async () => {
  const site = await siteWithScreener();
  // As a process leaves it that dies between the answer to the reader and the question to the screener.
  const old = await submit(site, 'Spurgt, lige før strømmen gik');
  const tooOld = await submit(site, 'Spurgt, for længe siden');
  await until(async () => (await checks(site)).every(check => check === 'screener-not-reached'));
  await service.db.many(
    `update comments set reasons = '[{"check": "awaiting-screener"}]',
            submitted_at = now() - case id when $1::bigint then interval '2 minutes' else interval '2 hours' end
      where site_id = $2`,
    [old, site.id],
  );
  screener.answersWith(says({ verdict: 'approve' }));
  const next = { databaseUrl: service.databaseUrl, environment: { SCREENER_INTERNAL_HOSTS: screener.place } };
  const others = await Promise.all([startTestService(next), startTestService(next)]);
  await until(async () => (await stored(site))[0]!.status === 'approved');
  for (const other of others) await other.stop();
  expect(await stored(site)).toEqual([
    { id: old, status: 'approved', revision: 2, checks: 'external-screener' },
    { id: tooOld, status: 'pending', revision: 1, checks: 'awaiting-screener' },
  ]);
});

test('a service that stops lets the question in hand finish, and keeps the rest for the next start', async () => {
  const own = await startTestService({
    databaseUrl: service.databaseUrl,
    environment: { SCREENER_INTERNAL_HOSTS: screener.place },
    screenerLimits: { answerMs: 600_000, inFlight: 1 },
  });
  const site = await siteWithScreener();
  const before = screener.asked.length;
  for (const text of ['Den første om haven', 'Den anden om haven']) await submit(site.through(own), text);
  const first = await until(async () => screener.asked[before]);
  screener.answersWith(says({ verdict: 'approve' }));
  const stopped = own.stop();
  // From when it takes no more requests on, it begins no more questions either.
  await until(() =>
    fetch(`${own.url}/healthz`).then(
      () => false,
      () => true,
    ),
  );
  says({ verdict: 'approve' })(first);
  await stopped;
  expect(await stored(site)).toMatchObject([
    { status: 'approved', checks: 'external-screener' },
    { status: 'pending', checks: 'awaiting-screener' },
  ]);
});

test('the queue can be read by score, highest first and unscored last, page by page, each comment once', async () => {
  const site = await siteWithScreener();
  const staff = await site.asModerator();
  await submit(site);
  await service.db.many(
    `insert into comments (site_id, article_id, reader_id, text, status, verdict, fingerprint, screener_score)
     select site_id, article_id, gen_random_uuid(), 'Nr. ' || n, 'pending', 'hold', '',
            case when n % 3 = 0 then null when n % 3 = 1 then 1.0 / 4096 else round((n % 7) / 6.0, 4) end
       from comments, generate_series(1, 120) n where site_id = $1`,
    [site.id],
  );
  await service.db.many(
    'update comments set screener_score = round(screener_score::numeric, 4) where site_id = $1',
    [site.id],
  );
  const seen: wire.ModeratedComment[] = [];
  let after: string | null | undefined;
  do {
    const answer = await staff.agent
      .get(`${site.staffApi}/queue`)
      .query({ order: 'score', ...(after && { after }) });
    expect(answer.body).toBeWire(wire.Queue);
    const page = answer.body as wire.Queue;
    expect(page.waiting).toBe(121);
    seen.push(...page.comments);
    after = page.after;
  } while (after);
  const wanted = [...seen].sort(
    (a, b) => (b.screening.score ?? -1) - (a.screening.score ?? -1) || Number(a.id) - Number(b.id),
  );
  expect(seen.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  expect(new Set(seen.map(({ id }) => id)).size).toBe(121);
  expect(seen[0]!.screening.score).toBe(1);
  expect(seen.at(-1)!.screening.score).toBeNull();
});

test.each([
  [{ order: 'newest' }, 'query.order'],
  [{ order: 'score', after: '12' }, 'query.after'],
  [{ order: 'oldest', after: '0.5:12' }, 'query.after'],
  [{ after: 'none:12' }, 'query.after'],
  [{ order: 'score', after: '2:12' }, 'query.after'],
  [{ order: 'score', after: '0.5:' }, 'query.after'],
  [{ order: 'score', after: '-0.5:12' }, 'query.after'],
])('a queue asked for as %j is refused by name', async (query, field) => {
  const site = await service.site();
  const answer = await (await site.asModerator()).agent.get(`${site.staffApi}/queue`).query(query);
  expect(answer).toBeProblem('invalid-request', { field });
});

test('an operator names a screener, is shown its secret once, and can do without it again', async () => {
  const site = await service.site({ policy: 'hold-newcomers', words: ['gulerod'] });
  const set = (...args: string[]) =>
    commands['site:set']!.run({
      db: service.db,
      args: [site.key, ...args],
      publicUrl: '',
      internalHosts: [screener.place],
    });
  const shown = await set('--screener', screener.url);
  const row = (await siteByKey(service.db, site.key))!;
  expect(row.screener).toEqual({ url: screener.url, secret: expect.stringMatching(/^whsec_/) });
  expect(shown).toContain(row.screener!.secret);
  expect(row).toMatchObject({ policy: 'hold-newcomers', words: ['gulerod'] });

  // Other changes leave it alone and say nothing of it.
  expect(await set('--most-links', '3')).not.toContain('whsec_');
  expect((await siteByKey(service.db, site.key))!.screener).toEqual(row.screener);
  // Named again, it gets a new secret: the way to change one that got out.
  await set('--screener', screener.url);
  expect((await siteByKey(service.db, site.key))!.screener!.secret).not.toBe(row.screener!.secret);

  expect(await set('--screener', 'off')).not.toContain('whsec_');
  expect(await siteByKey(service.db, site.key)).toMatchObject({ screener: null, policy: 'hold-newcomers' });
  const listed = commands['site:list']!.run({ db: service.db, args: [], publicUrl: '', internalHosts: [] });
  expect(await listed).not.toMatch(/whsec_|screen/);
});

test.each([
  ['http://127.0.0.1:1/', /internal address; to allow it, set SCREENER_INTERNAL_HOSTS=127\.0\.0\.1:1/],
  ['http://169.254.169.254/', /internal address/],
  ['http://localhost/', /internal address/],
  ['ftp://example.dk/', /an address is like https:/],
  ['https://mette:kode@example.dk/', /no name and password/],
  ['on', /an address is like https:/],
])('a screener at %s is refused with a word on why, and nothing is changed', async (typed, why) => {
  const site = await service.site();
  const set = commands['site:set']!.run({
    db: service.db,
    args: [site.key, '--screener', typed, '--policy', 'publish-first'],
    publicUrl: '',
    internalHosts: [screener.place],
  });
  await expect(set).rejects.toThrow(UsageError);
  await expect(set).rejects.toThrow(why);
  expect(await siteByKey(service.db, site.key)).toMatchObject({ screener: null, policy: 'hold-everything' });
});
