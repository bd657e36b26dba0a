// The five colours of the scale, worst to best, the same on every screen. Only a second cue: the faces
// and their labels say the same without colour.
import type { Score } from '../../server/contract.ts';

/** On `light` pages they carry white, on `dark` ones near-black; each is at least 4.5 to 1 against both. */
export const SCORE_COLOURS: Record<'light' | 'dark', Record<Score, string>> = {
  light: { 1: '#a3402f', 2: '#8f5f06', 3: '#54708c', 4: '#0f7173', 5: '#3a7434' },
  dark: { 1: '#ee9a88', 2: '#e3b458', 3: '#a5bbd1', 4: '#63c4bf', 5: '#93cc86' },
};

/** `--feedback-score-1:#a3402f;…` for a rule that gives a screen the scale. */
export function scoreProperties(theme: 'light' | 'dark'): string {
  return Object.entries(SCORE_COLOURS[theme])
    .map(([score, colour]) => `--feedback-score-${score}:${colour};`)
    .join('');
}
