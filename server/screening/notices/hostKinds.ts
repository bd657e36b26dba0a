// Hosts that hide where a link leads: shorteners, and hosts made to look like another.
import { isIP } from 'node:net';
import { domainToASCII, domainToUnicode } from 'node:url';

export type LinkKind = 'link' | 'shortener' | 'lookalike';

const shorteners = new Set(
  `1url.com adf.ly amzn.to b.link bc.vc bigly.us bit.do bit.ly bitly.com bl.ink buff.ly clck.ru clicky.me cli.gs
  cutt.ly cutt.us dlvr.it fb.me gg.gg goo.gl goo.su hubs.ly ift.tt is.gd j.mp kutt.it linktr.ee lnkd.in lnk.to
  n9.cl ow.ly ouo.io page.link po.st qr.ae rb.gy rebrand.ly rebrandly.com s.id s.coop sh.st short.gy short.io
  shorte.st shorter.me shorturl.at shorturl.com smarturl.it snip.ly soo.gd surl.li t.co t.ly t2m.io t1p.de
  tiny.cc tiny.ie tiny.one tiny.pl tinu.be tinyurl.com tr.im trib.al u.to urlz.fr urly.it urlzs.com v.gd v.ht
  vk.cc wp.me x.co xurl.es y2u.be yourls.org zpr.io`.split(/\s+/),
);

export function isShortener(host: string): boolean {
  const lower = host.toLowerCase();
  return shorteners.has(lower) || shorteners.has(lower.slice(lower.indexOf('.') + 1));
}

/** The kind of a lower-case host. */
export function kindOfHost(host: string, ownHosts: readonly string[]): LinkKind {
  if (isShortener(host)) return 'shortener';
  // Browsers read 0x7f.1 and 2130706433 as addresses too.
  if (host.startsWith('[') || (/^\d/.test(host) && isIP(domainToASCII(host)) !== 0)) return 'lookalike';
  const shown = host.includes('xn--') ? domainToUnicode(host) : host;
  const isDisguised = /[^\x00-\x7f]/.test(shown) && shown.split('.').some(looksLatin);
  return isDisguised || ownHosts.some(own => borrows(host, own.toLowerCase())) ? 'lookalike' : 'link';
}

const latin = /[a-z]/;
// Scripts with letters that pass for Latin ones. Japanese and Korean names mix scripts in earnest.
const alike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;
const twins = /^[асеорхуіјѕԁһӏԛԝԍκονρτυχαιϲϳ\d-]+$/u;
// Latin letters of phonetics and the dotless i; European languages end at U+017F, Romanian at U+021B.
const oddLatin = /[ıĸſ\u0180-\u0217\u021c-\u02af\u1d00-\u1dbf\ua720-\ua7ff]/u;

const looksLatin = (label: string): boolean =>
  oddLatin.test(label) || (alike.test(label) && (latin.test(label) || twins.test(label)));

/** Somebody else's host with our name in front: skraeppebladet.dk.evil.com, skraeppebladet-dk.com. */
function borrows(host: string, own: string): boolean {
  if (host === own || host.endsWith(`.${own}`)) return false;
  const hyphenated = own.replaceAll('.', '-');
  return [own, hyphenated].some(name => {
    const at = host.indexOf(name);
    const before = host[at - 1];
    return at >= 0 && (before === undefined || before === '.' || before === '-');
  });
}
