// Numbers as people write them: groups of digits with small gaps, and what the words before and after say
// that a number is.

export interface Group {
  digits: string;
  start: number;
  end: number;
  /** What stands between the group before and this one; only in a chain can it be a part of one number. */
  gap: string;
}

export type Meaning = 'cpr' | 'phone' | 'other' | undefined;

const digits = /\d+/gu;
/** A gap that numbers have inside; wider or other ones part two numbers. */
const gap = /^(?: {1,3}|\.|-|\/| ?- ?| ?\/ ?| ?\. ?)$/;
const longestGap = 3;

/** Groups that may together be one number. */
export function findChains(plain: string): Group[][] {
  const chains: Group[][] = [];
  let end = -1;
  for (const { 0: run, index } of plain.matchAll(digits)) {
    const between = end < 0 || index - end > longestGap ? '' : plain.slice(end, index);
    const group = { digits: run, start: index, end: index + run.length, gap: between };
    if (gap.test(between)) chains.at(-1)!.push(group);
    else chains.push([{ ...group, gap: '' }]);
    end = group.end;
  }
  return chains;
}

export const lengthsOf = (groups: Group[]) => groups.map(group => group.digits.length).join(' ');
export const digitsOf = (groups: Group[]) => groups.map(group => group.digits).join('');

/** A number that began before: the group before has as many digits and the same gap. */
export function continues(chain: Group[], first: number): boolean {
  const before = chain[first - 1];
  return (
    before !== undefined &&
    before.digits.length === chain[first]!.digits.length &&
    chain[first]!.gap === chain[first + 1]?.gap
  );
}

/** The gaps inside a number are alike, and the number does not go on in the same manner on either side. */
export function standsAlone(chain: Group[], { first, last }: { first: number; last: number }): boolean {
  const inner = chain.slice(first + 1, last + 1).map(group => group.gap);
  if (inner.some(each => each !== inner[0])) return false;
  const before = chain[first - 1];
  const after = chain[last + 1];
  const goesOn = (neighbour: Group | undefined, between: string | undefined, own: Group) =>
    neighbour !== undefined &&
    (between !== ' ' || inner[0] === undefined || inner[0] === ' ') &&
    (between === '-' || between === '/' || between === '.' || neighbour.digits.length === own.digits.length);
  return !goesOn(before, chain[first]?.gap, chain[first]!) && !goesOn(after, after?.gap, chain[last]!);
}

const window = 40;
const ofPhone =
  /^(?:tlf|telf|tel|telefon\p{L}*|tlfnr|phone|mob|mobil\p{L}*|ring|ringe|ringer|kald|sms|smsen?|fastnet\p{L}*|mobilepay|fax|vagttelefon\p{L}*|nødtelefon\p{L}*|call|whatsapp|kontakt)$/u;
const ofCpr = /^(?:cpr\p{L}*|personn\p{L}+|fødselsn\p{L}+|personnummer)$/u;
const ofOther =
  /^(?:cvr\p{L}*|ean\p{L}*|iban|isbn|issn|doi|konto|kontoen|kontonr|kontonummer\p{L}*|reg|regnr|registrering\p{L}*|bankkonto\p{L}*|giro\p{L}*|fi|matr\p{L}*|matrikel\p{L}*|sag|sags\p{L}*|journal\p{L}*|jnr|j|p|ordre\p{L}*|faktura\p{L}*|bilag\p{L}*|kunde\p{L}*|medlem\p{L}*|vare|serie\p{L}*|model\p{L}*|booking\p{L}*|bestilling\p{L}*|reference\p{L}*|ref|løbe?n\p{L}+|dok|dokument\p{L}*|arkiv\p{L}*|id|aftale\p{L}*|\p{L}*måler\p{L}*|kr|kroner|dkk|usd|eur|euro|beløb\p{L}*|pris\p{L}*|ip|version|side|sider|lotto\p{L}*|tal|tallet|tallene|uge|uger|ugerne|årene|perioden|mellem|postnr|postnumre\p{L}*|stregkode\p{L}*|kode|koden|pin|pinkode\p{L}*|bbr\p{L}*|lejemål\p{L}*|afd|afdeling\p{L}*|numrene|opgang\p{L}*|rækken)$/u;
