// The tree as a reader meets it: titles, sentences, comments, and no test that is switched off.
import { failures } from '../../server/problems.ts';
import { sourceFiles } from '../support/sourceFiles.ts';

const tests = sourceFiles('test', '.test.ts');
const sources = [...sourceFiles('server'), ...sourceFiles('client-widget'), ...sourceFiles('test')];

test('no two tests have the same title', () => {
  const titles = tests.flatMap(({ file, text }) => {
    const found = [...text.matchAll(/^ *test(?:\.each\([\s\S]*?\))?\(\s*(['"`])(.+?)\1,/gm)];
    return found.map(([, , title]) => ({ file, title: title! }));
  });
  expect(titles.length).toBeGreaterThan(100);
  const seen = new Map<string, string>();
  const twice = titles.filter(({ title, file }) => {
    const before = seen.get(title);
    seen.set(title, file);
    return before !== undefined;
  });
  expect(twice).toEqual([]);
});

test('no test is switched off, run alone, or tried again until it passes', () => {
  const cheats =
    /\b(?:test|it|describe)\.(?:only|skip|todo|failing)\b|\bx(?:it|test|describe)\(|retryTimes\(/;
  const own = 'test/house/tree.test.ts';
  expect(tests.filter(({ file, text }) => file !== own && cheats.test(text)).map(({ file }) => file)).toEqual(
    [],
  );
});

test('every problem has a sentence in Danish and in English, and what readers meet in their languages too', () => {
  for (const [code, failure] of Object.entries(failures)) {
    for (const sentence of [failure.da, failure.en])
      expect([code, sentence]).toEqual([code, expect.stringMatching(/^\S.*[.!]$/)]);
    const others = ['ar', 'so', 'tr'].filter(language => language in failure);
    expect([code, [0, 3].includes(others.length)]).toEqual([code, true]);
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
});

test('every file opens with what it owns', () => {
  const silent = sources.filter(({ text }) => !/^(?:\/\/|\/\*)/.test(text));
  expect(silent.map(({ file }) => file)).toEqual([]);
});

test('no file of the server or the tests is too long to read in one go', () => {
  const long = sources
    // Two are one list each, to be looked up in: every wire type, and everything that can go wrong.
    .filter(({ file }) => !/\/(lists|sets|danish)\/|^server\/(contract|problems)\.ts$/.test(file))
    .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test('nothing is left to do that only a comment knows about', () => {
  const own = 'test/house/tree.test.ts';
  const left = sources.filter(({ file, text }) => file !== own && /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text));
  expect(left.map(({ file }) => file)).toEqual([]);
});
