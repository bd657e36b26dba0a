// `demo:fill`: fills a site with plausible Danish data, through the same statements as readers' acts.
import { SingleBar } from 'cli-progress';
import { ensureArticle } from '../articles/queries.ts';
import { fingerprintOf } from '../comments/commentText.ts';
import { insertPastComments, type PastComment } from '../comments/queries.ts';
import type { Db } from '../platform/database.ts';
import { castRatings } from '../ratings/queries.ts';
import { screen, stranger } from '../screening/checks.ts';
import { policyOf } from '../screening/sitePolicy.ts';
import type { SiteRow } from '../sites/queries.ts';
import { danishArticles, danishComment, scoreFor, seededRandom } from './danishText.ts';

interface Wanted {
  site: SiteRow;
  articles: number;
  ratings: number;
  comments: number;
  seed: number;
}

type Random = () => number;
const perStatement = 1000;
const dayMs = 24 * 60 * 60 * 1000;

/** Adds the wanted numbers and says how long it took. The same seed makes the same data. */
export async function fillDemo(db: Db, { site, articles, ratings, comments, seed }: Wanted): Promise<string> {
  const startedAt = Date.now();
  const random = seededRandom(seed);
  const bar = new SingleBar({
    format: '{bar} {percentage} %  {value} of {total}  {what}',
    stream: process.stderr,
  });
  bar.start(articles + ratings + comments, 0, { what: 'articles' });

  const filled: { id: string; section: string; appeal: number }[] = [];
  for (const { appeal, path, ...page } of danishArticles(seed, articles)) {
    const row = await ensureArticle(db, {
      siteId: site.id,
      // Only some have a page on the demo; an address that leads nowhere would be worse than none.
      page: { ...page, ...(path && { url: `${site.origins[0]}${path}` }) },
    });
    filled.push({ id: row.id, section: page.section, appeal });
    bar.increment(1, { what: 'articles' });
  }
  // A few articles are talked about, most are read in silence.
  const pick = () => filled[Math.floor(random() ** 2 * filled.length)]!;

  for (let done = 0; done < ratings; done += perStatement) {
    const count = Math.min(perStatement, ratings - done);
    const casts = Array.from({ length: count }, () => {
      const article = pick();
      return { articleId: article.id, readerId: uuid(random), score: scoreFor(random, article.appeal) };
    });
    await castRatings(db, { casts });
    bar.increment(count, { what: 'ratings' });
  }

  for (let done = 0; done < comments; done += perStatement) {
    const count = Math.min(perStatement, comments - done);
    const past = Array.from({ length: count }, () =>
      pastComment({ random, site, article: pick(), now: startedAt }),
    );
    past.sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
    await insertPastComments(db, { siteId: site.id, comments: past });
    bar.increment(count, { what: 'comments' });
  }
  // Plans made from what the tables held before would be wrong by orders of magnitude.
  for (const table of ['articles', 'ratings', 'tallies', 'comments']) await db.many(`analyze ${table}`);
  bar.stop();
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  return `Filled ${site.key} with ${articles} articles, ${ratings} ratings and ${comments} comments in ${seconds} s.`;
}

function pastComment(about: {
  random: Random;
  site: SiteRow;
  article: { id: string; section: string };
  now: number;
}): PastComment {
  const { random, site, article, now } = about;
  const { name, text } = danishComment(random, article.section);
  const { verdict, reasons } = screen({ text, name, ...stranger, ...policyOf(site) });
  const isSuspicious =
    verdict === 'refuse' || reasons.some(reason => reason.check !== 'site-holds-everything');
  const fate = random();
  const status = isSuspicious ? (fate < 0.5 ? 'pending' : 'rejected') : fate < 0.12 ? 'pending' : 'approved';
  // Waiting ones are of the last two days: a desk that is months behind would not be plausible.
  const age = (status === 'pending' ? 2 : 200) * dayMs * random();
  const submittedAt = new Date(now - age);
  return {
    articleId: article.id,
    readerId: uuid(random),
    name,
    text,
    status,
    reasons,
    fingerprint: fingerprintOf(text),
    submittedAt,
  };
}

function uuid(random: Random): string {
  const hex = Array.from({ length: 4 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
