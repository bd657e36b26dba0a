// What a screener may answer, and what is kept of it. Pure: an answer is a stranger's, whoever runs it.
import { z } from 'zod';

export const ScreenerVerdict = z.enum(['approve', 'hold', 'refuse', 'flag']);
export type ScreenerVerdict = z.infer<typeof ScreenerVerdict>;

const mostReasons = 10;
const mostReasonCharacters = 200;
const mostScores = 50;
const mostScoreNameCharacters = 60;

/** One readable line: what cannot be stored (U+0000, half a surrogate) or seen becomes a space. */
const readable = (text: string, most: number) => {
  const characters = [...text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
};

/** So precise that no two scores of a model fall together, so short that a score fits into a page's address. */
const rounded = (score: number) => Math.round(score * 10_000) / 10_000;

const Answer = z.object({
  verdict: ScreenerVerdict,
  reasons: z.array(z.string()).default([]),
  scores: z
    .record(z.string(), z.number().min(0).max(1))
    .refine(scores => Object.keys(scores).length <= mostScores)
    .default({}),
});

export interface ScreenerAnswer {
  verdict: ScreenerVerdict;
  reasons: string[];
  /** 0 to 1 each, by the screener's own names. */
  scores: Record<string, number>;
  /** The highest of the scores; null without any. */
  score: number | null;
}

/** Undefined for what is not an answer as agreed. */
export function parseAnswer(json: string): ScreenerAnswer | undefined {
  let said: unknown;
  try {
    said = JSON.parse(json);
  } catch {
    return undefined;
  }
  const parsed = Answer.safeParse(said);
  if (!parsed.success) return undefined;
  const { verdict, reasons, scores } = parsed.data;
  const kept = Object.entries(scores).map(
    ([name, score]) => [readable(name, mostScoreNameCharacters), rounded(score)] as const,
  );
  return {
    verdict,
    reasons: reasons
      .map(reason => readable(reason, mostReasonCharacters))
      .filter(Boolean)
      .slice(0, mostReasons),
    scores: Object.fromEntries(kept),
    score: kept.length === 0 ? null : Math.max(...kept.map(([, score]) => score)),
  };
}
