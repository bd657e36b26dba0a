// A listed word is found however it is written, at its place in the reader's own text; an innocent one is not.
import { compileWords } from '../../../server/screening/words/match.ts';

const everything = compileWords({ locales: ['da'] });
/** What only weighs like abuse has a test of its own: wordsWeighed. */
const danish = (text: string) => everything(text).filter(({ learned }) => !learned);

const disguised: Record<string, [text: string, match: string]> = {
  'letters as HTML spells them': ['din &#105;d&#x69;ot', '&#105;d&#x69;ot'],
  'a Danish letter by its name': ['din k&aelig;lling', 'k&aelig;lling'],
  'every letter twice': ['din kkæælllliinngg', 'kkæælllliinngg'],
  'one letter twice': ['sikke en lorrt', 'lorrt'],
  'stuck to another word': ['du er en idiotmand', 'idiotmand'],
  'without its dots': ['hun er en kalling', 'kalling'],
  'as it stands': ['Du er en idiot, Kaj.', 'idiot'],
  inflected: ['Alle de idioterne igen.', 'idioterne'],
  'in a compound': ['Sikke noget lortekaffe.', 'lortekaffe'],
  'in capitals': ['DIN KÆLLING', 'KÆLLING'],
  'in mixed case': ['din iDiOt', 'iDiOt'],
  'with ae for æ': ['din kaelling', 'kaelling'],
  'with oe for ø': ['et roevhul er han', 'roevhul'],
  'with å in two pieces': ['Nu skal du ha\u030aa, idiot', 'idiot'],
  'with zero-width characters inside': ['en i\u200bd\u200ci\u2060ot her', 'i\u200bd\u200ci\u2060ot'],
  'with soft hyphens inside': ['en id\u00adi\u00adot her', 'id\u00adi\u00adot'],
  'with Cyrillic letters': ['en іԁіот her', 'іԁіот'],
  'with Greek letters': ['en ιdιοτ her', 'ιdιοτ'],
  'in fullwidth letters': ['en ｉｄｉｏｔ her', 'ｉｄｉｏｔ'],
  'in mathematical letters': ['en 𝖎𝖉𝖎𝖔𝖙 her', '𝖎𝖉𝖎𝖔𝖙'],
  'in circled letters': ['en ⓘⓓⓘⓞⓣ her', 'ⓘⓓⓘⓞⓣ'],
  'under piles of marks': ['en i̷̢d̴̛i̵͠o̸̧t̶͝ her', 'i̷̢d̴̛i̵͠o̸̧t̶͝'],
  'backwards under an override': ['en \u202etoidi\u202c her', 'toidi'],
  'spaced apart': ['en i d i o t her', 'i d i o t'],
  'dotted apart': ['en i.d.i.o.t her', 'i.d.i.o.t'],
  'hyphenated apart': ['en i-d-i-o-t her', 'i-d-i-o-t'],
  'spaced apart as a whole sentence': ['d u  e r  e n  i d i o t', 'i d i o t'],
  'spaced apart after a one-letter word': ['han bor i l o r t', 'l o r t'],
  'with digits for letters': ['en 1d10t her', '1d10t'],
  'with a digit for ø': ['et r0vhul her', 'r0vhul'],
  'with signs for letters': ['sikke noget $h!t', '$h!t'],
  'with digits behind': ['hilsen idiot99', 'idiot99'],
  'with letters drawn out': ['en idioooooot her', 'idioooooot'],
  'with a double letter drawn out': ['en kælllllling her', 'kælllllling'],
  'with a star': ['en k*lling her', 'k*lling'],
  'with several stars': ['en i***t her', 'i***t'],
  'with stars between': ['en id*iot her', 'id*iot'],
  'with a star in a compound': ['sikke en l*rtekaffe', 'l*rtekaffe'],
  'with an emoji inside': ['en kæl😂ling her', 'kæl😂ling'],
  'with a hyphen inside': ['en lu-der her', 'lu-der'],
  'with a stroke inside': ['en kæl/ling her', 'kæl/ling'],
  'broken over a line': ['en kæl-\nling her', 'kæl-\nling'],
  'with full stops and spaces between': ['en i. d. i. o. t her', 'i. d. i. o. t'],
  'as it sounds': ['en kelling her', 'kelling'],
  'with c and z for k and s': ['en cæling og', 'cæling'],
  'with a letter doubled': ['en idioot her', 'idioot'],
  'with every letter doubled': ['en iiddiioott her', 'iiddiioott'],
  'with a vowel left out': ['en kællng her', 'kællng'],
  'with a letter and three stars': ['f*** dig', 'f***'],
  'with a sign, after letters of its own': ['x y k@lling', 'k@lling'],
  'with a mark that HTML spells': ['Sikke en ta&#778;be.', 'Sikke en ta&#778;be'],
  'backwards, as HTML spells the override': ['en &#8238;toidi&#8236; her', 'toidi'],
  'with two letters swapped': ['gå ad hevlede til', 'hevlede'],
  'in two pieces of which one is no word': ['det er en lu der', 'lu der'],
};

