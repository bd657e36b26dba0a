// The widget asked for work: done and repeated without a word, given up when it never suffices.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deriveKey as inNode } from 'altcha-lib/algorithms/pbkdf2';
import { deriveKey as inBrowsers } from 'altcha-lib/algorithms/web/pbkdf2';
import type { RequestProblem } from '../../../client-widget/core/request.ts';
import { identify } from '../../../client-widget/reader/acting/identity.ts';
import { deriveKey as inTurns } from '../../../client-widget/reader/acting/workInTurns.ts';
import type { Place } from '../../../client-widget/reader/reading.ts';
import { proofOfWork } from '../../../server/platform/limits/proofOfWork.ts';

const work = proofOfWork({ secrets: ['a secret of the tests of thirty-two'], spend: async () => true });
const asked = { site: 1, act: 'reader', reader: null } as const;

let server: Server;
let api = '';
let heard: IncomingMessage[] = [];
/** Whether the work is taken. */
let suffices: (solution: string) => Promise<boolean>;
beforeAll(done => {
  server = createServer(async (request, response) => {
    heard.push(request);
    const solution = request.headers['work-solution'];
    if (typeof solution === 'string' && (await suffices(solution))) {
      response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"token":"t"}');
      return;
    }
    const challenge = await work.challenge(asked, 1);
    response.writeHead(428, { 'Content-Type': 'application/problem+json' });
    response.end(JSON.stringify({ code: 'work-required', detail: 'Der er travlt.', challenge }));
  }).listen(0, '127.0.0.1', () => {
    api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
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

const actAs = (site: string) =>
  identify({ api, site } as Place, 'da').act('comments', {
    method: 'POST',
    body: { text: 'æ' },
    idempotencyKey: 'key-of-one-act',
  });

test('it does the work and repeats the very same act, and asks for nothing else', async () => {
  suffices = solution => work.accept(solution, asked);
  await actAs('one');
  expect(
    heard.map(({ url, headers }) => [url, 'work-solution' in headers, headers['idempotency-key']]),
  ).toEqual([
    ['/readers', false, undefined],
    ['/readers', true, undefined],
    ['/comments', false, 'key-of-one-act'],
    ['/comments', true, 'key-of-one-act'],
  ]);
});

test('work that never suffices is given up after three times, with the sentence of the service', async () => {
  suffices = async () => false;
  const problem = await actAs('two').catch((refusal: RequestProblem) => refusal);
  expect(problem).toMatchObject({ code: 'work-required', detail: 'Der er travlt.' });
  expect(heard).toHaveLength(4);
});

test('every browser comes to the key that the service knows', async () => {
  const { parameters } = await work.challenge(asked, 1);
  const [salt, password] = [Buffer.from(parameters.salt, 'hex'), Buffer.from(parameters.nonce, 'hex')];
  const [known, ...found] = await Promise.all(
    [inNode, inBrowsers, inTurns].map(async derive =>
      Buffer.from((await derive(parameters, salt, password)).derivedKey).toString('hex'),
    ),
  );
  expect(found).toEqual([known, known]);
});
