// Which language a staff page speaks: the browser's wish at first, the person's own choice after a click
// (only then is anything remembered), and how that language writes numbers, times and names.
import { exactTime as exactly, type Say, type Sentences, speak, type Translation, timeAgo } from '../text.ts';

export const LANGUAGES = ['da', 'en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
export const languageNames: Record<Language, string> = { da: 'Dansk', en: 'English', ar: 'العربية' };

// Latin digits in Arabic too: they are the ones in addresses, key caps and pictures.
const TAGS: Record<Language, string> = { da: 'da', en: 'en-GB', ar: 'ar-u-nu-latn' };
const REMEMBERED_AS = 'article-feedback:language';
const listeners = new Set<() => void>();
let current: Language = 'da';

const isLanguage = (value: unknown): value is Language => LANGUAGES.some(known => known === value);

/** The first wish we can meet; Danish when none can be met. */
export const preferredLanguage = (wishes: readonly string[]): Language =>
  wishes.map(wish => wish.toLowerCase().split('-')[0]).find(isLanguage) ?? 'da';

const remembered = () => {
  try {
    return localStorage.getItem(REMEMBERED_AS);
  } catch {
    return null;
  }
};

const become = (wanted: Language) => {
  current = wanted;
  document.documentElement.lang = wanted;
  document.documentElement.dir = wanted === 'ar' ? 'rtl' : 'ltr';
  for (const tell of [...listeners]) tell();
};

export const language = {
  get current() {
    return current;
  },
  /** For Intl: the language with the digits it is written with here. */
  get tag() {
    return TAGS[current];
  },
  start() {
    const chosen = remembered();
    become(isLanguage(chosen) ? chosen : preferredLanguage(navigator.languages));
  },
  choose(wanted: Language) {
    try {
      localStorage.setItem(REMEMBERED_AS, wanted);
    } catch {
      // A browser that stores nothing still switches for this visit.
    }
    become(wanted);
  },
  subscribe(tell: () => void) {
    listeners.add(tell);
    return () => void listeners.delete(tell);
  },
};

/** A room's sentences, said in whatever language is current when they are asked for. */
export const speaker =
  <Model extends Sentences>(sentences: Record<Language, Translation<Model>>): Say<Model> =>
  (key, values) =>
    speak<Model>(language.tag, sentences[current])(key, values);

export const number = (value: number) => value.toLocaleString(language.tag);
export const ago = (iso: string, now: Date) => timeAgo(language.tag, { time: new Date(iso), now });
export const exactTime = (iso: string) => exactly(language.tag, new Date(iso));

/** Keeps a name or title from turning the sentence around it when it is written the other way. */
export const isolated = (words: string) => `\u2068${words}\u2069`;

/** Two letters that stand for a person: first and last name's, or the name's first two. */
export const initials = (name: string) => {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = [...(words[0] ?? '?')];
  const last = words.length > 1 ? [...words[words.length - 1]!] : [];
  return `${first[0]}${last[0] ?? first[1] ?? ''}`.toLocaleUpperCase(current);
};
