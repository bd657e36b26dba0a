// Rating stuffing: what many new readers of one network rate is kept, but does not count until an editor says so.
import * as wire from '../../server/contract.ts';
import { allowances } from '../../server/ratings/allowances.ts';
import { emptyTally } from '../../server/ratings/tally.ts';
import { crowdFrom, newToken, type Rating, rateFrom } from '../support/crowd.ts';
import '../support/matchers.ts';
import {
  command,
  heard,
  someNetwork,
  startTestService,
  type TestService,
  type TestSite,
  until,
} from '../support/service.ts';

let service: TestService;
let sibling: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
  sibling = await startTestService({ databaseUrl: service.databaseUrl });
});
afterAll(async () => {
  await sibling.stop();
  await service.stop();
});
beforeEach(async () => {
  site = await service.site();
});

const token = () => newToken(site);
const rate = (rating: Rating) => rateFrom(rating, { service, site });
const crowd = (count: number, rating: Rating) => crowdFrom(rating, { count, service, site });

const figures = async (article = 'haven') => {
  const { body } = await (await site.asEditor()).summary();
  return (body as wire.Summary).articles.find(each => each.article.key === article)!;
};
const publicTally = async (article = 'haven') =>
  (await site.asStranger().feedback(article)).body.tally as wire.Tally;

/** Both tallies counted anew from the ratings themselves. */
async function recount(article = 'haven') {
  const rows = await service.db.many<{ score: wire.Score; counts: boolean; n: number }>(
    `select r.score, r.doubt is distinct from 'doubted' as counts, count(*)::integer as n
       from ratings r join articles a on a.id = r.article_id
      where a.site_id = $1 and a.key = $2 group by 1, 2`,
    [site.id, article],
  );
  const tallyOf = (counts: boolean): wire.Tally => ({
    ...emptyTally,
    ...Object.fromEntries(rows.filter(row => row.counts === counts).map(row => [row.score, row.n])),
  });
  return { tally: tallyOf(true), doubted: tallyOf(false) };
}

test('of 10,000 new readers from one address at most one in a hundred counts, and every rating is kept', async () => {
  await rate({ from: someNetwork(), score: 1 });
  await crowd(10_000, { from: someNetwork() });
  const { tally, ratings, doubted } = await figures();
  expect(tally[5]).toBeLessThanOrEqual(100);
  expect(tally[1]).toBe(1);
  expect(ratings + doubted.ratings).toBe(10_001);
  expect({ tally, doubted: doubted.tally }).toEqual(await recount());
  expect(await until(async () => (await publicTally())[5] === tally[5])).toBe(true);
}, 240_000);

test('a class that rates together counts, the crowd right behind it is doubted, and others are not touched', async () => {
  const from = someNetwork();
  await crowd(allowances.burst, { from });
  expect(await figures()).toMatchObject({
    ratings: allowances.burst,
    doubted: { ratings: 0, decision: null },
  });
  await crowd(40, { from, score: 1 });
  await rate({ from: someNetwork(), score: 3 });
  await rate({ from, article: 'baenken' });
  const { tally, doubted } = await figures();
  expect(tally[5]).toBe(allowances.burst);
  expect(tally[3]).toBe(1);
  // The bucket leaks: one drop in ten seconds.
  expect(doubted.tally[1]).toBeGreaterThan(30);
  expect(tally[1] + doubted.tally[1]).toBe(40);
  expect((await figures('baenken')).doubted.ratings).toBe(0);
});

test('the same address counts again when ten minutes have passed', async () => {
  const from = someNetwork();
  await crowd(allowances.burst + 20, { from });
  const before = await figures();
  expect(before.doubted.ratings).toBeGreaterThan(0);
  await service.db.many(`update rating_networks set burst_at = burst_at - interval '10 minutes'`);
  await crowd(allowances.burst, { from });
  const after = await figures();
  expect(after.ratings).toBe(before.ratings + allowances.burst);
  expect(after.doubted.ratings).toBe(before.doubted.ratings);
});

test('readers who are known here always count', async () => {
  const from = someNetwork();
  const { reader, id } = await site.waitingComment('haven');
  await (await site.asModerator()).approve(id);
  await crowd(allowances.burst, { from });
  const stranger = token();
  expect((await rate({ from, score: 1, token: stranger })).body.tally[1]).toBe(0);
  expect((await rate({ from, score: 2, token: reader.token })).body.tally[2]).toBe(1);

  const trusted = await site.waitingComment('haven');
  await service.db.many(
    `insert into trusted_readers (site_id, reader_id, trusted_by)
     select $1::integer, reader_id, (select min(id) from staff) from comments where id = $2::bigint`,
    [site.id, trusted.id],
  );
  expect((await rate({ from, score: 2, token: trusted.reader.token })).body.tally[2]).toBe(2);
});

