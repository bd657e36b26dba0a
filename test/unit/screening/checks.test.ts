// The policy page: what a comment comes to, and why, in the order of the checks.
import { burst, type Candidate, screen, stranger } from '../../../server/screening/checks.ts';
import { policyOf, type ScreeningSettings, withoutSite } from '../../../server/screening/sitePolicy.ts';

const judge = (
  text: string,
  { settings = {}, ...about }: Partial<Candidate> & { settings?: Partial<ScreeningSettings> } = {},
) => screen({ text, name: null, ...stranger, ...policyOf({ ...withoutSite('da'), ...settings }), ...about });

const checksOf = (judgement: ReturnType<typeof judge>) => judgement.reasons.map(reason => reason.check);

test('an ordinary comment on a site that publishes first is approved with nothing noticed', () => {
  expect(judge('Tak for en god artikel om haverne. Slut med fart på stien!')).toEqual({
    verdict: 'approve',
    problem: undefined,
    reasons: [],
  });
});

test.each([
  ['an empty one', '   \n\t', 'text-empty'],
  ['one of invisible characters', '\u200b\u2060\u3164\ufeff', 'text-empty'],
  ['one of 5,001 characters', '😀'.repeat(5001), 'text-too-long'],
])('the check refuses %s', (_, text, problem) => {
  expect(judge(text)).toMatchObject({ verdict: 'refuse', problem });
});

test('one of exactly 5,000 characters is not too long', () => {
  expect(judge('😀'.repeat(5000)).verdict).toBe('approve');
});

test('a closed article comes before a ban, and both before the text', () => {
  expect(judge('', { articleIsClosed: true, readerIsBanned: true }).problem).toBe('article-closed');
  expect(judge('', { readerIsBanned: true, networkIsBanned: true }).problem).toBe('reader-banned');
});

test('from a network that is banned for a time nothing is accepted, and the reader is told that it is the network', () => {
  expect(judge('En rolig kommentar', { networkIsBanned: true })).toMatchObject({
    verdict: 'refuse',
    problem: 'network-banned',
  });
  expect(judge('', { networkIsBanned: true }).problem).toBe('network-banned');
});

test('all that later checks notice is collected behind the first verdict', () => {
  const judged = judge('Du er en idiot. Ring til mig på 22 33 44 55 eller se bit.ly/abc', {
    settings: { policy: 'hold-everything' },
  });
  expect(judged.verdict).toBe('hold');
  expect(checksOf(judged)).toEqual(['word', 'personal-data', 'suspicious-link', 'site-holds-everything']);
});

test('each place noticed is where it stands in the text as it was sent', () => {
  const text = 'Å nej 😀 du er en i d i o t, skriv til bo@example.dk';
  for (const { match, start, end } of judge(text).reasons) expect(text.slice(start, end)).toBe(match);
  expect(checksOf(judge(text))).toEqual(['word', 'personal-data']);
});

test('capitals and another script are pointed out, and decide nothing', () => {
  expect(judge('DET ER SIMPELTHEN FOR GALT MED DET SKRALD')).toMatchObject({
    verdict: 'approve',
    reasons: [{ check: 'all-capitals' }],
  });
  expect(judge('شكرًا على هذا المقال الجميل عن الحدائق')).toMatchObject({
    verdict: 'approve',
    reasons: [{ check: 'unexpected-script' }],
  });
});

test('more links than the site allows are held, each shown', () => {
  const judged = judge('Se a.dk/x, www.b.dk og https://c.dk/y', { settings: { most_links: 2 } });
  expect(judged.verdict).toBe('hold');
  expect(checksOf(judged)).toEqual(['too-many-links', 'too-many-links', 'too-many-links']);
  expect(judge('Se a.dk/x og www.b.dk', { settings: { most_links: 2 } }).verdict).toBe('approve');
});

test('the same sentence again is held; «Enig!» only from the same reader', () => {
  const anyText = { repeats: { ownText: false, anyText: true } };
  expect(judge('Det her har jeg læst en gang før', anyText).verdict).toBe('hold');
  expect(judge('Enig!', anyText).verdict).toBe('approve');
  expect(judge('Enig!', { repeats: { ownText: true, anyText: true } }).verdict).toBe('hold');
});

test.each([
  ['nobody knows yet', { approved: 0, rejectedLately: 0 }, 'hold'],
  ['with one approved', { approved: 1, rejectedLately: 0 }, 'hold'],
  ['with two approved', { approved: 2, rejectedLately: 0 }, 'approve'],
  ['who was rejected lately', { approved: 9, rejectedLately: 1 }, 'hold'],
])('where newcomers are held, a reader %s meets: %s', (_, author, verdict) => {
  expect(
    judge('Hej igen', {
      author: { ...author, isTrusted: false },
      settings: { policy: 'hold-newcomers', newcomer_approvals: 2 },
    }).verdict,
  ).toBe(verdict);
});

test('a text of nothing but hits does not fill the desk with reasons', () => {
  expect(judge('idiot '.repeat(800)).reasons.length).toBeLessThanOrEqual(20);
});

const form = (about: Partial<NonNullable<Candidate['form']>> = {}) => ({
  form: { honeypot: false, secondsOpen: 60, ...about },
});

