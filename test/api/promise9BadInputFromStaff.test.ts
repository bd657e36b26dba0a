// Promise 9, what staff send: also those who may are told what cannot be used, and nothing is stored.
import type supertest from 'supertest';
import type { ProblemCode } from '../../server/problems.ts';
import { expectRefusal } from '../support/matchers.ts';
import { startTestService, type TestService, type TestSite } from '../support/service.ts';

type StaffMember = Awaited<ReturnType<TestSite['asAdmin']>>;
type Row = [title: string, body: object, code: ProblemCode, field?: string | undefined];

let service: TestService;
let site: TestSite;
let admin: StaffMember;
beforeAll(async () => {
  service = await startTestService();
  site = await service.site();
  admin = await site.asAdmin();
});
afterAll(() => service.stop());

const refused = (send: () => unknown, refusal: { code: ProblemCode; field?: string | undefined }) =>
  expectRefusal(service, send as () => supertest.Test, refusal);

describe('a decision', () => {
  test.each<Row>([
    ['without a revision', { decision: 'approve' }, 'invalid-request', 'revision'],
    ['on revision 0', { decision: 'approve', revision: 0 }, 'invalid-request', 'revision'],
    ['on revision 1.5', { decision: 'approve', revision: 1.5 }, 'invalid-request', 'revision'],
    ['on revision "1"', { decision: 'approve', revision: '1' }, 'invalid-request', 'revision'],
    [
      'on a revision past all counting',
      { decision: 'approve', revision: 1e20 },
      'invalid-request',
      'revision',
    ],
    ['to delete', { decision: 'delete', revision: 1 }, 'invalid-request', 'decision'],
    ['that is empty', {}, 'invalid-request', 'decision'],
    ['for no known reason', { decision: 'reject', revision: 1, reason: 'dull' }, 'invalid-request', 'reason'],
    ['with a note of 1,001 characters', reject({ note: 'n'.repeat(1001) }), 'invalid-request', 'note'],
    ['with U+0000 in the note', reject({ note: 'a\0b' }), 'text-malformed', 'note'],
    ['with half a character in the note', reject({ note: '\ud800' }), 'text-malformed', 'note'],
    ['in somebody else’s name', reject({ staffId: '1' }), 'invalid-request', 'staffId'],
  ])('%s is refused', async (_, body, code, field) => {
    const { id } = await site.waitingComment('haven');
    await refused(() => admin.decide(id, body), { code, field });
  });

  test('on a comment that is not there, or has an impossible number, is refused', async () => {
    await refused(() => admin.approve('999999999'), { code: 'comment-not-found' });
    for (const id of ['0', '-1', '1e3', '9'.repeat(30), '%00', 'x'])
      await refused(() => admin.approve(id), { code: 'not-found' });
  });

  test('with revision 2,147,483,648 cannot be about any comment', async () => {
    const { id } = await site.waitingComment('haven');
    const answer = await admin.approve(id, 2_147_483_648);
    expect([409, 422]).toContain(answer.status);
  });
});

describe('a ban', () => {
  test.each<Row>([
    ['without a reason', {}, 'invalid-request', 'reason'],
    ['for an empty reason', { reason: '' }, 'invalid-request', 'reason'],
    ['for a reason of 501 characters', { reason: 'r'.repeat(501) }, 'invalid-request', 'reason'],
    ['with U+0000 in the reason', { reason: 'a\0b' }, 'text-malformed', 'reason'],
    ['for 0 days', { reason: 'Spam', days: 0 }, 'invalid-request', 'days'],
    ['for half a day', { reason: 'Spam', days: 0.5 }, 'invalid-request', 'days'],
    ['for more days than a life has', { reason: 'Spam', days: 1e9 }, 'invalid-request', 'days'],
  ])('%s is refused', async (_, body, code, field) => {
    const { id } = await site.waitingComment('haven');
    await refused(() => admin.ban(id, body), { code, field });
  });
});

describe('a list', () => {
  test.each([
    ['queue', 'after=0'],
    ['queue', 'after=x'],
    ['queue', 'after=1&after=2'],
    ['decided', 'before=not-a-date'],
    ['decided', 'before=2026-02-30T00:00:00Z'],
    ['decided', 'before=2026-01-01'],
    ['summary', 'sort=password'],
    ['summary', 'sort=title&sort=ratings'],
    ['summary', 'order=sideways'],
    ['summary', `section=${'s'.repeat(101)}`],
    ['summary', 'issue=a%0Ab'],
    ['summary', `after=${'x'.repeat(601)}`],
    ['summary', 'after=not-base64-of-anything'],
    ['summary', `sort=published&after=${forged(['not a date', '1'])}`],
    ['summary', `sort=ratings&after=${forged(['9'.repeat(40), '1'])}`],
    ['summary', `sort=average&after=${forged(['1e999', '1'])}`],
    ['summary', `sort=ratings&after=${forged(['1', "1'; drop table comments; --"])}`],
    ['summary', `sort=ratings&after=${forged([1, 2])}`],
    ['summary', `sort=ratings&after=${forged({ value: '1' })}`],
  ])('%s?%s is refused', async (list, query) => {
    await refused(() => admin.agent.get(`${site.staffApi}/${list}?${query}`), { code: 'invalid-request' });
  });

  test.each(['section=a%00b', `sort=title&after=${forged(['a\0b', '1'])}`])(
    'summary?%s holds what cannot be stored, and is refused',
    async query => {
      await refused(() => admin.agent.get(`${site.staffApi}/summary?${query}`), { code: 'text-malformed' });
    },
  );

  test('decided before the year 0 or after the year 9999 is no error, just far away', async () => {
    for (const before of ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'])
      expect((await admin.agent.get(`${site.staffApi}/decided?before=${before}`)).status).toBe(200);
  });
});

test.each<Row>([
  ['that is not there', { closed: true }, 'article-not-found', undefined],
  ['with “maybe”', { closed: 'maybe' }, 'invalid-request', 'closed'],
  ['with nothing', {}, 'invalid-request', 'closed'],
  ['with a new title', { closed: true, title: 'Ny' }, 'invalid-request', 'title'],
])('an article %s cannot be closed', async (_, body, code, field) => {
  await refused(() => admin.agent.patch(`${site.staffApi}/articles/999999`).send(body), { code, field });
});

test('an unknown site is named before anything else is looked at', async () => {
  const send = () => admin.agent.get('/api/v1/staff/sites/findes-ikke/queue');
  await refused(send, { code: 'site-not-found' });
});

function reject(more: object): object {
  return { decision: 'reject', revision: 1, reason: 'rude', ...more };
}

function forged(after: unknown): string {
  return Buffer.from(JSON.stringify(after)).toString('base64url');
}
