// How many comments a second one core screens, and how long the worst long text takes.
import { screen, stranger } from '../../../server/screening/checks.ts';
import { policyOf, withoutSite } from '../../../server/screening/sitePolicy.ts';
import { compileWords } from '../../../server/screening/words/match.ts';
import { danishClean } from './sets/danishClean.ts';
import { danishDirty } from './sets/danishDirty.ts';
import { magazineClean } from './sets/danishMagazine.ts';
import { neighboursClean } from './sets/danishNeighbours.ts';
import { longTexts, ordinaryComments } from './speed.ts';

export interface Speed {
  /** The one-time reading of the lists. */
  compileMilliseconds: number;
  /** The word lists alone, and every check of the policy page. */
  commentsPerSecond: number;
  screenedPerSecond: number;
  slowestLongScreening: { name: string; milliseconds: number };
  slowestLongText: { name: string; milliseconds: number };
}

export function measureSpeed(): Speed {
  const begun = performance.now();
  const matcher = compileWords({ locales: ['da', 'en'] });
  const compileMilliseconds = performance.now() - begun;
  const from = [
    ...danishClean,
    ...neighboursClean,
    ...magazineClean,
    ...danishDirty.filter((_, index) => index % 8 === 0),
  ];
  const comments = ordinaryComments({ count: 6000, characters: 200, from });
  const policy = policyOf(withoutSite('da'));
  const commentsPerSecond = perSecond(comments, matcher);
  const screenedPerSecond = perSecond(comments, text => screen({ text, name: null, ...stranger, ...policy }));
  const long = Object.entries(longTexts).map(([name, text]) => ({
    name,
    milliseconds: fastestOf(5, () => matcher(text)),
  }));
  const screened = Object.entries(longTexts).map(([name, text]) => ({
    name: `every check: ${name}`,
    milliseconds: fastestOf(5, () => screen({ text, name: null, ...stranger, ...policy })),
  }));
  const slowest = (of: typeof long) =>
    of.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
  return {
    compileMilliseconds,
    commentsPerSecond,
    screenedPerSecond,
    slowestLongText: slowest(long),
    slowestLongScreening: slowest(screened),
  };
}

/** Processor time, not the clock's, and the best of several rounds: the machine may have other work. */
function perSecond(comments: string[], judge: (text: string) => unknown): number {
  const round = () => {
    for (const comment of comments) judge(comment);
  };
  round();
  return Math.round((comments.length * 1000) / fastestOf(5, round));
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
