// The staff session: work met by an expired login goes on afterwards, but only for the same person.
import { RequestProblem } from '../../../client-widget/core/request.ts';
import { type Call, createSession } from '../../../client-widget/core/staff/connection/session.ts';
import type { Me } from '../../../server/contract.ts';

const site = (key: string, ...permissions: Me['sites'][number]['permissions']) => ({
  key,
  name: key,
  locale: 'da',
  permissions,
});
const sofie: Me = {
  id: '7',
  name: 'Sofie',
  email: 'sofie@bladet.example',
  sites: [site('nord', 'summaries:read'), site('demo', 'comments:moderate')],
};
const mette: Me = { ...sofie, id: '8', name: 'Mette' };

/** A server whose session can expire; who logs in next is set by the test. */
const createServer = () => {
  const server = {
    loggedIn: null as Me | null,
    nextLogin: sofie,
    acts: [] as string[],
    async send(path: string, { method = 'GET' }: Call = {}): Promise<unknown> {
      if (path === '/session' && method === 'POST') {
        server.loggedIn = server.nextLogin;
        return server.loggedIn;
      }
      if (!server.loggedIn) throw new RequestProblem({ code: 'not-logged-in', status: 401 });
      if (path === '/session') return server.loggedIn;
      server.acts.push(`${server.loggedIn.name} ${method} ${path}`);
      return { done: true };
    },
  };
  return server;
};
const start = async (wanted: string | null = null) => {
  const server = createServer();
  server.loggedIn = sofie;
  const session = createSession({
    send: server.send as Parameters<typeof createSession>[0]['send'],
    wantedSite: () => wanted,
    showSite: () => {},
  });
  await session.start('comments:moderate');
  return { server, session };
};
const login = { email: 'x', password: 'y' };

test('without a site in the address the first one where the page is permitted is shown', async () => {
  const { session } = await start();
  expect(session.state.site?.key).toBe('demo');
  expect(session.admitted).toBe(true);
});

test('the site in the address is shown, with what may be done there', async () => {
  const { session } = await start('nord');
  expect(session.state.site?.key).toBe('nord');
  expect(session.admitted).toBe(false);
  expect(session.may('summaries:read')).toBe(true);
});

test('an act that meets an expired session is done once the same person has logged in again', async () => {
  const { server, session } = await start();
  server.loggedIn = null;
  const act = session.api('/sites/demo/bans', { method: 'POST' });
  while (session.state.status !== 'expired') await Promise.resolve();
  expect(session.state).toMatchObject({ status: 'expired', me: { id: '7' } });
  await session.logIn(login);
  await expect(act).resolves.toEqual({ done: true });
  expect(server.acts).toEqual(['Sofie POST /sites/demo/bans']);
});

test('an act begun by one person is never finished in another’s name', async () => {
  const { server, session } = await start();
  server.loggedIn = null;
  server.nextLogin = mette;
  const act = session.api('/sites/demo/bans', { method: 'POST' });
  const refused = expect(act).rejects.toMatchObject({ code: 'not-logged-in' });
  while (session.state.status !== 'expired') await Promise.resolve();
  await session.logIn(login);
  await refused;
  expect(server.acts).toEqual([]);
});

test('a tab that asked for a new login goes on once another tab has logged in', async () => {
  const { server, session } = await start();
  server.loggedIn = null;
  const act = session.api('/sites/demo/bans', { method: 'POST' });
  while (session.state.status !== 'expired') await Promise.resolve();
  await session.lookAgain();
  expect(session.state.status).toBe('expired');
  server.loggedIn = sofie;
  await session.lookAgain();
  expect(session.state.status).toBe('in');
  await expect(act).resolves.toEqual({ done: true });
});

test('logging out shows the login and forgets the person', async () => {
  const { session } = await start();
  await session.logOut();
  expect(session.state).toEqual({ status: 'out', me: null, site: null });
});
