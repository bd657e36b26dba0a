// What is half written survives going to another page and back, in this tab alone. Nothing is stored before
// an act of the reader's; typing is that act. Sending it, or emptying the field, leaves nothing behind.
import type { Place } from '../reading.ts';

export interface Draft {
  text: string;
  name: string;
  /** The attempt to send it whose answer never came: sent again after a reload, it is still one act. */
  attempt: { key: string; body: string };
}

export function keepDraft({ site, article }: Pick<Place, 'site' | 'article'>) {
  const entry = `article-feedback:${site}:${article}`;
  return {
    kept(): Draft | undefined {
      try {
        const stored = sessionStorage.getItem(entry);
        return stored ? JSON.parse(stored) : undefined;
      } catch {
        return undefined;
      }
    },
    keep(draft: Draft) {
      // Where storage is blocked or full, the words stand in the field and nowhere else.
      try {
        if (draft.text) sessionStorage.setItem(entry, JSON.stringify(draft));
        else sessionStorage.removeItem(entry);
      } catch {}
    },
  };
}
