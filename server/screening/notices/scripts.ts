// A text in another script than its site is written in: for a moderator to know, never a fault in itself.
import type { Place } from './readable.ts';

export interface ScriptHit extends Place {
  /** Unicode's name of the script: Cyrillic, Arabic. */
  script: string;
}

const fewestLetters = 10;
const leastShare = 0.5;
const scripts = [
  'Latin',
  'Arabic',
  'Cyrillic',
  'Greek',
  'Hebrew',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Thai',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Gurmukhi',
  'Armenian',
  'Georgian',
  'Ethiopic',
  'Tifinagh',
  'Syriac',
  'Khmer',
];
/** Nearly every comment on a site in a Latin script, and quick to tell. */
const latinOnly = /^[\0-\u024f\u2010-\u2027]*$/;
const patterns = scripts.map(script => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);
// What Unicode's locale data calls the scripts, where several are written together or the code is not
// the beginning of the name.
const scriptsOfCode: Record<string, string[]> = {
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
  Deva: ['Devanagari'],
  Grek: ['Greek'],
  Taml: ['Tamil'],
  Guru: ['Gurmukhi'],
  Armn: ['Armenian'],
  Syrc: ['Syriac'],
  Khmr: ['Khmer'],
  Tfng: ['Tifinagh'],
};

/** The script of most letters where no locale of the site is written in it; ten letters at least. */
export function findUnexpectedScript(
  text: string,
  { locales }: { locales: readonly string[] },
): ScriptHit | undefined {
  const expected = new Set(locales.flatMap(scriptsOfLocale));
  if (expected.has('Latin') && latinOnly.test(text)) return undefined;
  const known = new Map<string, string | undefined>();
  const counts = new Map<string, { letters: number; start: number; end: number }>();
  let letters = 0;
  for (const { 0: letter, index } of text.matchAll(/\p{L}/gu)) {
    letters += 1;
    if (!known.has(letter)) known.set(letter, patterns.find(([, pattern]) => pattern.test(letter))?.[0]);
    const script = known.get(letter) ?? 'Other';
    const seen = counts.get(script) ?? { letters: 0, start: index, end: index };
    seen.letters += 1;
    seen.end = index + letter.length;
    counts.set(script, seen);
  }
  const unexpected = [...counts].filter(([script]) => !expected.has(script));
  const [script, most] = unexpected.sort((one, other) => other[1].letters - one[1].letters)[0] ?? [];
  if (!script || !most || letters < fewestLetters || most.letters <= letters * leastShare) return undefined;
  const { start, end } = most;
  return { script, match: text.slice(start, end), start, end };
}

// A site has a locale or two, and asking the locale data takes longer than counting a comment's letters.
const remembered = new Map<string, string[]>();

function scriptsOfLocale(locale: string): string[] {
  const known = remembered.get(locale) ?? lookUp(locale);
  remembered.set(locale, known);
  return known;
}

function lookUp(locale: string): string[] {
  const code = new Intl.Locale(locale).maximize().script ?? 'Latn';
  const known = scriptsOfCode[code] ?? scripts.filter(script => script.startsWith(code.slice(0, 3)));
  return known.length > 0 ? known : ['Other'];
}
