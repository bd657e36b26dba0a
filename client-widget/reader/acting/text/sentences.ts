// Which sentences the acting half speaks: the language that the reading view already found.
import type { Say, speak as Speak, Translation } from '../../../core/text.ts';
import { da } from './da.ts';

export type Acting = typeof da;
export type SayActing = Say<Acting>;

const others: Record<string, () => Promise<{ default: Translation<Acting> }>> = {
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  so: () => import('./so.ts'),
  tr: () => import('./tr.ts'),
};

export async function sayActing(lang: string, speak: typeof Speak): Promise<SayActing> {
  try {
    return speak(lang, (await others[lang]?.())?.default ?? da);
  } catch {
    return speak('da', da);
  }
}
