// How a list of words is written, and what it unfolds to: endings, alternatives, prefixes, phrases.

import { DIGIT, foldUnit, kindOf, LETTER, SEVERAL, unfolded } from '../reading/fold.ts';
import { BOUNDARY } from './automaton.ts';

export type Severity = 'refuse' | 'hold' | 'flag';
export const severities: Severity[] = ['refuse', 'hold', 'flag'];

/**
 * A phrase holds at most: a threat may be quoted by whom it was made to, and a real one has to reach a person
 * who can act on it (DSA, Art. 18).
 */
export type PhraseSeverity = Exclude<Severity, 'refuse'>;
const phraseSeverities: PhraseSeverity[] = ['hold', 'flag'];

/**
 * Words are separated by white space, phrases stand one to a line.
 *
 *     idiot/n        the word with each ending of the set n
 *     lorte*         everything that begins with it       *luder/e   everything that ends in it
 *     *fuck*         everything that holds it             (møg|lorte)unge   either
 *     -klovn/e       at the end of a longer word only
 *     ~slubbert      only beside another word of its sentence: a headword alone says nothing of anybody
 *
 * In phrases the brackets hold words, `*` is any one word, `^` stands where a sentence begins and `$` where it
 * ends, `,` in the place of either where a comma may do as well, and `~` before all that where the text says more.
 */
export interface WordList {
  endings: Record<string, string>;
  words: Record<Severity, string>;
  phrases: Record<PhraseSeverity, string>;
  /** Words of the phrases that are insults there; and those that are also when somebody hides them. */
  insults?: readonly string[];
  insultsIfHidden?: readonly string[];
  /** Innocent words that hold a listed one, or are listed in another language. */
  allowed: string;
  allowedPhrases: string;
}

/** What one file holds of a list that is too long for one. */
export interface ListPart extends Partial<Omit<WordList, 'endings' | 'words' | 'phrases'>> {
  words?: Partial<Record<Severity, string>>;
  phrases?: Partial<Record<PhraseSeverity, string>>;
}

export function joinParts({ endings, parts }: Pick<WordList, 'endings'> & { parts: ListPart[] }): WordList {
  const together = (of: (part: ListPart) => string | undefined) =>
    parts.map(part => of(part) ?? '').join('\n');
  return {
    endings,
    words: {
      refuse: together(({ words }) => words?.refuse),
      hold: together(({ words }) => words?.hold),
      flag: together(({ words }) => words?.flag),
    },
    phrases: {
      hold: together(({ phrases }) => phrases?.hold),
      flag: together(({ phrases }) => phrases?.flag),
    },
    insults: parts.flatMap(part => part.insults ?? []),
    insultsIfHidden: parts.flatMap(part => part.insultsIfHidden ?? []),
    allowed: together(part => part.allowed),
    allowedPhrases: together(part => part.allowedPhrases),
  };
}

export interface Entry {
  /** As a moderator should read it: the listed word without its ending. */
  word: string;
  severity: Severity | 'allowed';
  list: string;
  /** In letters of the automaton: a to z, digits, boundaries. */
  pattern: string;
  /** Only beside another word of its sentence. */
  inSentence?: boolean;
  /** Only at the end of a longer word. */
  inCompound?: boolean;
}

/** Spells a folded word in the automaton's letters: æ, ø and å as ae, oe and aa, as many type them. */
const spelled: Record<string, string> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', ü: 'ue', ß: 'ss' };

export const spelling = new Map(Object.entries(spelled).map(([from, to]) => [from.charCodeAt(0), to]));

/** The letters and digits of a word as the automaton knows them; every other sign is a boundary. */
export function keyOf(word: string): string {
  let key = '';
  for (let at = 0; at < word.length; at++) {
    const folded = foldUnit(word.charCodeAt(at));
    const parts = folded === SEVERAL ? unfolded(word.charCodeAt(at)) : String.fromCharCode(folded);
    for (const part of folded < SEVERAL ? '' : parts) {
      const kind = kindOf(part.charCodeAt(0));
      key += kind === LETTER || kind === DIGIT ? (spelled[part] ?? part) : BOUNDARY;
    }
  }
  return key.replace(/#+/g, BOUNDARY);
}

export function readWords(list: WordList, name: string): Entry[] {
  const graded = [
    ['allowed', list.allowed] as const,
    ...severities.map(each => [each, list.words[each]] as const),
  ];
  return graded.flatMap(([severity, text]) =>
    separate(text, /\s+/).flatMap(line =>
      unfold(line.replace(/^[~-]/, line.startsWith('-') ? '*' : ''), list.endings).map(
        ({ word, pattern }) => ({
          word,
          severity,
          list: name,
          pattern,
          inSentence: line.startsWith('~'),
          inCompound: line.startsWith('-'),
        }),
      ),
    ),
  );
}

export function readPhrases(list: WordList, name: string) {
  const graded = [
    ['allowed', list.allowedPhrases] as const,
    ...phraseSeverities.map(each => [each, list.phrases[each]] as const),
  ];
  return graded.flatMap(([severity, text]) =>
    separate(text, /\n/).map(line => ({ line, severity, list: name })),
  );
}

const separate = (text: string, by: RegExp) =>
  text
    .split(by)
    .map(part => part.trim())
    .filter(part => part !== '');

function unfold(line: string, endings: Record<string, string>): { word: string; pattern: string }[] {
  const [written, sets = '', ...rest] = line.split('/') as [string, string?, ...string[]];
  if (rest.length > 0 || /[()|]/.test(sets))
    throw new Error(`word list: one set of endings at the end: ${line}`);
  const last = sets === '' ? [''] : [...sets].flatMap(set => endingsOf(set, endings));
  return alternatives(written).flatMap(word =>
    [...new Set(last)].map(ending => ({
      word: word.replaceAll('*', ''),
      pattern: patternOf(word, ending),
    })),
  );
}

function endingsOf(set: string, endings: Record<string, string>): string[] {
  const listed = endings[set];
  if (listed === undefined) throw new Error(`word list: no set of endings is called ${set}`);
  return listed.split(' ').map(ending => ending.replace('-', ''));
}

/** `a(b|c)d` is `abd` and `acd`. */
function alternatives(written: string): string[] {
  const group = /\(([^()]*)\)/.exec(written);
  if (!group) return [written.replace(/ +/g, ' ').trim()];
  const [whole, inner] = group as unknown as [string, string];
  return inner
    .split('|')
    .flatMap(choice =>
      alternatives(written.slice(0, group.index) + choice + written.slice(group.index + whole.length)),
    );
}

function patternOf(word: string, ending: string): string {
  const start = word.startsWith('*') ? '' : BOUNDARY;
  const end = word.endsWith('*') ? '' : BOUNDARY;
  const key = keyOf(word.replaceAll('*', '') + ending);
  if (key.includes(BOUNDARY)) throw new Error(`word list: several words are a phrase: ${word}`);
  return start + key + end;
}
