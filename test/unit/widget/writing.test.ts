// What a reader writes, and the looks that follow the page.
import { codePoints, MOST_CODE_POINTS } from '../../../client-widget/reader/acting/submit.ts';
import { isLight } from '../../../client-widget/reader/theme.ts';
import { LIMITS } from '../../../server/contract.ts';

test('the widget and the service allow the same length', () => {
  expect(MOST_CODE_POINTS).toBe(LIMITS.textCodePoints);
});

test('characters are counted as code points: a smiley is one', () => {
  expect(codePoints('')).toBe(0);
  expect(codePoints('blåbær')).toBe(6);
  expect(codePoints('😀😀')).toBe(2);
  expect(codePoints('e\u0301')).toBe(2);
});

test.each([
  ['rgb(34, 34, 34)', false],
  ['rgb(231, 228, 220)', true],
  ['rgba(255, 255, 255, 0.9)', true],
  ['rgb(0, 0, 255)', false],
  ['oklch(0.93 0.01 90)', true],
  ['oklch(0.25 0.02 250)', false],
  ['lab(92 0 0)', true],
  ['lab(12 0 0)', false],
  ['color(srgb 0.1 0.1 0.1)', false],
  ['color(display-p3 0.9 0.9 0.9)', true],
])('text in %s is light: %s', (colour, light) => {
  expect(isLight(colour)).toBe(light);
});
