// How grave a finding is: whether it holds a comment back, or is merely pointed out.
import type { ScreeningReason } from '../../../server/contract.ts';

type Severity = NonNullable<ScreeningReason['severity']>;

/** Checks that decide nothing, or only in the comment's favour; the server sends no severity with them. */
const POINTED_OUT = new Set(['all-capitals', 'unexpected-script', 'typed-too-fast', 'author-trusted']);

export const severityOf = ({ check, severity, verdict }: ScreeningReason): Severity =>
  severity ?? (verdict === 'approve' || POINTED_OUT.has(check) ? 'flag' : 'hold');

export const isPointedOut = (reason: ScreeningReason) => severityOf(reason) === 'flag';
