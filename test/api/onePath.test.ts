// One path, end to end: a reader rates and comments, a moderator decides live, an editor sees the summary.
import type * as wire from '../../server/contract.ts';
import { command, heard, startTestService, type TestService, type TestSite } from '../support/service.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
});

test('a reader’s comment reaches the desk live, is approved, and appears to everybody without a reload', async () => {
  const moderator = await site.asModerator();
  const desk = moderator.socket();
  expect(
    await command(desk, 'site:watch', { site: site.key, topic: 'moderation', after: null }),
  ).toMatchObject({ ok: true });
  const page = site.asStranger().socket();
  expect(await command(page, 'article:watch', { site: site.key, article: 'haven' })).toEqual({ ok: true });

  const arrived = heard<wire.StaffFact>(desk, { event: 'fact' });
  const { reader, id, text } = await site.waitingComment('haven');
  expect(await arrived).toMatchObject({
    type: 'comment:submitted',
    comment: {
      id,
      text,
      name: 'Åse',
      status: 'pending',
      screening: { verdict: 'hold', reasons: [{ check: 'site-holds-everything' }] },
    },
  });
  expect((await reader.mine('haven')).body.comments).toMatchObject([{ id, status: 'pending' }]);
  expect((await site.asStranger().feedback('haven')).body).toMatchObject({ comments: [], commentCount: 0 });

  const published = heard(page, { event: 'comment:published' });
  const left = heard<wire.StaffFact>(desk, { event: 'fact' });
  expect((await moderator.approve(id)).status).toBe(200);
  expect(await published).toMatchObject({ article: 'haven', comment: { id, text } });
  expect(await left).toMatchObject({
    type: 'comment:decided',
    comment: { id, status: 'approved', decision: { by: 'Mette' } },
  });

  expect((await site.asStranger().feedback('haven')).body).toMatchObject({
    comments: [{ id, text }],
    commentCount: 1,
  });
  expect((await moderator.queue()).body).toMatchObject({ comments: [], waiting: 0 });
  desk.close();
  page.close();
});

test('an editor’s summary moves as readers click', async () => {
  const editor = await site.asEditor();
  const summary = editor.socket();
  await command(summary, 'site:watch', { site: site.key, topic: 'summary', after: null });
  const reader = await site.asReader();

  const moved = heard<wire.StaffFact>(summary, { event: 'fact' });
  expect((await reader.rate('haven', 4)).body).toEqual({ score: 4, tally: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 } });
  expect(await moved).toMatchObject({ type: 'tally:changed', tally: { 4: 1 } });
  expect((await editor.summary()).body.articles).toMatchObject([
    { ratings: 1, average: 4, positive: { count: 1, share: 1 } },
  ]);
  summary.close();
});
