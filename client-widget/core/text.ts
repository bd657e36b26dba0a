// Sentences in a person's language: lookup, {placeholders}, plurals and time, with Intl doing the
// grammar. Each room keeps its own sentences; this file knows none.

export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Sentences = Record<string, string | Forms>;
/** The same keys as `Model`, so that a missing sentence is a type error. */
export type Translation<Model extends Sentences> = { [Key in keyof Model]: string | Forms };
export type Say<Model extends Sentences> = (
  key: keyof Model & string,
  values?: Record<string, string | number>,
) => string;

/** A plural sentence chooses its form by the value named `count`. */
export function speak<Model extends Sentences>(lang: string, sentences: Translation<Model>): Say<Model> {
  return (key, values = {}) => {
    const found = sentences[key] as string | Forms;
    const sentence =
      typeof found === 'string'
        ? found
        : (found[new Intl.PluralRules(lang).select(+values.count!)] ?? found.other);
    return sentence.replace(/\{(\w+)\}/g, (_, name) => {
      const value = values[name]!;
      return typeof value === 'number' ? value.toLocaleString(lang) : value;
    });
  };
}

const STEPS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** "for 3 timer siden" within a week, then the date. A language the browser lacks gets figures. */
export function timeAgo(lang: string, { time, now }: { time: Date; now: Date }): string {
  const seconds = Math.max(0, (now.getTime() - time.getTime()) / 1000);
  const known = Intl.RelativeTimeFormat.supportedLocalesOf(lang)[0];
  if (!known) return exactTime(lang, time);
  if (seconds >= 7 * 86_400) return time.toLocaleDateString(lang, { dateStyle: 'long' });
  const [unit, length] = STEPS.find(([, step]) => seconds >= step) ?? (['second', Infinity] as const);
  return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-Math.floor(seconds / length), unit);
}

export function exactTime(lang: string, time: Date): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  const known = Intl.DateTimeFormat.supportedLocalesOf(lang)[0];
  // Danish figures ("21.11.2026 14.05") need no words, so they serve where the browser lacks a language.
  return known
    ? time.toLocaleString(lang, style)
    : time.toLocaleString('da', { ...style, dateStyle: 'short' });
}