const filler =
  /^(?:nr|nummer|nummeret|no|num|er|på|til|til|ved|lyder|hedder|den|det|mit|min|dit|din|hans|hendes|vores|deres|nyt|nye|gamle|gammelt|hos|os|mig|ham|hende|har|med|en|på|via|eller|kun|altid|bare|evt|direkte|privat|is|the|my|number|on|a|me|at)$/u;
const named = /^(\p{L}{2,})(?:nummer|nummeret|nr|numre)$/u;

/** What the words before a number say that it is, or those before the first number of its chain. */
export function meaningOf(plain: string, { chain, first }: { chain: Group[]; first: number }): Meaning {
  const meaning = meaningBefore(plain, chain[first]!.start);
  const isNearFirst = first > 0 && first <= 2;
  return meaning ?? (isNearFirst ? meaningBefore(plain, chain[0]!.start) : undefined);
}

/** What the nearest telling word says, in the same sentence and past no other number. */
function meaningBefore(plain: string, start: number): Meaning {
  const before = plain.slice(Math.max(0, start - window), start).toLowerCase();
  const sameSentence = before.slice(
    Math.max(lastOf(before, /[\d\n;!?]/g), lastOf(before, /\p{L}{4,}(?<!nr)\. /gu)),
  );
  const words = sameSentence.match(/\p{L}+/gu) ?? [];
  let next = '';
  for (const word of words.reverse().slice(0, 6)) {
    if (ofPhone.test(word)) return 'phone';
    if (ofCpr.test(word)) return 'cpr';
    if (ofOther.test(word)) return 'other';
    // A noun before «nr» owns the number: varmemåler nr., SE-nr.; a person's name or «mit» does not.
    if (next === 'nr' && !filler.test(word) && !word.endsWith('s')) return 'other';
    next = word;
    if (filler.test(word)) continue;
    const name = named.exec(word)?.[1];
    if (name)
      return /tele|mobil|tlf|hjem|vagt|privat|arbejd|vicevært|kontor|hoved|direkte/u.test(name)
        ? 'phone'
        : 'other';
    return undefined;
  }
  return undefined;
}

function lastOf(text: string, sign: RegExp): number {
  let last = 0;
  for (const { 0: found, index } of text.matchAll(sign)) last = index + found.length;
  return last;
}

const amountAfter =
  /^(?:,\d| ?(?:kr\b|kroner|,-|dkk|mio|mia|million|milliard|tusind|€|euro|\$|%|procent|m2|m3|kvm|kvadratmeter|kwh|mwh|kg|ton|liter|l\b|km\b|meter|stk|visninger|klik|mennesker|personer|gange|point|timer|minutter|sekunder|år\b|beboere|boliger|lejligheder|besøg|brugere|læsere|eksemplarer|følgere|indbyggere|danskere))/iu;

/** What comes after makes it an amount: kroner, square metres, people. */
export const isAmount = (plain: string, { start, end }: { start: number; end: number }): boolean =>
  amountAfter.test(plain.slice(end, end + 20)) ||
  /[$€£]\s?$/u.test(plain.slice(Math.max(0, start - 2), start));

/** Letters and signs that make the digits a part of a longer word: A010285, x=12345678, DK50… */
export const isInsideWord = (plain: string, { start, end }: { start: number; end: number }): boolean =>
  /[\p{L}\d_=#<]$|\p{L}[-/]$|\d[.,:/-]$/u.test(plain.slice(Math.max(0, start - 2), start)) ||
  /^(?:[\p{L}_<]|[.,:/-]\d|-\p{L})/u.test(plain.slice(end, end + 2));
