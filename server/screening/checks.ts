// The screening policy: every automatic check, in order. The first verdict ends the question of
// what happens; what later checks notice is still collected for the moderator.
import { LIMITS, type ScreeningReason, type Verdict } from '../contract.ts';
import type { ProblemCode } from '../problems.ts';
import { findCapitals } from './notices/capitals.ts';
import { findLinks } from './notices/links.ts';
import { findPersonalData } from './notices/personalData.ts';
import type { Place } from './notices/readable.ts';
import { findUnexpectedScript } from './notices/scripts.ts';
import { severities, type WordHit, type WordMatcher } from './words/match.ts';

/** All that a check may look at: loaded by the caller, so that judging needs no clock and no database. */
export interface Candidate {
  text: string;
  name: string | null;
  articleIsClosed: boolean;
  readerIsBanned: boolean;
  networkIsBanned: boolean;
  /** The same text was sent before: by this reader, or by anybody on the site. */
  repeats: { ownText: boolean; anyText: boolean };
  /** How this reader's comments on the site were decided: ever approved, and rejected lately. */
  author: { approved: number; rejectedLately: number; isTrusted: boolean };
  /** How it was sent; undefined where no form was there to send it: the command line, a tried text. */
  form: { honeypot: boolean; secondsOpen: number | undefined } | undefined;
  /** Comments of the last minutes: from the same network by other readers, under the article by anybody. */
  lately: { ofNetwork: number; onArticle: number };
  site: {
    policy: 'hold-everything' | 'hold-newcomers' | 'publish-first';
    /** So many approved comments make a newcomer known. */
    newcomerApprovals: number;
    mostLinks: number;
    locale: string;
    /** The publication's own host names, which a link may not pretend to be. */
    hosts: readonly string[];
  };
  words: WordMatcher;
}

/** What is known of an author nobody has met: the command line and demo data. */
export const stranger = {
  articleIsClosed: false,
  readerIsBanned: false,
  networkIsBanned: false,
  repeats: { ownText: false, anyText: false },
  author: { approved: 0, rejectedLately: 0, isTrusted: false },
  form: undefined,
  lately: { ofNetwork: 0, onArticle: 0 },
} as const satisfies Partial<Candidate>;

interface Finding {
  /** Without a verdict it is a flag: shown to the moderator, deciding nothing. */
  verdict?: Verdict;
  /** What a refused reader is told. */
  problem?: ProblemCode;
  reasons: ScreeningReason[];
}

type Check = (candidate: Candidate) => Finding | undefined;

export interface Judgement {
  verdict: Verdict;
  problem: ProblemCode | undefined;
  reasons: ScreeningReason[];
}

// Letters that look like nothing: a text of these alone is empty to whoever reads it.
const visible = /[^\p{Z}\p{C}\u115f\u1160\u2800\u3164\uffa0\p{M}]/u;
export const isVisible = (text: string): boolean => visible.test(text);
const shortCodePoints = 20;
/** Nobody reads a form, writes something and sends it in less. */
const leastSeconds = 3;
/** The fastest typists reach some 18 a second for a while. Above that a text was pasted, which one may. */
const mostTypedPerSecond = 25;
/** So many within so long are a burst: an agitated debate, or somebody with a script. For a person to see. */
export const burst = { withinMinutes: 10, ofNetwork: 5, onArticle: 30 } as const;
/** A text of nothing but hits must not fill the desk, or the table, with them. */
const mostReasons = 20;

const at = (check: string, { match, start, end }: Place): ScreeningReason => ({ check, match, start, end });

const refuse = (problem: ProblemCode, check: string): Finding => ({
  verdict: 'refuse',
  problem,
  reasons: [{ check }],
});

const hold = (check: string): Finding => ({ verdict: 'hold', reasons: [{ check }] });

const articleIsClosed: Check = ({ articleIsClosed: closed }) =>
  closed ? refuse('article-closed', 'article-closed') : undefined;

const authorIsBanned: Check = ({ readerIsBanned }) =>
  readerIsBanned ? refuse('reader-banned', 'reader-banned') : undefined;

const networkIsBanned: Check = ({ networkIsBanned: banned }) =>
  banned ? refuse('network-banned', 'network-banned') : undefined;

const textIsEmpty: Check = ({ text }) => (isVisible(text) ? undefined : refuse('text-empty', 'text-empty'));

const textIsTooLong: Check = ({ text }) =>
  codePoints(text) > LIMITS.textCodePoints ? refuse('text-too-long', 'text-too-long') : undefined;

const repeatsEarlierComment: Check = ({ text, repeats }) => {
  // «Enig!» is written by many in good faith; a whole sentence word for word is not.
  const isRepeat = repeats.ownText || (repeats.anyText && codePoints(text) >= shortCodePoints);
  return isRepeat ? hold('repeats-earlier-comment') : undefined;
};

const hasTooManyLinks: Check = ({ text, site }) => {
  const links = findLinks(text, { ownHosts: site.hosts });
  if (links.length <= site.mostLinks) return undefined;
  return { verdict: 'hold', reasons: links.slice(0, mostReasons).map(link => at('too-many-links', link)) };
};

/** A shortener hides where it leads; a lookalike lies about it. */
const hasSuspiciousLink: Check = ({ text, site }) => {
  const suspicious = findLinks(text, { ownHosts: site.hosts }).filter(({ kind }) => kind !== 'link');
  if (suspicious.length === 0) return undefined;
  return {
    verdict: 'hold',
    reasons: suspicious.slice(0, mostReasons).map(link => at('suspicious-link', link)),
  };
};

