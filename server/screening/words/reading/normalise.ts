// A copy of a text as a reader sees it, letter by letter, each with its place in the original: invisible
// characters out, combining marks off, what is written backwards under an override turned round again.
import { entityAt } from './entities.ts';
import { foldAstral, foldUnit, MARK, SEVERAL, unfolded } from './fold.ts';

/** Parallel arrays: the folded UTF-16 unit, and where in the original it begins and ends. */
export interface VisibleText {
  units: number[];
  from: number[];
  to: number[];
  /** Which of the units stand for letters of other scripts or shapes; undefined where none do. */
  costumed: Set<number> | undefined;
}

interface Directions {
  open: Direction[];
  isolates: number;
}

interface Direction {
  isolate: boolean;
  backwards: boolean;
  turns: boolean;
  start: number;
}

// Unicode allows 125 levels; deeper ones are counted only so that their ends do not close another.
const deepestLevel = 125;
const RIGHT_TO_LEFT_OVERRIDE = 0x202e;
const POP_EMBEDDING = 0x202c;
const POP_ISOLATE = 0x2069;
const LAST_LATIN = 0x24f;
const LINE_FEED = 10;
const AMPERSAND = 38;

export function visibleText(text: string): VisibleText {
  const seen: VisibleText = { units: [], from: [], to: [], costumed: undefined };
  const { units, from, to } = seen;
  let directions: Directions | undefined;
  let lastBare = -1;

  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    let end = at + 1;
    let folded: number;
    const entity = unit === AMPERSAND ? entityAt(text, at) : undefined;
    const written = entity?.codePoint ?? unit;
    if (entity) {
      end = entity.end;
      folded = entity.codePoint > 0xffff ? foldAstral(entity.codePoint) : foldUnit(entity.codePoint);
    } else if (unit >= 0xd800 && unit <= 0xdbff && end < text.length) {
      const codePoint = text.codePointAt(at)!;
      if (codePoint > 0xffff) end++;
      folded = codePoint > 0xffff ? foldAstral(codePoint) : foldUnit(unit);
    } else {
      folded = foldUnit(unit);
    }

    if (folded > SEVERAL) {
      // No direction lasts beyond its line.
      if (folded === LINE_FEED && directions) closeAll(directions, seen);
      if (written > LAST_LATIN && isPlainLetter(folded)) {
        seen.costumed ??= new Set();
        seen.costumed.add(units.length);
      }
      lastBare = units.length;
      units.push(folded);
      from.push(at);
      to.push(end);
    } else if (folded === MARK) {
      if (lastBare >= 0 && lastBare === units.length - 1)
        units[lastBare] = compose(units[lastBare]!, written);
      lastBare = -1;
      if (to.length > 0) to[to.length - 1] = end;
    } else if (folded === SEVERAL) {
      lastBare = -1;
      for (const part of unfolded(written)) {
        units.push(part.charCodeAt(0));
        from.push(at);
        to.push(end);
      }
    } else if (isDirection(written)) {
      directions ??= { open: [], isolates: 0 };
      changeDirection({ unit: written, directions, seen });
    }
    at = end;
  }
  if (directions) closeAll(directions, seen);
  return seen;
}

const isPlainLetter = (unit: number) => unit >= 97 && unit <= 122;

// A macOS keyboard sends å, ä, ö and ü in two pieces; any second mark on a letter is decoration.
function compose(base: number, mark: number): number {
  if (mark === 0x30a && base === 97) return 0xe5;
  if (mark !== 0x308) return base;
  if (base === 97) return 0xe4;
  if (base === 111) return 0xf6;
  return base === 117 ? 0xfc : base;
}

const isDirection = (unit: number) =>
  (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);

function changeDirection(change: { unit: number; directions: Directions; seen: VisibleText }): void {
  const { unit, directions, seen } = change;
  const innermost = directions.open.at(-1);
  if (unit === POP_ISOLATE) {
    for (let isolate = false; directions.isolates > 0 && !isolate; ) isolate = close(directions, seen);
  } else if (unit === POP_EMBEDDING) {
    if (innermost && !innermost.isolate) close(directions, seen);
  } else {
    // Latin letters keep their own direction everywhere but under an override.
    const backwards = unit === RIGHT_TO_LEFT_OVERRIDE;
    const isolate = unit >= 0x2066;
    const turns = backwards !== (innermost?.backwards ?? false) && directions.open.length < deepestLevel;
    directions.open.push({ isolate, backwards, turns, start: seen.units.length });
    if (isolate) directions.isolates++;
  }
}

function closeAll(directions: Directions, seen: VisibleText): void {
  while (directions.open.length > 0) close(directions, seen);
}

/** Ends the innermost direction, turning its letters where it ran against the one around it. */
function close(directions: Directions, seen: VisibleText): boolean {
  const { units, from, to } = seen;
  const { isolate, turns, start } = directions.open.pop()!;
  if (isolate) directions.isolates--;
  if (turns && seen.costumed) {
    const turned = [...seen.costumed].map(at => (at < start ? at : start + units.length - 1 - at));
    seen.costumed = new Set(turned);
  }
  for (let low = start, high = units.length - 1; turns && low < high; low++, high--) {
    swap(units, low, high);
    swap(from, low, high);
    swap(to, low, high);
  }
  return isolate;
}

function swap(list: number[], one: number, other: number): void {
  const kept = list[one]!;
  list[one] = list[other]!;
  list[other] = kept;
}
