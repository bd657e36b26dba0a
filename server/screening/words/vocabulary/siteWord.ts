// A word that a site adds: plain, or plain with a star at its end for everything that begins so. Never a
// regular expression.
import { keyOf } from './wordList.ts';

export type SiteWord = { word: string; key: string; prefix: boolean };
export type RefusedSiteWord = {
  refused: 'empty' | 'too-short' | 'too-long' | 'not-a-plain-word';
  message: string;
};

const longestCharacters = 60;
const fewestLettersBeforeStar = 3;
// Words of letters and digits of any script, joined by single spaces, hyphens or apostrophes.
const plain = /^[\p{L}\p{M}\p{N}]+(?:[ '’-][\p{L}\p{M}\p{N}]+)*$/u;

export function parseSiteWord(written: string): SiteWord | RefusedSiteWord {
  const word = written.normalize('NFC').trim();
  if (word === '') return { refused: 'empty', message: 'A word needs at least one letter.' };
  if (word.length > longestCharacters)
    return { refused: 'too-long', message: `A word has at most ${longestCharacters} characters.` };
  const prefix = word.endsWith('*');
  const stem = prefix ? word.slice(0, -1) : word;
  if (!plain.test(stem)) {
    const message = `"${word}" is not a plain word. Write letters and digits, or a word with * at its end.`;
    return { refused: 'not-a-plain-word', message };
  }
  const key = keyOf(stem);
  if (prefix && [...stem].length < fewestLettersBeforeStar)
    return {
      refused: 'too-short',
      message: `Write at least ${fewestLettersBeforeStar} letters before the star.`,
    };
  return { word, key, prefix };
}
