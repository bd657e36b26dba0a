// The staff door: logging in and out, sessions, and one-time links.
import supertest from 'supertest';
import * as wire from '../../server/contract.ts';
import { inviteFirstAdmin, inviteStaff } from '../../server/people/invitations.ts';
import { disableStaff } from '../../server/people/queries.ts';
import '../support/matchers.ts';
import {
  command,
  password,
  someNetwork,
  startTestService,
  type TestService,
  type TestSite,
} from '../support/service.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
});

const publicUrl = 'http://localhost';
const door = (path: string, body: object, network = someNetwork()) =>
  supertest(service.url)
    .post(`/api/v1/staff/${path}`)
    .set('Origin', publicUrl)
    .set('X-Forwarded-For', network)
    .send(body);
const logIn = (email: string, secretWord = password, network?: string) =>
  door('session', { email, password: secretWord }, network);
const whoAmI = (cookie: string) =>
  supertest(service.url).get('/api/v1/staff/session').set('Origin', publicUrl).set('Cookie', cookie);
const cookieOf = (answer: supertest.Response) => (answer.headers['set-cookie'] as unknown as string[])[0]!;

describe('logging in', () => {
  test('with the right password opens the desk, whatever the case of the e-mail', async () => {
    const { email } = await site.asModerator();
    const answer = await logIn(email.toUpperCase());
    expect(answer.status).toBe(200);
    expect(answer.body).toBeWire(wire.Me);
    expect((await whoAmI(cookieOf(answer).split(';')[0]!)).body).toEqual(answer.body);
  });

  test('the cookie is out of reach of scripts and of other sites', async () => {
    const { email } = await site.asModerator();
    const cookie = cookieOf(await logIn(email));
    for (const flag of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(flag);
    expect(cookie).not.toContain('Domain');
  });

  test('a wrong password and an unknown person get the same answer, after the same work', async () => {
    const { email } = await site.asModerator();
    await logIn('warm-up@example.dk');
    const timed = async (who: string) => {
      const begun = performance.now();
      const answer = await logIn(who, 'en forkert adgangskode');
      return { answer, ms: performance.now() - begun };
    };
    // The quickest of several in turn, so that a busy machine does not blur what is compared.
    let known = await timed(email);
    let unknown = await timed('ingen@example.dk');
    for (let i = 0; i < 4; i++) {
      const [one, other] = [await timed(email), await timed('ingen@example.dk')];
      if (one.ms < known.ms) known = one;
      if (other.ms < unknown.ms) unknown = other;
    }
    expect(known.answer).toBeProblem('login-failed');
    expect(unknown.answer).toBeProblem('login-failed');
    const { instance: _, ...one } = known.answer.body;
    const { instance: __, ...other } = unknown.answer.body;
    expect(one).toEqual(other);
    expect(unknown.answer.headers['set-cookie']).toBeUndefined();
    // Without the hashing an unknown person is answered in a fraction of the time.
    expect(unknown.ms).toBeGreaterThan(known.ms / 4);
  });

  test('a session id that was planted beforehand is worth nothing', async () => {
    const { email, cookie } = await site.asModerator();
    const again = await logIn(email).set('Cookie', cookie);
    expect(cookieOf(again).split(';')[0]).not.toBe(cookie);
    expect(await whoAmI(cookie)).toBeProblem('not-logged-in');
  });

  test.each([
    ['no password', { email: 'a@example.dk' }, 'password'],
    ['no e-mail', { password }, 'email'],
    ['a password of 129 characters', { email: 'a@example.dk', password: 'x'.repeat(129) }, 'password'],
    ['an e-mail of 255 characters', { email: 'a'.repeat(255), password }, 'email'],
    ['a list of e-mails', { email: ['a@example.dk'], password }, 'email'],
    ['a role of one’s own choice', { email: 'a@example.dk', password, role: 'admin' }, 'role'],
  ])('with %s is refused', async (_, body, field) => {
    expect(await door('session', body)).toBeProblem('invalid-request', { field });
  });

  test('with U+0000 in the e-mail or the password is refused', async () => {
    expect(await logIn('a\0@example.dk')).toBeProblem('text-malformed');
    expect(await logIn('a@example.dk', 'tolv tegn \0 og flere')).toBeProblem('text-malformed');
  });

  test.each(['https://evil.example', 'null', undefined])('from a page at %s is refused', async origin => {
    const call = supertest(service.url).post('/api/v1/staff/session').send({ email: 'a@b.dk', password });
    expect(await (origin ? call.set('Origin', origin) : call)).toBeProblem('origin-not-allowed');
  });
});

describe('a session', () => {
  test('ends with the log-out, and its live connections with it', async () => {
    const moderator = await site.asModerator();
    const desk = moderator.socket();
    await command(desk, 'site:watch', { site: site.key, topic: 'moderation', after: null });
    const left = new Promise(resolve => desk.once('disconnect', resolve));
    expect((await moderator.agent.delete('/api/v1/staff/session')).status).toBe(204);
    expect(await left).toBe('io server disconnect');
    expect(await whoAmI(moderator.cookie)).toBeProblem('not-logged-in');
  });

  test('that has expired opens nothing', async () => {
    const { cookie } = await site.asModerator();
    await service.db.many(`update sessions set expire = now() - interval '1 second'`);
    expect(await whoAmI(cookie)).toBeProblem('not-logged-in');
  });

  test('of somebody who was disabled opens nothing, and they cannot log in again', async () => {
    const { cookie, email } = await site.asModerator();
    await disableStaff(service.db, email);
    expect(await whoAmI(cookie)).toBeProblem('not-logged-in');
    expect(await logIn(email)).toBeProblem('login-failed');
  });

  test('with a cookie that was tampered with opens nothing', async () => {
    const { cookie } = await site.asModerator();
    for (const forged of [cookie.slice(0, -2), cookie.replace('s%3A', ''), 'desk=s%3A.', 'desk='])
      expect(await whoAmI(forged)).toBeProblem('not-logged-in');
  });
});

describe('an invitation', () => {
  const invite = async (role: wire.Role = 'moderator') => {
    const email = `ny-${someNetwork()}@example.dk`;
    const link = await inviteStaff(service.db, { email, role, siteId: site.id, publicUrl });
    return { email, link, token: link.split('#')[1]! };
  };
  const accept = (token: string, more: object = {}) =>
    door('invitations/accept', { token, email: 'valgt@example.dk', name: 'Nye Nanna', password, ...more });

  test('says who it is for, works once, and logs in', async () => {
    const { email, token, link } = await invite();
    expect(link).toMatch(/^http:\/\/localhost\/welcome#[\w-]{32}$/);
    const checked = await door('invitations/check', { token });
    expect(checked.body).toEqual({ email, role: 'moderator' });
    const joined = await accept(token);
    expect(joined.status).toBe(201);
    expect(joined.body).toMatchObject({ name: 'Nye Nanna', email, sites: [{ key: site.key }] });
    expect(await accept(token)).toBeProblem('invitation-not-valid');
    expect(await door('invitations/check', { token })).toBeProblem('invitation-not-valid');
  });

  test('used by two at once lets one in', async () => {
    const { token } = await invite();
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(answer => answer.status).sort()).toEqual([201, 410, 410]);
  });

  test('that has expired, or was never sent, is refused', async () => {
    const { token } = await invite();
    await service.db.many(`update invitations set expires_at = now() - interval '1 second'`);
    for (const dead of [token, 'x'.repeat(32), '', '\0'])
      expect(await accept(dead)).toBeProblem('invitation-not-valid');
  });

  test('for an e-mail that is in use already says so, and can be used no more', async () => {
    const { email } = await site.asModerator();
    const link = await inviteStaff(service.db, { email, role: 'editor', siteId: site.id, publicUrl });
    expect(await accept(link.split('#')[1]!)).toBeProblem('email-taken');
  });

  test.each([
    ['a password of 11 characters', { password: 'elleve tegn' }, 'password'],
    ['a password of 129 characters', { password: 'x'.repeat(129) }, 'password'],
    ['no name', { name: '' }, 'name'],
    ['a name of two lines', { name: 'Nanna\nAdmin' }, 'name'],
    ['something that is no e-mail', { email: 'nanna' }, 'email'],
    ['a role of their own choice', { role: 'admin' }, 'role'],
  ])('is not accepted with %s, and can still be used', async (_, wrong, field) => {
    const { token } = await invite();
    expect(await accept(token, wrong)).toBeProblem('invalid-request', { field });
    expect((await accept(token)).status).toBe(201);
  });
});

describe('the first admin', () => {
  let empty: TestService;
  beforeEach(async () => {
    empty = await startTestService();
  });
  afterEach(() => empty.stop());
  const join = (link: string, email: string) =>
    supertest(empty.url)
      .post('/api/v1/staff/invitations/accept')
      .set('Origin', publicUrl)
      .send({ token: link.split('#')[1], email, name: 'Anna', password });

  test('joins by the newest link, once, and then there are no such links any more', async () => {
    const old = (await inviteFirstAdmin(empty.db, { publicUrl }))!;
    const newest = (await inviteFirstAdmin(empty.db, { publicUrl }))!;
    expect(await join(old, 'foer@example.dk')).toBeProblem('invitation-not-valid');
    expect((await join(newest, 'Anna@Example.dk')).body).toMatchObject({ email: 'anna@example.dk' });
    expect(await join(newest, 'anden@example.dk')).toBeProblem('invitation-not-valid');
    expect(await inviteFirstAdmin(empty.db, { publicUrl })).toBeUndefined();
  });

  test('is one: of three who use the link at once one gets in', async () => {
    const link = (await inviteFirstAdmin(empty.db, { publicUrl }))!;
    const answers = await Promise.all(['a', 'b', 'c'].map(name => join(link, `${name}@example.dk`)));
    expect(answers.map(answer => answer.status).sort()).toEqual([201, 410, 410]);
  });
});
