// A plain copy of a text to look for numbers and addresses in: invisible characters and decorations out,
// digits and full stops of other scripts as ASCII, and every unit with its place in the original.

export interface Readable {
  plain: string;
  /** The place in the original of a stretch of the plain copy. */
  placeOf: (start: number, end: number) => Place;
}

export interface Place {
  match: string;
  start: number;
  end: number;
}

// Almost every comment is in these characters and is its own plain copy.
const plainAlready = /^[\n\r\t\x20-\x7e¡-¬®-\u02ff…’‘“”•]*$/u;
const invisible = /[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]/u;
const mark = /\p{M}/u;
const ANY_MARK = '\u0300';
const space = /\p{Zs}/u;
const dash = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/u;

// Every check asks for the same text in turn; the copy of the last one is at hand.
let last: { text: string; readable: Readable } | undefined;

export function readable(text: string): Readable {
  if (last?.text !== text) last = { text, readable: copyOf(text) };
  return last.readable;
}

function copyOf(text: string): Readable {
  if (plainAlready.test(text)) return { plain: text, placeOf: placeIn(text) };
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const known = new Map<string, string>();
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    let plain = known.get(character);
    if (plain === undefined) {
      plain = plainly(character);
      known.set(character, plain);
    }
    if (plain === ANY_MARK) {
      // The first mark may make a letter (å in two pieces); what is piled on top is decoration.
      const last = units.length - 1;
      const composed = last >= 0 && to[last] === at ? `${units[last]}${character}`.normalize('NFC') : '';
      if (composed.length === 1) units[last] = composed;
      if (last >= 0) to[last] = end;
    } else {
      for (const unit of plain.split('')) {
        units.push(unit);
        from.push(at);
        to.push(end);
      }
    }
    at = end;
  }
  const place = placeIn(text);
  return {
    plain: units.join(''),
    placeOf: (start, end) => place(from[start] ?? text.length, to[end - 1] ?? text.length),
  };
}

const placeIn = (text: string) => (start: number, end: number) => ({
  match: text.slice(start, end),
  start,
  end,
});

/** What one character is read as: nothing where it is invisible. */
function plainly(character: string): string {
  const codePoint = character.codePointAt(0)!;
  if (codePoint < 0x80) return codePoint < 0x20 && !/\s/.test(character) ? '' : character;
  if (codePoint >= 0x660 && codePoint <= 0x669) return String(codePoint - 0x660);
  if (codePoint >= 0x6f0 && codePoint <= 0x6f9) return String(codePoint - 0x6f0);
  // Chinese, Japanese and Korean letters are what they are; there are too many of them to ask about each.
  if (codePoint >= 0x3400 && codePoint <= 0xd7ff) return character;
  if (invisible.test(character)) return '';
  if (mark.test(character)) return ANY_MARK;
  if (space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (codePoint === 0x3002 || codePoint === 0xff61) return '.';
  const compatible = character.normalize('NFKC');
  return compatible.length === 1 && compatible <= '\x7e' ? compatible : character;
}
