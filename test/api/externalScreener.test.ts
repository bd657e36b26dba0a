// A screener of the site's own: asked behind the reader's back, it lets through or holds by rules that say
// so, its part is on record, and a person always has the last word.
import * as wire from '../../server/contract.ts';
import { newSecret } from '../../server/screening/external/signature.ts';
import '../support/matchers.ts';
import { checksOf, type ScreenedHouse, screenedHouse } from '../support/screenedHouse.ts';
import { says, startScreener, type TestScreener } from '../support/screener.ts';
import { startTestService, type TestService, until } from '../support/service.ts';
import { everythingStored } from '../support/stored.ts';

const secret = newSecret();
let screener: TestScreener;
let service: TestService;
let house: ScreenedHouse;
beforeAll(async () => {
  screener = await startScreener();
  service = await startTestService({
    environment: { SCREENER_INTERNAL_HOSTS: screener.place },
    // No test waits for it: an answer comes when the test gives it.
    screenerLimits: { answerMs: 600_000 },
  });
  house = screenedHouse(service, { screener, secret });
});
afterAll(async () => {
  await screener.stop();
  await service.stop();
});
beforeEach(() => screener.answersWith(() => undefined));

test.each([
  ['approve', true, undefined],
  ['flag', true, 'flag'],
  ['hold', false, 'hold'],
  ['refuse', false, 'refuse'],
])(
  'where the site would have published, %s publishes: %s; the machine’s part is on record',
  async (verdict, isShown, severity) => {
    const site = await house.siteWithScreener();
    const staff = await site.asModerator();
    screener.answersWith(says({ verdict, reasons: ['fordi'], scores: { rude: 0.25, threat: 0.125 } }));
    const { reader, id } = await house.submit(site);
    const comment = await house.recorded(site, { staff, id });
    expect(comment).toBeWire(wire.ModeratedComment);
    expect(comment).toMatchObject({
      status: isShown ? 'approved' : 'pending',
      decision: null,
      screening: { verdict: isShown ? 'approve' : 'hold', score: 0.25 },
    });
    const said = {
      check: 'external-screener',
      verdict,
      notes: ['fordi'],
      scores: { rude: 0.25, threat: 0.125 },
    };
    expect(comment.screening.reasons).toEqual([severity ? { ...said, severity } : said]);
    expect(await house.isPublic(site, id)).toBe(isShown);
    // A machine refuses nobody: the author sees a comment that waits.
    const own = ((await reader.mine('haven')).body as wire.Mine).comments;
    expect(own.map(each => each.status)).toEqual(isShown ? [] : ['pending']);
    const [row] = await service.db.many<{ screener: object }>('select screener from comments where id = $1', [
      id,
    ]);
    expect(row!.screener).toEqual({
      verdict,
      reasons: ['fordi'],
      scores: { rude: 0.25, threat: 0.125 },
      at: expect.any(String),
    });
  },
);

test('a submit is answered while the screener is still thinking, and the comment waits until then', async () => {
  const site = await house.siteWithScreener();
  const staff = await site.asModerator();
  const { id } = await house.submit(site);
  const asked = await house.askedAbout(id);
  // The answer was there, and the screener's line is still open.
  expect(asked.response.writableEnded || asked.response.closed).toBe(false);
  const [waiting] = ((await staff.queue()).body as wire.Queue).comments;
  expect(waiting).toMatchObject({ id, screening: { verdict: 'hold', score: null } });
  expect(checksOf(waiting!)).toEqual(['awaiting-screener']);
  expect(await house.isPublic(site, id)).toBe(false);
  says({ verdict: 'approve' })(asked);
  await until(() => house.isPublic(site, id));
});

