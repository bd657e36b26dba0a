// Words that somebody hid: read as each disguise may be meant, without false dots, out of another script's letters.
import type { Disguise } from '../reading/disguises.ts';
import { kindOf, LETTER } from '../reading/fold.ts';
import { spelledOut, streamOfReading, streamWithoutDots, type Words } from '../reading/words.ts';
import type { Match } from '../vocabulary/automaton.ts';
import type { Entry } from '../vocabulary/wordList.ts';
import { add, type Search } from './found.ts';
import { lookUp, wordsOf } from './lookUp.ts';

const fewestLettersJoined = 5;
const fewestLettersOfAnInsult = 4;
const LINE_FEED = 10;
// Where dots belong to the language, only a longer listed word, whole, is taken for one under false dots.
const fewestLettersUnderDots = 5;

export function addWithoutDots(here: Search): void {
  const { units, words, vocabulary, innocent, innocentHere } = here;
  const stream = streamWithoutDots(units, words);
  if (stream.units.length === 0) return;
  for (const { match, entry } of lookUp(vocabulary.lexicons, stream.units)) {
    const { first: word, last } = wordsOf(match, stream);
    if (word !== last || innocent.has(word) || innocentHere.has(word)) continue;
    const start = words.starts[word]!;
    const end = words.ends[word]!;
    const own = units.slice(start, end).some(unit => vocabulary.ownDotted.has(unit));
    const whole = match.end - match.start === end - start + 2;
    if (!own || (whole && end - start >= fewestLettersUnderDots)) add(here, { start, end, entry });
  }
}

export function addDisguised(here: Search, disguise: Disguise): void {
  const { wholeWordFrom, readings, firstWord, lastWord } = disguise;
  const longestPiece = longestWord(here.words, { firstWord, lastWord });
  if (here.innocentHere.has(firstWord)) return;
  const hits: { start: number; end: number; entry: Entry }[] = [];
  for (const reading of readings) {
    const units = streamOfReading(reading);
    for (const { match, entry } of lookUp(here.vocabulary.lexicons, units)) {
      const wholeWord = match.start === 0 && match.end === units.length;
      if (entry.severity === 'allowed' && here.vocabulary.insultsIfHidden.has(reading)) continue;
      // Where the likeliest reading is an innocent word the others do not count.
      if (entry.severity === 'allowed' && match.start === 0 && reading === readings[0]) {
        here.innocentHere.add(firstWord);
        return;
      }
      const joins =
        match.start === 0 && match.end - match.start > Math.max(fewestLettersJoined, longestPiece);
      if (wholeWordFrom === 0 || (wholeWord && reading.length >= wholeWordFrom) || joins)
        hits.push({ ...placeOf(match, { words: here.words, disguise, letters: reading.length }), entry });
    }
  }
  for (const hit of hits) add(here, hit);
  if (hits.length === 0) addHiddenInsult(here, disguise);
}

/** Nobody writes `l0mmel` or `t.å.b.e` of somebody in a tale. */
function addHiddenInsult({ units, vocabulary, found }: Search, { start, end, readings }: Disguise): void {
  const hidden = units.slice(start, end).some(unit => kindOf(unit) !== LETTER && unit !== LINE_FEED);
  if (!hidden) return;
  for (const reading of readings) {
    const word = vocabulary.insultsIfHidden.get(reading);
    if (word === undefined || word.length < fewestLettersOfAnInsult) continue;
    found.push({ start, end, word, severity: 'flag', list: 'da' });
    return;
  }
}

/** `lømmel`, half of it in another script: nobody writes so but to hide it. */
export function addCostumed(
  { units, words, vocabulary, found }: Search,
  costumed: ReadonlySet<number>,
): void {
  for (let word = 0; word < words.starts.length; word++) {
    const start = words.starts[word]!;
    const end = words.ends[word]!;
    const own = units.slice(start, end);
    const dressed = own.filter((_, at) => costumed.has(start + at)).length;
    if (dressed === 0 || dressed === own.length) continue;
    const insult = vocabulary.insultsIfHidden.get(spelledOut(own));
    if (insult) found.push({ start, end, word: insult, severity: 'flag', list: 'da' });
  }
}

/** Of letters spaced apart only those that spell it: in `bor i l o r t` the i is a word of its own. */
function placeOf(
  match: Match,
  { words, disguise, letters }: { words: Words; disguise: Disguise; letters: number },
): { start: number; end: number } {
  const { start, end, firstWord, lastWord } = disguise;
  if (lastWord === firstWord || lastWord - firstWord + 1 !== letters) return { start, end };
  // A boundary stands on either side of the reading.
  const first = Math.max(0, match.start - 1);
  const last = Math.min(letters, match.end - 1) - 1;
  return { start: words.starts[firstWord + first]!, end: words.ends[firstWord + last]! };
}

function longestWord(
  { starts, ends }: Words,
  { firstWord, lastWord }: Pick<Disguise, 'firstWord' | 'lastWord'>,
) {
  let longest = 0;
  for (let word = firstWord; word <= lastWord; word++)
    longest = Math.max(longest, ends[word]! - starts[word]!);
  return longest;
}
