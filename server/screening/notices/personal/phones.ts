// Danish telephone numbers in the usual groupings, and those of other countries with + or 00 before them.

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

interface Span {
  chain: Group[];
  first: number;
  last: number;
}

/** The groupings of eight digits, and the gaps each is written with. */
const shapes = new Map([
  ['8', /^$/],
  ['2 2 2 2', /^(?:[ .-]| - )$/],
  ['4 4', /^[ -]$/],
  ['2 3 3', /^ $/],
  ['3 2 3', /^ $/],
  ['3 3 2', /^ $/],
  ['4 2 2', /^ $/],
  ['2 2 4', /^ $/],
  ['2 6', /^ $/],
  ['1 1 1 1 1 1 1 1', /^(?:[ .-]| - )$/],
]);
const mostGroups = 8;
const fewestDigits = 8;
const mostDigits = 15;

export function findPhoneNumbers(plain: string, chains: Group[][]): Stretch[] {
  const found: Stretch[] = [];
  for (const chain of chains) {
    for (let first = 0; first < chain.length; first += 1) {
      const number = internationalNumber(plain, { chain, first }) ?? danishNumber(plain, { chain, first });
      if (!number) continue;
      found.push(number.stretch);
      first = number.last;
    }
  }
  return found;
}

type Found = { stretch: Stretch; last: number } | undefined;

function internationalNumber(plain: string, { chain, first }: { chain: Group[]; first: number }): Found {
  const group = chain[first]!;
  const plus = plusBefore(plain, group.start);
  const hasPlus = plus !== undefined;
  const hasZeros = /^00[1-9]/.test(group.digits) && (group.digits.length <= 5 || group.digits.length >= 10);
  const hasCode = group.digits === '00' && chain[first + 1]?.digits.length === 2;
  if (!hasPlus && (first > 0 || !(hasZeros || hasCode))) return undefined;
  const isDanish = /^(?:00)?45/.test(digitsOf(chain.slice(first, first + 2)));
  const zeros = hasPlus ? 0 : 2;
  const most = zeros + (isDanish ? 10 : mostDigits);
  let count = 0;
  let last = first - 1;
  while (last + 1 < chain.length && count + chain[last + 1]!.digits.length <= most && last - first < 10) {
    last += 1;
    count += chain[last]!.digits.length;
  }
  const digits = count - zeros;
  if (last < first || digits < fewestDigits + (isDanish ? 2 : 0)) return undefined;
  const end = chain[last]!.end;
  const thousands = last > first && chain.slice(first + 1, last + 1).every(isThousands);
  const start = plus ?? group.start;
  if (thousands || isAmount(plain, { start, end }) || /^[\p{L}<]/u.test(plain.slice(end, end + 1)))
    return undefined;
  if (zeros > 0 && meaningOf(plain, { chain, first }) === 'other') return undefined;
  return { stretch: { start, end }, last };
}

/** Where the plus is: +45, + 45, +(45). */
function plusBefore(plain: string, start: number): number | undefined {
  const at = [1, 2, 3].find(back => !'( '.includes(plain[start - back] ?? '+'));
  if (at === undefined || plain[start - at] !== '+') return undefined;
  return /[\p{L}\d]/u.test(plain[start - at - 1] ?? '') ? undefined : start - at;
}

const isThousands = ({ gap, digits }: Group) => gap === '.' && digits.length === 3;

function danishNumber(plain: string, { chain, first }: { chain: Group[]; first: number }): Found {
  const code = countryCode(chain, first);
  const last = code === undefined && continues(chain, first) ? undefined : lastOfEight({ chain, first });
  if (last === undefined) return undefined;
  const groups = chain.slice(first, last + 1);
  const digits = digitsOf(groups);
  const place = { start: groups[0]!.start, end: groups.at(-1)!.end };
  if (!/^[2-9]/.test(digits) || /^(\d)\1{7}$/.test(digits)) return undefined;
  if (!isAlone({ chain, first: code === undefined ? first : first - 1, last }) || isAmount(plain, place))
    return undefined;
  const meaning = meaningOf(plain, { chain, first: code === undefined ? first : first - 1 });
  if (meaning === 'other' || meaning === 'cpr') return undefined;
  const isGlued = isInsideWord(plain, place);
  if (
    isGlued &&
    !(meaning === 'phone' && /(?:tlf|tel|mob)$/iu.test(plain.slice(place.start - 3, place.start)))
  )
    return undefined;
  if (meaning !== 'phone' && isSomethingElse(groups, digits)) return undefined;
  const start = code === undefined ? place.start : chain[first - 1]!.start;
  return { stretch: { ...place, start }, last };
}

function lastOfEight({ chain, first }: { chain: Group[]; first: number }): number | undefined {
  let count = 0;
  for (let last = first; last < chain.length && last < first + mostGroups && count < 8; last += 1) {
    count += chain[last]!.digits.length;
    if (count !== 8) continue;
    const gaps = shapes.get(lengthsOf(chain.slice(first, last + 1)));
    return gaps && (last === first || gaps.test(chain[last]!.gap)) ? last : undefined;
  }
  return undefined;
}

/** 45 without a plus, set off by the same gap: 45 12 34 56 78. */
const countryCode = (chain: Group[], first: number) =>
  chain[first - 1]?.digits === '45' && chain[first - 2] === undefined ? '45' : undefined;

function isAlone(span: Span): boolean {
  if (standsAlone(span.chain, span)) return true;
  // The code stands before with a gap of its own: 45 1234 5678.
  return (
    span.chain[span.first]!.digits === '45' && standsAlone(span.chain, { ...span, first: span.first + 1 })
  );
}

/** Dates, years, ranges and round amounts have eight digits too. Said to be a telephone, they are one. */
function isSomethingElse(groups: Group[], digits: string): boolean {
  const shape = lengthsOf(groups);
  const gap = groups[1]?.gap;
  if (isDate(digits.slice(6), digits.slice(4, 6)) && /^(?:19|20)/.test(digits) && shape !== '2 2 2 2')
    return true;
  if (isDate(digits, digits.slice(2, 4)) && /^(?:19|20)/.test(digits.slice(4)) && shape !== '4 4')
    return true;
  if (shape === '8') return /0000$/.test(digits);
  if (shape === '4 4') {
    const [low, high] = groups.map(group => Number(group.digits)) as [number, number];
    const areYears = [low, high].every(year => year >= 1900 && year <= 2099);
    return gap === '-' || areYears || (low % 50 === 0 && high % 50 === 0);
  }
  if (shape === '2 2 2 2') return isSeries(groups.map(group => Number(group.digits)));
  return false;
}

const isDate = (day: string, month: string) =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day.slice(0, 2)) >= 1 && Number(day.slice(0, 2)) <= 31;

/** Weeks, house numbers and counting: 25 26 27 28, 22 24 26 28, 20 30 40 50. */
function isSeries(numbers: number[]): boolean {
  const step = numbers[1]! - numbers[0]!;
  return numbers.every((each, at) => at === 0 || each - numbers[at - 1]! === step);
}
