// The first page of comments, newest first. acting/list.ts lets the list grow and change.
import type { Feedback } from '../../server/contract.ts';
import { commentPen } from './comment.ts';
import { el } from './dom.ts';
import type { SayReading } from './text/sentences.ts';

export type CommentsView = ReturnType<typeof drawComments>;

export function drawComments(say: SayReading) {
  const draw = commentPen(say);
  const heading = el('h3');
  const list = el('ol', { role: 'list' });
  const more = el('button', { className: 'quiet' }, say('more'));
  const problem = el('p', { role: 'status' });
  const element = el(
    'section',
    {},
    heading,
    list,
    el('p', { className: 'empty', part: 'empty' }, say('first')),
    problem,
    more,
  );

  function showCount(count: number) {
    heading.textContent = count ? say('comments', { count }) : '';
  }

  function show(page: Feedback) {
    problem.textContent = '';
    element.classList.remove('failed');
    showCount(page.commentCount);
    more.hidden = !page.before;
    list.replaceChildren(...page.comments.map(draw));
  }

  function fail(again: () => void) {
    element.classList.add('failed');
    more.hidden = true;
    problem.replaceChildren(
      say('failed'),
      ' ',
      el('button', { className: 'quiet', onclick: again }, say('retry')),
    );
  }

  return { element, list, more, problem, draw, show, showCount, fail };
}
