// Streets with a house number, as Danes write them: Lærkevangen 38, H.C. Andersens Vej 12 B, 2. tv.
import type { Stretch } from './emails.ts';
import { isFirstPart, lastWord, streetName } from './streetNames.ts';

const houseNumber = /(?<!\d)[1-9]\d{0,2}(?!\d)/gu;
const nameLetter = /[\p{L}.'’-]/u;
const numberSign = /,? (?:nr|no)\.? ?$/iu;
const longestName = 40;
const mostNames = 4;

const letter = /(?: ?[a-z](?![\p{L}\d])|[æøå](?![\p{L}\d]))/iuy;
const floor =
  /,? ?(?:(?:\d{1,2}\.? ?sal|\d{1,2}\.?|st|stuen|kld|kælderen|parterre)\.?,? ?(?:t\.?v|t\.?h|m\.?f|dør|lejl|til venstre|til højre)(?![\p{L}])\.?(?: ?\d{1,3})?|\d{1,2}\.? sal|, ?\d{1,2}\.(?! ?\p{L})|(?:st|kld)\.)/iuy;
const town = /,? ?(?:DK-)?\d{4} \p{Lu}[\p{L}]+(?: [CNSVKØ](?![\p{L}]))?/uy;
const otherHouse = /-[1-9]\d{0,2}(?!\d)/uy;

/** Another number than a house's: a date, a time, a sum, a score, a count. */
const otherwise =
  /^(?:[.,:/]\d|%| ?\/ ?\d|\. ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec|etape|fase|gang|del|plads|runde|juledag|pinsedag|division|klasse|møde)(?!\p{L})| - \d|,-|°)/iu;
const counted =
  /^[ -](?:gange?|x|år\p{L}*|måneder|måned|uger|uge|dage|dag|døgn|timer|time|min|minutter|sek|sekunder|kr|kroner|dkk|mio|millioner|tusind|km|m|m2|m²|meter|cm|kvm|kvadratmeter|hektar|procent|pct|grader|kg|liter|stk|styks|personer|mennesker|beboere|børn|voksne|unge|familier|husstande|lejligheder|lejl|boliger|lejemål|blokke|opgange|bygninger|huse|rækkehuse|etager|rum|værelser|træer|bænke|biler|cykler|pladser|p-pladser|katte|hunde|medlemmer|frivillige|ansatte|unger|par|point|mål|kampe|hold|af|nye|nyt|små|store|gamle|ledige|flere|andre|ekstra|forskellige|andet|steder|ting|møder|arrangementer|aktiviteter|billeder|fotos|maj|juni|juli|januar|februar|marts|april|august|september|oktober|november|december)(?!\p{L})/iu;

export function findAddresses(plain: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: number, index } of plain.matchAll(houseNumber)) {
    const name = nameBefore(plain, index);
    if (!name) continue;
    const after = endOfAddress(plain, index + number.length);
    if (!after.hasDetails && (!name.isCertain || isOther(plain, { number, at: index }))) continue;
    const last = found.at(-1);
    // «2. tv» after a house number is read with it.
    if (!last || name.start >= last.end) found.push({ start: name.start, end: after.end });
  }
  return found;
}

function isOther(plain: string, { number, at }: { number: string; at: number }): boolean {
  const after = plain.slice(at + number.length, at + number.length + 24);
  if (otherwise.test(after) || counted.test(after)) return true;
  const range = /^-(\d+)/.exec(after)?.[1];
  return range !== undefined && Number(range) <= Number(number);
}

function nameBefore(plain: string, at: number): { start: number; isCertain: boolean } | undefined {
  if (!/[\p{L}.] {1,2}$|\.$/u.test(plain.slice(Math.max(0, at - 3), at))) return undefined;
  const sign = numberSign.exec(plain.slice(Math.max(0, at - 8), at))?.[0].length;
  let end = at - (sign ?? 0);
  while (sign === undefined && end > at - 3 && plain[end - 1] === ' ') end -= 1;
  let start = startOfWord(plain, end);
  const word = plain.slice(start, end);
  if (word.length < 3 || !/^\p{L}.*\p{L}$/u.test(word)) return undefined;
  const before = wordBefore(plain, start);
  const kind = streetName({ word, before, beginsSentence: beginsSentence(plain, start) });
  if (!kind) return undefined;
  const isLast = lastWord.test(word.toLowerCase());
  for (let names = 0; names < mostNames; names += 1) {
    const part = wordBefore(plain, start);
    const isPart = isLast ? /^\p{Lu}/u.test(part) && belongs(part) : isFirstPart(part);
    if (!isPart || beginsSentence(plain, start)) break;
    start -= part.length + 1;
  }
  return { start, isCertain: kind === 'certain' };
}

// «I Lærkevangen» and «På Parkvej» begin a sentence, not a name.
const belongs = (part: string) =>
  !/^(?:I|På|Ved|Fra|Til|Hos|Og|Se|Bor|Mod|Ad|Af|Langs|Omkring|Adresse|Adressen)$/iu.test(part);

function startOfWord(plain: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestName && nameLetter.test(plain[start - 1]!)) start -= 1;
  return start;
}

function wordBefore(plain: string, start: number): string {
  return plain[start - 1] === ' ' ? plain.slice(startOfWord(plain, start - 1), start - 1) : '';
}

function beginsSentence(plain: string, start: number): boolean {
  return /(?:^|[\n!?:"»«(]\s?|(?<!\b(?:Sct|Skt|Sankt))(?<=\p{L}{3})\.\s{1,2}|[-*•] )$/u.test(
    plain.slice(Math.max(0, start - 8), start),
  );
}

function endOfAddress(plain: string, from: number): { end: number; hasDetails: boolean } {
  let end = from;
  const take = (part: RegExp) => {
    part.lastIndex = end;
    const taken = part.exec(plain)?.[0] ?? '';
    end += taken.length;
    return taken;
  };
  take(otherHouse);
  const door = take(letter);
  // «12 i går», «3 a 4»: a letter apart counts where the address goes on or ends.
  const isPlainWord = /^ [a-z]$/u.test(door) && !/^(?:$|[,.;!?)\n]| ?\d)/u.test(plain.slice(end, end + 3));
  if (isPlainWord || /^ [ioå]$/iu.test(door)) end -= door.length;
  const hasDoor = end > from && door !== '' && !isPlainWord;
  const hasFloor = take(floor) !== '';
  const hasTown = take(town) !== '';
  return { end, hasDetails: hasDoor || hasFloor || hasTown };
}
