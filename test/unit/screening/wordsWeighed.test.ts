// What weighs like abuse though no list names it is pointed out, and decides nothing.
import { screen, stranger } from '../../../server/screening/checks.ts';
import { policyOf, withoutSite } from '../../../server/screening/sitePolicy.ts';
import { compileWords } from '../../../server/screening/words/match.ts';
import { innocentHeldOut } from '../../bench/screening/sets/voices.ts';

const danish = compileWords({ locales: ['da'] });
const weighed = (text: string, matcher = danish) => matcher(text).filter(({ learned }) => learned);

const abuse = [
  'Sådan en snottet kluddermand skal ikke bestemme over vores gård',
  'Gå hjem og få byttet hjernen ud',
];

test('words that no list names are pointed out when together they weigh like abuse', () => {
  for (const text of abuse) {
    const [hit, ...others] = danish(text);
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ check: 'word', severity: 'flag', learned: true });
    expect(hit!.match).toBe(text.slice(hit!.start, hit!.end));
  }
});

test('what is shown is the part of the comment that weighs, not the friendly rest', () => {
  const friendly = 'Tak for en dejlig sommerfest i gården, børnene hyggede sig hele aftenen.';
  const [hit] = weighed(`${friendly} ${abuse[0]}. ${friendly}`);
  expect(hit!.start).toBeGreaterThanOrEqual(friendly.length);
  expect(hit!.end).toBeLessThanOrEqual(friendly.length + 1 + abuse[0]!.length);
});

test('a sentence of few words is weighed with its neighbour, before it or after it', () => {
  const [first, second] = ['Gå nu hjem.', 'Få byttet hjernen ud.'];
  const friendly = 'Tak for en dejlig sommerfest i gården, børnene hyggede sig hele aftenen.';
  expect(weighed(`${first} ${second}`)).toHaveLength(1);
  expect(weighed(`${friendly} ${abuse[1]}. Hilsen Bo.`)).toHaveLength(1);
});

test('where a list names something already, the passage is not pointed out again', () => {
  const hits = danish('Sådan en snottet kluddermand og idiot skal ikke bestemme over vores gård');
  expect(hits.map(({ match, learned }) => [match, learned])).toEqual([['idiot', undefined]]);
});

test('it decides nothing: where comments are published at once, such a one is published, and flagged', () => {
  const policy = policyOf(withoutSite('da'));
  const judge = (text: string, name: string | null = null) =>
    screen({ text, name, ...stranger, ...policy, site: { ...policy.site, policy: 'publish-first' } });
  const { verdict, reasons } = judge(abuse[0]!);
  expect(verdict).toBe('approve');
  expect(reasons).toEqual([expect.objectContaining({ check: 'word', severity: 'flag', learned: true })]);
  // What somebody is called weighs nothing.
  expect(judge('Hvornår åbner vaskeriet?', abuse[0]!).reasons).toEqual([]);
});

test('a passage is left alone that holds a word the site allows', () => {
  expect(weighed(abuse[0]!, compileWords({ locales: ['da'], allowed: ['kluddermand'] }))).toEqual([]);
  expect(weighed(abuse[0]!, compileWords({ locales: ['da'], allowed: ['gårdmand'] }))).toHaveLength(1);
});

test('headwords, letters, addresses, numbers and starred texts are not weighed', () => {
  const texts = [
    'Kluddermand',
    'snottet kluddermand',
    'd i n s n o t t e d e k l u d',
    'https://kluddermand.dk/snottet/skal/ikke/bestemme',
    '12 x 4 m, 3.200 kr., nr. 14, 2. tv.',
    'J**** P**** har en snottet kluddermand',
  ];
  expect(texts.flatMap(text => weighed(text))).toEqual([]);
});

test('a site without Danish weighs nothing', () => {
  expect(compileWords({ locales: ['en'] })(abuse[0]!)).toEqual([]);
});

test('whoever is mentioned is not thereby insulted', () => {
  const fair = innocentHeldOut.find(([name]) => name === 'innocentFair')![1].clean;
  expect(fair.length).toBeGreaterThan(200);
  expect(fair.filter(text => weighed(text).length > 0).length).toBeLessThanOrEqual(fair.length / 100);
  const said = [
    'muslim',
    'jøde',
    'bøsse',
    'somalier',
    'grønlænder',
    'flygtning',
    'kristen',
    'polak',
    'pensionist',
  ];
  const sentences = said.flatMap(one => [
    `Min nabo er ${one}, og vi drikker kaffe sammen.`,
    `Jeg er selv ${one} og har boet her i tyve år.`,
    `Hun er ${one}, og hun er vores nye kasserer.`,
    `Så fik vi en ${one} i bestyrelsen, og det var på tide.`,
    `Hvad mener du om, at formanden er ${one}?`,
    `Din nabo er ${one} ligesom min egen nabo.`,
    `Sig det til din nabo, hvis du er ${one}.`,
    `Du kan ikke skære alle over en kam, fordi én ${one} parkerer forkert.`,
  ]);
  expect(sentences.filter(text => weighed(text).length > 0)).toEqual([]);
});