test('what is gravest decides, however much was noticed before it, and is among what is shown', () => {
  const threat = 'Jeg slår dig ihjel';
  for (const before of ['Fandens også. ', 'Gå hjem og få byttet hjernen ud. ']) {
    const { verdict, reasons } = judge(before.repeat(40) + threat);
    expect(verdict).toBe('hold');
    expect(reasons.filter(({ check }) => check === 'word')).toHaveLength(20);
    expect(reasons).toContainEqual(expect.objectContaining({ match: threat, severity: 'hold' }));
  }
});

test('a comment that a person took a minute to write gives no cause to wonder how it was sent', () => {
  expect(judge('Tak for en god artikel om haverne', form()).reasons).toEqual([]);
});

test.each([
  ['whose hidden field was filled in', form({ honeypot: true }), 'honeypot-filled'],
  ['sent without a form', form({ secondsOpen: undefined }), 'sent-without-form'],
  ['sent as soon as the form was there', form({ secondsOpen: 0 }), 'sent-too-fast'],
  ['sent within three seconds', form({ secondsOpen: 2.99 }), 'sent-too-fast'],
  [
    'from a network that several others just wrote from',
    { lately: { ofNetwork: burst.ofNetwork, onArticle: 0 } },
    'burst-of-network',
  ],
  [
    'under an article that many write under',
    { lately: { ofNetwork: 0, onArticle: burst.onArticle } },
    'burst-on-article',
  ],
])('a comment %s is held for a person to see, and none of it is refused', (_, about, check) => {
  expect(judge('Tak for en god artikel', about)).toEqual({
    verdict: 'hold',
    problem: undefined,
    reasons: [{ check }],
  });
});

test.each([
  ['three seconds after the form was opened', form({ secondsOpen: 3 })],
  [
    'while a few others write from the same network',
    { lately: { ofNetwork: burst.ofNetwork - 1, onArticle: 0 } },
  ],
  ['in a lively debate', { lately: { ofNetwork: 0, onArticle: burst.onArticle - 1 } }],
  ['from the command line, where there is no form', { form: undefined }],
])('a comment sent %s is not held for it', (_, about) => {
  expect(judge('Tak for en god artikel', about)).toMatchObject({ verdict: 'approve', reasons: [] });
});

test('a text that came faster than anybody types is pointed out, since it may have been pasted', () => {
  const pasted = 'Vi læste det her højt i gården. '.repeat(20);
  expect(judge(pasted, form({ secondsOpen: 10 }))).toMatchObject({
    verdict: 'approve',
    reasons: [{ check: 'typed-too-fast' }],
  });
  expect(judge(pasted, form({ secondsOpen: 30 })).reasons).toEqual([]);
});

test('a burst of both kinds says both', () => {
  const lately = { ofNetwork: burst.ofNetwork, onArticle: burst.onArticle };
  expect(checksOf(judge('Enig', { lately }))).toEqual(['burst-of-network', 'burst-on-article']);
});

describe('a reader whom a moderator trusts', () => {
  const trusted = { author: { approved: 0, rejectedLately: 0, isTrusted: true } };
  const everythingAtOnce = {
    ...trusted,
    ...form({ secondsOpen: 0 }),
    lately: { ofNetwork: 99, onArticle: 99 },
  };

  test.each([['hold-everything'], ['hold-newcomers'], ['publish-first']] as const)(
    'is not made to wait where the policy is %s, however and however busily it is sent',
    policy => {
      expect(judge('Tak for en god artikel', { ...everythingAtOnce, settings: { policy } })).toEqual({
        verdict: 'approve',
        problem: undefined,
        reasons: [{ check: 'author-trusted' }],
      });
      const withoutForm = { ...trusted, ...form({ secondsOpen: undefined }), settings: { policy } };
      expect(judge('Tak for en god artikel', withoutForm).verdict).toBe('approve');
    },
  );

  test.each<[string, string, Partial<Candidate>, string]>([
    ['a word of the list', 'Du er en idiot', {}, 'word'],
    ['somebody’s telephone number', 'Ring til ham på 22 33 44 55', {}, 'personal-data'],
    ['a link that hides where it leads', 'Se bit.ly/abc', {}, 'suspicious-link'],
    [
      'what was said before',
      'Enig!',
      { repeats: { ownText: true, anyText: true } },
      'repeats-earlier-comment',
    ],
    ['more links than the site allows', 'Se a.dk/x b.dk/x c.dk/x', {}, 'too-many-links'],
    ['a filled-in hidden field', 'Enig!', form({ honeypot: true }), 'honeypot-filled'],
  ])('is still held for %s', (_, text, about, check) => {
    const judged = judge(text, { ...trusted, ...about });
    expect(judged.verdict).toBe('hold');
    expect(judged.reasons[0]!.check).toBe(check);
  });

  test('is still refused where the debate is closed or the author banned', () => {
    expect(judge('Hej', { ...trusted, articleIsClosed: true }).problem).toBe('article-closed');
    expect(judge('Hej', { ...trusted, readerIsBanned: true }).problem).toBe('reader-banned');
  });
});
