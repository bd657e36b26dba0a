// One comment, like a letter to the editor: who, when, and the words exactly as written.
import type { PublicComment } from '../../server/contract.ts';
import { timeAgo } from '../core/text.ts';
import { el } from './dom.ts';
import { findLinks } from './links.ts';
import type { SayReading } from './text/sentences.ts';

export type DrawComment = (comment: PublicComment) => HTMLLIElement;

export function commentPen(say: SayReading): DrawComment {
  return ({ id, name, text, submittedAt }) =>
    el(
      'li',
      { part: 'comment', tabIndex: -1, id: `c${id}` },
      el(
        'p',
        { className: 'by' },
        el('bdi', { part: 'name' }, name || say('anonymous')),
        el(
          'time',
          { dateTime: submittedAt, part: 'time' },
          timeAgo(say('lang'), { time: new Date(submittedAt), now: new Date() }),
        ),
      ),
      el(
        'p',
        { className: 'text', part: 'text', dir: 'auto' },
        ...findLinks(text).map(({ text, href }) =>
          href ? el('a', { href, rel: 'ugc nofollow noopener', target: '_blank' }, text) : text,
        ),
      ),
    );
}
