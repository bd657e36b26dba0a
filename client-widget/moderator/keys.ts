// Which key means what at the desk, and whether single keys mean anything at all: whoever dictates or
// brushes against keys can switch them off (WCAG 2.1.4). Arrows keep working.
import { REASONS } from './words/reasons.ts';

export type KeyAct = 'approve' | 'reject' | 'undo' | 'next' | 'previous' | 'help';
const LETTERS: Record<string, KeyAct> = {
  a: 'approve',
  r: 'reject',
  u: 'undo',
  j: 'next',
  k: 'previous',
  '?': 'help',
};
const ARROWS: Record<string, KeyAct> = { ArrowDown: 'next', ArrowUp: 'previous' };

interface Press {
  key: string;
  repeat: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** A held key repeats: it may move on, but it must never decide twice. */
export const actOfKey = (press: Press, lettersOn: boolean): KeyAct | null => {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const act = ARROWS[press.key] ?? (lettersOn ? LETTERS[press.key.toLowerCase()] : undefined) ?? null;
  const moves = act === 'next' || act === 'previous';
  return press.repeat && !moves ? null : act;
};

export const reasonOfKey = (key: string) => (/^[1-6]$/.test(key) ? REASONS[Number(key) - 1]! : null);

/** Whether the key was meant for a field, a menu or a link's own behaviour instead. */
export const isTyping = (event: Event) => {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [popover], [popover] *'))
  );
};

const REMEMBERED_AS = 'article-feedback:single-keys';

export const lettersAreOn = () => {
  try {
    return localStorage.getItem(REMEMBERED_AS) !== 'off';
  } catch {
    return true;
  }
};

export const switchLetters = (on: boolean) => {
  try {
    if (on) localStorage.removeItem(REMEMBERED_AS);
    else localStorage.setItem(REMEMBERED_AS, 'off');
  } catch {
    // Nothing can be stored here: the switch holds for this visit.
  }
};
