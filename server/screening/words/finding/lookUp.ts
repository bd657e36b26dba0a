// What the lists say of a stream of letters: the words they hold, less those that an allowed word covers.
import { BOUNDARY_UNIT, type Match, walk } from '../vocabulary/automaton.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Entry, keyOf } from '../vocabulary/wordList.ts';
import { confirms } from './confirm.ts';

export interface LookedUp {
  match: Match;
  entry: Entry;
}

/** Allowed words are among the answers: they tell that a word is innocent as it stands. */
export function lookUp(lexicons: readonly Lexicon[], units: readonly number[]): LookedUp[] {
  const allowed: LookedUp[] = [];
  const listed: LookedUp[] = [];
  for (const { automaton, entries } of lexicons) {
    for (const match of walk(automaton, units)) {
      const entry = entries[match.pattern]!;
      (entry.severity === 'allowed' ? allowed : listed).push({ match, entry });
    }
  }
  if (listed.length === 0) return allowed;
  for (const { match } of allowed) reachWordEnds(match, units);
  return allowed.concat(
    listed.filter(one => !isAllowed(one, { allowed, lexicons }) && isConfirmed(one, units)),
  );
}

/** What allows the beginning of a word allows the word. */
function reachWordEnds(match: Match, units: readonly number[]): void {
  while (match.start > 0 && units[match.start] !== BOUNDARY_UNIT) match.start--;
  while (match.end < units.length && units[match.end - 1] !== BOUNDARY_UNIT) match.end++;
}

/** A site's own word is never allowed by the product's lists; its allowed words reach every list. */
function isAllowed(
  { match, entry }: LookedUp,
  by: { allowed: LookedUp[]; lexicons: readonly Lexicon[] },
): boolean {
  if (entry.list === 'site') return false;
  if (isSwitchedOff(by.lexicons, entry.word)) return true;
  return by.allowed.some(({ match: around }) => around.start <= match.start && around.end >= match.end);
}

export const isSwitchedOff = (lexicons: readonly Lexicon[], word: string): boolean =>
  lexicons.some(({ switchedOff }) => switchedOff.size > 0 && switchedOff.has(keyOf(word)));

function isConfirmed({ match, entry }: LookedUp, units: readonly number[]): boolean {
  const piece = String.fromCharCode(...units.slice(match.start, match.end));
  return confirms(entry.pattern, piece);
}
