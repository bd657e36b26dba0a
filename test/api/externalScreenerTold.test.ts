// Who hears what of a screener: desks and readers' pages, a retry, the screener itself; and who does not.
import { createHmac } from 'node:crypto';
import * as wire from '../../server/contract.ts';
import { newSecret } from '../../server/screening/external/signature.ts';
import '../support/matchers.ts';
import { type ScreenedHouse, screenedHouse } from '../support/screenedHouse.ts';
import { says, startScreener, type TestScreener } from '../support/screener.ts';
import { command, heard, startTestService, type TestService, until } from '../support/service.ts';

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

test('desks hear what the screener said, and readers’ pages hear only of what was published', async () => {
  const site = await house.siteWithScreener();
  const staff = await site.asModerator();
  const desk = staff.socket();
  const page = site.asStranger().socket();
  await command(desk, 'site:watch', { site: site.key, topic: 'moderation', after: null });
  await command(page, 'article:watch', { site: site.key, article: 'haven' });
  const told: unknown[] = [];
  page.onAny((...fact) => told.push(fact));

  /** Sent, and heard of at the desk as waiting. */
  const sent = async (text: string) => {
    const waiting = heard<wire.StaffFact>(desk, {
      event: 'fact',
      fits: fact => 'comment' in fact && fact.comment.text === text,
    });
    const { id } = await house.submit(site, text);
    expect(await waiting).toMatchObject({ type: 'comment:submitted', comment: { id, status: 'pending' } });
    const screened = heard<wire.StaffFact>(desk, { event: 'fact' });
    return { id, asked: await house.askedAbout(id), screened };
  };

  const held = await sent('Den her bliver holdt tilbage');
  says({ verdict: 'hold' })(held.asked);
  expect(await held.screened).toMatchObject({
    type: 'comment:screened',
    comment: { id: held.id, status: 'pending', screening: { reasons: [{ verdict: 'hold' }] } },
  });

  const shown = await sent('Den her bliver vist');
  const published = heard<{ comment: wire.PublicComment }>(page, { event: 'comment:published' });
  says({ verdict: 'flag' })(shown.asked);
  expect((await published).comment).toBeWire(wire.PublicComment);
  expect((await published).comment.text).toBe('Den her bliver vist');
  expect(await shown.screened).toMatchObject({
    type: 'comment:screened',
    comment: { id: shown.id, status: 'approved', revision: 2 },
  });
  expect(told).toEqual([['comment:published', { article: 'haven', comment: (await published).comment }]]);
  desk.close();
  page.close();
});

test('a desk that was away when a comment was sent and screened hears of it as new', async () => {
  const site = await house.siteWithScreener();
  const staff = await site.asModerator();
  const { cursor } = (await staff.queue()).body as wire.Queue;
  screener.answersWith(says({ verdict: 'hold' }));
  const { id } = await house.submit(site);
  await house.recorded(site, { staff, id });
  const socket = staff.socket();
  const facts = await until(async () => {
    const watch = { site: site.key, topic: 'moderation', after: cursor };
    const answer = await command<{ facts: wire.StaffFact[] }>(socket, 'site:watch', watch);
    return (
      answer.facts.some(fact => 'comment' in fact && fact.comment.screening.reasons.length) && answer.facts
    );
  });
  expect(facts).toMatchObject([{ type: 'comment:submitted', comment: { id, status: 'pending' } }]);
  socket.close();
});

test('a retry is answered as the first time, after publication too, and the screener is asked once', async () => {
  const site = await house.siteWithScreener();
  screener.answersWith(says({ verdict: 'approve' }));
  const reader = await site.asReader();
  const send = () => reader.comment('haven', 'Sikke en dejlig have', { key: 'forsoeg-nr-1' });
  const first = await send();
  const { id } = first.body.comment;
  await until(() => house.isPublic(site, id));
  const again = await send();
  expect([again.status, again.body]).toEqual([201, first.body]);
  // Whoever comes later is asked about later.
  await house.askedAbout((await house.submit(site, 'Et andet indlæg om haven')).id);
  expect(screener.asked.filter(({ question }) => question.id === id)).toHaveLength(1);
});

test('what is sent is the text, its article and three comments before it, signed; nothing of who wrote it', async () => {
  const site = await house.siteWithScreener();
  screener.answersWith(says({ verdict: 'approve' }));
  const earlier = [
    'Jeg plejer at gå forbi hver morgen',
    'Min nabo har plantet jordbær',
    'Vi mangler en bænk',
    'Æblerne er modne',
  ];
  for (const text of earlier) {
    const { id } = await house.submit(site, text);
    await until(() => house.isPublic(site, id));
  }
  const { reader, id } = await house.submit(site, 'Sikke en dejlig have med blåbær');
  const { body, question, headers } = await house.askedAbout(id);
  expect(question).toEqual({
    id,
    text: 'Sikke en dejlig have med blåbær',
    name: 'Åse',
    locale: 'da',
    article: { key: 'haven', url: null, title: null, section: null },
    context: earlier.slice(1).map(text => ({ name: 'Åse', text })),
  });
  const [claims] = reader.token.split('.');
  for (const secretThing of [reader.token, claims!, secret, '127.0.0.1'])
    expect(body).not.toContain(secretThing);
  // As the README has it.
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  expect(headers['webhook-signature']).toBe(
    `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
  );
  expect(Math.abs(Date.now() / 1000 - Number(headers['webhook-timestamp']))).toBeLessThan(300);
});

test('neither the secret nor the address of the screener is in an answer or in the log', async () => {
  const site = await house.siteWithScreener();
  const staff = await site.asAdmin();
  screener.answersWith(({ response }) => response.writeHead(500).end());
  const { reader, id } = await house.submit(site);
  await house.recorded(site, { staff, id });
  const answers = [
    await staff.queue(),
    await staff.decided(),
    await staff.summary(),
    await staff.agent.get('/api/v1/staff/session'),
    await staff.agent.get(`${site.staffApi}/published`),
    await site.asStranger().feedback('haven'),
    await reader.mine('haven'),
  ];
  const seen = answers.map(({ text, headers }) => text + JSON.stringify(headers)).join('\n') + service.log();
  expect(seen).not.toContain(secret);
  expect(seen).not.toContain(screener.place);
  expect(service.log()).toContain('the screener was not reached');
  expect(service.log()).not.toContain('Sikke en dejlig have');
});
