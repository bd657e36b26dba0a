// The bars of the word lists, on the product's own sets: the same figures as `npm run bench -- screening`,
// less the speed, which no test decides.
import { measureScreening, type Report } from '../../bench/screening/measure.ts';

let report: Report;
beforeAll(async () => {
  report = await measureScreening();
});

const danish = () => report.scores.filter(({ set }) => set.startsWith('Danish'));

test('plain Danish is found with a precision of 97 % and a recall of 90 %, or better', () => {
  for (const { set, precision, recall } of danish().filter(({ disguise }) => disguise === 'plain')) {
    expect({ set, enough: precision >= 0.97 && recall >= 0.9 }).toEqual({ set, enough: true });
  }
});

test('every disguise leaves a recall of 90 %', () => {
  expect(danish().filter(({ recall }) => recall < 0.9)).toEqual([]);
});

test('no disguise but stars costs precision: a starred word may be any word', () => {
  const starred = (disguise: string) => disguise.includes('star');
  expect(danish().filter(({ disguise, precision }) => !starred(disguise) && precision < 0.97)).toEqual([]);
});

test('innocent sentences as they stand are never taken for others, in any set', () => {
  expect(
    report.scores.filter(({ disguise }) => disguise === 'plain').flatMap(({ mistaken }) => mistaken),
  ).toEqual([]);
});

test('at most 60 of all Danish headwords are found that nobody approved', () => {
  expect(report.headwords).toBeGreaterThan(150_000);
  expect(report.headwordsOutsideApproved.length).toBeLessThanOrEqual(60);
});
