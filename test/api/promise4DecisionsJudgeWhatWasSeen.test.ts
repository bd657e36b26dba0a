// Promise 4: a decision names the revision that was seen; one moderator wins, the other is told at once.
import * as wire from '../../server/contract.ts';
import '../support/matchers.ts';
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

const decisionsOn = (id: string) =>
  service.db.many('select decision from decisions where comment_id = $1', [id]);

test('of two moderators at once, one wins and the other learns who decided what', async () => {
  const [mette, jens] = [await site.asModerator('Mette'), await site.asModerator('Jens')];
  for (let round = 0; round < 10; round++) {
    const { id } = await site.waitingComment('haven');
    const [approval, rejection] = await Promise.all([mette.approve(id), jens.reject(id)]);
    expect([approval.status, rejection.status].sort()).toEqual([200, 409]);

    const [winner, loser] = approval.status === 200 ? [approval, rejection] : [rejection, approval];
    expect(loser).toBeProblem('already-decided');
    expect(loser.body.comment).toEqual(winner.body.comment);
    expect(winner.body.comment.decision.by).toBe(winner === approval ? 'Mette' : 'Jens');
    expect(winner.body.comment.status).toBe(winner === approval ? 'approved' : 'rejected');
    expect(winner.body).toBeWire(wire.DecisionAnswer);
    expect(await decisionsOn(id)).toHaveLength(1);
  }
});

test('ten moderators who press approve together make one decision', async () => {
  const moderator = await site.asModerator();
  const { id } = await site.waitingComment();
  const answers = await Promise.all(Array.from({ length: 10 }, () => moderator.approve(id)));
  expect(answers.map(answer => answer.status).sort()).toEqual([200, ...Array(9).fill(409)]);
  expect(await decisionsOn(id)).toHaveLength(1);
});

test('a decision on a revision that has passed is refused with the comment as it stands', async () => {
  const moderator = await site.asModerator();
  const { id } = await site.waitingComment();
  await moderator.reject(id, 1);
  await moderator.decide(id, { decision: 'reopen', revision: 2 });

  const late = await moderator.approve(id, 1);
  expect(late).toBeProblem('already-decided');
  expect(late.body.comment).toMatchObject({ id, status: 'pending', revision: 3, decision: null });
  expect((await moderator.approve(id, 9)).status).toBe(409);
  expect((await moderator.approve(id, 3)).body.comment).toMatchObject({ status: 'approved', revision: 4 });
});

test('a comment that its author took back cannot be approved any more', async () => {
  const moderator = await site.asModerator();
  const { id, reader } = await site.waitingComment();
  expect((await reader.withdraw(id)).status).toBe(200);
  const late = await moderator.approve(id, 1);
  expect(late).toBeProblem('already-decided');
  expect(late.body.comment).toMatchObject({ status: 'withdrawn' });
  expect((await site.asStranger().feedback('haven')).body.commentCount).toBe(0);
});

test('the loser’s desk hears the winner’s decision too, without asking', async () => {
  const [mette, jens] = [await site.asModerator('Mette'), await site.asModerator('Jens')];
  const desk = jens.socket();
  await command(desk, 'site:watch', { site: site.key, topic: 'moderation', after: null });
  const { id } = await site.waitingComment();
  const told = heard<wire.StaffFact>(desk, {
    event: 'fact',
    fits: (fact: wire.StaffFact) => fact.type === 'comment:decided',
  });
  await mette.decide(id, { decision: 'reject', revision: 1, reason: 'other', note: 'Uden for emnet i dag' });
  expect(await told).toMatchObject({
    comment: { id, status: 'rejected', decision: { by: 'Mette', reason: 'other' } },
  });
  desk.close();
});

test('a rejection needs a reason, and the reason “other” needs words', async () => {
  const moderator = await site.asModerator();
  const { id } = await site.waitingComment();
  const reject = (more: object) => moderator.decide(id, { decision: 'reject', revision: 1, ...more });
  expect(await reject({})).toBeProblem('reason-required', { field: 'reason' });
  expect(await reject({ reason: 'other' })).toBeProblem('note-required', { field: 'note' });
  expect(await reject({ reason: 'other', note: '   ' })).toBeProblem('note-required', { field: 'note' });
  expect((await moderator.queue()).body.comments).toMatchObject([{ id, revision: 1 }]);
});
