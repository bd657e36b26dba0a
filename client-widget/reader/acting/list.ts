// The list while it lives: older pages, new arrivals each in its place, removals. Ids order it.
import type { CommentPage, Feedback, PublicComment } from '../../../server/contract.ts';
import { request } from '../../core/request.ts';
import type { Acting } from './acting.ts';

export type GrowingList = ReturnType<typeof growList>;

export function growList({ reading, say }: Acting) {
  const { api, article, comments, el, signal } = reading;
  const { list, more, problem, draw } = comments;
  let before: string | null = null;
  let count = 0;
  /** Arrived while somebody was reading further down; they come in when asked for. */
  let held: PublicComment[] = [];

  const idOf = (item: Element) => item.id.slice(1);
  const published = () => [...list.children].filter(item => !item.classList.contains('own'));
  const publicIds = () => [...published().map(idOf), ...held.map(({ id }) => id)];
  const find = (id: string) => list.querySelector<HTMLLIElement>(`#c${id}`);

  const arrivals = el('button', { type: 'button', className: 'arrivals', hidden: true, onclick: showHeld });
  list.before(arrivals);

  function setCount(next: number) {
    count = Math.max(0, next);
    comments.showCount(count);
  }

  /** Undefined when its place is further down than the reader has asked for. */
  function place(comment: PublicComment): HTMLLIElement | undefined {
    find(comment.id)?.remove();
    const older = published().find(item => +idOf(item) < +comment.id);
    if (!older && before && +comment.id < +before) return undefined;
    const item = draw(comment);
    if (older) older.before(item);
    else list.append(item);
    list.dispatchEvent(new CustomEvent('drawn', { detail: comment.id }));
    return item;
  }

  function begin(page: Feedback) {
    before = page.before;
    count = page.commentCount;
  }

  /** In use: scrolled into, or holding the focus. */
  const isInUse = () => list.getBoundingClientRect().top < 0 || list.matches(':focus-within');

  /** Published just now: straight in, unless that would move what somebody is reading. */
  function arrive(comment: PublicComment, atOnce?: boolean) {
    if (atOnce || !isInUse()) {
      place(comment)?.classList.add('new');
      return;
    }
    held = [...held.filter(({ id }) => id !== comment.id), comment];
    showArrivals();
  }

  function showArrivals() {
    arrivals.hidden = !held.length;
    arrivals.textContent = say('arrived', { count: held.length });
  }

  function showHeld() {
    const [newest] = held.sort((a, b) => +b.id - +a.id).map(comment => place(comment));
    held = [];
    showArrivals();
    newest?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    newest?.focus({ preventScroll: true });
  }

  function remove(id: string) {
    held = held.filter(comment => comment.id !== id);
    showArrivals();
    find(id)?.remove();
  }

  /** Makes the list agree with the first page as it is now; what lies below that page stays. */
  function agree(page: Feedback) {
    const current = new Set(page.comments.map(({ id }) => id));
    const isFarBehind = page.before !== null && !publicIds().some(id => current.has(id));
    if (isFarBehind) {
      // More came than fits a page: begin anew rather than hide a gap.
      for (const id of publicIds()) remove(id);
      before = page.before;
      more.hidden = false;
    }
    for (const id of publicIds()) {
      const belongsOnPage = !page.before || +id >= +page.before;
      if (belongsOnPage && !current.has(id)) remove(id);
    }
    const known = new Set(publicIds());
    for (const comment of page.comments) {
      const wasWaiting = find(comment.id) !== null;
      if (!known.has(comment.id)) arrive(comment, wasWaiting || isFarBehind);
    }
    setCount(page.commentCount);
  }

  more.onclick = async () => {
    if (more.hasAttribute('aria-busy')) return;
    more.setAttribute('aria-busy', 'true');
    problem.textContent = '';
    try {
      const page = await request<CommentPage>(
        `${api}comments?article=${encodeURIComponent(article)}&before=${before}`,
        { lang: reading.say('lang'), signal },
      );
      before = page.before;
      more.hidden = !before;
      const [first] = page.comments.map(comment => place(comment));
      first?.focus({ preventScroll: true });
    } catch {
      problem.textContent = reading.say('failed');
    }
    more.removeAttribute('aria-busy');
  };

  return {
    ...{ list, find, place, arrive, remove, begin, agree, setCount },
    count: () => count,
    isPublic: (id: string) => publicIds().includes(id),
  };
}
