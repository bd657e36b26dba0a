// Plausible Danish articles, comments and scores for a demo site. Pure: the same seed gives the
// same magazine, so that a bench or a screenshot can be repeated.
import { otherLanguages, personal, rude, spam } from './danish/delicate.ts';
import { readerName, somebody } from './danish/names.ts';
import { type Phrase, pick, type Random, sentence } from './danish/phrases.ts';
import { asides, closings, openings, reactions } from './danish/remarks.ts';
import { type Section, sections, themes } from './danish/themes.ts';
import { titles } from './danish/titles.ts';

export type { Random, Section };
export type DemoArticle = {
  key: string;
  /** Only where the demo really serves a page. */
  path?: string;
  title: string;
  section: string;
  issue: string;
  author: string;
  published: string;
  /** 0 to 1: how well readers like it; give it to `scoreFor`. */
  appeal: number;
};
export type DemoComment = { name: string | null; text: string };
type Score = 1 | 2 | 3 | 4 | 5;

/** mulberry32: 32 bits of state, good enough to look alive and the same on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// The magazine skips January, May, July and October.
const issueMonths = [12, 11, 9, 8, 6, 4, 3, 2];
const articlesPerIssue = 24;
const newestIssue = { year: 2026, indexOfMonth: 1 };

/** The demo's own pages first, then older and older issues: eight a year, newest first. */
export function danishArticles(seed: number, count = 240): DemoArticle[] {
  const random = seededRandom(seed);
  const articles = demoPageArticles.slice(0, count);
  const keys = new Set(articles.map(article => article.key));
  const wording = new Set(articles.map(article => article.title));
  while (articles.length < count) {
    const issue = issueNumber(Math.floor(articles.length / articlesPerIssue));
    const section = pick(random, sections);
    let title = sentence(random, pick(random, titles[section]));
    for (let tries = 0; wording.has(title) && tries < 9; tries++)
      title = sentence(random, pick(random, titles[section]));
    wording.add(title);
    const key = freeKey(`${issue}/${slug(title)}`, keys);
    keys.add(key);
    const { first, last } = somebody(random);
    const published = `${issue}-0${1 + Math.floor(random() * 7)}`;
    articles.push({
      key,
      title,
      section,
      issue,
      author: `${first} ${last}`,
      published,
      appeal: appeal(random),
    });
  }
  return articles;
}

/** Most comments are ordinary; about one in twenty gives the desk something to judge. */
export function danishComment(random: Random, section?: string): DemoComment {
  const kind = random();
  if (kind < 0.028) {
    const { origin, said } = pick(random, otherLanguages);
    return { name: readerName(random, origin), text: sentence(random, pick(random, said)) };
  }
  const name = readerName(random);
  if (kind < 0.04) return { name, text: sentence(random, pick(random, rude)) };
  if (kind < 0.048) return { name, text: sentence(random, pick(random, spam)) };
  if (kind < 0.058) return { name, text: sentence(random, pick(random, personal)) };
  return { name, text: inOwnHand(random, ordinaryText(random, themeOf(random, section))) };
}

/** Readers are kind: even a weak article gets mostly 3 and better, a loved one mostly 5. */
export function scoreFor(random: Random, appeal: number): Score {
  let at = random();
  for (const score of [1, 2, 3, 4] as const) {
    at -= weak[score] + (loved[score] - weak[score]) * Math.min(1, Math.max(0, appeal));
    if (at < 0) return score;
  }
  return 5;
}
const weak = { 1: 0.13, 2: 0.19, 3: 0.33, 4: 0.24, 5: 0.11 };
const loved = { 1: 0.02, 2: 0.02, 3: 0.1, 4: 0.36, 5: 0.5 };

// Two draws averaged: most articles lie in the middle, a few are loved, a few are not.
const appeal = (random: Random) => Math.round((0.15 + 0.85 * ((random() + random()) / 2)) * 100) / 100;

function themeOf(random: Random, section: string | undefined): readonly Phrase[] {
  const known = section !== undefined && section in themes ? themes[section as Section] : undefined;
  return known ?? themes[pick(random, sections)];
}

function ordinaryText(random: Random, theme: readonly Phrase[]): string {
  const length = random();
  if (length < 0.13) return sentence(random, pick(random, reactions));
  if (length < 0.3) return sentence(random, pick(random, theme));
  const used = new Set<Phrase>();
  if (length < 0.9) return paragraph(random, { theme, used, sentences: length < 0.72 ? 1 : 3, opens: true });
  const first = paragraph(random, { theme, used, sentences: 2, opens: true });
  const rest = Array.from({ length: length < 0.96 ? 1 : 2 }, () =>
    paragraph(random, { theme, used, sentences: 2, opens: false }),
  );
  return [first, ...rest].join('\n\n');
}

type Paragraph = { theme: readonly Phrase[]; used: Set<Phrase>; sentences: number; opens: boolean };

function paragraph(random: Random, { theme, used, sentences, opens }: Paragraph): string {
  const said: Phrase[] = [];
  const say = (list: readonly Phrase[]) => {
    const chosen = pick(random, list);
    // Nobody says the same thing twice in one letter.
    if (used.has(chosen)) return;
    used.add(chosen);
    said.push(chosen);
  };
  if (opens && random() < 0.34) say(openings);
  for (let index = 0; index < sentences; index++) say(theme);
  if (random() < 0.35) say(asides);
  if (said.length < 2 || random() < 0.3) say(closings);
  return said.map(parts => sentence(random, parts)).join(' ');
}

/** Some type without capitals, some without the last full stop, some with a heart. */
function inOwnHand(random: Random, text: string): string {
  const hand = random();
  if (hand < 0.05) return text.toLowerCase();
  if (hand < 0.1) return text.replace(/\.$/, '');
  if (hand < 0.13) return text.replace(/\.$/, '!');
  return hand < 0.16 ? `${text} ${pick(random, ['😊', '❤️', '👍', '🌱', ':-)'])}` : text;
}

function issueNumber(back: number): string {
  const index = newestIssue.indexOfMonth + back;
  const year = newestIssue.year - Math.floor(index / issueMonths.length);
  return `${year}-${String(issueMonths[index % issueMonths.length]).padStart(2, '0')}`;
}

const danishLetters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ı: 'i' };

function slug(title: string): string {
  const plain = title.toLowerCase().replace(/[æøåı]/g, letter => danishLetters[letter]!);
  const ascii = plain.normalize('NFD').replace(/\p{M}/gu, '');
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`;
  return key;
}

const inNovember = { issue: '2026-11', published: '2026-11-02' };

/** What the pages in ./page say about themselves, in the same words. */
export const demoPageArticles: readonly DemoArticle[] = [
  {
    slug: 'byens-haver',
    title: 'Byens haver',
    section: 'Grønt liv',
    author: 'Mette Kragh Holst',
    appeal: 0.9,
  },
  {
    slug: 'vaskekaelderen',
    title: 'Vaskekælderen, der blev et værksted',
    section: 'Naboskab',
    author: 'Torben Lauge',
    appeal: 0.8,
  },
  {
    slug: 'giv-os-baenkene-tilbage',
    title: 'Giv os bænkene tilbage',
    section: 'Debat',
    author: 'Samira Haddad',
    appeal: 0.5,
  },
  {
    slug: 'haver-ar',
    title: 'حدائق بين البنايات',
    section: 'حياة خضراء',
    author: 'ميته كراغ هولست',
    appeal: 0.9,
  },
].map(({ slug: name, ...article }) => ({
  key: `2026-11/${name}`,
  path: `/blad/2026-11/${name}/`,
  ...article,
  ...inNovember,
}));
