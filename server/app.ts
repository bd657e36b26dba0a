// Every URL of the service, grouped by who may call it.
import express, { type Express, type Request } from 'express';
import type { Redis } from 'ioredis';
import { type ArticlePlace, knownArticles } from './articles/knownArticles.ts';
import { commentRoutes } from './comments/routes.ts';
import type { Waiting } from './comments/screener/siteLines.ts';
import type { Config } from './config.ts';
import type { PublicPages } from './feedback/publicPages.ts';
import { feedbackRoutes } from './feedback/routes.ts';
import * as guards from './guards.ts';
import { limitsOf } from './limits.ts';
import { moderationRoutes } from './moderation/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import type { Database } from './platform/database.ts';
import { type Assets, sendAsset } from './platform/http/assets.ts';
import { answerInTime } from './platform/http/deadline.ts';
import { answerNotFound, answerProblem } from './platform/http/errors.ts';
import { apiHeaders, staffPageHeaders } from './platform/http/headers.ts';
import { openApiDocument } from './platform/http/openapi.ts';
import { requestLog } from './platform/http/requestLog.ts';
import { routeGroups } from './platform/http/routeGroups.ts';
import { noticeUnheardProxy } from './platform/http/unheardProxy.ts';
import type { Networks } from './platform/limits/networks.ts';
import { proofOfWork } from './platform/limits/proofOfWork.ts';
import { demandsWork } from './platform/limits/proofOfWorkDemand.ts';
import { spendChallenge } from './platform/limits/proofOfWorkSpent.ts';
import type { Log } from './platform/log.ts';
import { Problem } from './problems.ts';
import { castsRatings } from './ratings/castRating.ts';
import { ratingRoutes } from './ratings/routes.ts';
import type { SiteDirectory } from './sites/directory.ts';
import { summaryRoutes } from './summaries/routes.ts';

export interface AppParts {
  config: Config;
  db: Database;
  redis: Redis | undefined;
  log: Log;
  sites: SiteDirectory;
  pages: PublicPages;
  networks: Networks;
  sessions: express.RequestHandler;
  assets: { reader: Assets; staff: Assets };
  live: { nudge: () => void; disconnectSession: (sessionId: string) => void };
  onChange: (place: ArticlePlace) => void;
  askScreener: (comment: Waiting) => void;
  isStopping: () => boolean;
}

