// The desk's keys: one key one act, never by accident.
import { actOfKey, reasonOfKey } from '../../../client-widget/moderator/keys.ts';

const press = (key: string, held: Partial<Parameters<typeof actOfKey>[0]> = {}) => ({
  key,
  repeat: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test('each key does what its cap says', () => {
  const acts = ['a', 'r', 'u', 'j', 'k', '?', 'ArrowDown', 'ArrowUp'].map(key => actOfKey(press(key), true));
  expect(acts).toEqual(['approve', 'reject', 'undo', 'next', 'previous', 'help', 'next', 'previous']);
});

test('a key held down moves on but never decides again', () => {
  expect(actOfKey(press('a', { repeat: true }), true)).toBeNull();
  expect(actOfKey(press('j', { repeat: true }), true)).toBe('next');
});

test('the browser’s own shortcuts stay the browser’s', () => {
  expect(actOfKey(press('r', { ctrlKey: true }), true)).toBeNull();
  expect(actOfKey(press('a', { metaKey: true }), true)).toBeNull();
});

test('with single keys switched off only the arrows are left', () => {
  expect(actOfKey(press('a'), false)).toBeNull();
  expect(actOfKey(press('ArrowDown'), false)).toBe('next');
});

test('reasons are chosen by the numbers one to six', () => {
  expect(reasonOfKey('1')).toBe('off-topic');
  expect(reasonOfKey('6')).toBe('other');
  expect(reasonOfKey('7')).toBeNull();
  expect(reasonOfKey('a')).toBeNull();
});
