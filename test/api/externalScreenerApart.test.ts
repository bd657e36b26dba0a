// Each site has its own line to its own screener: what hangs there holds nobody else up. And a screener
// that cannot prove who it is hears nothing.
import { newSecret } from '../../server/screening/external/signature.ts';
import { setScreener } from '../../server/sites/queries.ts';
import { certificateAuthority, selfSigned } from '../support/certificate.ts';
import { says, startScreener, type TestScreener } from '../support/screener.ts';
import { startTestService, type TestService, type TestSite, until } from '../support/service.ts';

let hanging: TestScreener;
let prompt: TestScreener;
let service: TestService;
const environment = () => ({ SCREENER_INTERNAL_HOSTS: `${hanging.place},${prompt.place}` });
beforeAll(async () => {
  [hanging, prompt] = [await startScreener(), await startScreener()];
  prompt.answersWith(says({ verdict: 'approve' }));
  service = await startTestService({ environment: environment(), screenerLimits: { answerMs: 600_000 } });
});
beforeEach(() => hanging.answersWith(() => undefined));
/** A service that stops waits for what it has asked. */
const hangsUp = () => {
  hanging.answersWith(({ response }) => response.destroy());
  for (const { response } of hanging.asked) response.destroy();
};
afterAll(async () => {
  // Before the service, which would wait for their answers.
  await hanging.stop();
  await prompt.stop();
  await service.stop();
});

const siteWith = async (url: string) => {
  const site = await service.site({ policy: 'publish-first' });
  await setScreener(service.db, { siteId: site.id, url, secret: newSecret() });
  return site;
};
const submit = async (site: TestSite, text: string) => {
  const answer = await (await site.asReader()).comment('haven', text);
  expect([answer.status, answer.body.comment?.status]).toEqual([201, 'pending']);
  return answer.body.comment.id as string;
};
const isPublic = async (site: TestSite, id: string) => {
  const { comments } = (await site.asStranger().feedback('haven')).body as { comments: { id: string }[] };
  return comments.some(comment => comment.id === id);
};
const checks = async (site: TestSite) =>
  (
    await service.db.many<{ check: string }>(
      `select reasons -> 0 ->> 'check' as check from comments where site_id = $1 order by id`,
      [site.id],
    )
  ).map(row => row.check);

test('while one site’s screener hangs and its line is long, another site’s is asked at once', async () => {
  const [stuck, other] = [await siteWith(hanging.url), await siteWith(prompt.url)];
  const many = Array.from({ length: 30 }, (_, i) => `Indlæg nummer ${i} om haven`);
  for (const text of many) await submit(stuck, text);
  await until(async () => hanging.asked.length > 0);
  const id = await submit(other, 'Sikke en dejlig have');
  await until(() => isPublic(other, id));
  // So many of one site's are asked about at once, and no more.
  expect(hanging.asked).toHaveLength(8);
  expect(new Set(await checks(stuck))).toEqual(new Set(['awaiting-screener']));
});

test('where one site’s line is full, another’s has room', async () => {
  const own = await startTestService({
    databaseUrl: service.databaseUrl,
    environment: environment(),
    screenerLimits: { answerMs: 600_000, inFlight: 1, waiting: 1 },
  });
  const [stuck, other] = [await siteWith(hanging.url), await siteWith(prompt.url)];
  for (const text of ['Den første om haven', 'Den anden om haven', 'Den tredje om haven'])
    await submit(stuck.through(own), text);
  await until(async () => (await checks(stuck)).includes('screener-not-reached'));
  const id = await submit(other.through(own), 'Sikke en dejlig have');
  await until(() => isPublic(other, id));
  expect(await checks(stuck)).toEqual(['awaiting-screener', 'awaiting-screener', 'screener-not-reached']);
  hangsUp();
  await own.stop();
});

test('of what a killed process left unasked, one site’s heap does not hide another’s few', async () => {
  const [heap, few] = [await siteWith(hanging.url), await siteWith(prompt.url)];
  const left = (site: TestSite, about: { count: number; minutesAgo: number }) =>
    service.db.many(
      `with article as (insert into articles (site_id, key) values ($1, 'haven') returning id)
       insert into comments (site_id, article_id, reader_id, text, status, verdict, fingerprint, reasons, submitted_at)
       select $1, article.id, gen_random_uuid(), 'Nr. ' || n, 'pending', 'hold', '', '[{"check": "awaiting-screener"}]',
              now() - make_interval(mins => $3::integer)
         from article, generate_series(1, $2::integer) n`,
      [site.id, about.count, about.minutesAgo],
    );
  await left(heap, { count: 300, minutesAgo: 30 });
  await left(few, { count: 1, minutesAgo: 2 });
  const next = await startTestService({
    databaseUrl: service.databaseUrl,
    environment: environment(),
    screenerLimits: { answerMs: 600_000 },
  });
  await until(async () => (await checks(few))[0] === 'external-screener');
  hangsUp();
  await next.stop();
});

test.each([
  ['signed itself', () => selfSigned('localhost')],
  ['is of an authority that nobody here trusts', () => certificateAuthority('Fremmed').issue('localhost')],
])(
  'a comment waits for a person where the certificate of the site’s screener %s, and is not sent there',
  async (_, made) => {
    const screener = await startScreener({ certificate: made() });
    screener.answersWith(says({ verdict: 'approve' }));
    const place = screener.place.replace('127.0.0.1', 'localhost');
    const own = await startTestService({
      databaseUrl: service.databaseUrl,
      environment: { SCREENER_INTERNAL_HOSTS: place },
    });
    const site = await siteWith(`https://${place}/screen`);
    await submit(site.through(own), 'Sikke en dejlig have');
    await until(async () => (await checks(site))[0] === 'screener-not-reached');
    expect(screener.asked).toEqual([]);
    await own.stop();
    await screener.stop();
  },
);
