// The little language the demo sentences are written in, compiled once: {slot} is a word from the
// lists below, [a/b/c] one of the alternatives, everything else stands as written.
export type Random = () => number;
export type Phrase = readonly (string | readonly string[])[];

const upTo = (most: number, from = 2) =>
  Array.from({ length: most - from + 1 }, (_, index) => String(from + index));

const slots: Record<string, readonly string[]> = {
  vej: 'Rugvangen Havrevangen Hvedevangen Bygvangen Kløvervangen Lærkevangen Hørvangen Nordgården'.split(' '),
  nr: upTo(48),
  år: upTo(44, 3),
  antal: upTo(60, 4),
  etage: ['første', 'anden', 'tredje', 'fjerde', 'femte'],
  klokken: ['10', '14', '15', '16', '17', '19'],
  dag: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  tid: [
    'i går',
    'forleden',
    'i søndags',
    'i sidste uge',
    'i foråret',
    'i sommer',
    'sidste vinter',
    'i aftes',
    'i oktober',
    'sidste år',
    'i morges',
  ],
  nabo: [
    'min nabo',
    'min underbo',
    'min overbo',
    'ham på {etage}',
    'damen i stuen',
    'vores vicevært',
    'min svigermor',
    'min datter',
    'min søn',
    'min mor',
    'min mand',
    'min kone',
    'genboen',
    'en ældre herre fra opgangen',
    'min kusine',
    'min bror',
    'min veninde',
    'en af de nye i blokken',
    'min farfar',
    'min kollega',
  ],
  sted: [
    'i gården',
    'ved legepladsen',
    'nede ved kiosken',
    'i beboerhuset',
    'på torvet',
    'ved cykelskuret',
    'ved containerne',
    'bag blok {nr}',
    'ved busstoppestedet',
    'i opgangen',
    'på stien',
    'i kælderen',
    'ved bænkene',
    'foran vaskeriet',
    'på boldbanen',
    'ved skolen',
    'oppe ved bakken',
    'i fælleshaven',
  ],
  ude: [
    'i gården',
    'ved legepladsen',
    'på torvet',
    'ved cykelskuret',
    'bag blok {nr}',
    'på stien',
    'ved bænkene',
    'oppe ved bakken',
    'i fælleshaven',
    'foran vaskeriet',
    'ved skolen',
  ],
  inde: [
    'i beboerhuset',
    'i vaskekælderen',
    'på skolen',
    'i kulturhuset',
    'i klubben',
    'på biblioteket',
    'i cafeen',
  ],
  sidst: ['i foråret', 'i sommer', 'sidste vinter', 'sidste år', 'i efteråret', 'for et par år siden'],
  afgrøde: [
    'grønkål',
    'tomater',
    'kartofler',
    'jordbær',
    'bønner',
    'mynte',
    'rabarber',
    'porrer',
    'squash',
    'chili',
    'persille',
    'ærter',
    'rødbeder',
    'koriander',
    'solsikker',
    'hvidløg',
    'hindbær',
  ],
  ret: [
    'börek',
    'baklava',
    'sambusa',
    'æblekage',
    'linsesuppe',
    'frikadeller',
    'dolmer',
    'grød',
    'hummus',
    'kartoffelsalat',
    'drømmekage',
    'falafler',
    'pandekager',
    'kyllingesuppe',
  ],
  ting: [
    'elkedel',
    'barnevogn',
    'brødrister',
    'cykel',
    'støvsuger',
    'symaskine',
    'lampe',
    'boremaskine',
    'radio',
  ],
  driften: [
    'elevatoren',
    'varmen',
    'ventilationen',
    'kælderdøren',
    'lyset i opgangen',
    'vaskeriet',
    'porten',
  ],
  beløb: ['50 kr.', '85 kr.', '120 kr.', '200 kr.', '340 kr.', '500 kr.', '1.200 kr.'],
  fag: ['malerne', 'tømrerne', 'elektrikerne', 'murerne', 'håndværkerne', 'de folk, der skifter vinduer'],
};

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

export function phrase(source: string): Phrase {
  return source.split(/(\{[^}]+\}|\[[^\]]+\])/).flatMap((part): (string | readonly string[])[] => {
    if (part.startsWith('[')) return [part.slice(1, -1).split('/')];
    if (!part.startsWith('{')) return part ? [part] : [];
    const words = slots[part.slice(1, -1)];
    if (!words) throw new Error(`no such slot: ${part} in ${source}`);
    return [words];
  });
}

export const phrases = (lines: string): readonly Phrase[] =>
  lines
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(phrase);

/** A word may hold a slot itself ("bag blok {nr}"); a finished sentence begins with a capital. */
export function speak(random: Random, parts: Phrase): string {
  let text = '';
  for (const part of parts) {
    const word = typeof part === 'string' ? part : pick(random, part);
    text += word.includes('{') ? speak(random, phrase(word)) : word;
  }
  return text;
}

export const sentence = (random: Random, parts: Phrase): string => {
  const text = speak(random, parts);
  return text.charAt(0).toUpperCase() + text.slice(1);
};
