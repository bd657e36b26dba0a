// Numbers, days and issues as a language writes them, and the sentences made of them. Pure.
import type { ArticleSummary, Score } from '../../server/contract.ts';
import { SCORES } from '../core/smileys.ts';
import { isolated, type Language } from '../core/staff/language.ts';
import { speak, type Translation } from '../core/text.ts';
import { addTallies, bestReceived, FEWEST_TO_SAY, positiveOf, ratingsIn } from './numbers.ts';
import type { Selection } from './selection.ts';
import { ar } from './text/ar.ts';
import { da } from './text/da.ts';
import { en } from './text/en.ts';

export type Wording = ReturnType<typeof wordingIn>;

const SENTENCES: Record<Language, Translation<typeof da>> = { da, en, ar };

/** `tag` is for Intl: the language with the digits it is written with here. */
export function wordingIn({ language, tag }: { language: Language; tag: string }) {
  const say = speak<typeof da>(tag, SENTENCES[language]);
  const percentage = new Intl.NumberFormat(tag, { style: 'percent' });
  const decimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(tag, { type: 'disjunction' });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });

  const smiley = (score: Score) => say(`score${score}`);
  const title = ({ article }: ArticleSummary) => article.title ?? article.key;
  /** `2026-11` is said as a month; whatever else a publication calls its issues stays as it is. */
  const issue = (name: string) =>
    /^\d{4}-(0[1-9]|1[0-2])$/.test(name) ? month.format(new Date(`${name}-01T00:00:00Z`)) : name;

  return {
    language,
    say,
    smiley,
    title,
    issue,
    number: (value: number) => value.toLocaleString(tag),
    share: (value: number) => percentage.format(value),
    average: (value: number) => decimal.format(value),
    day: (published: string) => date.format(new Date(`${published.slice(0, 10)}T00:00:00Z`)),
    moment: (time: Date) => time.toLocaleString(tag, { dateStyle: 'long', timeStyle: 'short' }),

    question: (inIssue: string | null) =>
      inIssue === null ? say('question') : say('questionInIssue', { issue: isolated(issue(inIssue)) }),

    /** "62 af 74 læsere kunne lide den" */
    liked: ({ positive, ratings }: ArticleSummary) =>
      ratings > 1 && positive.count === ratings
        ? say('likedByAll', { count: ratings })
        : say('liked', { liked: positive.count, count: ratings }),

    howToRead: (positiveFrom: Score) => {
      const liking = SCORES.filter(score => score >= positiveFrom);
      return say('howToRead', {
        smileys: list.format(liking.map(score => say('quoted', { words: smiley(score) }))),
      });
    },

    /** Further down there may be more than is shown: then it speaks of the shown ones alone. */
    headline: ({ articles, positiveFrom, after }: Selection) => {
      const isAll = after === null;
      const tally = addTallies(articles.map(one => one.tally));
      const ratings = ratingsIn(tally);
      if (ratings === 0) return say('headlineNothing');
      const { share } = positiveOf(tally, positiveFrom);
      const parts = {
        articles: say(isAll ? 'headlineArticles' : 'headlineShown', { count: articles.length }),
        ratings: say('countRatings', { count: ratings }),
      };
      const sum =
        ratings < FEWEST_TO_SAY
          ? say('headline', parts)
          : say('headlinePositive', { ...parts, share: percentage.format(share!) });
      const best = articles.length > 1 ? bestReceived(articles) : null;
      if (best === null) return sum;
      const praise = { title: isolated(title(best)), liked: best.positive.count, count: best.ratings };
      return `${sum} ${say(isAll ? 'headlineBest' : 'headlineBestShown', praise)}`;
    },
  };
}
