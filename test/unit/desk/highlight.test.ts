// Underlining what screening noticed: whatever the ranges are, the text stays the very text.
import { piecesOf } from '../../../client-widget/moderator/comment/highlight.ts';

const hold = (start: number, end: number) => ({ check: 'word', severity: 'hold', start, end }) as const;
const flag = (start: number, end: number) => ({ check: 'tone', severity: 'flag', start, end }) as const;
const marked = (text: string, ...reasons: Parameters<typeof piecesOf>[1]) =>
  piecesOf(text, reasons).map(({ text: words, reasons: here }) => [
    words,
    here.map(({ check }) => check).join('+'),
  ]);

test('the words noticed are set apart and the rest is left alone', () => {
  expect(marked('du er en nar, ven', hold(9, 12))).toEqual([
    ['du er en ', ''],
    ['nar', 'word'],
    [', ven', ''],
  ]);
});

test('overlapping findings share their common part, the gravest first', () => {
  expect(marked('abcdef', flag(0, 4), hold(2, 6))).toEqual([
    ['ab', 'tone'],
    ['cd', 'word+tone'],
    ['ef', 'word'],
  ]);
});

test('a finding that spans several pieces is named once, where it ends', () => {
  const pieces = piecesOf('abcdef', [hold(0, 6), flag(2, 4)]);
  expect(pieces.map(({ ending }) => ending.map(({ check }) => check))).toEqual([[], ['tone'], ['word']]);
});

test('a range that would cut an emoji in half takes the whole of it', () => {
  expect(marked('a🌻b', hold(0, 2), flag(2, 4))).toEqual([
    ['a', 'word'],
    ['🌻', 'word+tone'],
    ['b', 'tone'],
  ]);
});

test.each([
  ['beyond the end', hold(20, 30)],
  ['empty', hold(2, 2)],
  ['backwards', hold(4, 2)],
  ['negative', hold(-5, -1)],
  ['without a place', { check: 'newcomer' }],
  ['not whole numbers', hold(1.5, 3)],
])('a range that is %s marks nothing and loses nothing', (_, reason) => {
  expect(marked('hej med dig', reason)).toEqual([['hej med dig', '']]);
});

test('ranges that reach outside are cut to the text', () => {
  expect(marked('hej', hold(-3, 2), flag(2, 99))).toEqual([
    ['he', 'word'],
    ['j', 'tone'],
  ]);
});

test('the pieces of any ranges join up to the text, in the worst of texts', () => {
  const text = 'a🌻\u{1F469}\u200d🚀é\u0301\n\ud800x';
  for (let start = -2; start < text.length + 2; start++)
    for (let end = -2; end < text.length + 2; end++) {
      const pieces = piecesOf(text, [hold(start, end), flag(end - 1, start + 3)]);
      expect(pieces.map(piece => piece.text).join('')).toBe(text);
    }
});

test('an empty text has no pieces', () => {
  expect(piecesOf('', [hold(0, 1)])).toEqual([]);
});
