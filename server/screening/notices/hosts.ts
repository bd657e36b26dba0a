// Whether a word with dots in it is the name of a host, as against an abbreviation, a file name or a
// full stop without the space after it.
import { parse } from 'tldts';

// Endings of domains that are also words which a Danish or English sentence begins or ends with, or file
// endings. Alone they prove nothing: «kage.se her», «kom.no», «referat.zip».
const alsoWords = new Set(
  `ad ai am ao app art as at au bar be bi bo by cab cat cd co day de do er es et fan fi film fo fra gift hr hu id
  im in is it la land li ma man md me men mm mn mo mov mu my ne ni no nu of om one or pa pl plus ps py re
  red ro ru sa se sh si sm so sport st sy tf tips to top tv us ve vi video vote win you zip`.split(/\s+/),
);
/** Endings that nobody writes for another reason. */
const unmistakable = new Set(['dk', 'com', 'net', 'org', 'eu', 'info', 'biz', 'io']);
// Short names of hosts that stand without a path and are known all the same.
const wellKnown = new Set(['t.co', 't.me', 'x.com', 'fb.me', 'youtu.be', 'bit.ly', 'goo.gl', 'lnkd.in']);
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;
const longestHost = 253;
const longestLabel = 63;

/** The ending is one that domains have. */
export function isDomain(host: string): boolean {
  if (host.length > longestHost || !host.includes('.')) return false;
  const labels = host.split('.');
  if (!labels.every(each => each.length <= longestLabel && label.test(each))) return false;
  return parse(host, { extractHostname: false, validateHostname: false }).isIcann === true;
}

/** Nothing around it says that it is a link, so its own form has to. */
export function looksLikeHost(host: string, { isIntroduced }: { isIntroduced: boolean }): boolean {
  const labels = host.split('.');
  const ending = labels.at(-1)!;
  const lower = ending.toLowerCase();
  if (wellKnown.has(host.toLowerCase())) return true;
  if (labels[0]!.toLowerCase() === 'www' && labels.length > 2) return isDomain(host);
  if (unmistakable.has(lower)) return isDomain(host);
  // A capital after the dot begins a sentence: «godt.Men jeg».
  if (/^\p{Lu}\p{Ll}/u.test(ending) && !/^\p{Lu}/u.test(labels[0]!)) return false;
  // Abbreviations: «bl.a.de», «m.m.se».
  if (labels.slice(0, -1).every(each => each.length < 3)) return false;
  if (/^\d+$/.test(labels.at(-2)!)) return false;
  if (alsoWords.has(lower) && !isIntroduced && !isHyphenated(labels) && labels.length < 3) return false;
  return isDomain(host);
}

const isHyphenated = (labels: string[]) => /\p{L}-\p{L}|\d/u.test(labels.at(-2)!);
