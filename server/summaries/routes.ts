// What readers valued: ratings and comments per article, sortable, a page at a time.
import { presentArticle } from '../articles/queries.ts';
import * as wire from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { positionNow } from '../platform/events.ts';
import { endpointFor } from '../platform/http/endpoint.ts';
import { Problem } from '../problems.ts';
import { averageOf, positiveOf, presentTally, totalOf } from '../ratings/tally.ts';
import type { SiteRow } from '../sites/queries.ts';
import { type SummaryRow, sectionsAndIssues, summaryPage } from './queries.ts';

const perPage = 50;
const endpoint = endpointFor<{ site: SiteRow }>();

export function summaryRoutes({ db }: { db: Db }) {
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
        articles: rows.map(row => presentSummary(row, site.positive_from)),
        after: last ? writeAfter(last) : null,
        positiveFrom: site.positive_from,
        sections,
        issues,
        cursor,
      };
      return { value: summary };
    },
  });

  return { articles };
}

function presentSummary(row: SummaryRow, positiveFrom: wire.Score): wire.ArticleSummary {
  const tally = presentTally(row);
  return {
    article: presentArticle(row),
    tally,
    ratings: totalOf(tally),
    average: averageOf(tally),
    positive: positiveOf(tally, positiveFrom),
    comments: { approved: row.approved, pending: row.pending },
  };
}

const writeAfter = (row: SummaryRow) =>
  Buffer.from(JSON.stringify([row.sort_value, row.id])).toString('base64url');

function readAfter(text: string): { value: string; id: string } {
  try {
    const [value, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    if (typeof value === 'string' && typeof id === 'string' && wire.Id.safeParse(id).success)
      return { value, id };
  } catch {
    // falls through to the one answer for whatever was sent
  }
  throw new Problem('invalid-request', { field: 'query.after' });
}