export function createApp({
  config,
  db,
  redis,
  log,
  sites,
  pages,
  networks,
  sessions,
  assets,
  live,
  onChange,
  askScreener,
  isStopping,
}: AppParts): Express {
  const app = express();
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('trust proxy', config.trustedProxies)
    .set('query parser', 'simple');
  app.use(requestLog(log));
  app.use(noticeUnheardProxy({ trusted: config.trustedProxies, log }));
  app.use(answerInTime({ mostMs: 2500 }));

  const network = (request: Request) => networks.of(request).toString('base64url');
  const limits = limitsOf({ db, redis }, { scale: config.limitScale });
  const { pressure, challenges } = limits;
  const work = proofOfWork({ secrets: config.secrets, spend: spent => spendChallenge(db, spent) });
  const demandWork = demandsWork({ work, pressure, challenges, networkOf: network });

  const articles = knownArticles(db);
  const ratings = ratingRoutes({ db, articles, castRating: castsRatings(db), networks, onChange });
  const comments = commentRoutes({
    db,
    articles,
    networks,
    limits: limits.comments,
    demandWork,
    secrets: config.secrets,
    askScreener,
    onChange,
  });
  const feedback = feedbackRoutes({
    db,
    pages,
    secrets: config.secrets,
    demandWork,
    limitNewReaders: request => limits.newReaders.count(network(request)),
  });
  const moderation = moderationRoutes({ db, onChange, onReaderChange: () => live.nudge() });
  const summaries = summaryRoutes({ db, onChange });
  const people = peopleRoutes({
    db,
    limitLogin: limits.login,
    networkOf: network,
    disconnect: live.disconnectSession,
  });

  const { group, operations, closeWithMethodNotAllowed } = routeGroups(app);
  const json = express.json({ limit: '64kb' });
  const site = '/api/v1/sites/:site';
  const staffSite = '/api/v1/staff/sites/:site';

  app.use('/api', apiHeaders(config.publicUrl));
  app.options(`${site}/*rest`, guards.answerPreflight(sites));

  // Anyone, from an allowed page or none: public things only.
  const anyone = group(guards.anyone, guards.allowedReadOrigin(sites));
  anyone.get(`${site}/feedback`, feedback.firstPage);
  anyone.get(`${site}/comments`, comments.older);

  // Readers: on an allowed origin. Identified by their token, never trusted.
  const newcomer = group(guards.newcomer, guards.allowedOrigin(sites));
  newcomer.post(`${site}/readers`, feedback.becomeReader);

  const writer = group(
    guards.newcomer,
    guards.allowedOrigin(sites),
    guards.limited(limits.forms, network),
    json,
  );
  writer.post(`${site}/forms`, comments.openForm);

  const reader = group(
    guards.reader,
    guards.allowedOrigin(sites),
    guards.asReader(config.secrets),
    guards.limitedReader(limits.acts, { db }),
    json,
  );
  reader.get(`${site}/mine`, feedback.mine);
  reader.put(`${site}/rating`, ratings.cast);
  reader.delete(`${site}/rating`, ratings.withdraw);
  reader.post(`${site}/comments`, comments.submit);
  reader.delete(`${site}/comments/:comment`, comments.withdraw);

  // Strangers at the staff door, from our own pages only.
  const stranger = group(guards.stranger, guards.sameOrigin(config.publicUrl), sessions, json);
  stranger.post('/api/v1/staff/session', people.logIn);
  stranger.post('/api/v1/staff/invitations/check', people.checkInvitation);
  stranger.post('/api/v1/staff/invitations/accept', people.accept);

  const staff = group(guards.staff, guards.sameOrigin(config.publicUrl), sessions, guards.asStaff(db), json);
  staff.get('/api/v1/staff/session', people.whoAmI);
  staff.delete('/api/v1/staff/session', people.logOut);

  // Staff of a site, each by permission: who has which is on people/permissions.ts.
  const withPermission = guards.withPermission(sites);
  staff.get(`${staffSite}/queue`, withPermission('comments:moderate'), moderation.queue);
  staff.get(`${staffSite}/published`, withPermission('comments:moderate'), moderation.published);
  staff.get(`${staffSite}/decided`, withPermission('comments:moderate'), moderation.decided);
  staff.post(
    `${staffSite}/comments/:comment/decision`,
    withPermission('comments:moderate'),
    moderation.decision,
  );
  staff.post(`${staffSite}/screening`, withPermission('comments:moderate'), moderation.tryText);
  staff.post(`${staffSite}/bans`, withPermission('readers:ban'), moderation.ban);
  staff.delete(`${staffSite}/bans/:comment`, withPermission('readers:ban'), moderation.unban);
  staff.put(`${staffSite}/trusted/:comment`, withPermission('readers:trust'), moderation.trust);
  staff.delete(`${staffSite}/trusted/:comment`, withPermission('readers:trust'), moderation.distrust);
  staff.patch(`${staffSite}/articles/:article`, withPermission('articles:close'), moderation.changeArticle);
  staff.get(`${staffSite}/summary`, withPermission('summaries:read'), summaries.articles);
  staff.put(
    `${staffSite}/articles/:article/doubted`,
    withPermission('ratings:judge'),
    summaries.judgeRatings,
  );

  closeWithMethodNotAllowed();

  const document = openApiDocument({ operations, publicUrl: config.publicUrl, version: '1' });
  app.get('/api/v1/openapi.json', (_, response) => {
    response.set('Access-Control-Allow-Origin', '*').json(document);
  });

  // For whoever runs it: alive, and ready for work.
  app.get('/healthz', (_, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/readyz', async (_, response) => {
    if (isStopping()) throw new Problem('shutting-down', { retryAfterSeconds: 5 });
    await db.one('/* readyz */ select 1 as ready');
    response.json({ status: 'ready' });
  });

  // The widget, for pages anywhere; a module script of another origin is fetched with CORS.
  app.get(['/widget.js', '/:chunk.js'], (request, response, next) => {
    const name = request.path.slice(1);
    const asset = assets.reader.get(name);
    if (!asset) return next();
    response.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
    response.set('X-Content-Type-Options', 'nosniff');
    sendAsset(asset, { name, request, response });
  });

  // Staff pages: static, the strictest policy; who may see what is decided by the calls they make.
  app.use(staffPageHeaders(config.publicUrl));
  app.get('/', (_, response) => response.redirect('/desk'));
  app.get(['/desk', '/summary', '/welcome', '/assets/staff/:file'], (request, response, next) => {
    const name =
      (request.params.file as string | undefined) ?? `${request.path.slice(1).replace(/\/$/, '')}.html`;
    const asset = assets.staff.get(name);
    if (!asset) return next();
    sendAsset(asset, { name, request, response });
  });

  app.use(answerNotFound);
  app.use(answerProblem(log));
  return app;
}
