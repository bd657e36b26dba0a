// The desk's calls: what is to be read, decisions, who is banned or trusted, trying a text, closing a debate.
import type { z } from 'zod';
import type { ArticlePlace } from '../articles/knownArticles.ts';
import { presentArticle, setArticleClosed } from '../articles/queries.ts';
import { commentById } from '../comments/queries.ts';
import * as wire from '../contract.ts';
import type { Staff } from '../people/routes.ts';
import {
  banNetwork,
  banReader,
  distrustReader,
  liftBan,
  liftNetworkBan,
  networksOf,
  trustReader,
} from '../people/standing/queries.ts';
import type { Db } from '../platform/database.ts';
import { positionNow } from '../platform/events.ts';
import { endpointFor } from '../platform/http/endpoint.ts';
import { Problem } from '../problems.ts';
import { asStranger } from '../screening/screenLines.ts';
import type { SiteRow } from '../sites/queries.ts';
import { decideComment } from './decideComment.ts';
import { moderatedComments } from './moderatedComments.ts';
import {
  decidedComments,
  unreadComments,
  unreadCount,
  waitingByScore,
  waitingComments,
  waitingCount,
} from './queries.ts';

const perPage = 50;
const endpoint = endpointFor<Staff & { site: SiteRow }>();

interface Parts {
  db: Db;
  onChange: (place: ArticlePlace) => void;
  onReaderChange: () => void;
}

