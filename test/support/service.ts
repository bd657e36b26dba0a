// The real service on a cloned database, and the people who use it in tests.
import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { io, type Socket } from 'socket.io-client';
import supertest from 'supertest';
import { mintFormStamp } from '../../server/comments/formStamp.ts';
import type { ScreenerLimits } from '../../server/comments/screener/askScreener.ts';
import { readConfig } from '../../server/config.ts';
import type * as wire from '../../server/contract.ts';
import { inviteStaff } from '../../server/people/invitations.ts';
import { mintReaderToken } from '../../server/people/readerToken.ts';
import { type Database, openDatabase } from '../../server/platform/database.ts';
import type { Assets } from '../../server/platform/http/assets.ts';
import { createLog } from '../../server/platform/log.ts';
import { type Service, startService } from '../../server/service.ts';
import { type SiteRow, saveSite, siteByKey } from '../../server/sites/queries.ts';
import { cloneDatabase, type TestDatabase } from './testDatabase.ts';

/** Eight random letters; digits might look like somebody's telephone number. */
const letters = () =>
  randomBytes(4)
    .toString('hex')
    .replace(/\d/g, digit => 'ghijklmnop'[Number(digit)]!);

export const password = 'en lang adgangskode';
export const secret = 'a secret of the tests of thirty-two characters or more';
const nobody: Assets = new Map();

export interface TestService {
  url: string;
  /** Where its database is, for a second service on the same one. */
  databaseUrl: string;
  db: Database;
  /** Every line the service has logged so far. */
  log(): string;
  /** A site of the test's own, with one allowed origin. */
  site(options?: SiteOptions): Promise<TestSite>;
  stop(): Promise<void>;
}

interface SiteOptions {
  origin?: string;
  policy?: SiteRow['policy'];
  words?: string[];
  positiveFrom?: number;
}

interface Options {
  /** Another database than a clone of its own: for two services on one, or one behind a proxy. */
  databaseUrl?: string;
  environment?: Record<string, string>;
  assets?: { reader: Assets; staff: Assets };
  screenerLimits?: Partial<ScreenerLimits>;
  port?: number;
}

export async function startTestService(options: Options = {}): Promise<TestService> {
  const clone: TestDatabase | undefined = options.databaseUrl ? undefined : await cloneDatabase();
  const lines: string[] = [];
  const destination = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const log = createLog({ level: 'debug', destination });
  const db = openDatabase({ connection: options.databaseUrl ?? clone!.url, poolSize: 8, log });
  const port = options.port ?? 0;
  // Behind a proxy of ours, so that each person may come from a network of their own.
  const behindProxy = { TRUSTED_PROXIES: '1' };
  const config = readConfig({
    SECRET: secret,
    PORT: String(port),
    DEMO: 'off',
    ...behindProxy,
    REDIS_URL: process.env.TEST_REDIS_URL,
    ...options.environment,
  });
  const publicUrl = port ? `http://127.0.0.1:${port}` : 'http://localhost';
  // The port is known only after listening; pages of the service are told apart by it.
  const service: Service = await startService({
    config: { ...config, publicUrl },
    db,
    log,
    assets: options.assets ?? { reader: nobody, staff: nobody },
    screenerLimits: options.screenerLimits,
  });
  const url = `http://127.0.0.1:${service.port}`;
  const sockets = new Set<Socket>();
  let isStopped = false;
  return {
    url,
    databaseUrl: options.databaseUrl ?? clone!.url,
    db,
    log: () => lines.join(''),
    site: async (settings = {}) => {
      const key = `site-${randomBytes(5).toString('hex')}`;
      await saveSite(db, {
        key,
        name: 'Prøvebladet',
        locale: 'da',
        origins: [settings.origin ?? `https://${key}.example.dk`],
      });
      await db.many(`update sites set policy = $2, words = $3, positive_from = $4::smallint where key = $1`, [
        key,
        settings.policy ?? 'hold-everything',
        settings.words ?? [],
        settings.positiveFrom ?? 3,
      ]);
      return testSite({ url, db, publicUrl, sockets, row: (await siteByKey(db, key))! });
    },
    stop: async () => {
      if (isStopped) return;
      isStopped = true;
      // One that a failed test left open would try to come back for ever.
      for (const socket of sockets) socket.close();
      await service.stop();
      await db.close();
      await clone?.drop();
    },
  };
}

interface Place {
  url: string;
  db: Database;
  publicUrl: string;
  sockets: Set<Socket>;
  row: SiteRow;
}

export interface TestSite extends ReturnType<typeof peopleOf> {
  /** The same site, asked through another service on the same database. */
  through(other: TestService): TestSite;
}

const testSite = (place: Place): TestSite => ({
  ...peopleOf(place),
  through: ({ url, db }) => testSite({ ...place, url, db }),
});

