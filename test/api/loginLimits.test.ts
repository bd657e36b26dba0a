// Guessing at the staff's door: narrow for one network, wide for an e-mail as such, so that a guesser is
// slowed and the owner is not locked out with them.
import supertest from 'supertest';
import '../support/matchers.ts';
import { password, startTestService, type TestService, type TestSite } from '../support/service.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
  site = await service.site();
});
afterAll(() => service.stop());

let networks = 0;
/** A /24 that nobody in this file has come from. */
const newNetwork = () => `10.${Math.floor(++networks / 250)}.${networks % 250}.7`;
const logIn = (email: string, secretWord: string, network: string) =>
  supertest(service.url)
    .post('/api/v1/staff/session')
    .set('Origin', 'http://localhost')
    .set('X-Forwarded-For', network)
    .send({ email, password: secretWord });
const guess = (email: string, network: string) => logIn(email, 'gættet forkert', network);
/** How many of so many guesses were looked at; the others were told to wait. */
const lookedAt = async (count: number, guessing: (i: number) => supertest.Test) => {
  const answers = [];
  for (let i = 0; i < count; i++) answers.push(await guessing(i));
  for (const { status } of answers) expect([401, 429]).toContain(status);
  return answers.filter(({ status }) => status === 401).length;
};

test('after ten failures on one e-mail from one network that network waits; the owner gets in from elsewhere', async () => {
  const { email } = await site.asModerator();
  const attacker = newNetwork();
  expect(await lookedAt(15, () => guess(email, attacker))).toBe(10);
  const refused = await logIn(email, password, attacker);
  expect(refused).toBeProblem('too-many-requests');
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(600);
  expect((await logIn(email, password, newNetwork())).status).toBe(200);
  // Nor does the owner's log-in let the attacker go on.
  expect(await guess(email, attacker)).toBeProblem('too-many-requests');
});

test('many at once do not slip under it', async () => {
  const { email } = await site.asModerator();
  const attacker = newNetwork();
  const answers = await Promise.all(Array.from({ length: 15 }, () => guess(email, attacker)));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
});

test('a network that guesses at a hundred people is stopped after thirty failures, its neighbours in the /24 too', async () => {
  const network = newNetwork();
  expect(await lookedAt(35, i => guess(`gæt-${i}@example.dk`, network))).toBe(30);
  const neighbour = network.replace(/7$/, '8');
  expect(await logIn('gæt-35@example.dk', password, neighbour)).toBeProblem('too-many-requests');
  expect(await guess('gæt-36@example.dk', newNetwork())).toBeProblem('login-failed');
});

test('an attacker over many networks is slowed: of one e-mail a hundred guesses in ten minutes are looked at', async () => {
  const { email } = await site.asModerator();
  for (let i = 0; i < 10; i++) {
    const network = newNetwork();
    expect(await lookedAt(10, () => guess(email, network))).toBe(10);
  }
  expect(await lookedAt(5, () => guess(email, newNetwork()))).toBe(0);
  // What is spent is this e-mail's alone.
  const other = await site.asModerator();
  expect((await logIn(other.email, password, newNetwork())).status).toBe(200);
});

test('an owner’s own mistakes are over once they are in, and those of others are not', async () => {
  const { email } = await site.asModerator();
  const [home, attacker] = [newNetwork(), newNetwork()];
  for (let round = 0; round < 3; round++) {
    expect(await lookedAt(9, () => guess(email, home))).toBe(9);
    expect((await logIn(email, password, home)).status).toBe(200);
  }
  expect(await lookedAt(10, () => guess(email, attacker))).toBe(10);
  expect((await logIn(email, password, home)).status).toBe(200);
  expect(await guess(email, attacker)).toBeProblem('too-many-requests');
});

test('an office behind one address logs in as often as it likes: only failures count', async () => {
  const office = newNetwork();
  const { email } = await site.asModerator();
  for (let i = 0; i < 40; i++) expect((await logIn(email, password, office)).status).toBe(200);
  // One's own account does not wipe the slate: thirty guesses at others are all there are.
  let guesses = 0;
  const mixed = await lookedAt(30, () => guess(`anden-${guesses++}@example.dk`, office));
  expect(mixed).toBe(30);
  expect(await logIn(email, password, office)).toBeProblem('too-many-requests');
});

test('a guesser with an account of their own does not win guesses by logging in', async () => {
  const [network, own] = [newNetwork(), await site.asModerator()];
  expect(await lookedAt(29, i => guess(`offer-${i}@example.dk`, network))).toBe(29);
  expect((await logIn(own.email, password, network)).status).toBe(200);
  expect(await guess('offer-29@example.dk', network)).toBeProblem('login-failed');
  expect(await logIn(own.email, password, network)).toBeProblem('too-many-requests');
});

test('nothing tells whether somebody has an address: nobody’s is counted and answered like a moderator’s', async () => {
  const { email } = await site.asModerator();
  const told = async (who: string) => {
    const network = newNetwork();
    const answers = [];
    for (let i = 0; i < 12; i++) answers.push(await guess(who, network));
    return answers.map(({ status, body, headers }) => {
      const { instance: _, retryAfter: __, ...said } = body;
      return { status, said, names: Object.keys(headers).sort() };
    });
  };
  expect(await told(`ingen-${Date.now()}@example.dk`)).toEqual(await told(email));
});

test('an address has no tries of its own in other letters', async () => {
  const { email } = await site.asModerator('Inger');
  const attacker = newNetwork();
  expect(await lookedAt(10, i => guess(i % 2 ? email : email.toUpperCase(), attacker))).toBe(10);
  expect(await logIn(email, password, attacker)).toBeProblem('too-many-requests');
  // PostgreSQL takes İ for a capital i; nobody is found by it, even with the right password.
  expect(await logIn(email.replace('i', 'İ'), password, newNetwork())).toBeProblem('login-failed');
});
