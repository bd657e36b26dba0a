// A reader writes, pages through, and takes back comments.
import type { ArticlePlace, KnownArticles } from '../articles/knownArticles.ts';
import { articleByKey, articlesById } from '../articles/queries.ts';
import * as wire from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { endpointFor } from '../platform/http/endpoint.ts';
import type { Networks } from '../platform/limits/networks.ts';
import { workHeader } from '../platform/limits/proofOfWork.ts';
import type { DemandWork } from '../platform/limits/proofOfWorkDemand.ts';
import { oneAtATime } from '../platform/oneAtATime.ts';
import { Problem } from '../problems.ts';
import type { SiteRow } from '../sites/queries.ts';
import { looksUpFacts } from './facts/lookUpFacts.ts';
import { mintFormStamp, secondsSinceStamp } from './formStamp.ts';
import { presentAsSubmitted, presentOwnComment, presentPublicComment } from './presentComment.ts';
import { publicComments, withdrawComment } from './queries.ts';
import type { Waiting } from './screener/siteLines.ts';
import { storesComments } from './storeComment.ts';
import { type CommentLimits, submitComment } from './submitComment.ts';

export const commentsPerPage = 20;

interface Site {
  site: SiteRow;
}
const anyone = endpointFor<Site>();
const reader = endpointFor<Site & { readerId: string }>();

interface Parts {
  db: Db;
  articles: KnownArticles;
  networks: Networks;
  limits: CommentLimits;
  demandWork: DemandWork;
  secrets: string[];
  askScreener: (comment: Waiting) => void;
  onChange: (place: ArticlePlace) => void;
}

export function commentRoutes({
  db,
  articles,
  networks,
  limits,
  demandWork,
  secrets,
  askScreener,
  onChange,
}: Parts) {
  const inTurn = oneAtATime();
  const lookUpFacts = looksUpFacts(db);
  const storeComment = storesComments(db);

  const openForm = anyone({
    summary: 'Say that a reader begins to write: the stamp goes along with the comment',
    params: wire.SiteParams,
    body: wire.FormBody,
    answers: { 201: wire.FormStamp },
    problems: ['too-many-requests'],
    handle: async ({ site, body }) => {
      const stamp = mintFormStamp({ siteId: site.id, articleKey: body.article, secrets, now: new Date() });
      return { status: 201, value: { stamp } satisfies wire.FormStamp };
    },
  });

  const submit = reader({
    summary: 'Write a comment',
    params: wire.SiteParams,
    body: wire.CommentBody,
    headers: {
      ...workHeader,
      'Idempotency-Key': {
        about:
          '8 to 100 printable characters, new for each comment: a retry with the same key and body is one act',
        required: false,
      },
    },
    answers: { 201: wire.CommentAnswer },
    problems: [
      'text-empty',
      'text-too-long',
      'text-refused',
      'article-closed',
      'reader-banned',
      'network-banned',
      'article-url-foreign',
      'idempotency-key-reused',
      'too-many-requests',
      'work-required',
    ],
    handle: async ({ site, readerId, body, request }) => {
      const idempotencyKey = idempotencyKeyOf(request.headers['idempotency-key']);
      const { article: page, name, text } = body;
      const form = {
        honeypot: Boolean(body.website?.trim()),
        secondsOpen: secondsSinceStamp(body.stamp, {
          siteId: site.id,
          articleKey: page.key,
          secrets,
          now: new Date(),
        }),
      };
      const from = { readerId, networks: networks.recent(request), form, idempotencyKey };
      const ifBusy = () => demandWork(request, { site: site.id, act: 'comment', reader: readerId });
      const how = { limits, demandWork: ifBusy, lookUpFacts, storeComment, askScreener };
      const submission = { articles, site, page, name, text, ...how, ...from };
      // One at a time for each reader: a double click's second request finds the first one stored,
      // and many sent at once cannot slip under the limit together.
      const comment = await inTurn(readerId, () => submitComment(db, submission));
      onChange({ siteId: site.id, key: page.key });
      return { status: 201, value: { comment: presentAsSubmitted(comment) } satisfies wire.CommentAnswer };
    },
  });

  const older = anyone({
    summary: 'Older comments of an article, newest first',
    params: wire.SiteParams,
    query: wire.CommentsQuery,
    answers: { 200: wire.CommentPage },
    problems: [],
    cacheControl: 'public, max-age=0, s-maxage=2',
    handle: async ({ site, query }) => {
      const article = await articleByKey(db, { siteId: site.id, key: query.article });
      if (!article) return { value: asPage([]) };
      return { value: await olderComments(db, { articleId: article.id, before: query.before }) };
    },
  });

  const withdraw = reader({
    summary: 'Take one’s own comment back',
    params: wire.CommentParams,
    answers: { 200: wire.CommentAnswer },
    problems: ['comment-not-found'],
    handle: async ({ site, readerId, params }) => {
      const comment = await withdrawComment(db, { siteId: site.id, readerId, commentId: params.comment });
      if (!comment) throw new Problem('comment-not-found');
      const [article] = await articlesById(db, [comment.article_id]);
      onChange({ siteId: site.id, key: article!.key });
      return { value: { comment: presentOwnComment(comment) } satisfies wire.CommentAnswer };
    },
  });

  return { openForm, submit, older, withdraw };
}

/** A page of approved comments below `before`. */
async function olderComments(db: Db, page: { articleId: string; before: string }): Promise<wire.CommentPage> {
  const rows = await publicComments(db, { ...page, limit: commentsPerPage + 1 });
  return asPage(rows.map(presentPublicComment));
}

/** Given one more than a page shows, which tells whether there is a next one. */
export function asPage(comments: wire.PublicComment[]): wire.CommentPage {
  const shown = comments.slice(0, commentsPerPage);
  return { comments: shown, before: comments.length > shown.length ? shown.at(-1)!.id : null };
}

function idempotencyKeyOf(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  if (typeof header !== 'string' || !/^[\x21-\x7e]{8,100}$/.test(header)) {
    throw new Problem('invalid-request', { field: 'Idempotency-Key' });
  }
  return header;
}
