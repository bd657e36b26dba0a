// Who may call: each guard establishes one thing about a request, or refuses it.
import type { Request, RequestHandler, Response } from 'express';
import { commentByKey } from './comments/queries.ts';
import type { Permission } from './contract.ts';
import { may } from './people/permissions.ts';
import { readReaderToken } from './people/readerToken.ts';
import { type Staff, staffOf } from './people/routes.ts';
import type { Db } from './platform/database.ts';
import { guard } from './platform/http/endpoint.ts';
import type { Audience } from './platform/http/openapi.ts';
import type { Limiter } from './platform/limits/limiters.ts';
import { Problem } from './problems.ts';
import type { SiteDirectory } from './sites/directory.ts';
import { isAllowed, ownOrigins } from './sites/origins.ts';
import type { SiteRow } from './sites/queries.ts';

// ---- the audiences, as the OpenAPI document names them ----
const fromSite: Audience['problems'] = ['site-not-found', 'origin-not-allowed'];
const fromReader: Audience['problems'] = [...fromSite, 'reader-token-invalid', 'too-many-requests'];
const fromStaff: Audience['problems'] = [
  'origin-not-allowed',
  'not-logged-in',
  'site-not-found',
  'permission-missing',
];

export const anyone: Audience = {
  name: 'public',
  about: 'Anyone; no identity',
  security: [],
  problems: fromSite,
};
export const newcomer: Audience = {
  name: 'newcomer',
  about: 'A browser about to act for the first time',
  security: [],
  problems: fromSite,
};
export const reader: Audience = {
  name: 'reader',
  about: 'A reader with a token',
  security: [{ readerToken: [] }],
  problems: fromReader,
};
export const stranger: Audience = {
  name: 'staff door',
  about: 'Staff pages before log-in',
  security: [],
  problems: ['origin-not-allowed'],
};
export const staff: Audience = {
  name: 'staff',
  about: 'Logged-in staff',
  security: [{ staffSession: [] }],
  problems: fromStaff,
};

// ---- readers ----
const exposedHeaders = 'Retry-After, X-Request-Id, ETag';

function allowOrigin(site: SiteRow, { request, response }: { request: Request; response: Response }): void {
  response.vary('Origin');
  const { origin } = request.headers;
  if (!isAllowed(origin, site)) throw new Problem('origin-not-allowed');
  response.setHeader('Access-Control-Allow-Origin', origin!);
  response.setHeader('Access-Control-Expose-Headers', exposedHeaders);
}

const siteOf = (sites: SiteDirectory, request: Request) => sites.find(request.params.site as string);

/** Writes must say which page they come from; every browser does. */
export const allowedOrigin = (sites: SiteDirectory) =>
  guard(async (request, response) => {
    const site = await siteOf(sites, request);
    // A same-origin GET carries no Origin; a page of this service's own origin is no foreign page.
    const isOwnRead = request.method === 'GET' && request.headers.origin === undefined;
    if (!isOwnRead) allowOrigin(site, { request, response });
    return { site };
  });

/** Public reads need no page at all, but a foreign page is told no. */
export const allowedReadOrigin = (sites: SiteDirectory) =>
  guard(async (request, response) => {
    const site = await siteOf(sites, request);
    response.vary('Origin');
    if (request.headers.origin !== undefined) allowOrigin(site, { request, response });
    return { site };
  });

export const answerPreflight =
  (sites: SiteDirectory): RequestHandler =>
  async (request, response) => {
    allowOrigin(await siteOf(sites, request), { request, response });
    response.set({
      'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, Work-Solution',
      'Access-Control-Max-Age': '7200',
    });
    response.status(204).end();
  };

export const asReader = (secrets: string[]) =>
  guard((request, response) => {
    const { site } = response.locals.who as { site: SiteRow };
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const readerId = readReaderToken(token, { siteId: site.id, secrets });
    if (!readerId) throw new Problem('reader-token-invalid');
    return { readerId };
  });

export const limited = (limit: Limiter, keyOf: (request: Request) => string) =>
  guard(async request => {
    await limit.count(keyOf(request));
    return {};
  });

/** Looking is no act. Nor is sending a comment again that is stored: it is answered however often. */
export const limitedReader = (limit: Limiter, { db }: { db: Db }) =>
  guard(async (request, response) => {
    const { readerId } = response.locals.who as { readerId: string };
    if (request.method === 'GET') return {};
    await limit.count(readerId).catch(async refusal => {
      const idempotencyKey = request.headers['idempotency-key'];
      // Only of comments: no other act is looked up under its key, and none may pass with one.
      const isRetry =
        request.method === 'POST' &&
        typeof idempotencyKey === 'string' &&
        (await commentByKey(db, { readerId, idempotencyKey })) !== undefined;
      if (!isRetry) throw refusal;
    });
    return {};
  });

// ---- staff ----
/** The session cookie travels by itself, so what a foreign page makes a browser send is refused here. */
export const sameOrigin = (publicUrl: string) => {
  const own = ownOrigins(publicUrl);
  return guard(request => {
    const { origin, 'sec-fetch-site': site } = request.headers;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isOwn =
      origin === undefined
        ? isRead && (site === undefined || site === 'same-origin' || site === 'none')
        : own.includes(origin);
    if (!isOwn) throw new Problem('origin-not-allowed');
    return {};
  });
};

export const asStaff = (db: Db) => guard(request => staffOf(db, request));

export const withPermission = (sites: SiteDirectory) => (permission: Permission) =>
  guard(async (request, response) => {
    const { staff: person } = response.locals.who as Staff;
    const site = await siteOf(sites, request);
    if (!may(permission, { siteId: site.id, grants: person.grants })) throw new Problem('permission-missing');
    return { site };
  });
