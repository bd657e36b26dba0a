// Phrases as a graph of words: `(du|i) er (så |)dum` is five places, not six sentences. A reader's words are
// then led through it one by one.
import { type Automaton, BOUNDARY, buildAutomaton } from './automaton.ts';
import { keyOf, type Severity } from './wordList.ts';

export interface Phrase {
  severity: Severity | 'allowed';
  list: string;
  /** Only where a sentence begins, or where it ends. */
  opens: boolean;
  closes: boolean;
}

/** The places reached by each word, by the word's number. */
type Steps = Map<number, number[]>;

export interface PhraseBook {
  /** Every word that a phrase holds: how it is written, its number by its key, and how to find it. */
  written: string[];
  numbers: Map<string, number>;
  automaton: Automaton;
  first: Steps;
  /** For each place where one may go from there, and the phrase that may be complete there. */
  next: Steps[][];
  complete: (Phrase | undefined)[];
}

export interface PhraseLine extends Pick<Phrase, 'severity' | 'list'> {
  line: string;
}

export function buildPhraseBook(lines: PhraseLine[]): PhraseBook {
  const written: string[] = [];
  const numbers = new Map<string, number>();
  const first: Steps = new Map();
  const next: Steps[][] = [];
  const complete: (Phrase | undefined)[] = [];
  const book = { written, numbers, first, next, complete };
  for (const { line, severity, list } of lines) {
    const part = new Parser(line.replace(/[\^$]/g, ''), book).alternatives();
    const phrase = { severity, list, opens: line.startsWith('^'), closes: line.endsWith('$') };
    if (part.empty) throw new Error(`word list: a phrase without a word: ${line}`);
    join(first, part.first);
    for (const place of part.last) complete[place] = phrase;
  }
  const automaton = buildAutomaton([...numbers.keys()].map(key => BOUNDARY + key + BOUNDARY));
  return { ...book, automaton };
}

/** A piece of a phrase: where it begins, the places where it may end, whether it may be left out. */
interface Part {
  first: Steps;
  last: number[];
  empty: boolean;
}

function join(steps: Steps, others: Steps): void {
  for (const [word, places] of others) steps.set(word, [...(steps.get(word) ?? []), ...places]);
}

/** Reads `a (b|c d|) e`: words, groups of alternatives, and nothing as an alternative. */
class Parser {
  private readonly tokens: string[];
  private at = 0;
  private readonly book: Pick<PhraseBook, 'written' | 'numbers' | 'next' | 'complete'>;

  constructor(line: string, book: Parser['book']) {
    this.tokens = line.match(/[()|]|[^\s()|]+/g) ?? [];
    this.book = book;
  }

  alternatives(): Part {
    const whole = this.sequence();
    while (this.tokens[this.at] === '|') {
      this.at++;
      const other = this.sequence();
      join(whole.first, other.first);
      whole.last.push(...other.last);
      whole.empty ||= other.empty;
    }
    return whole;
  }

  private sequence(): Part {
    const whole: Part = { first: new Map(), last: [], empty: true };
    for (let token = this.tokens[this.at]; token !== undefined && token !== '|' && token !== ')'; ) {
      const part = token === '(' ? this.group() : this.word(token);
      for (const place of whole.last) this.book.next[place]!.push(part.first);
      if (whole.empty) join(whole.first, part.first);
      whole.last = part.empty ? [...whole.last, ...part.last] : part.last;
      whole.empty &&= part.empty;
      token = this.tokens[this.at];
    }
    return whole;
  }

  private group(): Part {
    this.at++;
    const part = this.alternatives();
    if (this.tokens[this.at++] !== ')') throw new Error(`word list: a bracket is open: ${this.tokens.join(' ')}`);
    return part;
  }

  private word(token: string): Part {
    this.at++;
    const { written, numbers, next } = this.book;
    const key = keyOf(token);
    let number = numbers.get(key);
    if (number === undefined) {
      number = written.push(token) - 1;
      numbers.set(key, number);
    }
    const place = next.push([]) - 1;
    return { first: new Map([[number, [place]]]), last: [place], empty: false };
  }
}
