// What the lists hold, how grave it is, and what a site adds or takes away.

import { compileWords, parseSiteWord } from '../../../server/screening/words/match.ts';
import { toldAndHeld, toldAndLeftAlone } from '../../bench/screening/sets/danishTold.ts';

const everything = compileWords({ locales: ['da'] });
/** What only weighs like abuse has a test of its own: wordsWeighed. */
const danish = (text: string) => everything(text).filter(({ learned }) => !learned);
const found = (text: string, matcher = danish) => matcher(text).map(hit => hit.match);

test('mild swearing is a flag, insults and threats are held, an ethnic slur with an animal is refused', () => {
  const severities = ['Det var fandens', 'Du er en idiot', 'Jeg slår dig ihjel', 'Dit perkersvin'].map(
    text => danish(text)[0]?.severity,
  );
  expect(severities).toEqual(['flag', 'hold', 'hold', 'refuse']);
});

test('whoever tells of a threat, quotes or denies one is never refused, and mostly left alone', () => {
  expect(toldAndLeftAlone.filter(text => danish(text).length > 0)).toEqual([]);
  expect(toldAndHeld.filter(text => danish(text).some(({ severity }) => severity === 'refuse'))).toEqual([]);
});

test('of overlapping hits the gravest stays, of equals the longest', () => {
  expect(danish('nogen burde skyde dig, din idiot').map(({ severity, match }) => [severity, match])).toEqual([
    ['hold', 'nogen burde skyde dig'],
    ['hold', 'idiot'],
  ]);
  expect(found('Din dumme kælling')).toEqual(['kælling']);
  expect(found('luk røven nu')).toEqual(['luk røven']);
});

test('hits come in the order of the text', () => {
  const starts = danish('lort, din idiot, for helvede, jeg smadrer dig').map(hit => hit.start);
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
  expect(starts).toHaveLength(4);
});

test('the same text gives the same hits, whatever came before', () => {
  const texts = [
    'din idiot',
    'i d i o t',
    'hop ikke',
    'jeg slår dig ihjel',
    'k*lling',
    'x'.repeat(10_000),
    'l0rt',
  ];
  const alone = texts.map(text => compileWords({ locales: ['da'] })(text));
  for (let round = 0; round < 3; round++) expect(texts.map(text => danish(text))).toEqual(alone);
  expect([...texts].reverse().map(text => danish(text))).toEqual([...alone].reverse());
});

test('what is rude only to somebody is innocent by itself', () => {
  expect(found('Tæven fik hvalpe, og soen fik grise.')).toEqual([]);
  expect(found('Din hund løb efter min gris.')).toEqual([]);
  expect(found('Kan jeg låne din spade?')).toEqual([]);
  expect(found('Rygning slår dig ihjel, siger lægen.')).toEqual([]);
  expect(found('Vi slår jer i håndbold på lørdag.')).toEqual([]);
  expect(found('Gardinerne burde hænges op.')).toEqual([]);
  expect(found('Dumme so')).toEqual(['Dumme so']);
  expect(found('Dit svin')).toEqual(['Dit svin']);
});

test('an insult said alone counts in a longer text, and says nothing as all of one', () => {
  expect(found('Læser du overhovedet artiklen? Fjog.')).toEqual(['Fjog']);
  expect(found('Fjog.')).toEqual([]);
  expect(found('Han er cirkusklovn, og en pauseklovn er sjov.')).toEqual([]);
  expect(found('Der sidder en kontorklovn.')).toEqual(['kontorklovn']);
  expect(found('Ti stille, din so, og gå hjem.')).toEqual(['din so']);
});

test('a name for somebody that is an ordinary word as well is one only where it names somebody', () => {
  const ordinary = [
    'De taber igen på søndag, og det var sjovere sidste år.',
    'Den angiver temperaturen, og kablet stikker ud fra væggen.',
    'Ungerne skråler i gården, og det sinker igen arbejdet.',
    'Nye drivere til printeren kan hentes, de drivere virker.',
    'Voldtægtsmænd bør have længere straffe.',
    'Det fusker igen med elevatoren, og planterne, de stræber ud mod lyset.',
    'Pik-as var spillets sidste kort.',
    'Hvis du har en stige, må jeg så låne den? Angiver man selv, hvornår den skal tilbage?',
    'Angiver, hvor mange der kommer.',
    'Min søn fra nummer 4 er på sommerlejr, og hvilket køn på barnet ved de ikke.',
  ];
  expect(ordinary.flatMap(text => found(text))).toEqual([]);
  expect(found('De tabere i bestyrelsen kan rende og hoppe.')).not.toEqual([]);
});

