// What a page loads under an article: the public half that all share, and the reader's own half.
import type { Request } from 'express';
import { articleByKey } from '../articles/queries.ts';
import { presentOwnComment } from '../comments/presentComment.ts';
import { ownComments } from '../comments/queries.ts';
import * as wire from '../contract.ts';
import { mintReaderToken } from '../people/readerToken.ts';
import type { Db } from '../platform/database.ts';
import { endpointFor } from '../platform/http/endpoint.ts';
import { workHeader } from '../platform/limits/proofOfWork.ts';
import type { DemandWork } from '../platform/limits/proofOfWorkDemand.ts';
import { ownScore } from '../ratings/queries.ts';
import type { SiteRow } from '../sites/queries.ts';
import type { PublicPages } from './publicPages.ts';

interface Site {
  site: SiteRow;
}
const anyone = endpointFor<Site>();
const reader = endpointFor<Site & { readerId: string }>();

/** Own comments that are answered with their words; nobody but a flood has more that are not public. */
const mostUnpublished = 50;

interface Parts {
  db: Db;
  pages: PublicPages;
  secrets: string[];
  demandWork: DemandWork;
  limitNewReaders: (request: Request) => Promise<void>;
}

export function feedbackRoutes({ db, pages, secrets, demandWork, limitNewReaders }: Parts) {
  const firstPage = anyone({
    summary: 'Tally and newest comments of an article; the same for everybody',
    params: wire.SiteParams,
    query: wire.ArticleQuery,
    answers: { 200: wire.Feedback, 304: null },
    problems: [],
    // Browsers ask each time and mostly get 304; a shared cache may answer for two seconds.
    cacheControl: 'public, max-age=0, s-maxage=2',
    handle: async ({ site, query }) => pages.of({ siteId: site.id, key: query.article }),
  });

  const mine = reader({
    summary: 'The reader’s own score, own comments that are not public, and which public ones are their own',
    params: wire.SiteParams,
    query: wire.ArticleQuery,
    answers: { 200: wire.Mine },
    problems: [],
    handle: async ({ site, readerId, query }) => {
      const article = await articleByKey(db, { siteId: site.id, key: query.article });
      if (!article) return { value: { score: null, comments: [], published: [] } satisfies wire.Mine };
      const [score, own] = await Promise.all([
        ownScore(db, { articleId: article.id, readerId }),
        ownComments(db, { articleId: article.id, siteId: site.id, readerId }),
      ]);
      const comments = own.filter(({ status }) => status !== 'approved').slice(0, mostUnpublished);
      const published = own.filter(({ status }) => status === 'approved').map(({ id }) => id);
      return { value: { score, comments: comments.map(presentOwnComment), published } satisfies wire.Mine };
    },
  });

  const becomeReader = anyone({
    summary: 'A token for a new reader, asked for just before the first act; nothing is stored for it',
    params: wire.SiteParams,
    headers: workHeader,
    answers: { 201: wire.ReaderToken },
    problems: ['too-many-requests', 'work-required'],
    handle: async ({ site, request }) => {
      // Before it is counted: whoever is to come again, with the work, is one reader.
      await demandWork(request, { site: site.id, act: 'reader', reader: null });
      await limitNewReaders(request);
      return { status: 201, value: { token: mintReaderToken({ siteId: site.id, secrets }) } };
    },
  });

  return { firstPage, mine, becomeReader };
}
