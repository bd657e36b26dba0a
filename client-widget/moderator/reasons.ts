// The reasons for rejecting, in the order of their keys, and the plain words for what screening noticed.
import type { RejectReason, ScreeningReason } from '../../server/contract.ts';
import { isolated } from '../core/staff/language.ts';
import { say } from './text.ts';

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
} as const;
const isKnownCheck = (check: string): check is keyof typeof CHECKS => Object.hasOwn(CHECKS, check);

/** "Ord fra listen: nar". A check added to the server later is shown by its own name. */
export const wordsOfFinding = ({ check, match }: ScreeningReason) => {
  const words = isKnownCheck(check) ? say(CHECKS[check]) : check;
  return match ? say('checkWithMatch', { check: words, match: isolated(match) }) : words;
};
