// Whether a word with dots in it is the name of a host, as against an abbreviation, a file name or a
// full stop without the space after it.
import { parse } from 'tldts';
import { isShortener } from './hostKinds.ts';

/** Endings that nobody writes for another reason. */
export const unmistakable = new Set(['dk', 'com', 'net', 'org', 'eu', 'info', 'biz', 'io']);
// Endings of domains that are also words which a Danish or English sentence begins with, or file endings.
// Alone they prove nothing: «god kage.se her», «kom.no», «referat.zip».
const alsoWords = new Set(
  `ad ai am ao app art as at au bar be bi bo by cab cat cd co day de do er es et fan fi film fo fra gift hr hu id
  im in is it la land li ma man md me men mm mo mov mu my ne ni no nu of om one or pa pl plus pr ps py re red ro
  ru sa se sh si sm so sport st sy tf tips to top tv us ve vi video vote win you zip`.split(/\s+/),
);
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;
const longestHost = 253;
const longestLabel = 63;

/** Well formed, with an ending that domains have. */
export function isDomain(host: string): boolean {
  if (host.length > longestHost || !host.includes('.')) return false;
  const ending = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (ending.length < 2 || /^\d/.test(ending)) return false;
  return host.split('.').every(each => each.length <= longestLabel && label.test(each)) && isEnding(ending);
}

// Remembers only endings that exist, so a text of thousands of invented ones cannot fill it.
const knownEndings = new Set(unmistakable);

function isEnding(ending: string): boolean {
  if (knownEndings.has(ending)) return true;
  const exists = parse(`a.${ending}`, { extractHostname: false, validateHostname: false }).isIcann === true;
  if (exists) knownEndings.add(ending);
  return exists;
}

/** A host by its own form alone, or by a weaker one where the words or a path around it say so. */
export function looksLikeHost(
  host: string,
  around: { isIntroduced: () => boolean; hasPath: boolean },
): boolean {
  if (host.length > longestHost) return false;
  const labels = host.split('.');
  const ending = labels.at(-1)!;
  if (isShortener(host)) return true;
  if (around.hasPath || unmistakable.has(ending.toLowerCase())) return isDomain(host);
  if (/^www$/i.test(labels[0]!) && labels.length > 2) return isDomain(host);
  // A capital after the dot begins a sentence: «godt.Men jeg».
  if (/^\p{Lu}/u.test(ending) && /\p{Ll}/u.test(host)) return false;
  // Abbreviations and numbers: «bl.a.de», «3.to».
  if (labels.slice(0, -1).every(each => each.length < 3) || /^\d+$/.test(labels.at(-2)!)) return false;
  const isDoubtful = alsoWords.has(ending.toLowerCase());
  return isDomain(host) && (!isDoubtful || around.isIntroduced());
}
