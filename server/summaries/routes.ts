// What readers valued: ratings and comments per article, sortable, a page at a time; and the editor's
// decision about ratings that are doubted.

import { z } from 'zod';
import type { ArticlePlace } from '../articles/knownArticles.ts';
import { type ArticleRow, presentArticle } from '../articles/queries.ts';
import * as wire from '../contract.ts';
import type { Staff } from '../people/routes.ts';
import type { Db } from '../platform/database.ts';
import { positionNow } from '../platform/events.ts';
import { endpointFor } from '../platform/http/endpoint.ts';
import { Problem } from '../problems.ts';
import { doubtedOf, judgeDoubted } from '../ratings/queries.ts';
import {
  averageOf,
  positiveOf,
  presentDoubted,
  presentTally,
  type TallyRow,
  totalOf,
} from '../ratings/tally.ts';
import type { SiteRow } from '../sites/queries.ts';
import { commentCounts, type SummaryRow, sectionsAndIssues, summaryOf, summaryPage } from './queries.ts';

const perPage = 50;
const endpoint = endpointFor<Staff & { site: SiteRow }>();

interface Parts {
  db: Db;
  onChange: (place: ArticlePlace) => void;
}

export function summaryRoutes({ db, onChange }: Parts) {
  const articles = endpoint({
    summary: 'Ratings and comments per article',
    params: wire.SiteParams,
    query: wire.SummaryQuery,
    answers: { 200: wire.Summary },
    problems: [],
    handle: async ({ site, query }) => {
      const cursor = await positionNow(db);
      const { sections, issues } = await sectionsAndIssues(db, site.id);
      const rows = await summaryPage(db, {
        siteId: site.id,
        sort: query.sort,
        order: query.order,
        section: query.section ?? null,
        issue: query.issue ?? null,
        positiveFrom: site.positive_from,
        after: query.after === undefined ? null : readAfter(query.after),
        limit: perPage,
      });
      const last = rows.length === perPage ? rows.at(-1)! : undefined;
      const summary: wire.Summary = {
        articles: await presentSummaries(db, { rows, site }),
        after: last ? writeAfter(last) : null,
        positiveFrom: site.positive_from,
        sections,
        issues,
        cursor,
      };
      return { value: summary };
    },
  });

  const judgeRatings = endpoint({
    summary: 'Count an article’s doubted ratings, or leave them out of the tally (again)',
    params: wire.ArticleParams,
    body: wire.DoubtedBody,
    answers: { 200: wire.DoubtedAnswer },
    problems: ['article-not-found'],
    handle: async ({ site, staff, params, body }) => {
      const about = { siteId: site.id, articleId: params.article };
      if (!(await summaryOf(db, about))) throw new Problem('article-not-found');
      await judgeDoubted(db, { ...about, ...body, staffId: staff.id });
      const row = (await summaryOf(db, about))!;
      onChange({ siteId: site.id, key: row.key });
      const [summary] = await presentSummaries(db, { rows: [row], site });
      return { value: { summary: summary! } };
    },
  });

  return { articles, judgeRatings };
}

interface Rows {
  rows: (ArticleRow & TallyRow)[];
  site: SiteRow;
}

async function presentSummaries(db: Db, { rows, site }: Rows): Promise<wire.ArticleSummary[]> {
  const ids = rows.map(row => row.id);
  const comments = new Map((await commentCounts(db, ids)).map(each => [each.article_id, each]));
  const doubted = new Map((await doubtedOf(db, ids)).map(each => [each.article_id, each]));
  return rows.map(row => {
    const tally = presentTally(row);
    const { approved = 0, pending = 0 } = comments.get(row.id) ?? {};
    return {
      article: presentArticle(row),
      tally,
      ratings: totalOf(tally),
      doubted: presentDoubted(doubted.get(row.id)),
      average: averageOf(tally),
      positive: positiveOf(tally, site.positive_from),
      comments: { approved, pending },
    };
  });
}

/** The last row of a page: what it was sorted by, and its id. */
const After = z.tuple([wire.storable, wire.Id]);
const writeAfter = (row: SummaryRow) =>
  Buffer.from(JSON.stringify([row.sort_value, row.id])).toString('base64url');

function readAfter(text: string): { value: string; id: string } {
  const parsed = After.safeParse(decoded(text));
  if (parsed.success) return { value: parsed.data[0], id: parsed.data[1] };
  const isMalformed = parsed.error.issues[0]?.message === 'text-malformed';
  throw new Problem(isMalformed ? 'text-malformed' : 'invalid-request', { field: 'query.after' });
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}
