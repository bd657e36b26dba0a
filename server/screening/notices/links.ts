// Links as a reader may write them: with a scheme, with www, a bare host, or with the dot spelled out.
import { isIPv4 } from 'node:net';
import { kindOfHost, type LinkKind } from './hostKinds.ts';
import { isDomain, looksLikeHost, unmistakable } from './hosts.ts';
import { findEmails, type Stretch } from './personal/emails.ts';
import { type Place, readable } from './readable.ts';

export interface LinkHit extends Place {
  kind: LinkKind;
  /** Lower-case, as written, without user, password and port. */
  host: string;
}

interface Candidate extends Stretch {
  /** Missing where the stretch is no link after all. */
  host?: string;
  hasUser?: boolean;
}

const scheme = /(?:h(?:tt|xx|\*\*)ps?|ftp)(?::|\s:|\[:\])\s?[/\\]{2}\s?/iuy;
const user = /[^\s/?#@<>"]{1,200}@/uy;
const bracketedAddress = /\[[\da-f:.]{2,45}\]/iuy;
const piece = /[\p{L}\p{N}](?:[\p{L}\p{N}_-]|\.(?=[\p{L}\p{N}]))*/uy;
const bracketedDot = /\s?[([{<]\s?(?:\.|dot|punktum|prik)\s?[)\]}>]\s?/iuy;
const spokenDot = /\s(?:dot|punktum|prik)\s|\s\.\s?/iuy;
const rest = /(?::\d{1,5})?[/?#\\][^\s<>"«»]*|:\d{2,5}(?!\d)/uy;
/** Where a path begins; the question mark of a sentence is none. */
const path = /[/#\\]|\?[^\s.,;:!?)]|:\d{2}/uy;
const introduction =
  /(?:^|[^\p{L}])(?:på|via|fra|hos|besøg|se|link|linket|tjek|check|læs|siden|hjemmesiden|visit)[:\s]+$|[(:]\s?$/iu;
const introductionUnits = 16;
const mostSpelledDots = 4;
/** Most comments have none of it, and are done. */
const hint = /[.:]\S|\s\.|dot|punktum|prik/i;

/** Every link, in order. `ownHosts` are the site's own, which nobody else may pretend to be. */
export function findLinks(text: string, { ownHosts = [] }: { ownHosts?: readonly string[] } = {}): LinkHit[] {
  const { plain, placeOf } = readable(text);
  if (!hint.test(plain)) return [];
  const kinds = new Map<string, LinkKind>();
  return findLinkStretches(plain).map(link => {
    const host = link.host!.toLowerCase();
    const kind = kinds.get(host) ?? kindOfHost(host, ownHosts);
    kinds.set(host, kind);
    return { ...placeOf(link.start, link.end), kind: link.hasUser ? 'lookalike' : kind, host };
  });
}

/** The same in the plain copy of a text, without judging the hosts. */
export const findLinkStretches = (plain: string): Candidate[] =>
  hint.test(plain) ? candidatesIn(plain) : [];

function candidatesIn(plain: string): Candidate[] {
  const found: Candidate[] = [];
  const emails = findEmails(plain);
  let nextEmail = 0;
  for (let at = 0; at < plain.length; ) {
    while (nextEmail < emails.length && emails[nextEmail]!.end <= at) nextEmail += 1;
    const email = emails[nextEmail];
    const isInEmail = email !== undefined && email.start <= at;
    const link: Candidate | undefined = isInEmail
      ? email
      : (linkWithScheme(plain, at) ?? bareLink(plain, at));
    if (link?.host) found.push(link);
    at = link ? link.end : at + 1;
  }
  return found;
}

function linkWithScheme(plain: string, start: number): Candidate | undefined {
  const prefix = read(scheme, plain, start);
  if (prefix === undefined) return undefined;
  const afterScheme = start + prefix.length;
  const name = read(user, plain, afterScheme) ?? '';
  const from = afterScheme + name.length;
  const address = read(bracketedAddress, plain, from);
  const spelled = address ? { host: address, end: from + address.length } : readHost(plain, from);
  if (!spelled || !(/[.[]/.test(spelled.host) || kindOfHost(spelled.host, []) === 'lookalike'))
    return { start, end: afterScheme };
  const end = endOfPath(plain, spelled.end);
  return { start, end, host: spelled.host, hasUser: name !== '' };
}

function bareLink(plain: string, start: number): Candidate | undefined {
  const first = read(piece, plain, start);
  if (first === undefined) return undefined;
  const spelled = joinSpelled(plain, { host: first, end: start + first.length });
  const endOfFirst = start + first.length;
  if (spelled.end > endOfFirst && isDomain(spelled.host))
    return { start, end: endOfPath(plain, spelled.end), host: spelled.host };
  if (!first.includes('.')) return { start, end: endOfFirst };
  // A path is read only for a host: read for every word of «a/a/a/a», it would be read without end.
  const hasPath = read(path, plain, endOfFirst) !== undefined;
  const isHost = looksLikeHost(first, { hasPath, isIntroduced: () => isIntroduced(plain, { start, first }) });
  if (!isHost && !(hasPath && isIPv4(first))) return { start, end: endOfFirst };
  return { start, end: endOfPath(plain, endOfFirst), host: first };
}

/** «Se finn.no», «(blocket.se)», or nothing but the host. */
function isIntroduced(plain: string, { start, first }: { start: number; first: string }): boolean {
  if (start === 0 && plain.length <= first.length + 1) return true;
  return introduction.test(plain.slice(Math.max(0, start - introductionUnits), start));
}

/** A host as written, spelled-out dots and all; the host alone has plain ones. */
function readHost(plain: string, start: number): { host: string; end: number } | undefined {
  const first = read(piece, plain, start);
  return first === undefined ? undefined : joinSpelled(plain, { host: first, end: start + first.length });
}

function joinSpelled(plain: string, first: { host: string; end: number }): { host: string; end: number } {
  let { host, end } = first;
  for (let dots = 0; dots < mostSpelledDots; dots += 1) {
    if (!' ([{<'.includes(plain[end] ?? '.')) break;
    const bracketed = read(bracketedDot, plain, end);
    const dot = bracketed ?? read(spokenDot, plain, end);
    const label = dot === undefined ? undefined : read(piece, plain, end + dot.length);
    if (dot === undefined || label === undefined) break;
    // A dot that is only spoken of joins no words but the name and ending of a host.
    const joins = bracketed !== undefined || /^www/i.test(host) || unmistakable.has(lastLabel(label));
    if (!joins) break;
    host += `.${label}`;
    end += dot.length + label.length;
  }
  return { host, end };
}

const lastLabel = (host: string) => host.slice(host.lastIndexOf('.') + 1).toLowerCase();

/** Past the path, less the punctuation of the sentence around it. */
function endOfPath(plain: string, start: number): number {
  const whole = read(rest, plain, start) ?? '';
  let open = 0;
  for (const sign of whole) open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  let length = whole.length;
  while (length > 0 && /[.,;:!?'’”*_~)\]}…]/u.test(whole[length - 1]!)) {
    if (whole[length - 1] === ')') {
      if (open >= 0) break;
      open += 1;
    }
    length -= 1;
  }
  return start + length;
}

function read(sticky: RegExp, plain: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(plain)?.[0];
}
