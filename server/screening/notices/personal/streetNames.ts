// What a Danish street name looks like, and which everyday nouns only end like one.

export type StreetName = 'certain' | 'doubtful' | undefined;

// Endings that carry a lower-case name too: lærkevangen 38, kirkegade 4.
const endings = `vej vejen gade gaden vangen parken allé alle alléen alleen stræde strædet straede torv torvet
  pladsen haven bakken toften vænge vænget vaenge vaenget ageren lunden krogen stien skrænten boulevard boulevarden`;
// Endings that a capital has to vouch for: Hasselhøj 12 is an address, legeplads 12 is not.
const endingsWithCapital = `vang park plads have bakke toft ager lund krog sti skrænt høj højen hoej gård gården eng
  engen dal dalen mark marken kær kæret holmen bro broen brygge bryggen kaj kajen svinget volden skoven laden ringen
  passage passagen hegnet`;
/** Stand last by themselves: Edwin Rahrs Vej, Nørre Allé. */
export const lastWord =
  /^(?:vej|gade|allé|alle|plads|torv|stræde|park|parken|have|boulevard|vænge|kaj|bakke|brygge|passage|toft|vang|høj|ager)$/u;
/** Streets of one word that is only an ending: Toften 12, Vænget 7. Parken is left to football. */
const onlyEnding =
  /^(?:Toften|Vænget|Lunden|Krogen|Vangen|Ageren|Skrænten|Engen|Bakken|Højen|Stien|Boulevarden)$/u;
const commonStems = new Set(
  `motor hoved lande cykel gang adgangs brand stik blind grus side villa skole arbejds luft privat mark om ud gen af
  op over under halv hjem til fra ind bil vogn lege parkerings p- bygge camping sports fodbold bold opholds løbe
  natur kælke ski sand rund børne køkken bag for koloni urte frugt nytte grill tag fælles vinter zoo dyre by industri
  erhvervs maskin tivoli forlystelses skralde affalds container genbrugs losse hunde skater markeds jule loppe køre
  kørsels indkørsels tilkørsels gå shopping gæste sove sidde stå hvile praktik elev lære daginstitutions hygge læse
  spise angel fiske svine be holde bus taxa rute trafik vild blomster krydder skov ren fri venstre højre snarve smut
  omfarts tælle gård`.split(/\s+/),
);
const commonWords = new Set(
  `brigade brigaden renegade promenade amager manager teenager tager deltager klager bager smager modtager foretager
  overtager optager lager lageren dukkelager drager plager kager jager behager ager ødelægger undersøger mager
  fremtager indtager udtager undertager vedtager gentager tiltager opdager vager sager fager engager skovgård bondegård
  kirkegård kirkegården herregård herregården baggård baggården gårdhave skolegård skolegården udgård indgård storskoven
  finale forhalle kalle palle skralle afdal arbejdsbro danmark denmark værebro varelager overvejen tilsagn
  sønderjylland bondegården forretningsgård gårdhaven åbro`.split(/\s+/),
);
/** The first part of a name in two words; another capitalised word before -gård or -lund is a first name. */
const firstParts =
  /^(?:øster|vester|nørre|nordre|søndre|sønder|østre|vestre|store|lille|gammel|gl|ny|nye|sankt|skt|sct|indre|ydre|øvre|nedre|sct)\.?$/iu;

/** Østergård, Lindegaard, Nyholm: after a first name, a surname with an age. */
const surnameEndings = /^(?:gård|høj|hoej|dal|lund|toft|kær|bro|mark|krog|vang|bakke|park|eng|ager)$/u;
/** Legeplads, cykelvej, baghave: everyday nouns, unlike -høj and -vænget. */
const nounEndings = /^(?:vej|gade|plads|park|have|sti|bakke|torv|krog|gård|skov|bro|kaj)(?:e?n|et)?$/u;

const longestFirst = (list: string) =>
  list
    .trim()
    .split(/\s+/)
    .sort((one, other) => other.length - one.length);
const lowerEndings = longestFirst(endings);
const capitalEndings = longestFirst(`${endings} ${endingsWithCapital}`);

/** Part of the name that a street of one word goes by: Gl. Kongevej, Sct. Pauls Kirkeplads. */
export const isFirstPart = (word: string): boolean => firstParts.test(word);

export interface NamedBy {
  word: string;
  /** The word before, where nothing but a space is between. */
  before: string;
  beginsSentence: boolean;
}

/** Certain: a number after it makes an address. Doubtful: only a number with a floor or a letter does. */
export function streetName({ word, before, beginsSentence }: NamedBy): StreetName {
  const lower = word.toLowerCase();
  const hasCapital = /^\p{Lu}/u.test(word);
  const followsCapital = /^\p{Lu}/u.test(before);
  if (lastWord.test(lower)) {
    if (!followsCapital || /^(?:I|På|Hver|Ingen|Alle|En|Din|Min|God|Nok)$/u.test(before)) return undefined;
    if (hasCapital) return 'certain';
    return /^(?:vej|gade|allé|stræde|plads|torv|boulevard)$/u.test(lower) ? 'certain' : undefined;
  }
  if (onlyEnding.test(word)) return beginsSentence ? 'doubtful' : 'certain';
  const ending = (hasCapital ? capitalEndings : lowerEndings).find(each => lower.endsWith(each));
  if (!ending) return undefined;
  const stem = lower.slice(0, -ending.length);
  if (!isStem(stem, { ending, hasCapital })) return undefined;
  if (surnameEndings.test(ending) && followsCapital && !firstParts.test(before)) return 'doubtful';
  const isCommon = commonWords.has(lower) || (nounEndings.test(ending) && commonStems.has(stem));
  const isName = hasCapital && !beginsSentence && word !== word.toUpperCase();
  if (!isCommon) return 'certain';
  return isName && !commonWords.has(lower) ? 'certain' : 'doubtful';
}

function isStem(stem: string, { ending, hasCapital }: { ending: string; hasCapital: boolean }): boolean {
  if (!/^[\p{L}][\p{L}.'’-]*$/u.test(stem)) return false;
  if (/^alleen$|^alle$/.test(ending)) return stem.length >= 4;
  return stem.length >= (hasCapital ? 1 : 2);
}
