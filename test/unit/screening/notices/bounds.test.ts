// Long and hostile texts: every place lies in the text, in order, and twice the text is at most twice the
// hits. What keeps the work linear is in the code: no stretch is read again for each of its letters.
import { findCapitals } from '../../../../server/screening/notices/capitals.ts';
import { findLinks } from '../../../../server/screening/notices/links.ts';
import { findPersonalData } from '../../../../server/screening/notices/personalData.ts';
import { findUnexpectedScript } from '../../../../server/screening/notices/scripts.ts';
import { fingerprintOf } from '../../../../server/screening/notices/similarity.ts';

const units = 10_000;
const fill = (piece: string, length = units) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const pieces =
  `a|1|.|@|www.|a.|a.dk |a@|a/|1 |1-|12 |(a)|[at]|http://|http://a.dk/(|http://[|http://a:b@|a [.] |a punktum dk |Vej 1 |
Lærkevej 12 2. tv |010285-1234 |0102851234|86 12 34 56 |+45 |00|nr. 1 |tlf. 86123456 |a at a dot dk |xn--a.dk |аa.com |
1.1.1.1/ |4 4 4 4 |. . |-1|A |𝟏|你`
    .split('|')
    .map(piece => piece.replace('\n', ''));
const hostile = [...pieces, ' ', '\u200b', '\u0301', 'e\u0301', '\n', '\ud83d', '\u202e', '\0'];

const placed = (text: string) => [findLinks(text, { ownHosts: ['eksempel.dk'] }), findPersonalData(text)];

for (const piece of hostile) {
  test(`ten kilobytes of ${JSON.stringify(piece)} are read to the end`, () => {
    const text = fill(piece);
    const single = [findCapitals(text), findUnexpectedScript(text, { locales: ['da'] })].filter(
      hit => hit !== undefined,
    );
    for (const hits of [...placed(text), single]) {
      for (const { match, start, end } of hits) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(match);
      }
    }
    for (const hits of placed(text)) {
      const starts = hits.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
    }
    expect(() => fingerprintOf(text)).not.toThrow();
  });

  test(`twice as many ${JSON.stringify(piece)} are no more than twice the hits`, () => {
    const [links, personal] = placed(fill(piece, units / 2)).map(hits => hits.length);
    const [moreLinks, morePersonal] = placed(fill(piece)).map(hits => hits.length);
    expect(moreLinks).toBeLessThanOrEqual(2 * links! + 2);
    expect(morePersonal).toBeLessThanOrEqual(2 * personal! + 2);
  });
}

test('a name of ten thousand letters, a user of as many and a path of brackets are read once', () => {
  for (const text of [
    `${fill('a')}vej 12`,
    `http://${fill('a')}@b.dk`,
    `http://a.dk/${fill(')')}`,
    `${fill('www.')}x`,
  ])
    for (const hits of placed(text)) expect(hits.length).toBeLessThanOrEqual(1);
});
