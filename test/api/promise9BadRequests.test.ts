// Promise 9, HTTP itself: bodies, paths, queries, methods and origins that no page of ours would send.
import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import supertest from 'supertest';
import type { ProblemCode } from '../../server/problems.ts';
import { expectRefusal } from '../support/matchers.ts';
import { startTestService, type TestService, type TestSite } from '../support/service.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
});

const rating = JSON.stringify({ article: { key: 'haven' }, score: 4 });

describe('a body', () => {
  type Row = [
    title: string,
    body: string | Buffer | undefined,
    headers: Record<string, string>,
    code: ProblemCode,
  ];
  const json = { 'Content-Type': 'application/json' };
  test.each<Row>([
    ['that ends too early', '{"article":', json, 'malformed-json'],
    ['of single quotes', "{'score':4}", json, 'malformed-json'],
    ['that is a word', 'NaN', json, 'malformed-json'],
    ['that is null', 'null', json, 'malformed-json'],
    ['that is a number', '4', json, 'malformed-json'],
    ['that is a text', '"haven"', json, 'malformed-json'],
    ['that is a list', `[${rating}]`, json, 'invalid-request'],
    ['that is empty', '', json, 'invalid-request'],
    ['that is missing', undefined, {}, 'unsupported-media-type'],
    ['that claims to be a prototype', `{"__proto__":{"score":4},${rating.slice(1)}`, json, 'invalid-request'],
    [
      'with a prototype inside',
      '{"score":4,"article":{"key":"haven","__proto__":{"a":1}}}',
      json,
      'invalid-request',
    ],
    [
      'with a constructor',
      `{"constructor":{"prototype":{"isAdmin":true}},${rating.slice(1)}`,
      json,
      'invalid-request',
    ],
    ['sent as a text', rating, { 'Content-Type': 'text/plain' }, 'unsupported-media-type'],
    [
      'sent as a form',
      'score=4',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      'unsupported-media-type',
    ],
    [
      'sent as a form with files',
      'x',
      { 'Content-Type': 'multipart/form-data; boundary=x' },
      'unsupported-media-type',
    ],
    [
      'in an unknown character set',
      rating,
      { 'Content-Type': 'application/json; charset=ebcdic' },
      'unsupported-media-type',
    ],
    ['in an unknown compression', rating, { ...json, 'Content-Encoding': 'zip' }, 'unsupported-media-type'],
    ['that is not the gzip it says', rating, { ...json, 'Content-Encoding': 'gzip' }, 'invalid-request'],
    ['of two megabytes', `{"text":"${'x'.repeat(2_000_000)}"}`, json, 'body-too-large'],
    ['that unpacks to 50 megabytes', bomb(), { ...json, 'Content-Encoding': 'gzip' }, 'body-too-large'],
    ['nested a thousand levels deep', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`, json, 'invalid-request'],
  ])('%s is refused', async (_, body, headers, code) => {
    const reader = await site.asReader();
    const send = () => {
      const call = reader.signed(supertest(service.url).put(`${site.readerApi}/rating`)).set(headers);
      // As the bytes they are: superagent would otherwise serialise a buffer.
      call.serialize(sent => sent as string);
      return body === undefined ? call : call.send(body);
    };
    await expectRefusal(service, send, { code });
    expect(({} as { isAdmin?: boolean; score?: number }).isAdmin).toBeUndefined();
    expect(({} as { isAdmin?: boolean; score?: number }).score).toBeUndefined();
  });
});

describe('a query', () => {
  test.each<[string, string, ProblemCode]>([
    ['without an article', '', 'invalid-request'],
    ['with an empty article', 'article=', 'invalid-request'],
    ['with two articles', 'article=a&article=b', 'invalid-request'],
    ['with an article in brackets', 'article[key]=a', 'invalid-request'],
    ['with U+0000', 'article=a%00', 'text-malformed'],
    ['with a line end', 'article=a%0Ab', 'invalid-request'],
    ['with 301 characters', `article=${'a'.repeat(1001)}`, 'invalid-request'],
  ])('%s is refused', async (_, query, code) => {
    const { signed } = await site.asReader();
    const api = supertest(service.url);
    await expectRefusal(service, () => api.get(`${site.readerApi}/feedback?${query}`), { code });
    await expectRefusal(service, () => signed(api.get(`${site.readerApi}/mine?${query}`)), { code });
    await expectRefusal(service, () => signed(api.delete(`${site.readerApi}/rating?${query}`)), { code });
  });

  test.each(['', '0', '-1', '1e3', '9'.repeat(30), 'sidste', '1&before=2'])(
    'for comments before “%s” is refused',
    async before => {
      const send = () =>
        supertest(service.url).get(`${site.readerApi}/comments?article=haven&before=${before}`);
      await expectRefusal(service, send, { code: 'invalid-request', field: 'query.before' });
    },
  );

  test.each(['%', '%zz', '%ff', '%c3%28', '%ed%a0%80'])(
    'with the broken encoding %s does no harm',
    async broken => {
      const answer = await supertest(service.url).get(`${site.readerApi}/feedback?article=${broken}`);
      expect([200, 422]).toContain(answer.status);
    },
  );
});

describe('a path', () => {
  test.each<[string, string, ProblemCode]>([
    ['that is not there', '/api/v1/nothing', 'not-found'],
    ['of another version', '/api/v2/sites/demo/feedback', 'not-found'],
    ['with broken encoding', '/api/v1/sites/%zz/feedback?article=a', 'invalid-request'],
    ['of an unknown site', '/api/v1/sites/findes-ikke/feedback?article=a', 'site-not-found'],
    [
      'of a site with a very long name',
      `/api/v1/sites/${'x'.repeat(2000)}/feedback?article=a`,
      'site-not-found',
    ],
    ['that climbs', '/api/v1/sites/..%2f..%2fetc/feedback?article=a', 'site-not-found'],
    ['of a prototype', '/api/v1/sites/__proto__/feedback?article=a', 'site-not-found'],
    ['of an asset that is not there', '/assets/staff/..%2f..%2fpackage.json', 'not-found'],
    ['of a chunk that is not there', '/nothing.js', 'not-found'],
  ])('%s is answered with a problem', async (_, path, code) => {
    await expectRefusal(service, () => supertest(service.url).get(path), { code });
  });

  test('with U+0000 as its site is refused before it does harm', async () => {
    const answer = await supertest(service.url).get('/api/v1/sites/a%00b/feedback?article=a');
    expect([404, 422]).toContain(answer.status);
  });

  test('that cannot do what was asked says what it can', async () => {
    for (const [method, path, allow] of [
      ['put', `${site.readerApi}/feedback`, 'GET'],
      ['post', `${site.readerApi}/rating`, 'PUT, DELETE'],
      ['patch', `${site.readerApi}/comments`, 'GET, POST'],
      ['get', `${site.readerApi}/readers`, 'POST'],
      ['put', '/api/v1/staff/session', 'POST, GET, DELETE'],
      ['delete', `${site.staffApi}/queue`, 'GET'],
    ] as const) {
      await expectRefusal(service, () => supertest(service.url)[method](path), {
        code: 'method-not-allowed',
      });
      const { headers } = await supertest(service.url)[method](path);
      expect(headers.allow!.split(', ').sort()).toEqual(allow.split(', ').sort());
    }
  });
});

describe('a page at', () => {
  const evil: [string, (origin: string) => string][] = [
    ['no origin at all', () => 'null'],
    ['another site', () => 'https://evil.example'],
    ['a longer name', origin => `${origin}.evil.example`],
    ['a name that ends the same', origin => origin.replace('https://', 'https://evil-')],
    ['a name below', origin => origin.replace('https://', 'https://under.')],
    ['another port', origin => `${origin}:8443`],
    ['plain http', origin => origin.replace('https', 'http')],
    ['a trailing dot', origin => `${origin}.`],
    ['upper case', origin => origin.toUpperCase()],
    ['a trailing slash', origin => `${origin}/`],
    ['two origins', origin => `${origin} ${origin}`],
    ['the service itself', () => 'http://localhost'],
    ['a file', () => 'file://'],
  ];
  test.each(evil)('%s may neither read nor write', async (_, originOf) => {
    const { token } = await site.asReader();
    const origin = originOf(site.origin);
    const api = supertest(service.url);
    const as = (call: supertest.Test) => call.set('Origin', origin).set('Authorization', `Bearer ${token}`);
    for (const send of [
      () => as(api.get(`${site.readerApi}/feedback?article=haven`)),
      () => as(api.get(`${site.readerApi}/mine?article=haven`)),
      () => as(api.post(`${site.readerApi}/readers`)),
      () => as(api.put(`${site.readerApi}/rating`)).send(JSON.parse(rating)),
      () => as(api.post(`${site.readerApi}/comments`)).send({ article: { key: 'haven' }, text: 'Hej' }),
      () => as(api.delete(`${site.readerApi}/rating?article=haven`)),
      () => as(api.options(`${site.readerApi}/rating`)),
    ]) {
      await expectRefusal(service, send, { code: 'origin-not-allowed' });
      expect((await send()).headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('an unknown address cannot write: a write says where it comes from', async () => {
    const { token } = await site.asReader();
    const api = supertest(service.url);
    const as = (call: supertest.Test) => call.set('Authorization', `Bearer ${token}`);
    for (const send of [
      () => as(api.put(`${site.readerApi}/rating`)).send(JSON.parse(rating)),
      () => as(api.post(`${site.readerApi}/comments`)).send({ article: { key: 'haven' }, text: 'Hej' }),
      () => as(api.delete(`${site.readerApi}/rating?article=haven`)),
      () => api.post(`${site.readerApi}/readers`),
    ])
      await expectRefusal(service, send, { code: 'origin-not-allowed' });
  });

  test('the site’s own address is answered with its own name, never with a star', async () => {
    const { headers } = await site.asStranger().feedback('haven');
    expect(headers['access-control-allow-origin']).toBe(site.origin);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers.vary).toContain('Origin');
  });
});

test('lines that are no HTTP are turned away, and the service goes on', async () => {
  for (const garbage of [
    '\u0000\u0001\u0002',
    'HELO example.dk\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    `GET /${'a'.repeat(90_000)}`,
  ]) {
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
    socket.on('error', () => undefined).resume();
    socket.end(garbage);
    await once(socket, 'close');
  }
  expect((await supertest(service.url).get('/healthz')).status).toBe(200);
});

function bomb(): Buffer {
  return gzipSync(`{"text":"${'0'.repeat(50_000_000)}"}`);
}
