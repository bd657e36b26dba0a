// Promise 1: what was answered with success is stored, whoever is killed while it is being written.
import { jest } from '@jest/globals';
import supertest from 'supertest';
import type * as wire from '../../server/contract.ts';
import { inviteStaff } from '../../server/people/invitations.ts';
import { mintReaderToken } from '../../server/people/readerToken.ts';
import { type Database, openDatabase } from '../../server/platform/database.ts';
import { createLog } from '../../server/platform/log.ts';
import { saveSite } from '../../server/sites/queries.ts';
import { type Household, type KillableService, openHousehold } from '../support/killableServiceProcess.ts';
import { password, secret, someNetwork, until } from '../support/service.ts';

jest.setTimeout(120_000);

let house: Household;
let service: KillableService;
let db: Database;
let siteId: number;
beforeAll(async () => {
  house = await openHousehold();
  service = await house.start();
  db = openDatabase({ connection: service.connection, poolSize: 2, log: createLog({ level: 'silent' }) });
  siteId = await saveSite(db, { key: 'blad', name: 'Bladet', locale: 'da', origins: [origin] });
});
afterAll(async () => {
  await db?.close();
  await service?.stop();
  await house?.removeEverything();
});

const origin = 'https://blad.example.dk';
const api = '/api/v1/sites/blad';

interface Act {
  token: string;
  score: wire.Score;
  text: string;
  rating: 'stored' | 'unknown';
  commentId?: string;
}

/** Readers who rate and comment one after the other until told to stop; each remembers what it was answered. */
function manyReaders({ writers, article }: { writers: number; article: string }) {
  const acts: Act[] = [];
  let isOver = false;
  const write = async () => {
    while (!isOver) {
      const token = mintReaderToken({ siteId, secrets: [secret] });
      const act: Act = { token, score: 4, text: `Skrevet af ${token.slice(3, 25)}`, rating: 'unknown' };
      acts.push(act);
      const headers = { Origin: origin, Authorization: `Bearer ${token}`, 'X-Forwarded-For': someNetwork() };
      const signed = (call: supertest.Test) => call.set(headers);
      const to = { article: { key: article } };
      try {
        const rated = await signed(supertest(service.url).put(`${api}/rating`)).send({
          ...to,
          score: act.score,
        });
        if (rated.status === 200) act.rating = 'stored';
        const written = await signed(supertest(service.url).post(`${api}/comments`)).send({
          ...to,
          text: act.text,
        });
        if (written.status === 201) act.commentId = written.body.comment.id;
      } catch {
        // The connection broke: whether it was stored is unknown, and either is right.
      }
    }
  };
  const writing = Promise.all(Array.from({ length: writers }, write));
  const answered = () => acts.filter(act => act.commentId !== undefined).length;
  const stop = async () => {
    isOver = true;
    await writing;
    return acts;
  };
  return { answered, stop };
}

/** Looks through the public surface, as the readers do after a reload. */
async function expectNothingLost(acts: Act[], { article }: { article: string }) {
  for (const act of acts) {
    const call = supertest(service.url).get(`${api}/mine`).query({ article });
    const { body } = await call.set({ Origin: origin, Authorization: `Bearer ${act.token}` });
    if (act.rating === 'stored') expect(body.score).toBe(act.score);
    const texts = (body as wire.Mine).comments.map(comment => comment.text);
    if (act.commentId !== undefined) expect(texts).toEqual([act.text]);
  }
  const { body } = await supertest(service.url).get(`${api}/feedback`).query({ article });
  const tally = body.tally[4] as number;
  expect(tally).toBeGreaterThanOrEqual(acts.filter(act => act.rating === 'stored').length);
  expect(tally).toBeLessThanOrEqual(acts.length);
}

/** No half states: each comment has its event, and the tally is what a recount gives. */
async function expectWhole(article: string) {
  const { rows_without_event, counted, recounted } = await db.one<Record<string, number>>(
    `select (select count(*) from comments c
              where not exists (select from events e where e.comment_id = c.id))::integer as rows_without_event,
            (select score_4 from tallies where article_id = a.id) as counted,
            (select count(*) from ratings where article_id = a.id)::integer as recounted
       from articles a where a.key = $1`,
    [article],
  );
  expect([rows_without_event, counted]).toEqual([0, recounted]);
}

test('killing the service loses nothing that it had answered', async () => {
  const readers = manyReaders({ writers: 8, article: 'haven' });
  await until(async () => readers.answered() >= 40);
  await service.kill();
  const acts = await readers.stop();
  service = await house.start();
  await expectNothingLost(acts, { article: 'haven' });
  await expectWhole('haven');
});

test('killing the database loses nothing, and the service goes on with it when it is back', async () => {
  const readers = manyReaders({ writers: 8, article: 'baenken' });
  await until(async () => readers.answered() >= 40);
  const before = readers.answered();
  await house.killDatabase();
  // The same process writes again: nobody started it anew.
  await until(async () => readers.answered() >= before + 20);
  const acts = await readers.stop();
  expect((await supertest(service.url).get('/readyz')).status).toBe(200);
  await expectNothingLost(acts, { article: 'baenken' });
  await expectWhole('baenken');
});

test('a decision that was answered outlives both', async () => {
  const publicUrl = 'http://localhost';
  const link = await inviteStaff(db, { email: 'mette@example.dk', role: 'moderator', siteId, publicUrl });
  const token = mintReaderToken({ siteId, secrets: [secret] });
  const written = await supertest(service.url)
    .post(`${api}/comments`)
    .set({ Origin: origin, Authorization: `Bearer ${token}` })
    .send({ article: { key: 'vaskekaelderen' }, text: 'En kommentar der skal overleve' });
  const desk = supertest.agent(service.url).set('Origin', publicUrl);
  const joined = { token: link.split('#')[1], email: 'x@example.dk', name: 'Mette', password };
  expect((await desk.post('/api/v1/staff/invitations/accept').send(joined)).status).toBe(201);
  const url = `/api/v1/staff/sites/blad/comments/${written.body.comment.id}/decision`;
  expect((await desk.post(url).send({ decision: 'approve', revision: 1 })).status).toBe(200);

  await house.killDatabase();
  await service.kill();
  service = await house.start();
  const { body } = await supertest(service.url).get(`${api}/feedback`).query({ article: 'vaskekaelderen' });
  expect(body.comments).toMatchObject([{ text: 'En kommentar der skal overleve' }]);
});
