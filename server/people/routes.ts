// Logging in and out, and joining by a one-time link.
import type { Request } from 'express';
import * as wire from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { endpointFor } from '../platform/http/endpoint.ts';
import { Problem } from '../problems.ts';
import { allSites } from '../sites/queries.ts';
import { acceptInvitation, hashToken } from './invitations.ts';
import { countTry, type LoginLimits } from './loginLimits.ts';
import { passwordMatches } from './passwords.ts';
import { type Grant, permissionsOn } from './permissions.ts';
import { openInvitation, staffByEmail, staffWithGrants } from './queries.ts';
import { beginSession, endSession } from './sessions.ts';

export interface Staff {
  staff: { id: string; name: string; email: string; grants: Grant[] };
}

/** The logged-in person of a request. Throws `not-logged-in`, also once they have been disabled. */
export async function staffOf(db: Db, request: Request): Promise<Staff> {
  const { staffId } = request.session;
  const staff = staffId && (await staffWithGrants(db, staffId));
  if (!staff) throw new Problem('not-logged-in');
  return { staff };
}

async function me(db: Db, { staff }: Staff): Promise<wire.Me> {
  const sites = await allSites(db);
  return {
    id: staff.id,
    name: staff.name,
    email: staff.email,
    sites: sites
      .map(site => ({
        key: site.key,
        name: site.name,
        locale: site.locale,
        permissions: permissionsOn(site.id, staff.grants),
      }))
      .filter(site => site.permissions.length > 0),
  };
}

const anyone = endpointFor<unknown>();
const staff = endpointFor<Staff>();

interface Parts {
  db: Db;
  limitLogin: LoginLimits;
  networkOf: (request: Request) => string;
  /** Closes the person's live connections of this session. */
  disconnect: (sessionId: string) => void;
}

export function peopleRoutes({ db, limitLogin, networkOf, disconnect }: Parts) {
  const logIn = anyone({
    summary: 'Log in',
    body: wire.LoginBody,
    answers: { 200: wire.Me },
    problems: ['login-failed', 'too-many-requests'],
    handle: async ({ body, request }) => {
      // One spelling for the count and for the search: PostgreSQL lowers İ to i, and each such spelling
      // of an address would else have tries of its own.
      const email = body.email.toLowerCase();
      const attempt = await countTry(limitLogin, { email, network: networkOf(request) });
      const person = await staffByEmail(db, email);
      const matches = await passwordMatches(body.password, person?.password_hash);
      if (!person || !matches) throw new Problem('login-failed');
      await attempt.wasRight();
      await beginSession(request, person.id);
      return { value: await me(db, await staffOf(db, request)) };
    },
  });

  const logOut = staff({
    summary: 'Log out',
    answers: { 204: null },
    problems: [],
    handle: async ({ request }) => {
      const { sessionID } = request;
      await endSession(request);
      disconnect(sessionID);
      return { status: 204 };
    },
  });

  const whoAmI = staff({
    summary: 'Who is logged in, and what they may do on which sites',
    answers: { 200: wire.Me },
    problems: [],
    handle: async ({ staff: person }) => ({ value: await me(db, { staff: person }) }),
  });

  const checkInvitation = anyone({
    summary: 'What a one-time link is for',
    body: wire.InvitationBody,
    answers: { 200: wire.Invitation },
    problems: ['invitation-not-valid', 'too-many-requests'],
    handle: async ({ body, request }) => {
      await limitLogin.perNetwork.count(networkOf(request));
      const invitation = await openInvitation(db, hashToken(body.token));
      if (!invitation) throw new Problem('invitation-not-valid');
      return { value: { email: invitation.email, role: invitation.role } satisfies wire.Invitation };
    },
  });

  const accept = anyone({
    summary: 'Join by a one-time link, and be logged in',
    body: wire.AcceptInvitationBody,
    answers: { 201: wire.Me },
    problems: ['invitation-not-valid', 'email-taken', 'too-many-requests'],
    handle: async ({ body, request }) => {
      await limitLogin.perNetwork.count(networkOf(request));
      await beginSession(request, await acceptInvitation(db, body));
      return { status: 201, value: await me(db, await staffOf(db, request)) };
    },
  });

  return { logIn, logOut, whoAmI, checkInvitation, accept };
}
