// Personal data in a text: Danish personal numbers, telephone numbers, e-mail addresses, street addresses.
// Whose they are cannot be seen, so a public office's telephone number is a hit as well.
import { findLinkStretches } from './links.ts';
import { findAddresses } from './personal/addresses.ts';
import { findCprNumbers } from './personal/cpr.ts';
import { findEmails, type Stretch } from './personal/emails.ts';
import { findChains } from './personal/numbers.ts';
import { findPhoneNumbers } from './personal/phones.ts';
import { type Place, readable } from './readable.ts';

export type PersonalDataKind = 'cpr' | 'phone' | 'email' | 'address';

export interface PersonalDataHit extends Place {
  kind: PersonalDataKind;
}

/** Every hit in order, none inside another or inside a link: the digits of a link are nobody's number. */
export function findPersonalData(text: string): PersonalDataHit[] {
  const { plain, placeOf } = readable(text);
  // Without a digit or a sign for @ there is nothing to find.
  if (!/\d|@|[([{<]\s?(?:at|a|snabel)|snabel|\s(?:at|æt)\s|alfa-?tegn/iu.test(plain)) return [];
  const chains = /\d/.test(plain) ? findChains(plain) : [];
  const hits = [
    ...kindOf('cpr', findCprNumbers(plain, chains)),
    ...kindOf('phone', findPhoneNumbers(plain, chains)),
    ...kindOf('email', findEmails(plain)),
    ...kindOf('address', chains.length > 0 ? findAddresses(plain) : []),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  if (hits.length === 0) return [];
  return apart(hits, findLinkStretches(plain)).map(({ kind, start, end }) => ({
    kind,
    ...placeOf(start, end),
  }));
}

const kindOf = (kind: PersonalDataKind, stretches: Stretch[]) =>
  stretches.map(stretch => ({ kind, ...stretch }));

function apart<Hit extends Stretch>(hits: Hit[], links: Stretch[]): Hit[] {
  const kept: Hit[] = [];
  let nextLink = 0;
  for (const hit of hits) {
    while (nextLink < links.length && links[nextLink]!.end <= hit.start) nextLink += 1;
    const link = links[nextLink];
    const isInLink = link !== undefined && link.start <= hit.start;
    const isInHit = (kept.at(-1)?.end ?? -1) > hit.start;
    if (!isInLink && !isInHit) kept.push(hit);
  }
  return kept;
}
