// What the lists say of a stream of letters: the words they hold, less those that an allowed word covers.
import { Filter } from 'bad-words';
import type { Stream } from '../reading/words.ts';
import { BOUNDARY_UNIT, type Match, walk } from '../vocabulary/automaton.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Entry, keyOf } from '../vocabulary/wordList.ts';

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
      if (entry.inCompound && !endsCompound(match, units)) continue;
      (entry.severity === 'allowed' ? allowed : listed).push({ match, entry });
    }
  }
  if (listed.length === 0) return allowed;
  for (const { match } of allowed) reachWordEnds(match, units);
  return allowed.concat(
    listed.filter(one => !isAllowed(one, { allowed, lexicons }) && isConfirmed(one, units)),
  );
}

/** A single letter before it may be its own first, doubled. */
const endsCompound = ({ start }: Match, units: readonly number[]): boolean =>
  !units.slice(Math.max(0, start - 2), start).includes(BOUNDARY_UNIT);

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

/** The first and last word that a match covers, its boundaries left out. */
export function wordsOf({ start, end }: Match, { units, word }: Stream) {
  const first = units[start] === BOUNDARY_UNIT ? start + 1 : start;
  const last = units[end - 1] === BOUNDARY_UNIT ? end - 2 : end - 1;
  return { first: word[first]!, last: word[last]! };
}

// bad-words has the last word on each candidate: one filter a listed word, made when first needed. Asked
// about the whole Danish list it builds a regular expression per word and call: measured, some 200 ms a comment
// of 200 characters. Asked about the one word the automaton points at it costs about a microsecond.
const filters = new Map<string, Filter>();
const mostFilters = 20_000;

/** Is this normalised piece of text the listed pattern? */
function confirms(pattern: string, piece: string): boolean {
  let filter = filters.get(pattern);
  if (!filter) {
    // Sites come and go, and with them their words.
    if (filters.size >= mostFilters) filters.clear();
    filter = new Filter({ emptyList: true });
    filter.addWords(inAscii(pattern));
    filters.set(pattern, filter);
  }
  return filter.isProfane(inAscii(piece));
}

// Its \b knows only a to z, digits and _: other scripts, which only a site's own words hold, go by number.
function inAscii(key: string): string {
  return key
    .replace(/#+/g, ' ')
    .trim()
    .replace(/[^a-z0-9 ]/g, letter => `x${letter.charCodeAt(0)}`);
}
