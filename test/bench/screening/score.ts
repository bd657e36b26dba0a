// How a matcher does on one set: what it finds of the rude comments and takes for rude of the innocent, each dressed
// up in a disguise.
import type { WordMatcher } from '../../../server/screening/words/match.ts';
import { disguises } from './disguises.ts';

export interface Score {
  set: string;
  disguise: string;
  clean: number;
  dirty: number;
  precision: number;
  recall: number;
  missed: string[];
  mistaken: string[];
  /** Of those, what a list names; the others only weigh like abuse. */
  mistakenByLists: string[];
}

export function score(of: {
  matcher: WordMatcher;
  set: string;
  disguise: string;
  clean: string[];
  dirty: string[];
}): Score {
  const { matcher, set, disguise } = of;
  const clean = of.clean.map((text, index) => disguiseInnocent(text, { disguise, seed: index + 1 }));
  const dirty = of.dirty.map((text, index) => disguiseMarked(text, { disguise, seed: index + 1 }));
  const mistaken = clean.filter(text => matcher(text).length > 0);
  const mistakenByLists = mistaken.filter(text => !matcher(text).every(({ learned }) => learned));
  const missed = dirty.filter(text => matcher(text).length === 0);
  const found = dirty.length - missed.length;
  const precision = found / Math.max(found + mistaken.length, 1);
  return {
    set,
    disguise,
    clean: clean.length,
    dirty: dirty.length,
    precision,
    recall: found / Math.max(dirty.length, 1),
    missed,
    mistaken,
    mistakenByLists,
  };
}

interface Costume {
  disguise: string;
  seed: number;
}

/** Dresses up the longest word of each [marked] place. */
function disguiseMarked(text: string, costume: Costume): string {
  return text.replace(/\[([^\]]*)\]/g, (_, marked: string) => dressLongest(marked, costume));
}

/** Dresses up the two longest words, so that the clean set is disguised at least as much as the other. */
function disguiseInnocent(text: string, costume: Costume): string {
  return placesToDress(text).reduce(
    (dressed, place) => dressed.replace(place, match => dress(match, costume)),
    text,
  );
}

const placesKnown = new Map<string, RegExp[]>();

function placesToDress(text: string): RegExp[] {
  const known = placesKnown.get(text);
  if (known) return known;
  const words = (text.match(/[\p{L}]+/gu) ?? []).sort((one, other) => other.length - one.length).slice(0, 2);
  const short = (text.match(/(?<!\p{L})\p{L}{3,4}(?!\p{L})/gu) ?? []).slice(0, 1);
  const places = [...new Set([...words, ...short])].map(wholeWord);
  placesKnown.set(text, places);
  return places;
}

const wholeWord = (word: string) => new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'u');

function dressLongest(marked: string, costume: Costume): string {
  const longest = marked
    .split(/[^\p{L}]+/u)
    .reduce((one, other) => (other.length > one.length ? other : one), '');
  return marked.replace(longest, word => dress(word, costume));
}

const dress = (word: string, { disguise, seed }: Costume) => disguises[disguise]!(word, seed);
