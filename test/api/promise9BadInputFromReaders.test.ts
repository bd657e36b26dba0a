// Promise 9, what readers send: bad input gets a problem in the caller's language and leaves nothing behind.
import supertest from 'supertest';
import { mintReaderToken } from '../../server/people/readerToken.ts';
import type { ProblemCode } from '../../server/problems.ts';
import { expectRefusal } from '../support/matchers.ts';
import { secret, startTestService, type TestService, type TestSite } from '../support/service.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
});

const half = 'en halv 😀'.slice(0, -1); // a lone surrogate; JSON carries it as an escape
type Row = [title: string, value: unknown, code: ProblemCode, field?: string];

describe('a rating with', () => {
  test.each<Row>([
    ...[0, 6, -1, 2.5, 1e3, '4', 'NaN', '', null, true, [4], { score: 4 }, undefined].map(
      (score): Row => [`score ${JSON.stringify(score)}`, { score }, 'invalid-request', 'score'],
    ),
    ['a field nobody knows', { score: 4, admin: true }, 'invalid-request', 'admin'],
    ['no article', { score: 4, article: undefined }, 'invalid-request', 'article'],
    ['an article that is a text', { score: 4, article: 'haven' }, 'invalid-request', 'article'],
  ])('%s is refused', async (_, body, code, field) => {
    const reader = await site.asReader();
    const sent = { article: { key: 'haven' }, ...(body as object) };
    const send = () => reader.signed(supertest(service.url).put(`${site.readerApi}/rating`)).send(sent);
    await expectRefusal(service, send, { code, field });
  });
});

describe('an article with', () => {
  test.each<Row>([
    ['an empty key', { key: '' }, 'invalid-request', 'article.key'],
    ['a key of 301 characters', { key: 'k'.repeat(1001) }, 'invalid-request', 'article.key'],
    ['a key of two lines', { key: 'haven\nbaenken' }, 'invalid-request', 'article.key'],
    ['U+0000 in its key', { key: 'haven\0' }, 'text-malformed', 'article.key'],
    ['half a character in its key', { key: half }, 'text-malformed', 'article.key'],
    ['a key that is a number', { key: 7 }, 'invalid-request', 'article.key'],
    ['U+0000 in its title', { title: 'a\0b' }, 'text-malformed', 'article.title'],
    ['half a character in its author', { author: half }, 'text-malformed', 'article.author'],
    ['a title of 301 characters', { title: 't'.repeat(1001) }, 'invalid-request', 'article.title'],
    ['a date that does not exist', { published: '2026-02-30' }, 'invalid-request', 'article.published'],
    ['a date in words', { published: 'i går' }, 'invalid-request', 'article.published'],
    ['another site’s address', { url: 'https://evil.example/haven' }, 'article-url-foreign', 'article.url'],
    ['a script as its address', { url: 'javascript:alert(1)' }, 'invalid-request', 'article.url'],
    ['a data address', { url: 'data:text/html,x' }, 'invalid-request', 'article.url'],
    ['a path as its address', { url: '/haven' }, 'invalid-request', 'article.url'],
    ['a field nobody knows', { closed: true }, 'invalid-request', 'article.closed'],
  ])('%s can be neither rated nor written under', async (_, details, code, field) => {
    const reader = await site.asReader();
    const article = { key: 'haven', ...(details as object) };
    const api = supertest(service.url);
    const rate = () => reader.signed(api.put(`${site.readerApi}/rating`)).send({ article, score: 4 });
    const write = () => reader.signed(api.post(`${site.readerApi}/comments`)).send({ article, text: 'Godt' });
    await expectRefusal(service, rate, { code, field });
    await expectRefusal(service, write, { code, field });
  });

  test.each([
    ['its own address in other letters of case', (origin: string) => origin.replace('https', 'HTTPS'), 200],
    ['a port that the site does not have', (origin: string) => `${origin}:8443/haven`, 422],
    ['the site’s name as a user', (origin: string) => `${origin}@evil.example/`, 422],
    ['the site’s name as a beginning', (origin: string) => `${origin}.evil.example/`, 422],
    ['U+0000 in its address', (origin: string) => `${origin}/haven\0`, 422],
  ])('%s is judged by its exact origin', async (_, urlOf, status) => {
    const reader = await site.asReader();
    const article = { key: 'haven', url: urlOf(site.origin) };
    const call = reader.signed(supertest(service.url).put(`${site.readerApi}/rating`));
    expect((await call.send({ article, score: 4 })).status).toBe(status);
  });
});

