// What holds a comment, and what is merely pointed out: the desk tells them apart as the server's policy does.
import { isPointedOut, severityOf } from '../../../client-widget/moderator/comment/severity.ts';
import { type Candidate, screen, stranger } from '../../../server/screening/checks.ts';
import { policyOf, withoutSite } from '../../../server/screening/sitePolicy.ts';

const shouting = 'DET HER ER SIMPELTHEN FOR DUMT ALT SAMMEN';
const judge = (text: string, about: Partial<Candidate> = {}) =>
  screen({ text, name: null, ...stranger, ...policyOf(withoutSite('da')), ...about });

test.each([
  ['capitals', shouting, {}],
  ['another script', 'Я думаю, что это хорошая статья, спасибо вам большое', {}],
  [
    'a pasted text',
    'En lang og rolig kommentar. '.repeat(40),
    { form: { honeypot: false, secondsOpen: 10 } },
  ],
  ['a listed word', 'Formanden er en idiot', {}],
  ['a listed word in capitals', `${shouting}, DIN IDIOT`, {}],
  ['a telephone number', 'Ring på 20 12 34 56', {}],
  ['a hidden link', 'Se https://bit.ly/3xYzAb1', {}],
  ['a repeated text', shouting, { repeats: { ownText: true, anyText: true } }],
  ['a filled honeypot', 'Fin artikel', { form: { honeypot: true, secondsOpen: 100 } }],
  ['no form', 'Fin artikel', { form: { honeypot: false, secondsOpen: undefined } }],
  ['a quick form', 'Fin artikel', { form: { honeypot: false, secondsOpen: 1 } }],
  ['a burst', 'Fin artikel', { lately: { ofNetwork: 50, onArticle: 50 } }],
  ['a trusted author', shouting, { author: { approved: 9, rejectedLately: 0, isTrusted: true } }],
  ['a trusted author who swears', 'Idiot!', { author: { approved: 9, rejectedLately: 0, isTrusted: true } }],
])('%s: the desk names what holds a comment exactly where the policy holds it', (_, text, about) => {
  const { verdict, reasons } = judge(text, about);
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.some(reason => !isPointedOut(reason))).toBe(verdict === 'hold');
});

test('what the server says of a reason comes before what the desk knows of its check', () => {
  expect(severityOf({ check: 'word', severity: 'refuse' })).toBe('refuse');
  expect(severityOf({ check: 'external-screener', verdict: 'flag', severity: 'flag' })).toBe('flag');
  expect(severityOf({ check: 'external-screener', verdict: 'approve' })).toBe('flag');
  expect(severityOf({ check: 'a check of next year' })).toBe('hold');
});
