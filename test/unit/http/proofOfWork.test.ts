// What a solved challenge is worth: one act, of one reader, on one site, for five minutes.
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { WorkChallenge, WorkSolution } from '../../../server/contract.ts';
import { type Purpose, proofOfWork } from '../../../server/platform/limits/proofOfWork.ts';

const secret = 'a secret that is long enough for any service';
const åse: Purpose = { site: 1, act: 'comment', reader: '5a8f3c0e-6a1c-4f0e-9a39-1d7f2b1c8e11' };
const minutes = (count: number) => count * 60_000;

function service({ secrets = [secret], now }: { secrets?: string[]; now?: () => number } = {}) {
  const spent = new Set<string>();
  const spend = async ({ hash }: { hash: Buffer }) => {
    const isFirst = !spent.has(hash.toString('hex'));
    spent.add(hash.toString('hex'));
    return isFirst;
  };
  return proofOfWork({ secrets, spend, ...(now && { now }) });
}

const asHeader = (work: unknown) => Buffer.from(JSON.stringify(work)).toString('base64');

async function solved(challenge: WorkChallenge): Promise<WorkSolution> {
  const { counter, derivedKey } = (await solveChallenge({ challenge, deriveKey }))!;
  return { challenge, solution: { counter, derivedKey } };
}

let challenge: WorkChallenge;
let work: WorkSolution;
beforeAll(async () => {
  challenge = await service().challenge(åse, 1);
  work = await solved(challenge);
});

test('a solution is worth one act', async () => {
  const { accept } = service();
  expect(await accept(asHeader(work), åse)).toBe(true);
  expect(await accept(asHeader(work), åse)).toBe(false);
});

test('there is a bound to what a browser must try, and a higher one under more pressure', async () => {
  const counters = async (step: number) => {
    const challenges = await Promise.all(Array.from({ length: 3 }, () => service().challenge(åse, step)));
    const solutions = await Promise.all(challenges.map(solved));
    return solutions.map(({ solution }) => solution.counter);
  };
  const [calm, hard] = [await counters(1), await counters(2)];
  expect(Math.max(...calm)).toBeLessThan(1200);
  expect(Math.max(...hard)).toBeLessThan(2400);
  expect(challenge.parameters.cost).toBe(2000);
});

test.each<[string, Partial<Purpose>]>([
  ['another site', { site: 2 }],
  ['another act', { act: 'reader' }],
  ['another reader', { reader: '00000000-0000-4000-8000-000000000000' }],
  ['a reader who is nobody yet', { reader: null }],
])('it is worth nothing for %s', async (_, other) => {
  const { accept } = service();
  expect(await accept(asHeader(work), { ...åse, ...other })).toBe(false);
  // Nor was it spent by trying.
  expect(await accept(asHeader(work), åse)).toBe(true);
});

test('after five minutes it is worth nothing', async () => {
  const at = (seconds: number) => service({ now: () => (challenge.parameters.expiresAt + seconds) * 1000 });
  expect(await at(1).accept(asHeader(work), åse)).toBe(false);
  expect(await at(-1).accept(asHeader(work), åse)).toBe(true);

  const old = await service({ now: () => Date.now() - minutes(5.1) }).challenge(åse, 1);
  expect(await service().accept(asHeader(await solved(old)), åse)).toBe(false);
});

test('secrets may be exchanged: the new one signs, the old one still counts, a stranger’s does not', async () => {
  const newer = 'another secret that is long enough as well';
  expect(await service({ secrets: [newer, secret] }).accept(asHeader(work), åse)).toBe(true);
  expect(await service({ secrets: [newer] }).accept(asHeader(work), åse)).toBe(false);
  const signedByNewer = await service({ secrets: [newer, secret] }).challenge(åse, 1);
  expect(await service({ secrets: [newer] }).accept(asHeader(await solved(signedByNewer)), åse)).toBe(true);
});

// What stood side by side could once be cut elsewhere, so that a solved challenge got a new life (CVE-2025-68113).
test.each<[string, (parameters: WorkChallenge['parameters']) => object]>([
  ['a later expiry', ({ expiresAt }) => ({ expiresAt: expiresAt + 3600 })],
  ['an expiry that borrows a digit', ({ expiresAt }) => ({ expiresAt: expiresAt * 10 })],
  ['less work', () => ({ cost: 1 })],
  ['a shorter beginning to find', ({ keyPrefix }) => ({ keyPrefix: keyPrefix.slice(0, 2) })],
  ['no beginning to find', () => ({ keyPrefix: '' })],
  [
    'a nonce that lends its end to the salt',
    ({ nonce, salt }) => ({ nonce: nonce.slice(0, -2), salt: nonce.slice(-2) + salt }),
  ],
  ['nonce and salt exchanged', ({ nonce, salt }) => ({ nonce: salt, salt: nonce })],
  ['another key’s signature', () => ({ keySignature: 'a'.repeat(64) })],
  ['no signature of the key, so that it would have to be derived', () => ({ keySignature: undefined })],
  ['another site', ({ data }) => ({ data: { ...data, site: 2 } })],
  ['another reader', ({ data }) => ({ data: { ...data, reader: null } })],
  ['more than was signed', () => ({ memoryCost: 1 })],
  ['another algorithm', () => ({ algorithm: 'SHA-256' })],
])('a challenge spliced to have %s is refused', async (_, splice) => {
  const parameters = { ...challenge.parameters, ...splice(challenge.parameters) };
  const spliced = { ...work, challenge: { ...challenge, parameters } };
  const purposes: Purpose[] = [åse, { ...åse, site: 2 }, { ...åse, reader: null }];
  for (const purpose of purposes) expect(await service().accept(asHeader(spliced), purpose)).toBe(false);
});

test.each<[string, () => unknown]>([
  [
    'no work at all',
    () => ({ ...work, solution: { counter: 0, derivedKey: challenge.parameters.keyPrefix.padEnd(64, '0') } }),
  ],
  ['another key', () => ({ ...work, solution: { ...work.solution, derivedKey: '0'.repeat(64) } })],
  [
    'half a key',
    () => ({ ...work, solution: { ...work.solution, derivedKey: work.solution.derivedKey.slice(0, 32) } }),
  ],
  ['a counter that is no number', () => ({ ...work, solution: { ...work.solution, counter: '1' } })],
  ['a negative counter', () => ({ ...work, solution: { ...work.solution, counter: -1 } })],
  ['no signature', () => ({ ...work, challenge: { parameters: challenge.parameters } })],
  ['an empty signature', () => ({ ...work, challenge: { ...challenge, signature: '' } })],
  [
    'a signature in capitals',
    () => ({ ...work, challenge: { ...challenge, signature: challenge.signature.toUpperCase() } }),
  ],
  ['a challenge alone', () => ({ challenge })],
  ['a solution alone', () => ({ solution: work.solution })],
  ['a list', () => [work]],
  ['nothing', () => null],
  ['a prototype', () => JSON.parse('{"__proto__":{"challenge":{}},"challenge":null}')],
])('%s is refused', async (_, make) => {
  expect(await service().accept(asHeader(make()), åse)).toBe(false);
});

test.each([
  ['an empty header', ''],
  ['what is not base64', '💥 ={}'],
  ['base64 of no JSON', Buffer.from('hello').toString('base64')],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x80]).toString('base64')],
  ['brackets without end', Buffer.from('['.repeat(1400)).toString('base64')],
  ['far too much', Buffer.from(JSON.stringify({ a: 'a'.repeat(100_000) })).toString('base64')],
])('%s is refused', async (_, header) => {
  expect(await service().accept(header, åse)).toBe(false);
});
