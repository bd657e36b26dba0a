// The one HTTP call and the reader's identity, against a small real server.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RequestProblem, request } from '../../../client-widget/core/request.ts';
import { identify } from '../../../client-widget/reader/acting/identity.ts';

let server: Server;
let base = '';
let heard: IncomingMessage[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(done => {
  server = createServer((incoming, response) => {
    heard.push(incoming);
    answer(incoming, response);
  });
  server.listen(0, '127.0.0.1', () => {
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    done();
  });
});
afterAll(done => {
  server.closeAllConnections();
  server.close(done);
});
beforeEach(() => {
  heard = [];
});

const json = (
  response: ServerResponse,
  {
    status = 200,
    value,
    headers = {},
  }: { status?: number; value: unknown; headers?: Record<string, string> },
) => {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(value));
};
const problemOf = (call: Promise<unknown>) =>
  call.then(
    () => {
      throw new Error('was answered');
    },
    (problem: RequestProblem) => problem,
  );

test('a read carries no header that would make the browser ask permission first', async () => {
  answer = (_, response) => json(response, { value: { fine: true } });
  expect(await request(`${base}/x`, { lang: 'da' })).toEqual({ fine: true });
  expect(heard[0]!.headers).not.toHaveProperty('authorization');
  expect(heard[0]!.headers).not.toHaveProperty('content-type');
  expect(heard[0]!.headers['accept-language']).toBe('da');
});

test('a write carries what it was given', async () => {
  let body = '';
  answer = (incoming, response) => {
    incoming.on('data', chunk => {
      body += chunk;
    });
    incoming.on('end', () => json(response, { status: 201, value: {} }));
  };
  await request(`${base}/x`, { method: 'POST', body: { text: 'æ' }, token: 't', idempotencyKey: 'k' });
  expect(JSON.parse(body)).toEqual({ text: 'æ' });
  expect(heard[0]!.headers).toMatchObject({
    authorization: 'Bearer t',
    'idempotency-key': 'k',
    'content-type': 'application/json',
  });
});

test('an empty answer is no failure', async () => {
  answer = (_, response) => response.writeHead(204).end();
  expect(await request(`${base}/x`, { method: 'DELETE' })).toBeUndefined();
});

test("a problem keeps the service's code and sentence, and when to come back", async () => {
  const value = {
    type: 'about:blank',
    title: 'x',
    status: 429,
    code: 'too-many-requests',
    detail: 'Vent lidt.',
  };
  answer = (_, response) => json(response, { status: 429, value, headers: { 'Retry-After': '7' } });
  const problem = await problemOf(request(`${base}/x`));
  expect(problem).toBeInstanceOf(RequestProblem);
  expect(problem).toMatchObject({
    status: 429,
    code: 'too-many-requests',
    detail: 'Vent lidt.',
    retryAfterSeconds: 7,
  });
});

test.each([200, 502])('an answer of status %s that is not ours is unreadable', async status => {
  answer = (_, response) => response.writeHead(status).end('<h1>Hej</h1>');
  expect(await problemOf(request(`${base}/x`))).toMatchObject({ status, code: 'unreadable', detail: '' });
});

test('no connection is offline', async () => {
  answer = (_, response) => response.destroy();
  expect(await problemOf(request(`${base}/x`))).toMatchObject({ status: 0, code: 'offline' });
});

test('a call given up by its caller says so, before or during', async () => {
  answer = () => {};
  const before = AbortSignal.abort();
  expect(await problemOf(request(`${base}/x`, { signal: before }))).toMatchObject({ code: 'aborted' });
  const during = new AbortController();
  const call = problemOf(request(`${base}/x`, { signal: during.signal }));
  during.abort();
  expect(await call).toMatchObject({ code: 'aborted' });
});

// ---- identity; storage is missing here, which is how a browser that blocks it behaves ----
const place = (site: string) => ({
  api: `${base}/api/v1/sites/${site}/`,
  base,
  site,
  article: 'a',
  host: undefined as unknown as HTMLElement,
  signal: new AbortController().signal,
});
const minted = () => heard.filter(incoming => incoming.url!.endsWith('/readers')).length;

test('two acts at the same moment make one reader', async () => {
  answer = (incoming, response) =>
    json(response, {
      value: incoming.url!.endsWith('/readers')
        ? { token: 'one' }
        : { token: incoming.headers.authorization },
    });
  const { act } = identify(place('s1'), 'da');
  const answers = await Promise.all([
    act('rating', { method: 'PUT', body: {} }),
    act('comments', { method: 'POST', body: {} }),
  ]);
  expect(answers).toEqual([{ token: 'Bearer one' }, { token: 'Bearer one' }]);
  expect(minted()).toBe(1);
});

test('asking makes nobody a reader', async () => {
  expect(await identify(place('s2'), 'da').ask('mine', {})).toBeUndefined();
  expect(heard).toEqual([]);
});

const refuseFirst = (refusals: number) => {
  let tokens = 0;
  let refused = 0;
  answer = (incoming, response) => {
    if (incoming.url!.endsWith('/readers'))
      return json(response, { status: 201, value: { token: `t${++tokens}` } });
    if (refused++ < refusals) return json(response, { status: 401, value: { code: 'reader-token-invalid' } });
    json(response, { value: { by: incoming.headers.authorization } });
  };
};

test('a token that is no longer known is minted anew, and the act goes through', async () => {
  refuseFirst(1);
  expect(await identify(place('s3'), 'da').act('rating', { method: 'PUT' })).toEqual({ by: 'Bearer t2' });
  expect(minted()).toBe(2);
});

test('a service that knows no token is not asked for ever', async () => {
  refuseFirst(99);
  expect(await problemOf(identify(place('s4'), 'da').act('rating', { method: 'PUT' }))).toMatchObject({
    code: 'reader-token-invalid',
  });
  expect(minted()).toBe(2);
});

test('a mint that failed is tried again by the next act', async () => {
  answer = (_, response) => response.destroy();
  const { act } = identify(place('s5'), 'da');
  expect(await problemOf(act('rating', { method: 'PUT' }))).toMatchObject({ code: 'offline' });
  refuseFirst(0);
  expect(await act('rating', { method: 'PUT' })).toEqual({ by: 'Bearer t1' });
});