function peopleOf({ url, db, publicUrl: ownPage, sockets, row }: Place) {
  const connect = (namespace: string, extraHeaders: Record<string, string>) => {
    const socket = io(url + namespace, { transports: ['websocket'], extraHeaders, forceNew: true });
    sockets.add(socket);
    return socket;
  };
  const origin = row.origins[0]!;
  const readerApi = `/api/v1/sites/${row.key}`;
  const staffApi = `/api/v1/staff/sites/${row.key}`;

  /** A browser on the site's page that has not acted yet. */
  const asStranger = () => ({
    feedback: (article: string) =>
      supertest(url).get(`${readerApi}/feedback`).query({ article }).set('Origin', origin),
    socket: () => connect('/readers', { origin }),
  });

  // Minted here, as the service would: hundreds of readers behind one address would meet its limit.
  const asReader = async () => readerWith(mintReaderToken({ siteId: row.id, secrets: [secret] }));

  const readerWith = (token: string) => {
    const network = someNetwork();
    const signed = (call: supertest.Test) =>
      call.set('Origin', origin).set('Authorization', `Bearer ${token}`).set('X-Forwarded-For', network);
    return {
      ...asStranger(),
      token,
      signed,
      rate: (article: string, score: unknown) =>
        signed(supertest(url).put(`${readerApi}/rating`)).send({ article: { key: article }, score }),
      unrate: (article: string) => signed(supertest(url).delete(`${readerApi}/rating`)).query({ article }),
      mine: (article: string) => signed(supertest(url).get(`${readerApi}/mine`)).query({ article }),
      withdraw: (id: string) => signed(supertest(url).delete(`${readerApi}/comments/${id}`)),
      /** Written in a form that has been open for an hour, unless another stamp, or none, is given. */
      comment: (
        article: string,
        text: unknown,
        more: { name?: unknown; key?: string; stamp?: unknown; website?: unknown } = {},
      ) => {
        const { key, stamp = stampOf(article, { secondsAgo: 3600 }), ...fields } = more;
        const call = signed(supertest(url).post(`${readerApi}/comments`));
        if (key) call.set('Idempotency-Key', key);
        return call.send({ article: { key: article }, text, ...fields, ...(stamp !== null && { stamp }) });
      },
    };
  };

  /** What a form under the article was given so long ago. */
  const stampOf = (article: string, { secondsAgo }: { secondsAgo: number }) =>
    mintFormStamp({
      siteId: row.id,
      articleKey: article,
      secrets: [secret],
      now: new Date(Date.now() - secondsAgo * 1000),
    });

  const asStaff = async (role: wire.Role, name: string) => {
    const email = `${name.toLowerCase()}-${randomBytes(3).toString('hex')}@example.dk`;
    const link = await inviteStaff(db, { email, role, siteId: row.id, publicUrl: ownPage });
    const agent = supertest.agent(url).set('Origin', ownPage) as ReturnType<typeof supertest.agent>;
    const token = link.split('#')[1];
    const joined = await agent
      .post('/api/v1/staff/invitations/accept')
      .set('X-Forwarded-For', someNetwork())
      .send({ token, email, name, password });
    if (joined.status !== 201) throw new Error(`${name} could not join: ${joined.text}`);
    const cookie = (joined.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
    return {
      email,
      cookie,
      agent,
      queue: (after?: string) => agent.get(`${staffApi}/queue`).query(after ? { after } : {}),
      decided: () => agent.get(`${staffApi}/decided`),
      decide: (id: string, body: object) => agent.post(`${staffApi}/comments/${id}/decision`).send(body),
      approve: (id: string, revision = 1) =>
        agent.post(`${staffApi}/comments/${id}/decision`).send({ decision: 'approve', revision }),
      reject: (id: string, revision = 1) =>
        agent
          .post(`${staffApi}/comments/${id}/decision`)
          .send({ decision: 'reject', revision, reason: 'rude' }),
      ban: (comment: string, body: object) => agent.post(`${staffApi}/bans`).send({ comment, ...body }),
      close: (article: string, closed: boolean) =>
        agent.patch(`${staffApi}/articles/${article}`).send({ closed }),
      summary: (query: object = {}) => agent.get(`${staffApi}/summary`).query(query),
      socket: () => connect('/staff', { origin: ownPage, cookie }),
    };
  };

  return {
    ...row,
    origin,
    readerApi,
    staffApi,
    asStranger,
    asReader,
    readerWith,
    stampOf,
    asModerator: (name = 'Mette') => asStaff('moderator', name),
    asEditor: (name = 'Erik') => asStaff('editor', name),
    asAdmin: (name = 'Anna') => asStaff('admin', name),
    /** A comment that waits, from a reader of its own. */
    waitingComment: async (article = 'haven', text = `En god artikel ${letters()}`) => {
      const reader = await asReader();
      const answer = await reader.comment(article, text, { name: 'Åse' });
      return { reader, text, id: (answer.body as wire.CommentAnswer).comment.id };
    },
  };
}

/** An address in a network that nobody else in the tests is likely to come from. */
export const someNetwork = () => `10.${[...randomBytes(3)].join('.')}`;

/** Resolves with the first fact that fits; the test's own time limit is the only clock. */
export const heard = <Fact>(
  socket: Socket,
  { event, fits = () => true }: { event: string; fits?: (fact: Fact) => boolean },
) =>
  new Promise<Fact>(resolve => {
    const listen = (fact: Fact) => {
      if (!fits(fact)) return;
      socket.off(event, listen);
      resolve(fact);
    };
    socket.on(event, listen);
  });

/** Sends a command once connected and resolves with its answer. */
export async function command<Answer>(socket: Socket, name: string, body: unknown): Promise<Answer> {
  if (!socket.connected) {
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
  }
  return (await socket.emitWithAck(name, body)) as Answer;
}

/** Tries until the condition holds, or the test that asks has ended. */
export async function until<Value>(attempt: () => Promise<Value | false | undefined>): Promise<Value> {
  const test = expect.getState().currentTestName;
  const deadline = Date.now() + 100_000;
  for (;;) {
    const value = await attempt();
    if (value !== false && value !== undefined) return value;
    if (Date.now() > deadline || expect.getState().currentTestName !== test)
      throw new Error(`Never came true: ${attempt}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