describe('a comment with', () => {
  test.each<Row>([
    ['an empty text', { text: '' }, 'text-empty', 'text'],
    ['only spaces and line ends', { text: ' \n\t \u00a0\u3000' }, 'text-empty', 'text'],
    [
      'only invisible characters',
      { text: '\u200b\u2060\ufeff\u00ad\u202e\u3164\u2800' },
      'text-empty',
      'text',
    ],
    ['only accents without a letter', { text: '\u0301\u0308' }, 'text-empty', 'text'],
    ['5,001 characters', { text: 'å'.repeat(5001) }, 'text-too-long', 'text'],
    ['5,001 emoji', { text: '🌻'.repeat(5001) }, 'text-too-long', 'text'],
    ['U+0000', { text: 'før\0efter' }, 'text-malformed', 'text'],
    ['half a character', { text: half }, 'text-malformed', 'text'],
    ['the other half', { text: '\udc00 først' }, 'text-malformed', 'text'],
    ['no text', { text: undefined }, 'invalid-request', 'text'],
    ['a number as its text', { text: 5 }, 'invalid-request', 'text'],
    ['a list as its text', { text: ['hej'] }, 'invalid-request', 'text'],
    ['a name of 81 characters', { name: 'å'.repeat(81) }, 'invalid-request', 'name'],
    ['a name of 81 emoji', { name: '🌻'.repeat(81) }, 'invalid-request', 'name'],
    ['a name of two lines', { name: 'Åse\nAdministrator' }, 'invalid-request', 'name'],
    ['U+0000 in its name', { name: 'Å\0se' }, 'text-malformed', 'name'],
    ['half a character in its name', { name: half }, 'text-malformed', 'name'],
    ['a status of its own choice', { status: 'approved' }, 'invalid-request', 'status'],
    ['a reader of its own choice', { readerId: 'x' }, 'invalid-request', 'readerId'],
  ])('%s is refused', async (_, body, code, field) => {
    const reader = await site.asReader();
    const sent = { article: { key: 'haven' }, text: 'God artikel', ...(body as object) };
    const send = () => reader.signed(supertest(service.url).post(`${site.readerApi}/comments`)).send(sent);
    await expectRefusal(service, send, { code, field });
  });

  test('80 emoji as a name are welcome', async () => {
    const name = '🌻'.repeat(80);
    expect((await (await site.asReader()).comment('haven', 'God artikel', { name })).body.comment.name).toBe(
      name,
    );
  });
});

describe('a reader’s token', () => {
  const forged: [string, (genuine: string) => string][] = [
    ['that is missing', () => ''],
    ['of another site', () => mintReaderToken({ siteId: 1_000_000, secrets: [secret] })],
    ['signed with another secret', () => mintReaderToken({ siteId: site.id, secrets: ['x'.repeat(40)] })],
    ['that is cut short', genuine => genuine.slice(0, -1)],
    ['with one letter changed', genuine => genuine.replace(/.$/, last => (last === 'A' ? 'B' : 'A'))],
    ['with another reader’s id', genuine => genuine.replace(/\.(.{22})\./, `.${'A'.repeat(22)}.`)],
    ['without its signature', genuine => genuine.replace(/\.[^.]*$/, '.')],
    ['of another version', genuine => genuine.replace('r1.', 'r0.')],
    ['in the clothes of a JWT without algorithm', () => `${jwt({ alg: 'none' })}.`],
    ['in the clothes of a signed JWT', () => `${jwt({ alg: 'HS256', kid: '../../dev/null' })}.c2ln`],
    ['followed by another', genuine => `${genuine} ${genuine}`],
  ];
  test.each(forged)('%s is not accepted, for reading or writing', async (_, forge) => {
    const genuine = await site.asReader();
    const reader = site.readerWith(forge(genuine.token));
    for (const send of [
      () => reader.mine('haven'),
      () => reader.rate('haven', 4),
      () => reader.unrate('haven'),
      () => reader.comment('haven', 'Forfalsket'),
      () => reader.withdraw('1'),
    ])
      await expectRefusal(service, send, { code: 'reader-token-invalid' });
  });

  test('that was signed with the secret before the newest is still good', async () => {
    const older = 'an older secret of thirty-two characters or more';
    const rotated = await startTestService({
      databaseUrl: service.databaseUrl,
      environment: { SECRET: `${secret},${older}` },
    });
    const token = mintReaderToken({ siteId: site.id, secrets: [older] });
    expect((await site.through(rotated).readerWith(token).rate('haven', 4)).status).toBe(200);
    await rotated.stop();
  });
});

describe('somebody else’s comment', () => {
  test('cannot be taken back, and neither can one that is not there or on another site', async () => {
    const { id, reader: author } = await site.waitingComment('haven');
    const elsewhere = await (await service.site()).waitingComment('haven');
    const other = await site.asReader();
    for (const wrong of [id, elsewhere.id, '999999999999'])
      await expectRefusal(service, () => other.withdraw(wrong), { code: 'comment-not-found' });
    for (const malformed of ['0', '-1', '1e3', '9'.repeat(30), '1;drop', 'abc', '%00', '١'])
      await expectRefusal(service, () => other.withdraw(malformed), { code: 'not-found' });
    expect((await author.mine('haven')).body.comments).toMatchObject([{ id, status: 'pending' }]);
    expect((await author.withdraw(id)).status).toBe(200);
    expect((await author.withdraw(id)).status).toBe(404);
  });
});

const jwt = (header: object) =>
  [header, { sub: '00000000-0000-4000-8000-000000000000' }]
    .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
