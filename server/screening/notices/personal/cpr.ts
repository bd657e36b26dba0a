// Danish personal numbers, ddmmyy-xxxx. Only the date is judged: since 2007 the check digit proves nothing.

import type { Stretch } from './emails.ts';
import {
  continues,
  digitsOf,
  type Group,
  isAmount,
  isInsideWord,
  lengthsOf,
  meaningOf,
  standsAlone,
} from './numbers.ts';

/** How ten digits are grouped by whoever writes a personal number, or hides one. */
const shapes = new Set(['10', '6 4', '6 2 2', '2 2 2 4', '2 2 2 2 2', '1 1 1 1 1 1 1 1 1 1']);
const mostGroups = 10;

export function findCprNumbers(plain: string, chains: Group[][]): Stretch[] {
  const found: Stretch[] = [];
  for (const chain of chains) {
    for (let first = 0; first < chain.length; first += 1) {
      const last = continues(chain, first) ? undefined : lastOfNumber(chain, first);
      if (last === undefined || !isCpr(plain, { chain, first, last })) continue;
      found.push({ start: chain[first]!.start, end: chain[last]!.end });
      first = last;
    }
  }
  return found;
}

function lastOfNumber(chain: Group[], first: number): number | undefined {
  let count = 0;
  for (let last = first; last < chain.length && last < first + mostGroups && count < 10; last += 1) {
    count += chain[last]!.digits.length;
    if (count === 10 && shapes.has(lengthsOf(chain.slice(first, last + 1)))) return last;
  }
  return undefined;
}

function isCpr(
  plain: string,
  { chain, first, last }: { chain: Group[]; first: number; last: number },
): boolean {
  const groups = chain.slice(first, last + 1);
  if (!hasPlausibleDate(digitsOf(groups))) return false;
  const place = { start: groups[0]!.start, end: groups.at(-1)!.end };
  if (plain[place.start - 1] === '+' || isInsideWord(plain, place) || isAmount(plain, place)) return false;
  const meaning = meaningOf(plain, { chain, first });
  if (meaning === 'cpr') return true;
  // «Ring til» tells ten digits in a row to be another country's telephone number, not 010285-1234.
  if (meaning === 'other' || (meaning === 'phone' && groups.length === 1)) return false;
  const before = chain[first - 1]?.digits.length;
  // Four digits and ten are a bank account.
  if (groups.length === 1) return before !== 4 && chain[last + 1] === undefined;
  // The date may be written with full stops, and the four digits set off by another sign.
  const isDated = groups.length === 4 && groups[3]!.gap === '-' && groups[1]!.gap === groups[2]!.gap;
  const inner = isDated ? { first, last: last - 1 } : { first, last };
  return isDated ? before === undefined : standsAlone(chain, inner);
}

/** Day, month and year by the rule of the seventh digit, which tells the century. */
export function hasPlausibleDate(ten: string): boolean {
  const [day, month, short] = [0, 2, 4].map(at => Number(ten.slice(at, at + 2))) as [number, number, number];
  const seventh = Number(ten[6]);
  const year = centuryOf(seventh, short) + short;
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= days[month - 1]!;
}

function centuryOf(seventh: number, short: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return short <= 36 ? 2000 : 1900;
  return short <= 57 ? 2000 : 1800;
}
