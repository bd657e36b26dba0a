// Letters written as HTML spells them, `&#107;` or `&aring;`: read as what they stand for, because some who copy
// them in hope that somebody will see a letter.

interface Entity {
  codePoint: number;
  end: number;
}

const named: Record<string, string> = {
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  agrave: 'à',
  iacute: 'í',
  igrave: 'ì',
  iuml: 'ï',
  euml: 'ë',
  oacute: 'ó',
  ograve: 'ò',
  uacute: 'ú',
  ugrave: 'ù',
  yacute: 'ý',
  szlig: 'ß',
  nbsp: '\u00a0',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  amp: '&',
};
const entity = /&(?:#(0*\d{1,7});?|#x(0*[\da-f]{1,6});?|([a-z]{2,6});)/iy;

export function entityAt(text: string, at: number): Entity | undefined {
  entity.lastIndex = at;
  const match = entity.exec(text);
  if (!match) return undefined;
  const [whole, decimal, hexadecimal, name] = match;
  let codePoint = named[name?.toLowerCase() ?? '']?.codePointAt(0);
  if (decimal) codePoint = Number.parseInt(decimal, 10);
  if (hexadecimal) codePoint = Number.parseInt(hexadecimal, 16);
  if (codePoint === undefined || codePoint > 0x10ffff) return undefined;
  return { codePoint, end: at + whole.length };
}