for (const [how, [text, match]] of Object.entries(disguised)) {
  test(`a listed word is found ${how}, with its place in the text`, () => {
    const [hit, ...others] = danish(text);
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ check: 'word', match, start: text.indexOf(match) });
    expect(text.slice(hit!.start, hit!.end)).toBe(match);
  });
}

test('a threat is found with a disguised word in it, from its first word to its last', () => {
  for (const text of [
    'Jeg sl4r dig ihj3l',
    'jeg slåååår dig i h j e l',
    'jeg slår dig i*jel',
    'JEG SLAAR DIG IHJEL',
  ]) {
    const hits = danish(`Vent. ${text}, du.`);
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({ severity: 'hold', match: text, start: 6 });
  }
});

test('a star hides an insult, and a text full of other stars hides nothing', () => {
  expect(danish('Sikke en k*lling').map(hit => hit.match)).toEqual(['k*lling']);
  expect(danish('K*ffe, k*lling og k*ge t*l børn*ne')).toEqual([]);
  // A mask that only a listed word fits is believed beside one stranger; one that also hides a kitten is not.
  expect(danish('D*n id*ot').map(hit => hit.match)).toEqual(['id*ot']);
  expect(danish('S*d k*lling')).toEqual([]);
});

const innocent = [
  'brug &amp; og &lt;b&gt; og R&D&Q; i koden',
  'Aabo og Aaen har zoom, football og stress med afskedsspillet',
  'Kuling og kylling, lært og hørt',
  'Fuchs, Koch og Stan fra England',
  'J**** P**** har klaget over L****',
  'Hotel*** ved vandet, 5***** stjerner',
  'beboer*inder og lærer*e',
  'Prisen* er uden moms (*gælder til juni)',
  'tlf. 22****** og kode ab*12*cd',
  'Cock-\nerspaniel søger hjem, og pis-\nk fløden',
  'hop ikke over hækken',
  'lad os se på slutningen, og fars slutrapport',
  'Skift op i god fart, fag for fag',
  'S L U T stod der på filmlærredet',
  'P15 og B52 er parkeringspladser',
  'K1 og A4, e-mail og p-plads',
  'den 5. maj kl. 19.30, f.eks. 3-4 stk.',
  'pris * antal = 5*stjerner',
  '*Rettelse: mødet er flyttet*',
  'Jaaaaa, suuuuper!',
  'U S A, E U og F N',
  'en sparebøsse og en saltbøsse',
  '\u202epuls\u202c',
  'a\u0301 propos idé, allé og entré',
  'привет, как дела',
  'مرحبا بكم',
  '🇩🇰🇸🇪 👨‍👩‍👧 🎉',
];

for (const text of innocent) {
  test(`nothing is found in: ${text}`, () => {
    expect(danish(text)).toEqual([]);
  });
}

test('a word that only looks backwards in the text is read as it shows', () => {
  expect(danish('\u202epuls\u202c')).toEqual([]);
  expect(danish('her er en \u202eidiot\u202c')).toEqual([]);
  expect(danish('en \u202et\u202dro\u202cl\u202c')).toEqual([]);
});

test('an override ends with its line, and directions left open hurt nothing', () => {
  expect(danish('\u202eab\nidiot').map(hit => hit.match)).toEqual(['idiot']);
  expect(danish(`${'\u2067'.repeat(300)}idiot`).map(hit => hit.match)).toEqual(['idiot']);
});
