// What a screener may answer, what is kept of it, and how it is told among a comment's reasons.
import { parseAnswer } from '../../../server/screening/external/answer.ts';
import { lets, reasonOf, untilScreened } from '../../../server/screening/external/reasons.ts';

test('a verdict alone is an answer; reasons and scores come along where there are any', () => {
  expect(parseAnswer('{"verdict":"approve"}')).toEqual({
    verdict: 'approve',
    reasons: [],
    scores: {},
    score: null,
  });
  expect(
    parseAnswer(
      '{"verdict":"flag","reasons":["grov tone"],"scores":{"rude":0.71,"threat":0.02},"model":"x"}',
    ),
  ).toEqual({ verdict: 'flag', reasons: ['grov tone'], scores: { rude: 0.71, threat: 0.02 }, score: 0.71 });
});

test.each([
  '',
  'ja',
  '[]',
  'null',
  '{"verdict":"reject"}',
  '{"verdict":"Approve"}',
  '{"reasons":[]}',
  '{"verdict":"hold","reasons":"grov"}',
  '{"verdict":"hold","reasons":[1]}',
  '{"verdict":"hold","scores":{"rude":1.1}}',
  '{"verdict":"hold","scores":{"rude":-0.1}}',
  '{"verdict":"hold","scores":{"rude":"0.5"}}',
  '{"verdict":"hold","scores":{"rude":1e999}}',
  '{"verdict":"hold","scores":{"rude":NaN}}',
  '{"verdict":"hold","scores":[0.5]}',
  '['.repeat(60_000),
])('%.40j is no answer', json => {
  expect(parseAnswer(json)).toBeUndefined();
});

test('of a long-winded screener ten reasons of two hundred characters are kept, fit to be stored and read', () => {
  const reasons = ['a\u0000b\ud800c\nd\u202e', '😀'.repeat(300), '  ', ...Array(20).fill('x')];
  const kept = parseAnswer(JSON.stringify({ verdict: 'hold', reasons }))!.reasons;
  expect(kept).toHaveLength(10);
  expect(kept[0]).toBe('a b c d');
  expect([...kept[1]!]).toHaveLength(200);
  expect(kept.every(reason => reason.isWellFormed())).toBe(true);
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`score${i}`, 0.5]));
  expect(parseAnswer(JSON.stringify({ verdict: 'hold', scores: many }))).toBeUndefined();
});

test('only what our own checks would publish waits for the screener; the rest is held as ever', () => {
  expect(untilScreened({ verdict: 'approve', reasons: [{ check: 'all-capitals' }] })).toEqual({
    verdict: 'hold',
    reasons: [{ check: 'all-capitals' }, { check: 'awaiting-screener' }],
  });
  const held = { verdict: 'hold', reasons: [{ check: 'newcomer' }] } as const;
  expect(untilScreened({ ...held, reasons: [...held.reasons] })).toEqual(held);
});

test('a machine may let through and may hold, and never turns anything away', () => {
  expect(lets).toEqual({ approve: true, flag: true, hold: false, refuse: false });
  const answer = { reasons: ['trussel'], scores: { threat: 0.9 }, score: 0.9 };
  expect(reasonOf({ verdict: 'refuse', ...answer })).toEqual({
    check: 'external-screener',
    verdict: 'refuse',
    severity: 'refuse',
    notes: ['trussel'],
    scores: { threat: 0.9 },
  });
  expect(reasonOf({ verdict: 'approve', ...answer })).not.toHaveProperty('severity');
});