test.each([
  ['hold-everything', 'site-holds-everything', 'Sikke en dejlig have'],
  ['hold-newcomers', 'newcomer', 'Sikke en dejlig have'],
  ['publish-first', 'personal-data', 'Ring til mig på 20 30 40 50'],
] as const)(
  'what %s holds for another reason (%s) stays held whatever the screener says',
  async (policy, why, text) => {
    const site = await house.siteWithScreener(policy);
    const staff = await site.asModerator();
    screener.answersWith(says({ verdict: 'approve', scores: { rude: 0.01 } }));
    const { id } = await house.submit(site, text);
    const comment = await house.recorded(site, { staff, id });
    expect(comment).toMatchObject({ status: 'pending', screening: { verdict: 'hold', score: 0.01 } });
    expect(checksOf(comment)).toEqual([why, 'external-screener']);
    expect(await house.isPublic(site, id)).toBe(false);
  },
);

test.each([
  ['rejects', 'approve', 'rejected'],
  ['approves', 'refuse', 'approved'],
] as const)(
  'a moderator who %s before the screener says %s has decided; the score is noted',
  async (act, verdict, status) => {
    const site = await house.siteWithScreener();
    const staff = await site.asModerator();
    const { id } = await house.submit(site);
    const asked = await house.askedAbout(id);
    expect((await (act === 'rejects' ? staff.reject(id) : staff.approve(id))).status).toBe(200);
    says({ verdict, scores: { rude: 0.75 } })(asked);
    const comment = await house.recorded(site, { staff, id });
    expect(comment).toMatchObject({
      status,
      revision: 2,
      decision: { by: 'Mette' },
      screening: { verdict: 'hold', score: 0.75 },
    });
    expect(await house.isPublic(site, id)).toBe(status === 'approved');
  },
);

test('what a moderator took back into the queue is theirs, and no screener publishes it', async () => {
  const site = await house.siteWithScreener();
  const staff = await site.asModerator();
  const { id } = await house.submit(site);
  const asked = await house.askedAbout(id);
  await staff.reject(id);
  expect((await staff.decide(id, { decision: 'reopen', revision: 2 })).status).toBe(200);
  says({ verdict: 'approve' })(asked);
  expect(await house.recorded(site, { staff, id })).toMatchObject({ status: 'pending', revision: 3 });
});

test('a reader who was banned meanwhile is not published by a machine', async () => {
  const site = await house.siteWithScreener();
  const staff = await site.asModerator();
  const { id } = await house.submit(site);
  const asked = await house.askedAbout(id);
  await staff.ban(id, { reason: 'Reklamer' });
  says({ verdict: 'approve' })(asked);
  expect(await house.recorded(site, { staff, id })).toMatchObject({ status: 'pending' });
});

test('nor one whose network was banned meanwhile', async () => {
  const site = await house.siteWithScreener();
  const staff = await site.asModerator();
  const { id } = await house.submit(site);
  const asked = await house.askedAbout(id);
  await staff.ban(id, { reason: 'Reklamer', network: true });
  says({ verdict: 'approve' })(asked);
  expect(await house.recorded(site, { staff, id })).toMatchObject({ status: 'pending' });
});

test('of words that the reader took back meanwhile nothing is kept that a screener said', async () => {
  const site = await house.siteWithScreener();
  const { reader, id } = await house.submit(site);
  const asked = await house.askedAbout(id);
  expect((await reader.withdraw(id)).status).toBe(200);
  says({ verdict: 'hold', reasons: ['citat fra teksten'], scores: { rude: 0.5 } })(asked);
  // The next one is recorded after it.
  const staff = await site.asModerator();
  const next = await house.submit(site, 'Noget helt andet om bænkene');
  says({ verdict: 'hold' })(await house.askedAbout(next.id));
  await house.recorded(site, { staff, id: next.id });
  expect(await everythingStored(service.db)).not.toContain('citat fra teksten');
});

test('a moderator who judged what was waiting is told when a machine has published it meanwhile', async () => {
  const site = await house.siteWithScreener();
  const staff = await site.asModerator();
  screener.answersWith(says({ verdict: 'approve' }));
  const { id } = await house.submit(site);
  await until(() => house.isPublic(site, id));
  const late = await staff.reject(id, 1);
  expect([late.status, late.body.code, late.body.comment.status]).toEqual([
    409,
    'already-decided',
    'approved',
  ]);
  expect((await staff.reject(id, 2)).status).toBe(200);
  expect(await house.isPublic(site, id)).toBe(false);
});