export function moderationRoutes({ db, onChange, onReaderChange }: Parts) {
  const queue = endpoint({
    summary: 'Comments that wait for a decision, oldest first, or highest score first',
    params: wire.SiteParams,
    query: wire.QueueQuery,
    answers: { 200: wire.Queue },
    problems: [],
    handle: async ({ site, query }) => {
      // The cursor first: what is stored after it and read below comes again as a fact, which is harmless.
      const cursor = await positionNow(db);
      const waiting = await waitingCount(db, site.id);
      const page = { siteId: site.id, limit: perPage };
      const place = placeIn(query);
      const rows =
        query.order === 'score'
          ? await waitingByScore(db, { ...page, after: place })
          : await waitingComments(db, { ...page, after: place?.id ?? null });
      const comments = await moderatedComments(db, { siteId: site.id, rows });
      const last = rows.length === perPage ? rows.at(-1)! : undefined;
      const score = query.order === 'score' ? `${last?.screener_score ?? 'none'}:` : '';
      const after = last ? score + last.id : null;
      return { value: { comments, waiting, after, cursor } satisfies wire.Queue };
    },
  });

  const published = endpoint({
    summary: 'Comments shown without anybody having read them, newest first',
    params: wire.SiteParams,
    query: wire.PublishedQuery,
    answers: { 200: wire.Published },
    problems: [],
    handle: async ({ site, query }) => {
      const unread = await unreadCount(db, site.id);
      const rows = await unreadComments(db, {
        siteId: site.id,
        before: query.before ?? null,
        limit: perPage,
      });
      const comments = await moderatedComments(db, { siteId: site.id, rows });
      const before = rows.length === perPage ? rows.at(-1)!.id : null;
      const publishesByItself = site.policy !== 'hold-everything';
      return { value: { comments, unread, before, publishesByItself } satisfies wire.Published };
    },
  });

  const decided = endpoint({
    summary: 'Comments that were decided, newest decision first',
    params: wire.SiteParams,
    query: wire.DecidedQuery,
    answers: { 200: wire.Decided },
    problems: [],
    handle: async ({ site, query }) => {
      const before = query.before ?? null;
      const rows = await decidedComments(db, { siteId: site.id, before, limit: perPage });
      const comments = await moderatedComments(db, { siteId: site.id, rows });
      const next = rows.length === perPage ? rows.at(-1)!.decided_exactly : null;
      return { value: { comments, before: next } satisfies wire.Decided };
    },
  });

  const decision = endpoint({
    summary: 'Approve, reject or reopen the revision that was seen',
    params: wire.CommentParams,
    body: wire.DecisionBody,
    answers: { 200: wire.DecisionAnswer },
    problems: ['comment-not-found', 'already-decided', 'reason-required', 'note-required'],
    handle: async ({ site, staff, params, body }) => {
      const comment = await decideComment(db, {
        ...body,
        siteId: site.id,
        commentId: params.comment,
        staffId: staff.id,
      });
      onChange({ siteId: site.id, key: comment.article.key });
      return { value: { comment } satisfies { comment: wire.ModeratedComment } };
    },
  });

  const ofSite = async (siteId: number, commentId: string, field?: string) => {
    const comment = await commentById(db, { siteId, commentId });
    if (!comment) throw new Problem('comment-not-found', field ? { field } : {});
    return comment;
  };
  /** The reader or network behind a comment is seen differently now: other desks are told. */
  const changed = async <Done>(change: Promise<Done>) => {
    const done = await change;
    onReaderChange();
    return done;
  };

  const ban = endpoint({
    summary: 'Close commenting for the author of a comment or for their network, for some days or for good',
    params: wire.SiteParams,
    body: wire.BanBody,
    answers: { 201: wire.BanAnswer },
    problems: ['comment-not-found', 'network-forgotten'],
    handle: async ({ site, staff, body }) => {
      const comment = await ofSite(site.id, body.comment, 'comment');
      const wish = { comment, reason: body.reason, days: body.days, staffId: staff.id };
      const banned = await changed<{ expires_at: Date | null } | undefined>(
        body.network ? banNetwork(db, wish) : banReader(db, wish),
      );
      if (!banned) throw new Problem('network-forgotten', { field: 'network' });
      return { status: 201, value: { until: banned.expires_at?.toISOString() ?? null } };
    },
  });

  const unban = endpoint({
    summary: 'Open commenting again for the author of a comment, or for their network',
    params: wire.CommentParams,
    query: wire.LiftBanQuery,
    answers: { 204: null },
    problems: ['comment-not-found', 'network-forgotten'],
    handle: async ({ site, staff, params, query }) => {
      const wish = { comment: await ofSite(site.id, params.comment), staffId: staff.id };
      // Taken back, a comment no longer tells which ban it was: another from the same network does.
      if (query.network && !(await networksOf(db, [params.comment]))[0]?.network)
        throw new Problem('network-forgotten', { field: 'query.network' });
      await changed<unknown>(query.network ? liftNetworkBan(db, wish) : liftBan(db, wish));
      return { status: 204 };
    },
  });

  const trust = endpoint({
    summary: 'Trust the author of a comment: theirs wait no longer unless a check finds something',
    params: wire.CommentParams,
    answers: { 204: null },
    problems: ['comment-not-found'],
    handle: async ({ site, staff, params }) => {
      const comment = await ofSite(site.id, params.comment);
      await changed(trustReader(db, { comment, staffId: staff.id }));
      return { status: 204 };
    },
  });

  const distrust = endpoint({
    summary: 'Trust the author of a comment no longer',
    params: wire.CommentParams,
    answers: { 204: null },
    problems: ['comment-not-found'],
    handle: async ({ site, staff, params }) => {
      const comment = await ofSite(site.id, params.comment);
      await changed(distrustReader(db, { comment, staffId: staff.id }));
      return { status: 204 };
    },
  });

  const tryText = endpoint({
    summary: 'What would become of a text if a stranger sent it now; nothing of it is kept',
    params: wire.SiteParams,
    body: wire.ScreeningBody,
    answers: { 200: wire.ScreeningAnswer },
    problems: [],
    handle: async ({ site, body }) => ({
      value: asStranger(site)({ text: body.text, name: body.name ?? null }) satisfies wire.ScreeningAnswer,
    }),
  });

  const changeArticle = endpoint({
    summary: 'Close or reopen an article’s debate',
    params: wire.ArticleParams,
    body: wire.ArticleBody,
    answers: { 200: wire.ArticleAnswer },
    problems: ['article-not-found'],
    handle: async ({ site, staff, params, body }) => {
      const change = { siteId: site.id, articleId: params.article, closed: body.closed, staffId: staff.id };
      const article = await setArticleClosed(db, change);
      if (!article) throw new Problem('article-not-found');
      onChange({ siteId: site.id, key: article.key });
      return { value: { article: presentArticle(article) } };
    },
  });

  return { queue, published, decided, decision, ban, unban, trust, distrust, tryText, changeArticle };
}

/** Where a page of the queue begins, as the page before named it in its order. Throws `invalid-request`. */
const placeIn = ({ after, order }: z.output<typeof wire.QueueQuery>) => {
  if (after === undefined) return null;
  const [id, score] = after.split(':').reverse() as [id: string, score?: string];
  if ((score !== undefined) !== (order === 'score'))
    throw new Problem('invalid-request', { field: 'query.after' });
  return { id, key: score === 'none' ? 1 : -Number(score) };
};
