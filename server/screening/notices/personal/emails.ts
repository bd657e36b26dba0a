// E-mail addresses, plain and spelled out: navn@eksempel.dk, navn (a) eksempel.dk, navn snabel-a eksempel
// punktum dk. Works on the plain copy of a text.
import { isDomain } from '../hosts.ts';

export interface Stretch {
  start: number;
  end: number;
}

// What stands for @. The word «at» is Danish for «that» and counts only where the dot is spelled out too.
const signs =
  /\s?@\s?|\s?[([{<]\s?(?:a|at|@|snabel[ -]?a)\s?[)\]}>]\s?|[\s-](?:snabel[ -]?a|alfa-?tegn)[\s-]|\s(?:at|æt)\s/giu;
const dots = /\.|\s?[([{<]\s?(?:\.|dot|punktum|prik)\s?[)\]}>]\s?|\s(?:dot|punktum|prik|punkt)\s/iuy;
const labels = /[\p{L}\p{N}-]{1,63}/uy;
const localLetter = /[\p{L}\p{N}._%+'’-]/u;
const longestLocal = 64;
const mostLabels = 6;

export function findEmails(plain: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: sign, index } of plain.matchAll(signs)) {
    const start = startOfLocal(plain, index);
    if (start === index) continue;
    const domain = readDomain(plain, index + sign.length);
    if (!domain || (/^\s(?:at|æt)\s$/iu.test(sign) && !domain.isSpelledOut)) continue;
    found.push({ start, end: domain.end });
  }
  return found;
}

function startOfLocal(plain: string, sign: number): number {
  let start = sign;
  while (start > 0 && sign - start < longestLocal && localLetter.test(plain[start - 1]!)) start -= 1;
  while (start < sign && !/[\p{L}\p{N}]/u.test(plain[start]!)) start += 1;
  return start;
}

/** The longest domain from here: a word glued to it («eksempel.dk.Ring») is let go. */
function readDomain(plain: string, from: number): { end: number; isSpelledOut: boolean } | undefined {
  let host = '';
  let at = from;
  let longest: { end: number; isSpelledOut: boolean } | undefined;
  let isSpelledOut = false;
  for (let count = 0; count < mostLabels; count += 1) {
    labels.lastIndex = at;
    const label = labels.exec(plain)?.[0].replace(/-$/, '');
    if (!label) break;
    host += label;
    at += label.length;
    if (isDomain(host)) longest = { end: at, isSpelledOut };
    dots.lastIndex = at;
    const dot = dots.exec(plain)?.[0];
    if (!dot) break;
    if (dot !== '.') isSpelledOut = true;
    host += '.';
    at += dot.length;
  }
  return longest;
}
