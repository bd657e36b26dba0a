// Asks a site's external screener about comments, behind the reader's back: after the commit, a few at
// a time of each site, and never in the way of a submit.
import type { ArticlePlace } from '../../articles/knownArticles.ts';
import type { Db } from '../../platform/database.ts';
import type { Log } from '../../platform/log.ts';
import { callScreener, NotReached } from '../../screening/external/call.ts';
import { lets, notReached, reasonOf } from '../../screening/external/reasons.ts';
import { abandonedQuestions, questionAbout, recordNotReached, recordScreening } from './queries.ts';
import { type LineLimits, siteLines, type Waiting } from './siteLines.ts';

export interface ScreenerLimits extends LineLimits {
  /** For one question and its answer. */
  answerMs: number;
}

const usualLimits: ScreenerLimits = { answerMs: 2000, inFlight: 8, waiting: 160 };
/** Longer than the longest line takes: what has waited so long is in no process's line. */
const abandonedAfterSeconds = 60;
const lookForAbandonedMs = 60_000;

interface Parts {
  db: Db;
  log: Log;
  internalHosts: readonly string[];
  onChange: (place: ArticlePlace) => void;
  limits?: Partial<ScreenerLimits> | undefined;
}

export interface ScreenerLine {
  /** Returns at once and never throws. Until there is an answer the comment waits; without one it goes on waiting. */
  ask(comment: Waiting): void;
  /** Lets those under way finish. Who is still in line is asked about later, by any process. */
  stop(): Promise<void>;
}

export function askScreener({ db, log, internalHosts, onChange, limits }: Parts): ScreenerLine {
  const { answerMs, inFlight, waiting } = { ...usualLimits, ...limits };
  const others = new Set<Promise<void>>();
  let isStopped = false;

  /** Nobody waits for this work, so nobody else would hear of its failure. */
  const heard = (work: Promise<void>) =>
    work.catch(error => log.warn({ reason: (error as Error).message }, 'a screening could not be recorded'));
  const lines = siteLines(commentId => heard(screened(commentId)), { inFlight, waiting });
  const inBackground = (work: Promise<void>) => {
    const ended = heard(work).finally(() => others.delete(ended));
    others.add(ended);
  };

  async function screened(commentId: string): Promise<void> {
    // No transaction around the call: what was read is judged again by the statement that records it.
    const row = await questionAbout(db, commentId);
    if (!row) return unreached(commentId);
    const { url, secret, revision, text, name, locale, article, context } = row;
    const question = { id: commentId, text, name, locale, article, context };
    try {
      const answer = await callScreener({ url, secret }, { question, internalHosts, limitMs: answerMs });
      const { verdict, scores, reasons, score } = answer;
      const place = await recordScreening(db, {
        commentId,
        revision,
        reason: reasonOf(answer),
        screener: { verdict, scores, reasons, at: new Date().toISOString() },
        score,
        mayPublish: lets[verdict],
      });
      tell(place);
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      log.warn({ site: row.site_key, reason: error.message }, 'the screener was not reached');
      await unreached(commentId);
    }
  }

  const unreached = async (commentId: string) =>
    tell(await recordNotReached(db, { commentId, reason: notReached }));

  const tell = (place: { site_id: number; key: string } | undefined) => {
    if (place) onChange({ siteId: place.site_id, key: place.key });
  };

  const ask = (comment: Waiting) => {
    if (!isStopped && !lines.join(comment)) inBackground(unreached(comment.commentId));
  };

  // Two processes may find the same ones: asked twice, recorded twice, published once.
  const askAgain = async () => {
    for (const comment of await abandonedQuestions(db, { afterSeconds: abandonedAfterSeconds })) ask(comment);
  };
  const looking = setInterval(() => inBackground(askAgain()), lookForAbandonedMs);
  inBackground(askAgain());

  return {
    ask,
    stop: async () => {
      isStopped = true;
      clearInterval(looking);
      await Promise.all([lines.stop(), ...others]);
    },
  };
}
