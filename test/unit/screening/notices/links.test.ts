// Links as readers write them, what is no link, and links that hide where they lead.
import { findLinks } from '../../../../server/screening/notices/links.ts';

const found = (text: string) => findLinks(text).map(({ match }) => match);
const kinds = (text: string, ownHosts: string[] = []) =>
  findLinks(text, { ownHosts }).map(({ kind }) => kind);

test.each([
  ['se http://eksempel.dk/a?b=1#c.', 'http://eksempel.dk/a?b=1#c'],
  ['HTTPS://EKSEMPEL.DK!', 'HTTPS://EKSEMPEL.DK'],
  ['(se https://eksempel.dk/b_(c))', 'https://eksempel.dk/b_(c)'],
  ['www.eksempel.dk, tak', 'www.eksempel.dk'],
  ['Www.eksempel.dk', 'Www.eksempel.dk'],
  ['eksempel.dk/sti er god', 'eksempel.dk/sti'],
  ['læs det på dr.dk.', 'dr.dk'],
  ['blåbær.dk er et navn', 'blåbær.dk'],
  ['se blocket.se', 'blocket.se'],
  ['har du set finn.no/annonce', 'finn.no/annonce'],
  ['eksempel.dk:8080/x', 'eksempel.dk:8080/x'],
  ['hxxp://eksempel.com', 'hxxp://eksempel.com'],
  ['gå ind på eksempel [dot] dk', 'eksempel [dot] dk'],
  ['eksempel[.]dk', 'eksempel[.]dk'],
  ['eksempel punktum dk', 'eksempel punktum dk'],
  ['eksempel .com', 'eksempel .com'],
  ['ekse\u200bmpel.dk', 'ekse\u200bmpel.dk'],
  ['ｅｋｓｅｍｐｅｌ．ｄｋ', 'ｅｋｓｅｍｐｅｌ．ｄｋ'],
  ['eksempel。dk', 'eksempel。dk'],
  ['//eksempel.com/x', 'eksempel.com/x'],
])('in «%s» the link is «%s»', (text, link) => {
  expect(found(text)).toEqual([link]);
});

test.each([
  'kl.10',
  'f.eks. og bl.a.',
  'bl.a.de',
  'osv.Men',
  '3.sal',
  'nr.4',
  'Hr.Jensen',
  'referat.pdf',
  'det er godt.Men jeg',
  'det er godt.men jeg',
  'en god kage.se her',
  'han kom.No problem',
  'mødet.I går',
  'ca.100 kr. pr. md.',
  '10.12.13.14',
  'Han sagde nej, punktum. De kom ikke',
  'navn@eksempel.dk',
  'navn (a) eksempel.dk',
  'http://',
  '…...',
])('«%s» has no link', text => {
  expect(found(text)).toEqual([]);
});

test('a known shortener is named as one, with a path or without', () => {
  for (const text of [
    'bit.ly/abc',
    'https://t.co/x',
    'se tinyurl.com/abc',
    'https://www.is.gd/x',
    'LNKD.IN/x',
  ])
    expect(kinds(text)).toEqual(['shortener']);
});

test('a host of mixed scripts, of twins, of numbers or behind a name is a lookalike', () => {
  for (const text of [
    'аpple.com',
    'аррӏе.com',
    'https://xn--80ak6aa92e.com',
    'ɡoogle.com',
    'http://192.168.1.1/login',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'https://danskebank.dk@eksempel.com/',
  ])
    expect(kinds(text)).toEqual(['lookalike']);
});

test('Danish letters, a Cyrillic name of its own and an ordinary host are no lookalikes', () => {
  for (const text of ['rødgrød.dk', 'xn--rdgrd-vuad.dk', 'https://москва.рф', 'müller.de/a'])
    expect(kinds(text)).toEqual(['link']);
});

test("a host that begins with the site's own and ends as another's is a lookalike", () => {
  const own = ['skraeppebladet.dk'];
  for (const text of [
    'http://skraeppebladet.dk.eksempel.com',
    'skraeppebladet-dk.com',
    'www.skraeppebladet.dk-login.com',
  ])
    expect(kinds(text, own)).toEqual(['lookalike']);
  for (const text of ['skraeppebladet.dk/2013', 'www.skraeppebladet.dk', 'https://arkiv.skraeppebladet.dk'])
    expect(kinds(text, own)).toEqual(['link']);
});

test('the host is given in small letters without user, password and port', () => {
  expect(findLinks('HTTP://me:secret@WWW.Eksempel.DK:8080/Sti')[0]).toMatchObject({
    host: 'www.eksempel.dk',
  });
});

test('a place is in units of the text that was given', () => {
  const text = '😀 ekse\u00admpel.dk og å\u030a http://a.dk/😀.';
  const hits = findLinks(text);
  expect(hits).toHaveLength(2);
  for (const { match, start, end } of hits) expect(text.slice(start, end)).toBe(match);
});
