// How a comment was sent: with the stamp of a form that a person opened, or otherwise. Whatever is odd about
// it holds the comment for a person to see; nothing of it refuses or loses a word.
import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import * as wire from '../../server/contract.ts';
import { burst } from '../../server/screening/checks.ts';
import '../support/matchers.ts';
import {
  secret,
  someNetwork,
  startTestService,
  type TestService,
  type TestSite,
} from '../support/service.ts';
import { rowCounts } from '../support/stored.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site({ policy: 'publish-first' });
});

const openForm = (body: unknown, from: { origin?: string; network?: string } = {}) =>
  supertest(service.url)
    .post(`${site.readerApi}/forms`)
    .set('Origin', from.origin ?? site.origin)
    .set('X-Forwarded-For', from.network ?? someNetwork())
    .send(body as object);

/** The status it came to, and what was noticed, as the desk sees it. */
async function sent(answer: supertest.Response): Promise<{ status: string; checks: string[] }> {
  const { id, status } = (answer.body as wire.CommentAnswer).comment;
  const [{ reasons }] = (await service.db.many<{ reasons: wire.ScreeningReason[] }>(
    'select reasons from comments where id = $1::bigint',
    [id],
  )) as [{ reasons: wire.ScreeningReason[] }];
  return { status, checks: reasons.map(each => each.check) };
}
const approved = { status: 'approved', checks: [] };
const heldFor = (...checks: string[]) => ({ status: 'pending', checks });

describe('opening a form', () => {
  test('is answered with a stamp, asks for no token and stores nothing', async () => {
    const before = await rowCounts(service.db);
    const answer = await openForm({ article: 'haven' });
    expect(answer.status).toBe(201);
    expect(answer.body).toBeWire(wire.FormStamp);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['access-control-allow-origin']).toBe(site.origin);
    expect(await rowCounts(service.db)).toEqual(before);
  });

  test('is for pages of the site alone', async () => {
    expect(await openForm({ article: 'haven' }, { origin: 'https://evil.example' })).toBeProblem(
      'origin-not-allowed',
    );
    const withoutPage = supertest(service.url).post(`${site.readerApi}/forms`);
    expect(await withoutPage.send({ article: 'haven' })).toBeProblem('origin-not-allowed');
  });

  test.each([
    ['no article', {}],
    ['an article that is an object', { article: { key: 'haven' } }],
    ['an empty article', { article: '' }],
    ['an article of 1,001 letters', { article: 'a'.repeat(1001) }],
    ['a time of its own choice', { article: 'haven', opened: 0 }],
  ])('a form with %s is refused', async (_, body) => {
    expect(await openForm(body)).toBeProblem('invalid-request');
  });

  test('is limited for a network, and the others’ forms stay open', async () => {
    const strict = await startTestService({
      databaseUrl: service.databaseUrl,
      environment: { LIMIT_SCALE: '0.1' },
    });
    const network = someNetwork();
    const open = (from: string) =>
      supertest(strict.url)
        .post(`${site.readerApi}/forms`)
        .set('Origin', site.origin)
        .set('X-Forwarded-For', from)
        .send({ article: 'haven' });
    for (let i = 0; i < 30; i++) expect((await open(network)).status).toBe(201);
    const refused = await open(network);
    expect(refused).toBeProblem('too-many-requests');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await open(someNetwork())).status).toBe(201);
    await strict.stop();
  });
});

test('a comment from a form that has been open for a while goes straight through', async () => {
  const reader = await site.asReader();
  expect(await sent(await reader.comment('haven', 'Tak for en god artikel'))).toEqual(approved);
});

test('a comment sent in the moment its form was opened waits for a moderator', async () => {
  const { stamp } = (await openForm({ article: 'haven' })).body as wire.FormStamp;
  const reader = await site.asReader();
  expect(await sent(await reader.comment('haven', 'Tak for en god artikel', { stamp }))).toEqual(
    heldFor('sent-too-fast'),
  );
});

