// How much of the personal data in comments is found, and how much of what is found is personal data.
import { findPersonalData } from '../../../../server/screening/notices/personalData.ts';
import { firstVoice } from './sets/firstVoice.ts';
import { lastVoice } from './sets/lastVoice.ts';
import { secondVoice } from './sets/secondVoice.ts';
import { thirdVoice } from './sets/thirdVoice.ts';

const kinds = ['cpr', 'phone', 'email', 'address'];
const marked = /\{(cpr|phone|email|address)\|([^{}]*)\}/g;

const linesOf = (set: string) => set.trim().split('\n');

/** The comment without its braces, and what they held. */
function read(line: string) {
  const wanted = [...line.matchAll(marked)].map(([, kind, match]) => ({ kind, match: match! }));
  return { text: line.replace(marked, '$2'), wanted };
}

function measure(lines: string[]) {
  const counts = Object.fromEntries(kinds.map(kind => [kind, { right: 0, wrong: 0, missed: 0 }]));
  for (const line of lines) {
    const { text, wanted } = read(line);
    for (const { kind, match } of findPersonalData(text)) {
      const at = wanted.findIndex(
        want => want.kind === kind && (match.includes(want.match) || want.match.includes(match)),
      );
      if (at >= 0) wanted.splice(at, 1);
      counts[kind]![at >= 0 ? 'right' : 'wrong'] += 1;
    }
    for (const { kind } of wanted) counts[kind!]!.missed += 1;
  }
  return counts;
}

const sum = (counts: ReturnType<typeof measure>) =>
  Object.values(counts).reduce((all, { right, wrong, missed }) => ({
    right: all.right + right,
    wrong: all.wrong + wrong,
    missed: all.missed + missed,
  }));

test('of the comments held out, every hit is right and nine of ten are found, kind by kind', () => {
  for (const { right, wrong, missed } of Object.values(measure(linesOf(lastVoice)))) {
    expect(right).toBeGreaterThanOrEqual(8);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.9);
  }
});

test('of all comments written for it, at most three hits in a hundred are wrong and one in ten is missed', () => {
  const { right, wrong, missed } = sum(
    measure([firstVoice, secondVoice, thirdVoice, lastVoice].flatMap(linesOf)),
  );
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.9);
});
