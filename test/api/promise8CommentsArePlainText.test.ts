// Promise 8: comments are plain text, kept and handed back verbatim (NFC).
import type * as wire from '../../server/contract.ts';
import '../support/matchers.ts';
import { command, heard, startTestService, type TestService, type TestSite } from '../support/service.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  site = await service.site();
});

const verbatim = {
  'HTML and script': '<script>alert(1)</script><img src=x onerror=alert(2)> &lt;b&gt; &amp;amp;',
  'quotes, backslashes and template signs': '"citat" \'ja\' #{1} \\n {{x}} %00 $1 \\u0041',
  'several lines and tabs': 'Første linje\n\nTredje linje\r\n\tindrykket',
  'right-to-left marks': 'שלום \u202eabc\u202c \u200fمرحبا\u200e og videre',
  'emoji with joiners': 'Familie 👨‍👩‍👧‍👦, flag 🇩🇰, hud 👍🏽, ét hjerte ❤️',
  'letters of many scripts': 'Ærø, Århus, ß, İstanbul, ﬁ, ﷺ, 漢字, ไทย',
  'zero-width characters between letters': 'ord\u200bord\u00adord\u2060ord',
  'spaces first and last': '  indrykket og luft bagefter  ',
  'characters beyond the basic plane': '𝔖𝔠𝔥𝔯𝔦𝔣𝔱 𠮷 \u{10ffff}',
  'something that looks like SQL': "'); drop table comments; --",
} as const;

test.each(Object.entries(verbatim))('%s come back as they were written', async (_, text) => {
  const reader = await site.asReader();
  const moderator = await site.asModerator();
  const page = site.asStranger().socket();
  await command(page, 'article:watch', { site: site.key, article: 'haven' });
  const published = heard<{ comment: wire.PublicComment }>(page, { event: 'comment:published' });

  const { id } = (await reader.comment('haven', text)).body.comment;
  expect((await reader.mine('haven')).body.comments[0].text).toBe(text);
  expect((await moderator.queue()).body.comments[0].text).toBe(text);
  await moderator.approve(id);
  expect((await site.asStranger().feedback('haven')).body.comments[0].text).toBe(text);
  expect((await published).comment.text).toBe(text);
  page.close();
});

test('two ways to write æøå are one text, in the comment and in the name', async () => {
  const reader = await site.asReader();
  const decomposed = 'På Ærø står en blå ål – é, ü, Å';
  await reader.comment('haven', decomposed.normalize('NFD'), { name: 'Åse Grønbæk'.normalize('NFD') });
  const [own] = (await reader.mine('haven')).body.comments;
  expect(own.text).toBe(decomposed.normalize('NFC'));
  expect(own.name).toBe('Åse Grønbæk'.normalize('NFC'));
});

test('answers say that they are JSON and forbid a browser to guess', async () => {
  const { headers } = await site.asStranger().feedback('haven');
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
});

test('exactly 5,000 characters fit, also where each is an emoji of four bytes', async () => {
  for (const text of ['å'.repeat(5000), '🌻'.repeat(5000)]) {
    const reader = await site.asReader();
    expect((await reader.comment('haven', text)).status).toBe(201);
    expect((await reader.mine('haven')).body.comments[0].text).toBe(text);
  }
});

test('a name may be a flower', async () => {
  const reader = await site.asReader();
  expect((await reader.comment('haven', 'En glad hilsen', { name: ' 🌻 ' })).body.comment.name).toBe('🌻');
});

test('a comment without a name, or with a name that nobody could see, has none', async () => {
  for (const name of [undefined, null, '', '   ', '\u200b\u2060', '\u3164']) {
    const reader = await site.asReader();
    const answer = await reader.comment('haven', `Skrevet uden navn ${reader.token.slice(3, 12)}`, { name });
    expect([name, answer.status, answer.body.comment?.name]).toEqual([name, 201, null]);
  }
});
