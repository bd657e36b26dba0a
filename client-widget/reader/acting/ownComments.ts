// The reader's own comments: waiting ones with a way back, refused ones with the reason, public ones marked
// as one's own; all with a way out. Nobody else's page holds any of this.
import type { Mine, OwnComment } from '../../../server/contract.ts';
import type { Acting } from './acting.ts';
import type { GrowingList } from './list.ts';
import { why } from './why.ts';

interface Parts {
  list: GrowingList;
  /** Hands a withdrawn text back to the form. */
  giveBack: (text: string) => void;
}

interface Withdrawal {
  button: HTMLElement;
  foot: HTMLElement;
  /** What follows once the service has let go of it. */
  done: () => void;
}

export type OwnComments = ReturnType<typeof keepOwnComments>;

export function keepOwnComments({ reading, say, identity, announce }: Acting, { list, giveBack }: Parts) {
  const { el, comments, form } = reading;
  /** Those that only the reader sees. */
  const known = new Map<string, OwnComment>();
  /** Those that everybody sees, loaded or not: the words are in the list. */
  const published = new Set<string>();

  const quietButton = (label: string) => el('button', { type: 'button', className: 'quiet' }, label);
  const footOf = (state: string, button: HTMLElement) =>
    el('div', { className: 'state' }, el('p', { className: 'note' }, state), button);

  /** Once nothing waits any more, the form stops saying that something does. */
  function stopThanking() {
    const isWaiting = [...known.values()].some(({ status }) => status === 'pending');
    if (!isWaiting && form.status.textContent === say('thanks')) form.status.textContent = '';
  }

  function drawWaiting({ id, text }: OwnComment) {
    const undo = quietButton(say('undo'));
    undo.ariaLabel = say('undoComment');
    const foot = footOf(say('waiting'), undo);
    const done = () => {
      list.remove(id);
      giveBack(text);
      form.status.classList.remove('problem');
      form.status.textContent = say('undone');
      announce(say('undone'));
      form.text.focus();
    };
    undo.onclick = () => withdraw(id, { button: undo, foot, done });
    return foot;
  }

  function drawRejected({ id, reason, note }: OwnComment) {
    const said = [say('rejected'), say(reason ?? 'other')];
    if (note) said.push(say('note', { note }));
    return drawDecided(id, said.join(' '));
  }

  /** What has been decided on goes for good, so its button asks once more. */
  function drawDecided(id: string, state: string): HTMLElement {
    const button = quietButton(say('remove'));
    button.ariaLabel = say('removeComment');
    const foot = footOf(state, button);
    button.onclick = () => {
      button.textContent = button.ariaLabel = say('sure');
      button.onclick = () => {
        const next = list.find(id)?.nextElementSibling;
        void withdraw(id, { button, foot, done: () => leaveWord(id, next) });
      };
    };
    button.onblur = () => {
      if (button.hasAttribute('aria-busy')) return;
      foot.replaceWith(drawDecided(id, state));
    };
    return foot;
  }

  /** Said where the comment stood, which may be far from the form; a live message may have taken it out before. */
  function leaveWord(id: string, next: Element | null | undefined) {
    const word = el('li', { tabIndex: -1, className: 'own' }, el('p', { className: 'note' }, say('removed')));
    list.list.insertBefore(word, next?.parentNode === list.list ? next : null);
    if (list.isPublic(id)) list.setCount(list.count() - 1);
    list.remove(id);
    word.focus({ preventScroll: true });
  }

  async function withdraw(id: string, { button, foot, done }: Withdrawal) {
    if (button.hasAttribute('aria-busy')) return;
    button.setAttribute('aria-busy', 'true');
    try {
      await identity.act(`comments/${id}`, { method: 'DELETE' });
      known.delete(id);
      published.delete(id);
      done();
    } catch (problem) {
      button.removeAttribute('aria-busy');
      foot.querySelector('.problem')?.remove();
      const sorry = say('notUndone', { why: why(problem, say) });
      foot.append(el('p', { className: 'problem', role: 'alert' }, sorry));
    }
  }

  function mark(id: string) {
    const item = list.find(id);
    if (published.has(id) && item && !item.querySelector('.state'))
      item.append(drawDecided(id, say('yours')));
  }
  // A public comment of one's own may be drawn anew, by a live message or a further page.
  list.list.addEventListener('drawn', event => mark((event as CustomEvent<string>).detail));

  function showPublic(id: string) {
    known.delete(id);
    published.add(id);
    stopThanking();
    if (list.isPublic(id)) mark(id);
    // Not shown yet: its place is further down, or the message that brings it is on its way.
    else list.remove(id);
  }

  function showOne(comment: OwnComment) {
    const { id, status } = comment;
    // The answer to a late retry may be older than what everybody sees by now.
    if (status === 'approved' || (status === 'pending' && list.isPublic(id))) return showPublic(id);
    const isShown = known.get(id)?.status === status && list.find(id)?.matches('.own');
    published.delete(id);
    if (status === 'withdrawn') known.delete(id);
    else known.set(id, comment);
    stopThanking();
    if (isShown) return;
    list.remove(id);
    if (status === 'withdrawn') return;
    const item = comments.draw(comment);
    item.classList.add('own');
    item.setAttribute('part', 'comment own');
    item.append(status === 'pending' ? drawWaiting(comment) : drawRejected(comment));
    const all = [...list.list.children];
    const next = all.find(other => !other.matches('.own') || +other.id.slice(1) < +id);
    list.list.insertBefore(item, next ?? null);
  }

  return {
    /** All that the service knows of. */
    show(mine: Mine) {
      const named = new Set([...mine.published, ...mine.comments.map(({ id }) => id)]);
      for (const id of [...known.keys(), ...published]) {
        if (named.has(id)) continue;
        known.delete(id);
        published.delete(id);
        list.remove(id);
      }
      mine.published.forEach(showPublic);
      mine.comments.forEach(showOne);
      stopThanking();
    },
    add: showOne,
    /** The list was drawn anew. */
    redraw() {
      published.forEach(mark);
      for (const comment of known.values()) showOne(comment);
    },
    /** A moderator approved this one: true when it is the reader's own. */
    published(id: string): boolean {
      if (known.delete(id)) published.add(id);
      stopThanking();
      return published.has(id);
    },
    has: (id: string) => known.has(id) || published.has(id),
  };
}