test('a comment that published itself makes nobody known; read by a person, it does', async () => {
  site = await service.site({ policy: 'publish-first' });
  const from = someNetwork();
  await crowd(allowances.burst, { from });
  const { reader, id } = await site.waitingComment('haven');
  expect((await rate({ from, score: 1, token: reader.token })).body.tally[1]).toBe(0);

  await (await site.asModerator()).approve(id);
  await reader.unrate('haven');
  expect((await rate({ from, score: 1, token: reader.token })).body.tally[1]).toBe(1);
});

test('a doubted reader who changes their mind is still doubted, and still has one rating', async () => {
  const from = someNetwork();
  await crowd(allowances.burst, { from });
  const doubted = token();
  await rate({ from, score: 1, token: doubted });
  expect((await rate({ from: someNetwork(), score: 2, token: doubted })).body.score).toBe(2);
  expect((await figures()).doubted.tally).toEqual({ ...emptyTally, 2: 1 });
  await site.readerWith(doubted).unrate('haven');
  expect(await figures()).toMatchObject({ ratings: allowances.burst, doubted: { ratings: 0 } });
});

test('one who rates and takes back a hundred times costs the neighbours nothing', async () => {
  const from = someNetwork();
  const restless = [token(), token()];
  for (let n = 0; n < 100; n++) {
    const own = restless[n % 2]!;
    await rate({ from, token: own });
    await site.readerWith(own).unrate('haven');
  }
  await crowd(allowances.burst, { from });
  expect(await figures()).toMatchObject({ ratings: allowances.burst, doubted: { ratings: 0 } });
}, 120_000);

test('an editor counts them, everybody sees it live, and the other choice takes it back', async () => {
  const from = someNetwork();
  await crowd(allowances.burst, { from });
  await crowd(30, { from, score: 1 });
  const { article, tally, doubted } = await figures();
  const editor = await site.asEditor('Erik');
  const judge = (decision: wire.DoubtedDecision) =>
    editor.agent.put(`${site.staffApi}/articles/${article.id}/doubted`).send({ decision });

  const desk = (await site.through(sibling).asEditor()).socket();
  await command(desk, 'site:watch', { site: site.key, topic: 'summary', after: null });
  const page = site.through(sibling).asStranger().socket();
  await command(page, 'article:watch', { site: site.key, article: 'haven' });

  const fact = heard<wire.StaffFact>(desk, {
    event: 'fact',
    fits: each => each.type === 'tally:changed' && each.tally[1] === 30,
  });
  const told = heard<{ tally: wire.Tally }>(page, {
    event: 'tally:changed',
    fits: each => each.tally[1] === 30,
  });
  const counted = await judge('count');
  expect(counted.status).toBe(200);
  expect(counted.body).toBeWire(wire.DoubtedAnswer);
  const all = { ...tally, 1: 30 };
  expect(counted.body.summary).toMatchObject({
    tally: all,
    doubted: { ratings: 0, decision: { decision: 'count', by: 'Erik', ratings: doubted.ratings } },
  });
  expect(await fact).toMatchObject({ tally: all, doubted: { ratings: 0, decision: { by: 'Erik' } } });
  expect(Object.keys(await told).sort()).toEqual(['article', 'tally']);
  expect(await publicTally()).toEqual(all);

  const leftOut = await judge('leave-out');
  expect(leftOut.body.summary).toMatchObject({
    tally,
    doubted: { tally: doubted.tally, decision: { decision: 'leave-out', ratings: doubted.ratings } },
  });
  expect({ tally, doubted: doubted.tally }).toEqual(await recount());
  expect(await publicTally()).toEqual(tally);

  const decisions = () =>
    service.db.one<{ n: number }>('select count(*)::integer as n from rating_decisions');
  const before = await decisions();
  await judge('leave-out');
  expect(await decisions()).toEqual(before);
  desk.close();
  page.close();
});

