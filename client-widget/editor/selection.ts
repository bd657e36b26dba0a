// The articles on screen and what becomes of them as facts arrive. Pure: facts in, rows out.
// A row never moves while it is being looked at; that the order no longer holds is only said.
import type { ArticleSummary, Score, StaffFact, Summary } from '../../server/contract.ts';
import type { Choice } from './choice.ts';
import { withTally } from './numbers.ts';

export interface Selection {
  choice: Choice;
  articles: readonly ArticleSummary[];
  after: string | null;
  positiveFrom: Score;
  sections: readonly string[];
  issues: readonly string[];
  /** Ids that a fact named and whose numbers must be asked for. */
  toAsk: ReadonlySet<string>;
  /** Ids that exist, but not among these: another filter, or a page not shown yet. */
  elsewhere: ReadonlySet<string>;
  /** Ids that belong here and came after the rows did. */
  arrived: ReadonlySet<string>;
  /** False where the server's order is not one we can judge: then nothing is ever said of it. */
  orderKnown: boolean;
}

const SLACK = 1e-9;

/** What the server sorts by (an unrated article counts as nought); null where facts cannot move it. */
function sortKey({ choice }: Selection): ((one: ArticleSummary) => number) | null {
  if (choice.sort === 'ratings') return one => one.ratings;
  if (choice.sort === 'average') return one => one.average ?? 0;
  if (choice.sort === 'positive') return one => (one.ratings === 0 ? 0 : one.positive.low);
  if (choice.sort === 'comments') return one => one.comments.approved;
  return null;
}

function followsChoice(selection: Selection): boolean {
  const keyOf = sortKey(selection);
  if (keyOf === null) return true;
  const sign = selection.choice.order === 'asc' ? 1 : -1;
  const keys = selection.articles.map(keyOf);
  return keys.every((key, at) => at === 0 || sign * (key - keys[at - 1]!) >= -SLACK);
}

/** Whether the rows still stand as their column says. */
export const isOrdered = (selection: Selection) => !selection.orderKnown || followsChoice(selection);

export const selectionOf = ({ choice, pages }: { choice: Choice; pages: readonly Summary[] }): Selection => {
  const last = pages.at(-1)!;
  const selection: Selection = {
    choice,
    articles: unique(pages.flatMap(page => page.articles)),
    after: last.after,
    positiveFrom: last.positiveFrom,
    sections: last.sections,
    issues: last.issues,
    toAsk: new Set(),
    elsewhere: new Set(),
    arrived: new Set(),
    orderKnown: true,
  };
  return { ...selection, orderKnown: followsChoice(selection) };
};

/** The next page below the rows; an article that moved between the pages keeps its first place. */
export function withPage(selection: Selection, page: Summary): Selection {
  const known = new Set(selection.articles.map(one => one.article.id));
  const longer: Selection = {
    ...replaced(selection, page.articles),
    after: page.after,
    sections: page.sections,
    issues: page.issues,
    elsewhere: without(
      selection.elsewhere,
      page.articles.map(one => one.article.id),
    ),
  };
  const below = page.articles.filter(one => !known.has(one.article.id));
  return { ...longer, articles: [...longer.articles, ...below] };
}

/** One fact: new numbers for an article. One that is not here may belong here and is asked for. */
export function withFact(selection: Selection, fact: StaffFact): Selection {
  // A comment itself is the desk's business: editors are told counts.
  if (fact.type !== 'tally:changed' && fact.type !== 'comments:counted') return selection;
  const id = fact.articleId;
  const { positiveFrom } = selection;
  const changed = (one: ArticleSummary): ArticleSummary =>
    fact.type === 'tally:changed'
      ? withTally(one, { tally: fact.tally, doubted: fact.doubted, positiveFrom })
      : { ...one, comments: fact.comments };

  if (selection.articles.some(one => one.article.id === id)) {
    return {
      ...selection,
      articles: selection.articles.map(one => (one.article.id === id ? changed(one) : one)),
    };
  }
  if (selection.elsewhere.has(id) || selection.arrived.has(id)) return selection;
  return { ...selection, toAsk: new Set([...selection.toAsk, id]) };
}

/** Freshly asked pages: rows keep their places, asked strangers have arrived or are elsewhere. */
export function withFresh(
  selection: Selection,
  { pages, asked }: { pages: readonly Summary[]; asked: ReadonlySet<string> },
): Selection {
  const fresh = pages.flatMap(page => page.articles);
  const found = new Set(fresh.map(one => one.article.id));
  const here = new Set(selection.articles.map(one => one.article.id));
  const strangers = [...asked].filter(id => !here.has(id));
  return {
    ...replaced(selection, fresh),
    sections: pages.at(-1)?.sections ?? selection.sections,
    issues: pages.at(-1)?.issues ?? selection.issues,
    toAsk: without(selection.toAsk, [...asked]),
    arrived: new Set([...selection.arrived, ...strangers.filter(id => found.has(id))]),
    elsewhere: new Set([...selection.elsewhere, ...strangers.filter(id => !found.has(id))]),
  };
}

function replaced(selection: Selection, fresh: readonly ArticleSummary[]): Selection {
  const byId = new Map(fresh.map(one => [one.article.id, one]));
  return { ...selection, articles: selection.articles.map(one => byId.get(one.article.id) ?? one) };
}

function unique(articles: readonly ArticleSummary[]): ArticleSummary[] {
  return [...new Map(articles.map(one => [one.article.id, one])).values()];
}

const without = (ids: ReadonlySet<string>, gone: readonly string[]) =>
  new Set([...ids].filter(id => !gone.includes(id)));
