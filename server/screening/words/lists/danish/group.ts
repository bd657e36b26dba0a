// Words as phrases hold them: `(a|b|c)`.

/** `a b c` as the group `(a|b|c)` of a phrase. */
export const group = (words: string): string => `(${words.trim().split(/\s+/).join('|')})`;

/** The words of such a group. */
export const wordsOf = (words: string): string[] => words.slice(1, -1).split('|');