test('a network that an editor has vouched for is not doubted again that day, until as many more have come', async () => {
  const from = someNetwork();
  await crowd(allowances.burst + 20, { from });
  const { article } = await figures();
  const judge = { decision: 'count' };
  await (await site.asEditor()).agent.put(`${site.staffApi}/articles/${article.id}/doubted`).send(judge);
  await crowd(200, { from });
  expect(await figures()).toMatchObject({ ratings: allowances.burst + 220, doubted: { ratings: 0 } });

  await service.db.many('update rating_networks set vouched = rated - $1::integer', [allowances.day]);
  await crowd(1, { from });
  const { ratings, doubted } = await figures();
  // What a person has judged stays judged; the rest of the day's leaves the tally.
  expect(ratings + doubted.ratings).toBe(allowances.burst + 221);
  expect(ratings).toBeLessThanOrEqual(20);
  expect({ tally: { ...emptyTally, 5: ratings }, doubted: doubted.tally }).toEqual(await recount());
});

test('an article of another site, or none, cannot be judged', async () => {
  await rate({ from: someNetwork() });
  const { article } = await figures();
  const elsewhere = await service.site();
  const editor = await elsewhere.asEditor();
  const judge = (id: string, body: object) =>
    editor.agent.put(`${elsewhere.staffApi}/articles/${id}/doubted`).send(body);
  expect(await judge(article.id, { decision: 'count' })).toBeProblem('article-not-found');
  expect(await judge('999999999', { decision: 'count' })).toBeProblem('article-not-found');
  expect(await judge(article.id, { decision: 'delete' })).toBeProblem('invalid-request', {
    field: 'decision',
  });
});

test('nothing that readers are answered tells of doubt', async () => {
  const from = someNetwork();
  await crowd(allowances.burst + 10, { from });
  const doubted = token();
  const answer = await rate({ from, score: 1, token: doubted });
  expect(answer.body).toBeWire(wire.RatingAnswer);
  expect(answer.body).toMatchObject({ score: 1, tally: { 1: 0 } });
  const reader = site.readerWith(doubted);
  const feedback = await reader.feedback('haven');
  expect(feedback.body).toBeWire(wire.Feedback);
  expect((await reader.mine('haven')).body).toEqual({ score: 1, comments: [], published: [] });
  for (const { text } of [feedback, await reader.mine('haven')]) expect(text).not.toMatch(/doubt|network/);
});

test('who watches the article live hears nothing of a doubted rating, only of those that count', async () => {
  const from = someNetwork();
  await crowd(allowances.burst + 10, { from });
  const socket = site.asStranger().socket();
  await command(socket, 'article:watch', { site: site.key, article: 'haven' });
  // What the crowd changed may still be under way: only what comes after this rating is listened to.
  const first = heard<{ tally: wire.Tally }>(socket, {
    event: 'tally:changed',
    fits: fact => fact.tally[1] === 1,
  });
  await rate({ from: someNetwork(), score: 1 });
  await first;
  const tallies: number[] = [];
  socket.on('tally:changed', ({ tally }: { tally: wire.Tally }) => tallies.push(tally[1]));
  for (let i = 0; i < 3; i++) await rate({ from, score: 1 });
  const next = heard<{ tally: wire.Tally }>(socket, {
    event: 'tally:changed',
    fits: fact => fact.tally[1] === 2,
  });
  await rate({ from: someNetwork(), score: 1 });
  await next;
  expect(tallies).toEqual([2]);
});

test('both tallies equal a recount after everything at once through two services', async () => {
  const networks = [someNetwork(), someNetwork(), someNetwork()];
  const readers = Array.from({ length: 240 }, token);
  const editor = await site.asEditor();
  await rate({ from: networks[0]! });
  const { id } = (await figures()).article;
  const acts = Array.from({ length: 900 }, (_, n) => async () => {
    const own = readers[(n * 7) % readers.length]!;
    const through = n % 2 ? service : sibling;
    if (n % 50 === 49) {
      const decision = n % 100 === 99 ? 'count' : 'leave-out';
      await editor.agent.put(`${site.staffApi}/articles/${id}/doubted`).send({ decision });
    } else if (n % 5 === 4) {
      await site.through(through).readerWith(own).unrate('haven');
    } else {
      await rate({ from: networks[n % 3]!, score: 1 + (n % 5), token: own, through });
    }
  });
  const next = async (): Promise<void> => {
    for (let act = acts.pop(); act; act = acts.pop()) await act();
  };
  await Promise.all(Array.from({ length: 30 }, next));
  const { tally, doubted } = await figures();
  expect(doubted.ratings).toBeGreaterThan(0);
  expect({ tally, doubted: doubted.tally }).toEqual(await recount());
}, 120_000);