test('a pasted text is let through, and pointed out', async () => {
  const stamp = site.stampOf('haven', { secondsAgo: 5 });
  const text = 'Vi har boet her i tolv år, og gården har aldrig været så grøn som nu. '.repeat(4);
  expect(await sent(await (await site.asReader()).comment('haven', text, { stamp }))).toEqual({
    status: 'approved',
    checks: ['typed-too-fast'],
  });
});

test('an article’s key written in two ways is one form', async () => {
  const decomposed = 'grønkål'.normalize('NFD');
  const { stamp } = (await openForm({ article: ` ${decomposed} ` })).body as wire.FormStamp;
  const answer = await (await site.asReader()).comment('grønkål'.normalize('NFC'), 'Hej', { stamp });
  expect((await sent(answer)).checks).toEqual(['sent-too-fast']);
});

test.each<[string, () => unknown]>([
  ['none', () => null],
  ['an empty one', () => ''],
  ['one of another article', () => site.stampOf('baenken', { secondsAgo: 60 })],
  ['one from yesterday', () => site.stampOf('haven', { secondsAgo: 24 * 3600 + 60 })],
  ['one from the future', () => site.stampOf('haven', { secondsAgo: -60 })],
  [
    'one with another time in it',
    () => {
      const [version, , signature] = site.stampOf('haven', { secondsAgo: 1 }).split('.');
      return [version, (Date.now() - 60_000).toString(36), signature].join('.');
    },
  ],
  ['a reader’s token instead', () => `r1.${'A'.repeat(22)}.${'A'.repeat(43)}`],
  ['the house’s secret itself', () => secret],
])('a comment with %s for a stamp waits for a moderator, every word of it', async (_, stampOf) => {
  const reader = await site.asReader();
  const answer = await reader.comment('haven', 'Tak for en god artikel', { stamp: stampOf() });
  expect(await sent(answer)).toEqual(heldFor('sent-without-form'));
  expect(answer.body.comment.text).toBe('Tak for en god artikel');
});

test('a stamp of one site is no good on another', async () => {
  const other = await service.site({ policy: 'publish-first' });
  const stamp = site.stampOf('haven', { secondsAgo: 60 });
  const answer = await (await other.asReader()).comment('haven', 'Tak for en god artikel', { stamp });
  expect((await sent(answer)).checks).toEqual(['sent-without-form']);
});

test.each<[string, object, string]>([
  ['a stamp of 10,000 letters', { stamp: 'f1.'.padEnd(10_000, 'a') }, 'stamp'],
  ['a number for a stamp', { stamp: 7 }, 'stamp'],
  ['a list for a stamp', { stamp: ['f1'] }, 'stamp'],
  ['a yes in the hidden field', { website: true }, 'website'],
  ['a whole page in the hidden field', { website: 'x'.repeat(2001) }, 'website'],
])('a comment with %s is refused as a bad request', async (_, more, field) => {
  const reader = await site.asReader();
  expect(await reader.comment('haven', 'Tak for en god artikel', more)).toBeProblem('invalid-request', {
    field,
  });
});

test('a megabyte in the hidden field is too large to send', async () => {
  const reader = await site.asReader();
  const answer = await reader.comment('haven', 'Tak', { website: 'x'.repeat(1_000_000) });
  expect(answer).toBeProblem('body-too-large');
});

test('whoever fills in the field that nobody sees is held, and what stood in it is not kept', async () => {
  const reader = await site.asReader();
  const answer = await reader.comment('haven', 'Tak for tippet', { website: 'https://billigt.example' });
  expect(await sent(answer)).toEqual(heldFor('honeypot-filled'));
  const [row] = await service.db.many<{ row: string }>(
    'select c::text as row from comments c where id = $1::bigint',
    [answer.body.comment.id],
  );
  expect(row!.row).not.toContain('billigt');
  const blank = await reader.comment('haven', 'Tak for artiklen', { website: '  ' });
  expect(await sent(blank)).toEqual(approved);
});

