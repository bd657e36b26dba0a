// Links as a reader may write them: with a scheme, with www, a bare host, or with the dot spelled out.
import { kindOfHost, type LinkKind } from './hostKinds.ts';
import { isDomain, looksLikeHost } from './hosts.ts';
import { findEmails, type Stretch } from './personal/emails.ts';
import { type Place, readable } from './readable.ts';

export interface LinkHit extends Place {
  kind: LinkKind;
  /** Lower-case, as written: without name, password and port, with www. */
  host: string;
}

interface Candidate extends Stretch {
  host: string;
  hasUser: boolean;
}

const scheme = /(?:h(?:tt|xx|\*\*)ps?|ftp)(?::|\s:|\[:\])\s?[/\\]{2}\s?/giuy;
// One stretch of letters, digits, hyphens and dots; a spelled-out dot joins two of them.
const piece = /[\p{L}\p{N}](?:[\p{L}\p{N}_-]|\.(?=[\p{L}\p{N}]))*/uy;
const bracketedDot = /\s?[([{<]\s?(?:\.|dot|punktum|prik)\s?[)\]}>]\s?/iuy;
const spokenDot = /\s(?:dot|punktum|prik|\.|\.\s)\s?(?=(?:dk|com|net|org|eu|info|nu|se|no|de)(?![\p{L}\p{N}-]))/iuy;
const user = /[^\s/?#@<>"]{1,200}@/uy;
const bracketedAddress = /\[[\da-f:.]{2,45}\]/iuy;
const rest = /(?::\d{1,5})?[/?#\\][^\s<>"«»]*|:\d{2,5}(?!\d)/uy;
const introduction = /(?:på|via|fra|hos|besøg|se|link|linket|tjek|check|læs|siden|hjemmesiden|adressen|visit|see|at)[:\s]+$|[(:]\s?$/iu;
const introductionUnits = 16;
const mostSpokenDots = 4;

/** Every link in the text, in order; `ownHosts` are the site's own, which nobody else may pretend to be. */
export function findLinks(text: string, { ownHosts = [] }: { ownHosts?: readonly string[] } = {}): LinkHit[] {
  const { plain, placeOf } = readable(text);
  // What neither a dot nor a dot's name is in has no link: by far most comments' sentences.
  if (!/[.:]\S|dot|punktum|prik|\s\./iu.test(plain)) return [];
  const emails = findEmails(plain);
  return candidatesIn(plain, emails).map(({ start, end, host, hasUser }) => ({
    ...placeOf(start, end),
    kind: hasUser ? 'lookalike' : kindOfHost(host, ownHosts),
    host,
  }));
}

function candidatesIn(plain: string, emails: Stretch[]): Candidate[] {
  const found: Candidate[] = [];
  let nextEmail = 0;
  for (let at = 0; at < plain.length; ) {
    while (emails[nextEmail] && emails[nextEmail]!.end <= at) nextEmail += 1;
    const email = emails[nextEmail];
    if (email && email.start <= at) {
      at = email.end;
      continue;
    }
    const link = linkWithScheme(plain, at) ?? bareLink(plain, at);
    if (link?.host) found.push(link);
    at = link ? link.end : at + 1;
  }
  return found;
}
