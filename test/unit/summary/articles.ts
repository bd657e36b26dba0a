// Articles as the service sums them up, for the summary's own tests.
import { NO_RATINGS, withTally } from '../../../client-widget/editor/numbers.ts';
import type { ArticleSummary, StaffFact, Summary, Tally } from '../../../server/contract.ts';

const noneDoubted: ArticleSummary['doubted'] = { tally: NO_RATINGS, ratings: 0, decision: null };

export const article = ({
  id,
  tally = NO_RATINGS,
  approved = 0,
  pending = 0,
}: {
  id: string;
  tally?: Tally;
  approved?: number;
  pending?: number;
}): ArticleSummary =>
  withTally(
    {
      article: {
        id,
        key: `2026-11/${id}`,
        url: `https://blad.example/2026-11/${id}`,
        title: `Artikel ${id}`,
        section: 'Natur',
        issue: '2026-11',
        author: null,
        published: '2026-11-03',
        closed: false,
      },
      tally,
      ratings: 0,
      doubted: noneDoubted,
      average: null,
      positive: { count: 0, share: null, low: 0, high: 1 },
      comments: { approved, pending },
    },
    { tally, positiveFrom: 4 },
  );

export const page = (articles: ArticleSummary[], after: string | null = null): Summary => ({
  articles,
  after,
  positiveFrom: 4,
  sections: ['Natur', 'Byen'],
  issues: ['2026-11'],
  cursor: '7.7',
});

export const fives = (count: number): Tally => ({ ...NO_RATINGS, 5: count });

export const rated = (articleId: string, tally: Tally, doubted = noneDoubted): StaffFact => ({
  type: 'tally:changed',
  cursor: '8.8',
  articleId,
  tally,
  doubted,
});

export const counted = (articleId: string, comments: ArticleSummary['comments']): StaffFact => ({
  type: 'comments:counted',
  cursor: '8.9',
  articleId,
  comments,
});