const holdsPersonalData: Check = ({ text }) => {
  const hits = findPersonalData(text).slice(0, mostReasons);
  return hits.length === 0
    ? undefined
    : { verdict: 'hold', reasons: hits.map(hit => at('personal-data', hit)) };
};

const isInCapitals: Check = ({ text }) => {
  const hit = findCapitals(text);
  return hit && { reasons: [at('all-capitals', hit)] };
};

const isInUnexpectedScript: Check = ({ text, site }) => {
  const hit = findUnexpectedScript(text, { locales: [site.locale, 'en'] });
  return hit && { reasons: [at('unexpected-script', hit)] };
};

/** So many at most, in the order of the text: what a list names before what only weighs like abuse. */
function gravest(hits: readonly WordHit[], most: number): readonly WordHit[] {
  if (hits.length <= most) return hits;
  const rank = ({ severity, learned }: WordHit) => severities.indexOf(severity) + (learned ? 1 : 0);
  const kept = new Set([...hits].sort((one, other) => rank(one) - rank(other)).slice(0, most));
  return hits.filter(hit => kept.has(hit));
}

const containsListedWord: Check = ({ text, name, words }) => {
  const hits = words(text);
  // What a name is made of weighs nothing: only what a list holds counts.
  const inName = name === null ? [] : words(name).filter(({ learned }) => !learned);
  if (hits.length + inName.length === 0) return undefined;
  const worst = (severity: WordHit['severity']) =>
    [...hits, ...inName].some(hit => hit.severity === severity);
  const reasons: ScreeningReason[] = [
    ...gravest(hits, mostReasons).map(({ word: _, list: __, ...hit }) => hit),
    ...inName.map(({ match, severity }) => ({ check: 'word-in-name', match, severity })),
  ];
  if (worst('refuse')) return { verdict: 'refuse', problem: 'text-refused', reasons };
  return worst('hold') ? { verdict: 'hold', reasons } : { reasons };
};

/** The field that no person can see was filled in. */
const honeypotIsFilled: Check = ({ form }) => (form?.honeypot ? hold('honeypot-filled') : undefined);

/** Ends the question, so that what asks only whether somebody is known is not asked of them. */
const authorIsTrusted: Check = ({ author }) =>
  author.isTrusted ? { verdict: 'approve', reasons: [{ check: 'author-trusted' }] } : undefined;

const isSentWithoutForm: Check = ({ form }) =>
  form && form.secondsOpen === undefined ? hold('sent-without-form') : undefined;

const isSentTooFast: Check = ({ form, text }) => {
  if (form?.secondsOpen === undefined) return undefined;
  if (form.secondsOpen < leastSeconds) return hold('sent-too-fast');
  const isTyped = codePoints(text) <= form.secondsOpen * mostTypedPerSecond;
  return isTyped ? undefined : { reasons: [{ check: 'typed-too-fast' }] };
};

const isPartOfBurst: Check = ({ lately }) => {
  const reasons = [
    ...(lately.ofNetwork >= burst.ofNetwork ? [{ check: 'burst-of-network' }] : []),
    ...(lately.onArticle >= burst.onArticle ? [{ check: 'burst-on-article' }] : []),
  ];
  return reasons.length > 0 ? { verdict: 'hold', reasons } : undefined;
};

const isNewcomer: Check = ({ site, author }) => {
  const isKnown = author.approved >= site.newcomerApprovals && author.rejectedLately === 0;
  if (site.policy !== 'hold-newcomers' || isKnown) return undefined;
  return hold('newcomer');
};

const siteHoldsEverything: Check = ({ site }) =>
  site.policy === 'hold-everything' ? hold('site-holds-everything') : undefined;

export const checks: Check[] = [
  // Refuse what no setting could allow.
  articleIsClosed,
  authorIsBanned,
  networkIsBanned,
  textIsEmpty,
  textIsTooLong,
  // Hold what a person should read, whoever wrote it.
  containsListedWord,
  repeatsEarlierComment,
  holdsPersonalData,
  hasSuspiciousLink,
  hasTooManyLinks,
  honeypotIsFilled,
  // Only point out.
  isInCapitals,
  isInUnexpectedScript,
  // Whom a moderator trusts is asked nothing below.
  authorIsTrusted,
  // Hold what may not be a person’s.
  isSentWithoutForm,
  isSentTooFast,
  isPartOfBurst,
  // Hold by the site's own policy.
  isNewcomer,
  siteHoldsEverything,
];

/** Judges a comment: the first verdict counts, approve where there is none. Whoever approves ends it. */
export function screen(candidate: Candidate): Judgement {
  const judgement: Judgement = { verdict: 'approve', problem: undefined, reasons: [] };
  let isDecided = false;
  for (const check of checks) {
    const finding = check(candidate);
    if (!finding) continue;
    judgement.reasons.push(...finding.reasons);
    if (finding.verdict && !isDecided) {
      isDecided = true;
      judgement.verdict = finding.verdict;
      judgement.problem = finding.problem;
    }
    // Nothing of a refused comment is kept, so there is nobody to show more to.
    if (judgement.verdict === 'refuse' || finding.verdict === 'approve') break;
  }
  return judgement;
}

/** Counts code points without building an array: a 64 kB body must cost no more than a loop. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
