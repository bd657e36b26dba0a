// Bans of a network: through a comment that came from it, for seven days at most, lifted like any ban.
import * as wire from '../../server/contract.ts';
import { expectRefusal } from '../support/matchers.ts';
import {
  command,
  heard,
  someNetwork,
  startTestService,
  type TestService,
  type TestSite,
} from '../support/service.ts';
import { everythingStored } from '../support/stored.ts';

let service: TestService;
let site: TestSite;
let moderator: Awaited<ReturnType<TestSite['asModerator']>>;
beforeAll(async () => {
  service = await startTestService();
  site = await service.site();
  moderator = await site.asModerator();
});
afterAll(() => service.stop());

const dayMs = 86_400_000;
/** The end of the seventh day after today, when the key of today is gone. */
const keyEnds = () => Math.floor(Date.now() / dayMs) * dayMs + 7 * dayMs;

const commentFrom = async (address: string, text = `Hilsen fra ${Math.random()}`) => {
  const reader = await site.asReader();
  const answer = await reader.comment('haven', text).set('X-Forwarded-For', address);
  return { reader, answer, id: (answer.body as wire.CommentAnswer).comment?.id };
};
const ban = (id: string, more: object = {}) => moderator.ban(id, { reason: 'Spam', network: true, ...more });
const lift = (id: string) => moderator.agent.delete(`${site.staffApi}/bans/${id}`).query({ network: 'true' });
const onDesk = async (id: string) => {
  const { comments } = (await moderator.queue()).body as wire.Queue;
  return comments.find(each => each.id === id)!;
};

test('a banned network closes for everybody on it and for nobody else, until it is lifted', async () => {
  const [home, elsewhere] = [someNetwork(), someNetwork()];
  const { id } = await commentFrom(home);
  expect((await ban(id, { days: 1 })).status).toBe(201);

  const neighbour = await commentFrom(home.replace(/\d+$/, '77'));
  expect(neighbour.answer).toBeProblem('network-banned');
  expect((await commentFrom(elsewhere)).answer.status).toBe(201);

  expect((await lift(id)).status).toBe(204);
  expect((await commentFrom(home)).answer.status).toBe(201);
});

test('the author elsewhere is not banned by it, nor the network by a ban of its author', async () => {
  const home = someNetwork();
  const { id, reader } = await commentFrom(home);
  await ban(id);
  const away = await reader.comment('haven', 'Skrevet fra toget').set('X-Forwarded-For', someNetwork());
  expect(away.status).toBe(201);
  await lift(id);
  await moderator.ban(id, { reason: 'Spam' });
  expect((await onDesk(id)).author.ban).toEqual({ until: null });
  expect((await onDesk(id)).network.ban).toBeNull();
  expect((await commentFrom(home)).answer.status).toBe(201);
});

test.each([
  ['without a number of days', {}],
  ['for longer', { days: 30 }],
])('%s it ends when the network can no longer be told', async (_, days) => {
  const { id } = await commentFrom(someNetwork());
  const { body } = await ban(id, days);
  expect(body).toBeWire(wire.BanAnswer);
  expect(Date.parse(body.until)).toBe(keyEnds());
});

test('for a shorter time it ends then', async () => {
  const { id } = await commentFrom(someNetwork());
  const before = Date.now();
  const until = Date.parse((await ban(id, { days: 2 })).body.until);
  expect(Math.abs(until - before - 2 * dayMs)).toBeLessThan(60_000);
});

test('every comment from the network shows it, and whether the network is still known', async () => {
  const home = someNetwork();
  const [one, two] = [await commentFrom(home), await commentFrom(home)];
  const other = await commentFrom(someNetwork());
  await service.db.many(`update comments set submitted_at = now() - interval '8 days' where id = $1`, [
    other.id,
  ]);
  const { until } = (await ban(one.id!, { days: 3 })).body;
  expect((await onDesk(two.id!)).network).toMatchObject({ known: true, ban: { until } });
  expect((await onDesk(two.id!)).network.mark).toBe((await onDesk(one.id!)).network.mark);
  expect((await onDesk(other.id!)).network).toEqual({ mark: null, known: false, ban: null });
});

test('a network that is forgotten cannot be banned any more', async () => {
  const { id } = await commentFrom(someNetwork());
  await service.db.many('update comments set network = null where id = $1', [id]);
  await expectRefusal(service, () => ban(id!) as never, { code: 'network-forgotten', field: 'network' });
});

test('nor one whose key is destroyed, even before the comment’s own trace of it is gone', async () => {
  const { id } = await commentFrom(someNetwork());
  await service.db.many(`update comments set submitted_at = now() - interval '8 days' where id = $1`, [id]);
  await expectRefusal(service, () => ban(id!) as never, { code: 'network-forgotten' });
});

test('nor can a ban be lifted through it: nobody is told that it was', async () => {
  const home = someNetwork();
  const [one, other] = [await commentFrom(home), await commentFrom(home)];
  await ban(one.id!);
  await one.reader.withdraw(one.id!);
  await expectRefusal(service, () => lift(one.id!) as never, { code: 'network-forgotten' });
  expect((await commentFrom(home)).answer).toBeProblem('network-banned');
  expect((await lift(other.id!)).status).toBe(204);
  expect((await commentFrom(home)).answer.status).toBe(201);
});

test('another open desk is told of it and of its end', async () => {
  const { id } = await commentFrom(someNetwork());
  const { cursor } = (await moderator.queue()).body as wire.Queue;
  const socket = (await site.asModerator('Omar')).socket();
  await command(socket, 'site:watch', { site: site.key, topic: 'moderation', after: cursor });
  const told = (isBanned: boolean) =>
    heard<wire.StaffFact>(socket, {
      event: 'fact',
      fits: fact =>
        fact.type === 'reader:changed' &&
        fact.comment.id === id &&
        (fact.comment.network.ban !== null) === isBanned,
    });
  const banned = told(true);
  await ban(id!);
  await banned;
  const lifted = told(false);
  await lift(id!);
  await lifted;
});

test('no address is stored with it, and the reason is for colleagues alone', async () => {
  const home = someNetwork();
  const { id, reader } = await commentFrom(home, 'Fra en adresse der ikke gemmes');
  await ban(id!, { reason: 'Fordi naboen råber' });
  expect(await everythingStored(service.db)).not.toContain(home);
  expect(JSON.stringify((await reader.mine('haven')).body)).not.toContain('naboen');
});

test('another site’s comment bans no network, and a ban holds on its own site alone', async () => {
  const other = await service.site();
  const home = someNetwork();
  const { id } = await commentFrom(home);
  const stranger = await other.asModerator();
  await expectRefusal(service, () => stranger.ban(id!, { reason: 'Spam', network: true }) as never, {
    code: 'comment-not-found',
    field: 'comment',
  });
  await ban(id!);
  const reader = await other.asReader();
  expect((await reader.comment('haven', 'Hej herfra').set('X-Forwarded-For', home)).status).toBe(201);
});
