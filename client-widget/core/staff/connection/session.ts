// Who is logged in and which site they look at. A session that expires during work keeps everything on
// screen: the shell shows the login over the page, and the call that met the expiry goes on afterwards.
import type { Me, Permission } from '../../../../server/contract.ts';
import { RequestProblem, request } from '../../request.ts';
import { language } from '../language.ts';

export type Site = Me['sites'][number];
/** `out`: nobody. `in`: at work. `expired`: at work, but must log in again before the next call. */
export type SessionStatus = 'checking' | 'unreachable' | 'out' | 'in' | 'expired';
export interface SessionState {
  status: SessionStatus;
  me: Me | null;
  site: Site | null;
}
export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  signal?: AbortSignal;
}
type Send = <Answer>(path: string, call?: Call) => Promise<Answer>;

export const isProblem = (thrown: unknown, code?: string): thrown is RequestProblem =>
  thrown instanceof RequestProblem && (code === undefined || thrown.code === code);

interface Surroundings {
  send: Send;
  /** The site named in the address, so that a link to a desk is a link to that site's desk. */
  wantedSite: () => string | null;
  showSite: (key: string) => void;
}

export const createSession = ({ send, wantedSite, showSite }: Surroundings) => {
  let state: SessionState = { status: 'checking', me: null, site: null };
  const listeners = new Set<() => void>();
  const waiting = new Set<() => void>();
  let needed: Permission | null = null;
  let looking = false;
  const isExpired = () => state.status === 'expired';

  const become = (next: Partial<SessionState>) => {
    state = { ...state, ...next };
    for (const tell of [...listeners]) tell();
    if (state.status === 'expired' || state.status === 'checking') return;
    for (const goOn of [...waiting]) goOn();
    waiting.clear();
  };
  const welcome = (me: Me) => {
    const wanted = state.site?.key ?? wantedSite();
    const site =
      me.sites.find(({ key }) => key === wanted) ??
      me.sites.find(({ permissions }) => needed && permissions.includes(needed)) ??
      me.sites[0] ??
      null;
    become({ status: 'in', me, site });
  };
  const expire = () => {
    if (state.status === 'in') become({ status: 'expired' });
  };
  const loggedInAgain = () => new Promise<void>(goOn => waiting.add(goOn));

  const may = (permission: Permission) => state.site?.permissions.includes(permission) ?? false;

  return {
    get state() {
      return state;
    },
    may,
    /** Whether this person may see this page for the site in view. */
    get admitted() {
      return state.me !== null && needed !== null && may(needed);
    },
    subscribe(tell: () => void) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    /** Called once by the shell, with what its page takes; failures are in the state. */
    start(permission: Permission) {
      needed = permission;
      return this.check().catch(() => {});
    },
    /** Asks the server who this is. Resolves when that is settled, be it after logging in again. */
    async check() {
      try {
        welcome(await send<Me>('/session'));
      } catch (thrown) {
        if (isProblem(thrown, 'not-logged-in')) {
          if (!state.me) return become({ status: 'out' });
          expire();
          if (state.status === 'expired') await loggedInAgain();
          return;
        }
        if (!state.me) become({ status: 'unreachable' });
        throw thrown;
      }
    },
    /** Whether the same browser was logged in again elsewhere, say in another tab. */
    async lookAgain() {
      if (state.status !== 'expired' || looking) return;
      looking = true;
      try {
        const me = await send<Me>('/session');
        if (isExpired()) welcome(me);
      } catch {
        // Still logged out, or out of reach: the login stays where it is.
      } finally {
        looking = false;
      }
    },
    async logIn(credentials: { email: string; password: string }) {
      welcome(await send<Me>('/session', { method: 'POST', body: credentials }));
    },
    async logOut() {
      await send('/session', { method: 'DELETE' });
      become({ status: 'out', me: null, site: null });
    },
    chooseSite(key: string) {
      const site = state.me?.sites.find(known => known.key === key);
      if (!site) return;
      showSite(key);
      become({ site });
    },
    /** A staff call. One that meets an expired session waits for the same person to return, then repeats. */
    async api<Answer>(path: string, call: Call = {}): Promise<Answer> {
      try {
        return await send<Answer>(path, call);
      } catch (thrown) {
        if (!isProblem(thrown, 'not-logged-in') || !state.me) throw thrown;
        const person = state.me.id;
        expire();
        if (state.status === 'expired') await loggedInAgain();
        // Somebody else logged in: an act begun by one person is never finished in another's name.
        if (state.me?.id !== person) throw thrown;
        return send<Answer>(path, call);
      }
    },
  };
};

export const session = createSession({
  send: (path, call = {}) =>
    request(`/api/v1/staff${path}`, { ...call, lang: language.current, credentials: 'same-origin' }),
  wantedSite: () => new URLSearchParams(location.search).get('site'),
  showSite: key => history.replaceState(history.state, '', `?site=${encodeURIComponent(key)}`),
});

export const api = session.api;
