// The desk's calls: the queue, decisions, bans, and closing an article's debate.
import type { ArticlePlace } from '../articles/knownArticles.ts';
import { presentArticle, setArticleClosed } from '../articles/queries.ts';
import { commentById } from '../comments/queries.ts';
import * as wire from '../contract.ts';
import { banReader, liftBan } from '../people/queries.ts';
import type { Staff } from '../people/routes.ts';
import type { Db } from '../platform/database.ts';
import { positionNow } from '../platform/events.ts';
import { endpointFor } from '../platform/http/endpoint.ts';
import { Problem } from '../problems.ts';
import type { SiteRow } from '../sites/queries.ts';
import { decideComment } from './decideComment.ts';
import { moderatedComments } from './moderatedComments.ts';
import { decidedComments, waitingComments, waitingCount } from './queries.ts';

const perPage = 50;
const endpoint = endpointFor<Staff & { site: SiteRow }>();

export function moderationRoutes({ db, onChange }: { db: Db; onChange: (place: ArticlePlace) => void }) {
  const queue = endpoint({
    summary: 'Comments that wait for a decision, oldest first',
    params: wire.SiteParams,
    query: wire.QueueQuery,
    answers: { 200: wire.Queue },
    problems: [],
    handle: async ({ site, query }) => {
      // The cursor first: what is stored after it and read below comes again as a fact, which is harmless.
      const cursor = await positionNow(db);
      const waiting = await waitingCount(db, site.id);
      const rows = await waitingComments(db, { siteId: site.id, after: query.after ?? null, limit: perPage });
      const comments = await moderatedComments(db, { siteId: site.id, rows });
      const after = rows.length === perPage ? rows.at(-1)!.id : null;
      return { value: { comments, waiting, after, cursor } satisfies wire.Queue };
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

  const ban = endpoint({
    summary: 'Close commenting for the author of a comment, for some days or for good',
    params: wire.SiteParams,
    body: wire.BanBody,
    answers: { 201: wire.BanAnswer },
    problems: ['comment-not-found'],
    handle: async ({ site, staff, body }) => {
      const comment = await commentById(db, { siteId: site.id, commentId: body.comment });
      if (!comment) throw new Problem('comment-not-found', { field: 'comment' });
      const { reason, days } = body;
      const banned = await banReader(db, {
        siteId: site.id,
        readerId: comment.reader_id,
        reason,
        days,
        staffId: staff.id,
      });
      return { status: 201, value: { until: banned.expires_at?.toISOString() ?? null } };
    },
  });

  const unban = endpoint({
    summary: 'Open commenting again for the author of a comment',
    params: wire.CommentParams,
    answers: { 204: null },
    problems: ['comment-not-found'],
    handle: async ({ site, params }) => {
      const comment = await commentById(db, { siteId: site.id, commentId: params.comment });
      if (!comment) throw new Problem('comment-not-found');
      await liftBan(db, { siteId: site.id, readerId: comment.reader_id });
      return { status: 204 };
    },
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

  return { queue, decided, decision, ban, unban, changeArticle };
}
