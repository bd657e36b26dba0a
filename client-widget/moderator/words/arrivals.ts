// When a screen reader is told of new comments: at once after a quiet spell, else gathered into one
// sentence, so that a lively debate does not talk over the reading.
const QUIET_MS = 5_000;

export interface Heard {
  /** How many arrivals were told of. */
  told: number;
  /** When something was last said. */
  at: number;
}
export const nothingHeard: Heard = { told: 0, at: Number.NEGATIVE_INFINITY };

/** How many to tell of now, and when none yet, in how many milliseconds to ask again. */
export const tellOf = (heard: Heard, { arrived, now }: { arrived: number; now: number }) => {
  const untold = arrived - heard.told;
  const wait = Math.max(0, heard.at + QUIET_MS - now);
  if (untold <= 0) return { heard, count: 0, askAgainIn: null };
  if (wait > 0) return { heard, count: 0, askAgainIn: wait };
  return { heard: { told: arrived, at: now }, count: untold, askAgainIn: null };
};
