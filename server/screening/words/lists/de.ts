import type { WordList } from '../wordList.ts';
export const german: WordList = { endings: {}, words: { refuse: '', hold: '', flag: '' }, phrases: { refuse: '', hold: '', flag: '' }, allowed: '', allowedPhrases: '' };