test('a retry with another stamp is still the same act', async () => {
  const reader = await site.asReader();
  const key = randomUUID();
  const first = await reader.comment('haven', 'Skrevet i en elevator', { key });
  for (const stamp of [site.stampOf('haven', { secondsAgo: 9 }), null, 'f1.x.y']) {
    const again = await reader.comment('haven', 'Skrevet i en elevator', { key, stamp });
    expect([again.status, again.body]).toEqual([201, first.body]);
  }
});

test('where everything is held, the desk sees what else was odd', async () => {
  const strict = await service.site();
  await (await strict.asReader()).comment('haven', 'Tak', { stamp: null, website: 'x' });
  const [held] = ((await (await strict.asModerator()).queue()).body as wire.Queue).comments;
  expect(held!.screening.reasons.map(each => each.check)).toEqual([
    'honeypot-filled',
    'sent-without-form',
    'site-holds-everything',
  ]);
});

describe('a burst', () => {
  // Too short to be nearly the same as each other.
  const somewhere = (n: number) => `Bed ${n} er bedst`;

  test('of several readers on one network is held from then on, and everybody else goes through', async () => {
    const network = someNetwork();
    const from = async (n: number) =>
      sent(
        await (await site.asReader()).comment(`artikel-${n}`, somewhere(n)).set('X-Forwarded-For', network),
      );
    for (let n = 0; n < burst.ofNetwork; n++) expect(await from(n)).toEqual(approved);
    expect(await from(burst.ofNetwork)).toEqual(heldFor('burst-of-network'));
    expect(await sent(await (await site.asReader()).comment('artikel-1', somewhere(77)))).toEqual(approved);

    await service.db.many(`update comments set submitted_at = submitted_at - interval '10 minutes'`);
    expect(await from(99)).toEqual(approved);
  });

  test('does not count what the reader wrote before', async () => {
    const reader = await site.asReader();
    for (let n = 0; n < 5; n++) expect((await reader.comment('haven', somewhere(n))).status).toBe(201);
    await service.db.many(
      `update comments set submitted_at = submitted_at - interval '2 minutes' where site_id = $1`,
      [site.id],
    );
    expect(await sent(await reader.comment('haven', somewhere(5)))).toEqual(approved);
  });

  test('under one article is held from then on, also when what came before still waits or was rejected', async () => {
    await (await site.asReader()).comment('haven', somewhere(0));
    await service.db.many(
      `insert into comments (site_id, article_id, reader_id, text, status, verdict, fingerprint)
       select site_id, article_id, gen_random_uuid(), 'Nr. ' || n,
              (array['pending', 'rejected', 'approved', 'withdrawn'])[1 + n % 4]::comment_status, 'hold', ''
         from comments, generate_series(1, $2::integer) n where site_id = $1::integer`,
      [site.id, burst.onArticle - 2],
    );
    const reader = () => site.asReader();
    expect(await sent(await (await reader()).comment('haven', somewhere(1)))).toEqual(approved);
    expect(await sent(await (await reader()).comment('haven', somewhere(2)))).toEqual(
      heldFor('burst-on-article'),
    );
    expect(await sent(await (await reader()).comment('baenken', somewhere(3)))).toEqual(approved);
  });

  test('in the same words of the same network elsewhere is none of this site’s', async () => {
    const network = someNetwork();
    const other = await service.site({ policy: 'publish-first' });
    for (let n = 0; n < burst.ofNetwork; n++)
      await (await other.asReader()).comment('haven', somewhere(n)).set('X-Forwarded-For', network);
    const here = (await site.asReader()).comment('haven', somewhere(0)).set('X-Forwarded-For', network);
    expect(await sent(await here)).toEqual(approved);
  });
});
