// Where a question never goes: to an internal address, however it is written, whatever a name says when it
// is resolved, and wherever an answer points to.
import type { LookupAddress } from 'node:dns';
import { request } from 'node:http';
import type { LookupFunction } from 'node:net';
import { InternalAddress, lookupFor } from '../../../server/screening/external/address.ts';
import { callScreener } from '../../../server/screening/external/call.ts';
import { oneLookupAName } from '../../../server/screening/external/lookup.ts';
import { newSecret } from '../../../server/screening/external/signature.ts';
import { says, startScreener, type TestScreener } from '../../support/screener.ts';

let inside: TestScreener;
let port: string;
beforeAll(async () => {
  inside = await startScreener();
  inside.answersWith(says({ verdict: 'approve' }));
  port = inside.place.split(':')[1]!;
});
afterAll(() => inside.stop());
afterEach(() => expect(inside.asked).toEqual([]));

const question = {
  id: '7',
  text: 'Sikke en have',
  name: null,
  locale: 'da',
  article: { key: 'haven', url: null, title: null, section: null },
  context: [],
};
const outcomeAt = (url: string, about: { internalHosts?: string[]; lookup?: LookupFunction } = {}) =>
  callScreener(
    { url, secret: newSecret() },
    { question, limitMs: 60_000, internalHosts: ['127.0.0.1:1', 'classifier:8000'], ...about },
  ).then(
    () => 'it was reached',
    error => (error as Error).message,
  );

const disguises = [
  '127.0.0.1',
  '127.1',
  '127.0.0.1.',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '017700000001',
  '0.0.0.0',
  '１２７.0.0.1',
  'localhost',
  '[::]',
  '[::1]',
  '[::127.0.0.1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[fec0::1]',
  '[fe80::1]',
  '169.254.169.254',
];

test.each(disguises)('a call to %s is not made', async host => {
  for (const protocol of ['http', 'https'])
    expect(await outcomeAt(`${protocol}://${host}:${port}/`)).toBe('an internal address');
});

test('nor one to localhost with a dot, which not every system knows', async () => {
  expect(await outcomeAt(`http://localhost.:${port}/`)).toMatch(
    /^(an internal address|no connection \(ENOTFOUND\))$/,
  );
});

test('a redirect is not followed, wherever it leads', async () => {
  const outside = await startScreener();
  for (const status of [301, 302, 303, 307, 308]) {
    for (const host of disguises) {
      outside.answersWith(({ response }) =>
        response
          .writeHead(status, {
            'Content-Type': 'application/json',
            Location: encodeURI(`http://${host}:${port}/screen`),
          })
          .end('{"verdict":"approve"}'),
      );
      expect(await outcomeAt(outside.url, { internalHosts: [outside.place] })).toBe(`status ${status}`);
    }
  }
  await outside.stop();
});

const address = (written: string): LookupAddress => ({
  address: written,
  family: written.includes(':') ? 6 : 4,
});
/** A name server that answers one thing first and another later, as an attacker's may. */
const answering = (...answers: string[][]) => {
  const asked: string[] = [];
  const lookup: LookupFunction = (hostname, options, done) => {
    asked.push(hostname);
    const found = (answers[asked.length - 1] ?? answers.at(-1)!).map(address);
    setImmediate(() => (options.all ? done(null, found) : done(null, found[0]!.address, found[0]!.family)));
  };
  return { lookup, asked };
};
/** Public by its look, and nobody's. */
const publicAddress = '2000::1';

test.each([
  [['127.0.0.1']],
  [['8.8.8.8', '127.0.0.1']],
  [['127.0.0.1', '8.8.8.8']],
  [['2606:4700:4700::1111', '::1']],
  [['::127.0.0.1']],
  [['::ffff:127.0.0.1']],
  [['64:ff9b::7f00:1']],
  [['fe80::1%lo']],
  [['169.254.169.254']],
])('a name that is at %s when it is called is not connected to', async found => {
  const { lookup } = answering(found);
  expect(await outcomeAt(`http://screener.example.dk:${port}/`, { lookup })).toBe('an internal address');
});

test('a name is asked about once for each connection, and what was looked at is what is connected to', async () => {
  const { lookup, asked } = answering([publicAddress], ['127.0.0.1']);
  const url = new URL(`http://screener.example.dk:${port}/`);
  const guarded = lookupFor(url, { internalHosts: [], system: lookup });
  const oneAddress = { autoSelectFamily: false };
  /** Where a connection is about to go; it is given up before a packet leaves. */
  const destination = () =>
    new Promise<string>((resolve, reject) => {
      const call = request(url, { agent: false, lookup: guarded, ...oneAddress });
      call.on('error', reject);
      call.on('socket', socket => {
        socket.once('lookup', (error: Error | null, found: string) => {
          if (error) return;
          resolve(found);
          call.off('error', reject).on('error', () => undefined);
          socket.destroy();
        });
      });
    });
  expect(await destination()).toBe(publicAddress);
  expect(asked).toHaveLength(1);
  // The next call asks anew, and finds that the name has moved inside.
  await expect(destination()).rejects.toBeInstanceOf(InternalAddress);
  expect(asked).toHaveLength(2);
});

test('a name that gets no answer is waited for once, however many ask; other names are resolved meanwhile', async () => {
  const asked: string[] = [];
  let answer = () => {};
  const lookup = oneLookupAName((hostname, _, done) => {
    asked.push(hostname);
    const answered = () => done(null, [address('127.0.0.1')]);
    if (hostname === 'stum.example.dk') answer = answered;
    else answered();
  });
  const find = (hostname: string, all: boolean) =>
    new Promise(resolve => lookup(hostname, { all }, (_, ...found) => resolve(found)));
  const waiting = [find('stum.example.dk', true), find('stum.example.dk', false)];
  expect(await find('rask.example.dk', false)).toEqual(['127.0.0.1', 4]);
  answer();
  expect(await Promise.all(waiting)).toEqual([[[address('127.0.0.1')]], ['127.0.0.1', 4]]);
  expect(asked).toEqual(['stum.example.dk', 'rask.example.dk']);
  // An answer is not kept: names move.
  await find('rask.example.dk', true);
  expect(asked).toHaveLength(3);
});
