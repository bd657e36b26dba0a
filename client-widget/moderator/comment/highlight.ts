// Where screening's findings lie in a comment's text: ranges in, consecutive pieces out. Ranges may
// overlap, be out of bounds or cut a character in half; the pieces always join up to the very text.
import type { ScreeningReason } from '../../../server/contract.ts';
import { severityOf } from './severity.ts';

export interface Piece {
  text: string;
  /** What was noticed here, the gravest first; empty for plain text. */
  reasons: ScreeningReason[];
  /** Those of them whose range ends with this piece: each is named once for those who listen. */
  ending: ScreeningReason[];
}
type Placed = ScreeningReason & { start: number; end: number };

const GRAVITY = { refuse: 0, hold: 1, flag: 2 } as const;

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** Whether cutting before `at` would leave two half characters. */
const cutsPair = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  isHighSurrogate(text.charCodeAt(at - 1)) &&
  isLowSurrogate(text.charCodeAt(at));

const place = (text: string, reason: ScreeningReason): Placed | null => {
  const { start, end } = reason;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  let from = Math.max(0, start!);
  let to = Math.min(text.length, end!);
  if (from >= to) return null;
  if (cutsPair(text, from)) from--;
  if (cutsPair(text, to)) to++;
  return { ...reason, start: from, end: to };
};

export const piecesOf = (text: string, reasons: readonly ScreeningReason[]): Piece[] => {
  const placed = reasons
    .map(reason => place(text, reason))
    .filter(reason => reason !== null)
    .sort((a, b) => GRAVITY[severityOf(a)] - GRAVITY[severityOf(b)]);
  const edges = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const from = edges[index]!;
    const here = placed.filter(({ start, end }) => start <= from && end >= to);
    return { text: text.slice(from, to), reasons: here, ending: here.filter(({ end }) => end === to) };
  });
};
