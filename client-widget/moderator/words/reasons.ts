// The reasons for rejecting, in the order of their keys, and the plain words for what screening noticed.
import type { RejectReason, ScreeningReason } from '../../../server/contract.ts';
import { isolated } from '../../core/staff/language.ts';
import { say } from '../text.ts';

export const REASONS = ['off-topic', 'rude', 'spam', 'personal-data', 'illegal', 'other'] as const;

const WORDS = {
  'off-topic': 'reasonOffTopic',
  rude: 'reasonRude',
  spam: 'reasonSpam',
  'personal-data': 'reasonPersonalData',
  illegal: 'reasonIllegal',
  other: 'reasonOther',
} as const satisfies Record<RejectReason, string>;

export const wordsOfReason = (reason: RejectReason) => say(WORDS[reason]);

const CHECKS = {
  word: 'checkWord',
  'word-in-name': 'checkWordInName',
  'personal-data': 'checkPersonalData',
  'suspicious-link': 'checkSuspiciousLink',
  'all-capitals': 'checkCapitals',
  'unexpected-script': 'checkScript',
  'repeats-earlier-comment': 'checkRepeats',
  'too-many-links': 'checkLinks',
  'site-holds-everything': 'checkEverything',
  newcomer: 'checkNewcomer',
  'author-trusted': 'checkTrusted',
  'honeypot-filled': 'checkHoneypot',
  'sent-without-form': 'checkWithoutForm',
  'sent-too-fast': 'checkTooFast',
  'typed-too-fast': 'checkTypedFast',
  'burst-of-network': 'checkBurstNetwork',
  'burst-on-article': 'checkBurstArticle',
  'text-empty': 'checkEmpty',
  'text-too-long': 'checkTooLong',
  'awaiting-screener': 'checkAwaitingScreener',
  'screener-not-reached': 'checkScreenerNotReached',
  'external-screener': 'checkScreener',
} as const;
/** What a machine outside the house made of the comment. */
const VERDICTS = {
  approve: 'screenerApproves',
  flag: 'screenerFlags',
  hold: 'screenerHolds',
  refuse: 'screenerRefuses',
} as const satisfies Record<NonNullable<ScreeningReason['verdict']>, string>;
const isKnownCheck = (check: string): check is keyof typeof CHECKS => Object.hasOwn(CHECKS, check);

/** "Ord fra listen". A check added to the server later is shown by its own name. */
export const nameOfFinding = ({ check, verdict, learned }: ScreeningReason): string => {
  if (verdict) return say(VERDICTS[verdict]);
  if (learned) return say('checkLearned');
  return isKnownCheck(check) ? say(CHECKS[check]) : check;
};

/** "Ord fra listen: nar". */
export const wordsOfFinding = (reason: ScreeningReason) => {
  const check = nameOfFinding(reason);
  return reason.match ? say('checkWithMatch', { check, match: isolated(reason.match) }) : check;
};
