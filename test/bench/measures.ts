// What `npm run bench` measures, on which articles, and what ratio to a bare program is meant to be kept.

/** Readers who wait for an answer at the same time. */
export const connections = 50;

export type Group = 'ratings' | 'comments' | 'pages';
export const groups: Group[] = ['ratings', 'comments', 'pages'];

export type Kind = 'rating' | 'comment' | 'page';

export interface Measure {
  group: Group;
  kind: Kind;
  title: string;
  /** Articles are numbered; the requests go through them in turn. */
  articles: { first: number; count: number };
  /** Requests a second, as a multiple of the bare program's, that the product promises. */
  goal?: number;
}

/** Comments under an article when the bench begins. */
export const seededComments = [
  { articles: { first: 1002, count: 1 }, each: 10 },
  { articles: { first: 1003, count: 1 }, each: 1_000 },
  { articles: { first: 1004, count: 1 }, each: 10_000 },
  { articles: { first: 1101, count: 4_000 }, each: 21 },
];
export const seededArticles = 5_100;
const spread = { first: 1, count: 1_000 };

export const articleKey = (article: number) => `2026-11/artikel-${article}`;

export const measures: Measure[] = [
  { group: 'ratings', kind: 'rating', title: 'Rating, over 1,000 articles', articles: spread, goal: 1 },
  {
    group: 'ratings',
    kind: 'rating',
    title: 'Rating, all on one article',
    articles: { first: 1001, count: 1 },
    goal: 1.5,
  },
  { group: 'comments', kind: 'comment', title: 'Comment, over 1,000 articles', articles: spread, goal: 0.6 },
  {
    group: 'pages',
    kind: 'page',
    title: 'First page of 10 comments',
    articles: { first: 1002, count: 1 },
  },
  {
    group: 'pages',
    kind: 'page',
    title: 'First page of 1,000 comments',
    articles: { first: 1003, count: 1 },
    goal: 2,
  },
  {
    group: 'pages',
    kind: 'page',
    title: 'First page of 10,000 comments',
    articles: { first: 1004, count: 1 },
    goal: 2,
  },
  {
    // More articles than the service keeps pages of, each in turn: every answer is built anew.
    group: 'pages',
    kind: 'page',
    title: 'First page, 4,000 articles in turn',
    articles: { first: 1101, count: 4_000 },
  },
];
