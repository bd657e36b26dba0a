// Which sentences the reading view speaks. Danish is built in; the others come when a page asks.
import { type Say, speak, type Translation } from '../../core/text.ts';
import { da } from './da.ts';

export type Reading = typeof da;
export type SayReading = Say<Reading>;

const others: Record<string, () => Promise<{ default: Translation<Reading> }>> = {
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  so: () => import('./so.ts'),
  tr: () => import('./tr.ts'),
};

/** "ar-EG" speaks Arabic; a language we lack speaks English; no language at all is a Danish page. */
export function chooseLanguage(wished: string | null | undefined): string {
  const lang = (wished || 'da').toLowerCase().split('-')[0]!;
  return lang === 'da' || Object.hasOwn(others, lang) ? lang : 'en';
}

export async function sayReading(lang: string): Promise<SayReading> {
  try {
    return speak(lang, (await others[lang]?.())?.default ?? da);
  } catch {
    return speak('da', da);
  }
}