test('what a site allows is noticed in no disguise and in no phrase', () => {
  const tolerant = compileWords({ locales: ['da'], allowed: ['kælling', 'idiot', 'taber'] });
  const texts = ['din kælling', 'k@lling', 'k æ l l i n g', '1d10t', 'i*iot', 'du er en idiot', 'Din taber!'];
  expect(texts.filter(text => danish(text).length === 0)).toEqual([]);
  expect(texts.filter(text => tolerant(text).length > 0)).toEqual([]);
  expect(found('din luder', tolerant)).toEqual(['luder']);
});

test('a Latin word is in no costume because another word of its line is', () => {
  expect(found('\u202erebаt abcdefghij\u202c')).toEqual(['rebаt']);
  expect(found('\u202erebat kasеrh\u202c')).toEqual([]);
});

test('words that stand together by chance are joined to nothing', () => {
  const texts = [
    'Hop ikke over',
    'lud er godt til gulve',
    'det var lort, tænkte jeg',
    'ca. 45 kr. inkl. moms',
  ];
  expect(texts.filter(text => danish(text).length > 0)).toEqual(['det var lort, tænkte jeg']);
});

test('names and places that hold a listed word are innocent', () => {
  for (const name of [
    'Horsens',
    'Middelfart',
    'Assens',
    'Pikkarainen',
    'Fuglebakken',
    'Scunthorpe',
    'Dick',
    'Horneby',
  ])
    expect(found(`Vi var hos ${name} i går`)).toEqual([]);
  for (const name of ['Fatima', 'Ayşe', 'Fuad', 'Khadija', 'Analia', 'Sıla', 'Gaye', 'Negar', 'Lüders'])
    expect(found(`Hilsen ${name}`)).toEqual([]);
});

test('English words that are Danish ones stay innocent on a Danish site screened for both', () => {
  const both = compileWords({ locales: ['da', 'en'] });
  expect(found('Slut med fag, god fart og et dick-kabel, tit med spade', both)).toEqual([]);
  expect(found('You are a slutty bastard', both)).not.toEqual([]);
});

test('each language has its lists', () => {
  expect(found('din jävla hora', compileWords({ locales: ['sv'] }))).not.toEqual([]);
  expect(found('hold kjeft, din jævla drittsekk', compileWords({ locales: ['nb'] }))).not.toEqual([]);
  expect(found('halt die Fresse, du Arschloch', compileWords({ locales: ['de'] }))).not.toEqual([]);
  expect(found('you wanker', compileWords({ locales: ['en'] }))).toEqual(['wanker']);
  expect(found('what the fuck', compileWords({ locales: ['de'] }))).toEqual(['fuck']);
});

test('a site’s own words are found plain, as a beginning, as a phrase, in any script and in disguise', () => {
  const site = compileWords({
    locales: ['da'],
    siteWords: ['hestepasning', 'krypto*', 'gratis penge', 'реклама', 'slut'],
  });
  expect(site('Hestepasning tilbydes')).toEqual([
    {
      check: 'word',
      match: 'Hestepasning',
      start: 0,
      end: 12,
      word: 'hestepasning',
      severity: 'hold',
      list: 'site',
    },
  ]);
  expect(found('kryptovaluta og gratis  penge, реклама', site)).toEqual([
    'kryptovaluta',
    'gratis  penge',
    'реклама',
  ]);
  expect(found('h3st3pasn1ng og k r y p t o', site)).toEqual(['h3st3pasn1ng', 'k r y p t o']);
  expect(found('nu er det slut', site)).toEqual(['slut']);
});

test('a site’s allowed words are no longer noticed, nor what begins with one that has a star', () => {
  const site = compileWords({ locales: ['da'], allowed: ['idiot', 'lort*', 'kælling*'] });
  expect(found('Lortet er væk, sagde kællingerne til idioterne, for fanden', site)).toEqual(['for fanden']);
});

for (const written of [
  '(a+)+$',
  '.*',
  '[',
  '*',
  'a*',
  '^x',
  'a|b',
  '\\w+',
  'lort*kaffe',
  '',
  '  ',
  'x'.repeat(61),
]) {
  test(`"${written.slice(0, 12)}" is refused as a site word and finds nothing`, () => {
    expect(parseSiteWord(written)).toMatchObject({
      refused: expect.any(String),
      message: expect.any(String),
    });
    const site = compileWords({ locales: ['da'], siteWords: [written] });
    expect(found(`${'a'.repeat(50)}! lorem (a+)+$ .* [`, site)).toEqual([]);
  });
}

test('a plain word and a beginning are accepted as site words', () => {
  expect(parseSiteWord(' Kælder ')).toEqual({ word: 'Kælder', key: 'kaelder', prefix: false });
  expect(parseSiteWord('krypto*')).toEqual({ word: 'krypto*', key: 'krypto', prefix: true });
});
