// Finds web addresses in plain text, in one pass. The text between them is kept to the letter.

export interface Piece {
  text: string;
  href?: string;
}

// Direction overrides could make an address look like another one, so they end it.
const ADDRESS = /https?:\/\/[^\s<>"\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gi;
const CLOSING = /[.,;:!?'’”«»)\]}*_]/;

export function findLinks(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutClosing(found);
    if (!isAddress(address)) continue;
    pieces.push({ text: text.slice(end, index) }, { text: address, href: address });
    end = index + address.length;
  }
  pieces.push({ text: text.slice(end) });
  return pieces.filter(piece => piece.text);
}

/** A sentence's own punctuation is not part of the address; a bracket that the address opened is. */
function withoutClosing(found: string): string {
  let end = found.length;
  let surplus = found.split(')').length - found.split('(').length;
  while (CLOSING.test(found[end - 1]!)) {
    if (found[end - 1] === ')' && surplus-- <= 0) break;
    end--;
  }
  return found.slice(0, end);
}

function isAddress(text: string): boolean {
  try {
    return !!new URL(text);
  } catch {
    return false;
  }
}
