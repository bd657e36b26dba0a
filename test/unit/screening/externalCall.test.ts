// One question to a screener over real connections: whatever the other side does, there is an answer as
// agreed in time and in size, or a NotReached; and nothing is left open.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { callScreener, NotReached } from '../../../server/screening/external/call.ts';
import { newSecret } from '../../../server/screening/external/signature.ts';
import { says, startScreener, type TestScreener } from '../../support/screener.ts';

const secret = newSecret();
const question = {
  id: '7',
  text: 'Sikke en have',
  name: null,
  locale: 'da',
  article: { key: 'haven', url: null, title: null, section: null },
  context: [],
};
const patient = 60_000;

let screener: TestScreener;
beforeEach(async () => {
  screener = await startScreener();
});
afterEach(() => screener.stop());

const ask = (url = screener.url, { limitMs = patient, internalHosts = [screener.place] } = {}) =>
  callScreener({ url, secret }, { question, internalHosts, limitMs });
/** Why there was no answer. */
const refusal = (asking: Promise<unknown>) =>
  asking.then(
    () => 'it was reached',
    error => (error instanceof NotReached ? error.message : `not ours: ${error}`),
  );
const withHead = (head: Record<string, string>, body: string | Buffer, status = 200) =>
  screener.answersWith(({ response }) => response.writeHead(status, head).end(body));
const json = { 'Content-Type': 'application/json' };

test('an answer as agreed comes back, with or without a charset', async () => {
  screener.answersWith(says({ verdict: 'hold', scores: { rude: 0.5 } }));
  expect(await ask()).toEqual({ verdict: 'hold', reasons: [], scores: { rude: 0.5 }, score: 0.5 });
  withHead({ 'Content-Type': 'application/json; charset=utf-8' }, '{"verdict":"approve"}');
  expect(await ask()).toMatchObject({ verdict: 'approve' });
  expect(screener.asked[0]!.headers).toMatchObject({
    'user-agent': 'article-feedback',
    'accept-encoding': 'identity',
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': 'comment_7',
  });
});

test.each([
  ['another status', json, '{"verdict":"approve"}', 201, 'status 201'],
  ['an error', json, '{"verdict":"approve"}', 500, 'status 500'],
  ['a page', { 'Content-Type': 'text/html' }, '{"verdict":"approve"}', 200, 'not JSON'],
  ['no content type', {}, '{"verdict":"approve"}', 200, 'not JSON'],
  ['another JSON', { 'Content-Type': 'application/jsonp' }, '{"verdict":"approve"}', 200, 'not JSON'],
  ['nothing', json, '', 200, 'not an answer as agreed'],
  ['garbage', json, Buffer.from([0xff, 0xfe, 0, 1]), 200, 'not an answer as agreed'],
  ['half an answer', json, '{"verdict":"app', 200, 'not an answer as agreed'],
  [
    'a packed answer',
    { ...json, 'Content-Encoding': 'gzip' },
    gzipSync('{"verdict":"approve"}'),
    200,
    'a packed answer',
  ],
])('%s is no answer', async (_, head, body, status, why) => {
  withHead(head as Record<string, string>, body, status);
  expect(await refusal(ask())).toBe(why);
});

test('a gigabyte is not read: the line is cut after the first 64 kB', async () => {
  const chunk = Buffer.alloc(64 * 1024, 0x20);
  let cut: Promise<number> | undefined;
  screener.answersWith(({ response }) => {
    const socket = response.socket!;
    response.writeHead(200, json);
    cut = once(response, 'close').then(() => socket.bytesWritten);
    let left = 16_384;
    const pour = () => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        if (!response.write(chunk)) return void response.once('drain', pour);
      }
      response.end();
    };
    pour();
  });
  expect(await refusal(ask())).toBe('too long an answer');
  // What the operating systems hold between the two sides, and no more.
  expect(await cut).toBeLessThan(20_000_000);
});

test('an answer of just 64 kB is read, and one byte more is not', async () => {
  const answer = '{"verdict":"approve"}';
  withHead(json, answer.padEnd(65_536));
  expect(await ask()).toMatchObject({ verdict: 'approve' });
  withHead(json, answer.padEnd(65_537));
  expect(await refusal(ask())).toBe('too long an answer');
});

test('the limit is for the whole exchange: nothing, a byte now and then, and a head without end are too slow', async () => {
  expect(await refusal(ask(screener.url, { limitMs: 60 }))).toBe('too slow');

  const timers = new Set<NodeJS.Timeout>();
  screener.answersWith(({ response }) => {
    response.writeHead(200, json);
    timers.add(setInterval(() => response.write(' '), 10));
  });
  expect(await refusal(ask(screener.url, { limitMs: 100 }))).toBe('too slow');

  screener.answersWith(({ response }) => {
    timers.add(setInterval(() => response.writeProcessing(), 10));
  });
  expect(await refusal(ask(screener.url, { limitMs: 100 }))).toBe('too slow');
  for (const timer of timers) clearInterval(timer);
  // Nothing is left open on our side.
  for (const { response } of screener.asked) if (!response.closed) await once(response, 'close');
});

describe('a server that does not speak as agreed', () => {
  const rude = async (welcome: (socket: Socket) => void) => {
    const server = createServer(socket => {
      socket.on('error', () => undefined);
      welcome(socket);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { place, stop: () => server.close() };
  };

  test.each([
    ['resets the connection', (socket: Socket) => socket.resetAndDestroy(), /ECONNRESET/],
    ['hangs up', (socket: Socket) => socket.end(), /ECONNRESET/],
    [
      'hangs up when it has heard the question',
      (socket: Socket) => socket.once('data', () => socket.end()),
      /./,
    ],
    ['speaks another language', (socket: Socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n'), /HPE_/],
    [
      'breaks off in the middle',
      (socket: Socket) =>
        socket.end('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"verd'),
      /ECONNRESET/,
    ],
    [
      'changes the protocol',
      (socket: Socket) =>
        socket.write('HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n'),
      /./,
    ],
    [
      'sends a head of a megabyte',
      (socket: Socket) => socket.write(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(1_000_000)}`),
      /HPE_HEADER_OVERFLOW/,
    ],
  ])('%s', async (_, welcome, why) => {
    const { place, stop } = await rude(welcome as (socket: Socket) => void);
    expect(await refusal(ask(`http://${place}/`, { internalHosts: [place] }))).toMatch(why);
    stop();
  });

  test('has no certificate', async () => {
    const { place, stop } = await rude(socket =>
      socket.once('data', () => socket.end('HTTP/1.1 400 No\r\n\r\n')),
    );
    expect(await refusal(ask(`https://${place}/`, { internalHosts: [place] }))).toMatch(/^no connection \(E/);
    stop();
  });

  test('is not there', async () => {
    const { place, stop } = await rude(() => undefined);
    stop();
    expect(await refusal(ask(`http://${place}/`, { internalHosts: [place] }))).toBe(
      'no connection (ECONNREFUSED)',
    );
    expect(await refusal(ask('http://findes-ikke.invalid/'))).toMatch(
      /^no connection \((ENOTFOUND|EAI_AGAIN)\)$/,
    );
  });
});
