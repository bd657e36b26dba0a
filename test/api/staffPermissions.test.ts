// Who may call what: every staff route of the OpenAPI document, tried by everybody.
import supertest from 'supertest';
import * as wire from '../../server/contract.ts';
import { expectRefusal } from '../support/matchers.ts';
import { startTestService, type TestService, type TestSite } from '../support/service.ts';

type StaffMember = Awaited<ReturnType<TestSite['asModerator']>>;
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

let service: TestService;
let site: TestSite;
let commentId: string;
let articleId: string;
let people: Record<string, StaffMember>;
beforeAll(async () => {
  service = await startTestService();
  site = await service.site();
  const elsewhere = await service.site();
  people = {
    moderator: await site.asModerator(),
    editor: await site.asEditor(),
    admin: await site.asAdmin(),
    'moderator of another site': await elsewhere.asModerator(),
    'admin of another site': await elsewhere.asAdmin(),
  };
  commentId = (await site.waitingComment('haven')).id;
  articleId = (await people.editor!.summary()).body.articles[0].article.id;
});
afterAll(() => service.stop());

/** Who may, by method and path below the site; whoever is not named may not. */
const mayUse: Record<string, string[]> = {
  'get queue': ['moderator', 'admin'],
  'get published': ['moderator', 'admin'],
  'get decided': ['moderator', 'admin'],
  'post screening': ['moderator', 'admin'],
  'post comments/{comment}/decision': ['moderator', 'admin'],
  'post bans': ['moderator', 'admin'],
  'delete bans/{comment}': ['moderator', 'admin'],
  'put trusted/{comment}': ['moderator', 'admin'],
  'delete trusted/{comment}': ['moderator', 'admin'],
  'patch articles/{article}': ['moderator', 'admin'],
  'get summary': ['editor', 'admin'],
  'put articles/{article}/doubted': ['editor', 'admin'],
};
/** A body that is right in form, and changes nothing even for those who may. */
const bodies: Record<string, object> = {
  'post comments/{comment}/decision': { decision: 'approve', revision: 99 },
  'post bans': { comment: '999999999', reason: 'Prøve' },
  'post screening': { text: 'En god artikel' },
  'patch articles/{article}': { closed: false },
  'put articles/{article}/doubted': { decision: 'count' },
};

const call = (person: { agent: StaffMember['agent'] }, route: string): supertest.Test => {
  const [method, path] = route.split(' ') as [Method, string];
  const url = `${site.staffApi}/${path.replace('{comment}', commentId).replace('{article}', articleId)}`;
  return person.agent[method](url).send(bodies[route]) as unknown as supertest.Test;
};

test('every staff route of the document is in the table of who may', async () => {
  const { body } = await supertest(service.url).get('/api/v1/openapi.json');
  const routes = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
    path.startsWith('/api/v1/staff/sites/{site}/')
      ? Object.keys(methods).map(method => `${method} ${path.replace('/api/v1/staff/sites/{site}/', '')}`)
      : [],
  );
  expect(routes.sort()).toEqual(Object.keys(mayUse).sort());
});

describe.each(Object.keys(mayUse))('%s', route => {
  test.each(['moderator', 'editor', 'admin', 'moderator of another site', 'admin of another site'])(
    'as %s',
    async role => {
      const person = people[role]!;
      if (mayUse[route]!.includes(role)) expect([401, 403]).not.toContain((await call(person, route)).status);
      else await expectRefusal(service, () => call(person, route), { code: 'permission-missing' });
    },
  );

  test('as somebody who is not logged in', async () => {
    const nobody = { agent: supertest.agent(service.url).set('Origin', 'http://localhost') };
    await expectRefusal(service, () => call(nobody as never, route), { code: 'not-logged-in' });
  });

  test('as a reader with a reader’s token', async () => {
    const { token } = await site.asReader();
    const reader = supertest.agent(service.url).set('Authorization', `Bearer ${token}`);
    const send = () => call({ agent: reader.set('Origin', 'http://localhost') } as never, route);
    await expectRefusal(service, send, { code: 'not-logged-in' });
  });

  test('from a foreign page, with the cookie of somebody who may', async () => {
    const { cookie } = people.admin!;
    const from = (headers: Record<string, string>) => () =>
      call({ agent: supertest.agent(service.url).set({ cookie, ...headers }) } as never, route);
    for (const origin of ['https://evil.example', 'null', site.origin, 'http://localhost.evil.example'])
      await expectRefusal(service, from({ Origin: origin }), { code: 'origin-not-allowed' });
    await expectRefusal(service, from({ 'Sec-Fetch-Site': 'cross-site' }), { code: 'origin-not-allowed' });
    await expectRefusal(service, from({ 'Sec-Fetch-Site': 'same-site' }), { code: 'origin-not-allowed' });
  });
});

test('things of another site cannot be reached through one’s own', async () => {
  const own = await service.site();
  const moderator = await own.asModerator();
  const refused = (send: () => unknown, code: Parameters<typeof expectRefusal>[2]['code']) =>
    expectRefusal(service, send as () => supertest.Test, { code });
  await refused(() => moderator.approve(commentId), 'comment-not-found');
  await refused(() => moderator.ban(commentId, { reason: 'Ikke min' }), 'comment-not-found');
  await refused(() => moderator.close(articleId, true), 'article-not-found');
  expect((await moderator.queue()).body).toMatchObject({ comments: [], waiting: 0 });
  expect((await people.moderator!.queue()).body.comments).toMatchObject([{ id: commentId, revision: 1 }]);
});

test('each person is told their own sites and permissions, and nothing of other sites', async () => {
  const me = async (role: string) => (await people[role]!.agent.get('/api/v1/staff/session')).body as wire.Me;
  expect((await me('moderator')).sites).toMatchObject([
    { key: site.key, permissions: ['comments:moderate', 'readers:ban', 'readers:trust', 'articles:close'] },
  ]);
  expect((await me('editor')).sites).toMatchObject([
    { key: site.key, permissions: ['summaries:read', 'ratings:judge'] },
  ]);
  expect((await me('admin of another site')).sites).toHaveLength(1);
  expect(await me('admin')).toBeWire(wire.Me);
});
