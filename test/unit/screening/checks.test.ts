// The policy page: what a comment comes to, and why, in the order of the checks.
import { type Candidate, screen, stranger } from '../../../server/screening/checks.ts';
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
])('%s is refused', (_, text, problem) => {
  expect(judge(text)).toMatchObject({ verdict: 'refuse', problem });
});

test('one of exactly 5,000 characters is not too long', () => {
  expect(judge('😀'.repeat(5000)).verdict).toBe('approve');
});

test('a closed article comes before a ban, and both before the text', () => {
  expect(judge('', { articleIsClosed: true, readerIsBanned: true }).problem).toBe('article-closed');
  expect(judge('', { readerIsBanned: true }).problem).toBe('reader-banned');
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
    judge('Hej igen', { author, settings: { policy: 'hold-newcomers', newcomer_approvals: 2 } }).verdict,
  ).toBe(verdict);
});

test('a text of nothing but hits does not fill the desk with reasons', () => {
  expect(judge('idiot '.repeat(800)).reasons.length).toBeLessThanOrEqual(20);
});
