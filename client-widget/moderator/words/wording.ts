// Sentences about one comment: who decided what when, what an article is called, who wrote.
import type { ArticleContext, ModeratedComment } from '../../../server/contract.ts';
import { ago, isolated, language } from '../../core/staff/language.ts';
import type { Row } from '../queue/state.ts';
import { say } from '../text.ts';
import { wordsOfReason } from './reasons.ts';

export const nameOf = ({ name }: ModeratedComment) => name ?? say('anonymous');
export const titleOf = ({ title, key }: ArticleContext) => title ?? key;

/** `2026-11` is said as a month; whatever else a publication calls its issues stays as it is. */
export const wordsOfIssue = (issue: string) =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(issue)
    ? new Date(`${issue}-01T00:00:00Z`).toLocaleDateString(language.tag, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })
    : issue;

/** To the second at first: between two people who raced, three seconds are the news. */
export const sinceThen = (iso: string, now: Date) => {
  const seconds = Math.floor((now.getTime() - Date.parse(iso)) / 1000);
  if (seconds < 1) return say('justNow');
  if (seconds >= 60) return ago(iso, now);
  return new Intl.RelativeTimeFormat(language.tag, { style: 'short' }).format(-seconds, 'second');
};

/** "Mette godkendte den for 3 sek. siden." */
export const wordsOfDecision = ({ status, decision }: ModeratedComment, now: Date) => {
  if (status === 'withdrawn') return say('withdrawnByAuthor');
  if (!decision) return say('changedMeanwhile');
  const values = { name: isolated(decision.by), ago: sinceThen(decision.at, now) };
  if (status === 'approved') return say('approvedBy', values);
  return decision.reason
    ? say('rejectedByFor', { ...values, reason: wordsOfReason(decision.reason) })
    : say('rejectedBy', values);
};

/** Until when a comment's network is kept from commenting; undefined when it is not, or no longer. */
export const networkBannedUntil = ({ network: { ban } }: ModeratedComment, now: Date) =>
  ban && Date.parse(ban.until) > now.getTime() ? ban.until : undefined;

/** Until when a comment's author is kept from commenting; undefined when they are not, or no longer. */
export const bannedUntil = ({ author: { ban } }: ModeratedComment, now: Date) =>
  ban && (ban.until === null || Date.parse(ban.until) > now.getTime()) ? ban.until : undefined;

/** Why a row can no longer be decided on, or nothing when it can. */
export const wordsOfStanding = ({ standing, comment }: Row, now: Date) =>
  standing === 'waiting'
    ? null
    : standing === 'missing'
      ? say('leftMeanwhile')
      : wordsOfDecision(comment, now);
