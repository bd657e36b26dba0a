// The demo's readers: the same for the same seed, varied, and as kind as real ones.
import { LIMITS } from '../../../server/contract.ts';
import { phrase } from '../../../server/demo/danish/phrases.ts';
import { themes } from '../../../server/demo/danish/themes.ts';
import { danishArticles, danishComment, scoreFor, seededRandom } from '../../../server/demo/danishText.ts';

const comments = (seed: number, count: number, section?: string) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => danishComment(random, section));
};
const scores = (appeal: number, count = 20_000) => {
  const random = seededRandom(5);
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (let cast = 0; cast < count; cast++) counts[scoreFor(random, appeal)]++;
  return counts;
};

test('one seed always tells the same story, another seed another', () => {
  expect(comments(7, 200)).toEqual(comments(7, 200));
  expect(comments(7, 200)).not.toEqual(comments(8, 200));
  expect(danishArticles(7, 100)).toEqual(danishArticles(7, 100));
  expect(danishArticles(7, 100)).not.toEqual(danishArticles(8, 100));
});

test('a thousand comments hardly repeat each other', () => {
  for (const seed of [1, 2, 3]) {
    const texts = comments(seed, 1000).map(comment => comment.text);
    expect(new Set(texts).size).toBeGreaterThanOrEqual(900);
  }
});

test('there are at least 150 ways to say something about the sections', () => {
  expect(Object.values(themes).flat().length).toBeGreaterThanOrEqual(150);
});

test('every comment could have been sent: within the limits, well-formed, no slot left unfilled', () => {
  for (const { name, text } of comments(11, 20_000)) {
    const length = [...text].length;
    if (length === 0 || length > LIMITS.textCodePoints) throw new Error(`${length} code points: ${text}`);
    if (text !== text.trim() || !text.isWellFormed() || /[{}[\]\0]/.test(text)) throw new Error(text);
    if (text !== text.normalize('NFC')) throw new Error(`not NFC: ${text}`);
    if (name !== null && (name.trim() === '' || [...name].length > LIMITS.nameCodePoints))
      throw new Error(name);
  }
});

test('comments are as long and short as in life', () => {
  const texts = comments(12, 5000).map(comment => comment.text);
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
  expect(share(text => text.length < 60)).toBeGreaterThan(0.15);
  expect(share(text => text.split('\n\n').length > 1)).toBeGreaterThan(0.05);
  expect(Math.max(...texts.map(text => text.split('\n\n').length))).toBe(3);
});

test('a comment under an article is about its section', () => {
  const green = comments(13, 400, 'Grønt liv').map(comment => comment.text);
  expect(green.filter(text => /stillads|skimmel|lektiecafé/i.test(text))).toEqual([]);
  expect(green.filter(text => /have|bed|plant|afgrøde|snegle|altan|bi/i.test(text)).length).toBeGreaterThan(
    100,
  );
});

test('the desk gets a few to judge, and they lead nowhere', () => {
  const texts = comments(14, 10_000).map(comment => comment.text);
  const links = texts.flatMap(text => text.match(/(?:https?:\/\/|www\.)\S+/g) ?? []);
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter(link => !/\.example(\/|$)/.test(link))).toEqual([]);
  const addresses = texts.flatMap(text => text.match(/\S+@\S+\.\w+/g) ?? []);
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter(address => !address.endsWith('@example.com'))).toEqual([]);
  expect(texts.some(text => /\p{Script=Arabic}/u.test(text))).toBe(true);
});

test('some readers give no name, some sign in Arabic', () => {
  const names = comments(15, 5000).map(comment => comment.name);
  expect(names.filter(name => name === null).length / names.length).toBeCloseTo(0.2, 1);
  expect(names.some(name => name && /\p{Script=Arabic}/u.test(name))).toBe(true);
});

test('scores lean towards 3 to 5, more so the better the article', () => {
  const shareOfThreeAndBetter = [0, 0.5, 1].map(appeal => {
    const counts = scores(appeal);
    return (counts[3] + counts[4] + counts[5]) / 20_000;
  });
  expect(shareOfThreeAndBetter[0]).toBeGreaterThan(0.6);
  expect(shareOfThreeAndBetter[1]).toBeGreaterThan(shareOfThreeAndBetter[0]!);
  expect(shareOfThreeAndBetter[2]).toBeGreaterThan(0.9);
  // Nobody is loved by all, and nobody is loved by none.
  expect(Math.min(...Object.values(scores(0)), ...Object.values(scores(1)))).toBeGreaterThan(0);
});

test('articles have keys of their own and an issue, eight issues a year', () => {
  const articles = danishArticles(3, 1000);
  expect(new Set(articles.map(article => article.key)).size).toBe(1000);
  for (const { key, issue, published, title, appeal } of articles) {
    expect(key).toMatch(/^\d{4}-\d{2}\/[a-z0-9-]+$/);
    expect(key.startsWith(`${issue}/`)).toBe(true);
    expect(published.startsWith(issue)).toBe(true);
    expect(title).toBe(title.trim());
    expect(appeal).toBeGreaterThanOrEqual(0);
    expect(appeal).toBeLessThanOrEqual(1);
  }
  const of2025 = new Set(articles.filter(a => a.issue.startsWith('2025')).map(a => a.issue));
  expect([...of2025].sort()).toEqual(['02', '03', '04', '06', '08', '09', '11', '12'].map(m => `2025-${m}`));
});

test('asking for fewer articles than the demo has pages gives no more than asked for', () => {
  expect(danishArticles(1, 2)).toHaveLength(2);
  expect(danishArticles(1, 0)).toEqual([]);
});

test('a misspelt slot is found when the sentences are read, not in a comment', () => {
  expect(() => phrase('Der er {ingenting} her.')).toThrow('no such slot: {ingenting}');
});
