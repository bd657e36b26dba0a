// Promise 6: no event is skipped, however late it commits; and where a replay would be a guess, a snapshot is asked for.
import type { Socket } from 'socket.io-client';
import * as wire from '../../server/contract.ts';
import { type Client, openClient } from '../../server/platform/database.ts';
import '../support/matchers.ts';
import {
  command,
  heard,
  startTestService,
  type TestService,
  type TestSite,
  until,
} from '../support/service.ts';
import { known, watchFrom } from '../support/watchedDesk.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
});

const watch = (desk: Socket, after: string | null, topic?: wire.Topic) =>
  watchFrom(desk, { site, after, ...(topic && { topic }) });

describe('while another transaction is open', () => {
  let slow: Client;
  let quick: Client;
  beforeEach(async () => {
    slow = await openClient(service.databaseUrl);
    quick = await openClient(service.databaseUrl);
  });
  afterEach(async () => {
    await slow.end();
    await quick.end();
  });
  const append = (client: Client, { type, comment }: { type: string; comment: string }) =>
    client.query(
      `select append_event($1, c.site_id, c.article_id, c.id, 'operator') from comments c where c.id = $2`,
      [type, comment],
    );

  test('an event that commits late with a low number is still delivered, live and by replay', async () => {
    const moderator = await site.asModerator();
    const late = await site.waitingComment('haven');
    const { cursor } = (await moderator.queue()).body as wire.Queue;
    const desk = moderator.socket();
    const live: wire.StaffFact[] = [];
    desk.on('fact', fact => live.push(fact));
    await watch(desk, cursor);

    await slow.query('begin');
    await append(slow, { type: 'comment:decided', comment: late.id });
    const prompt = await site.waitingComment('baenken');
    const fresh = (await moderator.queue()).body as wire.Queue;
    await slow.query('commit');

    await until(async () => known(live).has(late.id) && known(live).has(prompt.id));
    const again = moderator.socket();
    const replayed: wire.StaffFact[] = [];
    again.on('fact', fact => replayed.push(fact));
    replayed.push(...(await watch(again, fresh.cursor)).facts!);
    await until(async () => known(replayed).has(late.id));
    desk.close();
    again.close();
  });

  test('a desk that joins while a stretch is being told misses nothing of it', async () => {
    const busy = await service.site();
    const [early, joining] = [await site.asEditor(), await site.asEditor('Ella')];
    const { id } = await busy.waitingComment('haven');
    await (await site.asReader()).rate('haven', 3);
    const { cursor } = (await early.summary()).body as wire.Summary;
    const first = early.socket();
    await watch(first, cursor, 'summary');
    const other = (await busy.asModerator()).socket();
    await command(other, 'site:watch', { site: busy.key, topic: 'moderation', after: null });
    const toldFirst = heard<wire.StaffFact>(first, { event: 'fact' });

    // One stretch of two sites; telling the second one waits for the locked table.
    await slow.query('begin');
    await slow.query(
      `select append_event('tally:changed', site_id, id, null, 'reader') from articles where site_id = ${site.id}`,
    );
    await append(slow, { type: 'comment:decided', comment: id });
    await quick.query('begin');
    await quick.query('lock table decisions in access exclusive mode');
    await slow.query('commit');
    await toldFirst;

    const second = joining.socket();
    const live: wire.StaffFact[] = [];
    second.on('fact', fact => live.push(fact));
    const answer = await watch(second, cursor, 'summary');
    await quick.query('rollback');
    await (await site.asReader()).rate('vaskekaelderen', 5);
    await until(async () => live.length > 0 && known(live));
    const rated = [...answer.facts!, ...live].filter(fact => fact.type === 'tally:changed');
    const articles = (await early.summary()).body.articles as wire.ArticleSummary[];
    expect(new Set(rated.map(fact => fact.articleId))).toEqual(
      new Set(articles.map(each => each.article.id)),
    );
    for (const socket of [first, second, other]) socket.close();
  });

  test('a rating is told to the summaries even when the debate was closed in the same moment', async () => {
    const editor = await site.asEditor();
    await (await site.asReader()).rate('haven', 3);
    const { cursor } = (await editor.summary()).body as wire.Summary;
    const summary = editor.socket();
    await watch(summary, cursor, 'summary');
    const told = heard<wire.StaffFact>(summary, { event: 'fact' });
    await slow.query('begin');
    for (const type of ['tally:changed', 'article:changed']) {
      await slow.query(
        `select append_event($1, site_id, id, null, 'reader') from articles where site_id = ${site.id}`,
        [type],
      );
    }
    await slow.query('commit');
    expect(await told).toMatchObject({ type: 'tally:changed', tally: { 3: 1 } });
    summary.close();
  });
});

describe('a desk is told to take a snapshot', () => {
  test('when it has never been here', async () => {
    const desk = (await site.asModerator()).socket();
    const answer = await watch(desk, null);
    expect(answer).toMatchObject({ ok: true, snapshot: true });
    expect(answer.cursor).toBeWire(wire.Cursor);
    expect(answer.facts).toBeUndefined();
    desk.close();
  });

  test('when what it missed has been forgotten', async () => {
    const moderator = await site.asModerator();
    const { cursor } = (await moderator.queue()).body as wire.Queue;
    await site.waitingComment('haven');
    await service.db.many(`update event_log set kept_from = (select max(transaction_id) from events)`);
    const desk = moderator.socket();
    expect(await watch(desk, cursor)).toMatchObject({ ok: true, snapshot: true });
    await service.db.many(`update event_log set kept_from = '0'`);
    desk.close();
  });

  test.each(['18446744073709551610.9', '999999999999.1'])(
    'when its cursor %s is from another database',
    async cursor => {
      const desk = (await site.asModerator()).socket();
      expect(await watch(desk, cursor)).toMatchObject({ ok: true, snapshot: true });
      desk.close();
    },
  );

  test('when more happened than is worth telling one by one', async () => {
    const moderator = await site.asModerator();
    const { id } = await site.waitingComment('haven');
    const { cursor } = (await moderator.queue()).body as wire.Queue;
    await service.db.many(
      `select append_event('comment:decided', c.site_id, c.article_id, c.id, 'operator')
         from comments c, generate_series(1, 600) where c.id = $1`,
      [id],
    );
    const desk = moderator.socket();
    expect(await until(async () => (await watch(desk, cursor)).snapshot)).toBe(true);
    desk.close();
  });
});
