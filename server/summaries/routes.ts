// What readers valued: ratings and comments per article, sortable, a page at a time.

import { z } from 'zod';
import { presentArticle } from '../articles/queries.ts';
import * as wire from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { positionNow } from '../platform/events.ts';
import { endpointFor } from '../platform/http/endpoint.ts';
import { Problem } from '../problems.ts';
import { averageOf, positiveOf, presentTally, totalOf } from '../ratings/tally.ts';
import type { SiteRow } from '../sites/queries.ts';
import { commentCounts, type SummaryRow, sectionsAndIssues, summaryPage } from './queries.ts';

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
      const counted = await commentCounts(
        db,
        rows.map(row => row.id),
      );
      const counts = new Map(counted.map(each => [each.article_id, each]));
      const last = rows.length === perPage ? rows.at(-1)! : undefined;
      const summary: wire.Summary = {
        articles: rows.map(row =>
          presentSummary(row, { positiveFrom: site.positive_from, comments: counts.get(row.id) }),
        ),
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

interface Beside {
  positiveFrom: wire.Score;
  comments: wire.ArticleSummary['comments'] | undefined;
}

function presentSummary(row: SummaryRow, { positiveFrom, comments }: Beside): wire.ArticleSummary {
  const tally = presentTally(row);
  return {
    article: presentArticle(row),
    tally,
    ratings: totalOf(tally),
    average: averageOf(tally),
    positive: positiveOf(tally, positiveFrom),
    comments: { approved: comments?.approved ?? 0, pending: comments?.pending ?? 0 },
  };
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
