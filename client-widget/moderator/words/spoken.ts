// What a screen reader says after an act: the same facts as on screen, in one breath.
import { exactTime, isolated } from '../../core/staff/language.ts';
import { say } from '../text.ts';
import type { Ban } from '../work/standing.ts';
import type { Outcome, WorkState } from '../work/state.ts';
import { wordsOfDecision } from './wording.ts';

export const wordsOfOutcome = (outcome: Outcome, { waiting, published }: WorkState) => {
  switch (outcome.kind) {
    case 'approved':
    case 'rejected':
      return say('spokenResult', { result: say(outcome.kind), count: waiting.waiting });
    case 'read':
      return say('spokenRead', { result: say('read'), count: published.waiting });
    case 'lost':
      return wordsOfDecision(outcome.comment, new Date());
    case 'not-sent':
      return `${say('stillWaiting')} ${outcome.detail}`;
    case 'undo-failed':
      return `${say('undoFailed')} ${outcome.detail}`;
    case 'undoing':
      return '';
    default:
      return say(outcome.kind);
  }
};

export const wordsOfReport = (until: string | null, { network }: Ban) =>
  until
    ? say(network ? 'bannedNetwork' : 'banned', { until: isolated(exactTime(until)) })
    : say('bannedForGood');
