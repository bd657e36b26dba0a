// Staff sessions: an opaque id in a signed HttpOnly cookie, the rest in PostgreSQL.
import connectPgSimple from 'connect-pg-simple';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import type { Database } from '../platform/database.ts';

declare module 'express-session' {
  interface SessionData {
    staffId: string;
  }
}

const hour = 60 * 60 * 1000;
export const cookieName = (publicUrl: string) => (publicUrl.startsWith('https:') ? '__Host-desk' : 'desk');

export function staffSessions(options: {
  db: Database;
  secrets: string[];
  publicUrl: string;
  log: (message: string) => void;
}): RequestHandler {
  const Store = connectPgSimple(session);
  const isHttps = options.publicUrl.startsWith('https:');
  const sessions = session({
    name: cookieName(options.publicUrl),
    secret: options.secrets,
    store: new Store({
      pool: options.db.pool,
      tableName: 'sessions',
      // main.ts sweeps: the store's own timer would keep a stopped process alive
      pruneSessionInterval: false,
      errorLog: options.log,
    }),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    // A day at the desk: eight hours without a request ends it.
    cookie: {
      httpOnly: true,
      sameSite: 'strict',
      secure: isHttps,
      maxAge: 8 * hour,
      path: '/',
    },
  });
  return (request, response, next) => {
    // TLS ends at the proxy. Whether it also forwards the protocol must not decide over logging in:
    // the public address says that browsers come by https.
    if (isHttps) Object.defineProperty(request, 'secure', { value: true, configurable: true });
    sessions(request, response, next);
  };
}

/** Begins a session under a new id, so that an id planted beforehand is worth nothing. */
export const beginSession = (request: Request, staffId: string): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.regenerate(error => {
      if (error) return reject(error);
      request.session.staffId = staffId;
      request.session.save(saveError => (saveError ? reject(saveError) : resolve()));
    });
  });

export const endSession = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.destroy(error => (error ? reject(error) : resolve()));
  });
