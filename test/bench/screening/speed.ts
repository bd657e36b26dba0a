// Texts to measure speed on: ordinary comments, and ten kilobytes of everything that makes a careless
// matcher slow.

const kilobytes = 10;
const fill = (piece: string, size = kilobytes * 1000) =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Comments of about that many characters, put together from sentences of the sets. */
export function ordinaryComments(wanted: { count: number; characters: number; from: string[] }): string[] {
  const { count, characters, from } = wanted;
  const sentences = from.map(sentence => sentence.replace(/[[\]]/g, ''));
  return Array.from({ length: count }, (_, index) => {
    let comment = '';
    for (let next = index * 7; comment.length < characters; next += 13)
      comment += `${sentences[next % sentences.length]} `;
    return comment.slice(0, characters);
  });
}

const pairs = Array.from({ length: 26 * 26 }, (_, index) =>
  String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26)),
);

export const longTexts: Record<string, string> = {
  'one letter': fill('a'),
  'one letter, spaced': fill('a '),
  'spaced letters of many words': fill('l o r t e k a f f e i d i o t '),
  'five thousand single letters': fill([...'abcdefghijklmnopqrstuvwxyz'].join(' ')),
  'zero-width spaces': fill('\u200b'),
  'zero-width in every word': fill('i\u200bd\u200bi\u200bo\u200bt '),
  'combining marks': fill('\u0301'),
  'combining marks on letters': fill('o\u0301\u0308\u0330\u0336'),
  'alternating stars': fill('a*'),
  'stars only': fill('*'),
  'starred words of every shape': fill(pairs.map(([first, last]) => `${first}***${last}`).join(' ')),
  'starred long words': fill(pairs.map(([first, last]) => `${first}*${last}*e*r*n`).join(' ')),
  'starred words with a long tail': fill('k*ll*ng*ll*ng*r*nd*r*ng*n '),
  'digits and letters': fill('1l0rt3'),
  'digits and letters, short words': fill('1d10t5 f155e3 k4l1n9 '),
  'drawn-out letters': fill('iiiiddddiiioooottt '),
  'overrides opened': fill('\u202ea'),
  'overrides opened and closed': fill('\u202etrol\u202c '),
  'overrides nested both ways': fill('\u202ea\u202db') + fill('\u202c'),
  'isolates closed without end': fill('\u202e\u2069'),
  'every word listed': fill('idiot lort fisse '),
  'a listed phrase begun': fill('jeg skal nok slå dig '),
  'a phrase, and words in disguise': fill('du er en 1d10t '),
  'every word with two readings': fill('h@r d3 3n k0rt s1g 0g '),
  'any word after any word': fill('du er så bare en sikke en den de din '),
  'listed words inside one another': fill('fuckfuckfuck'),
  'dots and hyphens': fill('a.b-c.'),
  'dollar signs': fill('$a'),
  emoji: fill('l🔥o'),
  ligatures: fill('ﷺ'),
  'private characters': fill('\u{10ffff}\ue000'),
  'halves of characters': fill('\ud83d'),
  'mathematical letters': fill('𝖎𝖉𝖎𝖔𝖙 '),
  'line feeds': fill('\n'),
  'nordic letters': fill('æøåäöüß '),
  'letters of many scripts': fill('абвгдежзийклмнопрстуфхцчшщъыьэюяαβγδεζηθικλμνξοπρστυφχψω한글漢字العربية '),
};
