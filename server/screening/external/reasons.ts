// How a screener's part is told among a comment's reasons. Pure: the rules of what a machine may do.
import type { ScreeningReason, Verdict } from '../../contract.ts';
import type { ScreenerAnswer, ScreenerVerdict } from './answer.ts';

/** The only reason a comment has that our own checks would have published. */
export const awaiting: ScreeningReason = { check: 'awaiting-screener' };
export const notReached: ScreeningReason = { check: 'screener-not-reached' };

interface Judged {
  verdict: Exclude<Verdict, 'refuse'>;
  reasons: ScreeningReason[];
}

/** With a screener nothing is published before it has answered; what is held anyway is held as ever. */
export const untilScreened = ({ verdict, reasons }: Judged): Judged =>
  verdict === 'approve' ? { verdict: 'hold', reasons: [...reasons, awaiting] } : { verdict, reasons };

/**
 * `refuse` holds like `hold` and warns louder: a machine never turns a person's words away by itself.
 * The other two let the site's own policy have its way, which may be to hold.
 */
export const lets: Record<ScreenerVerdict, boolean> = {
  approve: true,
  flag: true,
  hold: false,
  refuse: false,
};

/** That a machine was involved, and what it said: stays with the comment. */
export function reasonOf({ verdict, reasons, scores }: ScreenerAnswer): ScreeningReason {
  const said = { check: 'external-screener', verdict, notes: reasons, scores };
  return verdict === 'approve' ? said : { ...said, severity: verdict };
}
