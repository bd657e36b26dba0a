// The reader's own comments: waiting ones with a way back, refused ones with the reason, public ones with
// a way out. Nobody else's page holds any of this.
import type { OwnComment } from '../../../server/contract.ts';
import type { Acting } from './acting.ts';
import type { GrowingList } from './list.ts';
import { why } from './why.ts';

interface Parts {
  list: GrowingList;
  /** Hands a withdrawn text back to the form. */
  giveBack: (text: string) => void;
}

export type OwnComments = ReturnType<typeof keepOwnComments>;

export function keepOwnComments({ reading, say, identity, announce }: Acting, { list, giveBack }: Parts) {
  const { el, comments, form } = reading;
  const known = new Map<string, OwnComment>();

  const quietButton = (label: string) => el('button', { type: 'button', className: 'quiet' }, label);

  /** Once nothing waits any more, the form stops saying that something does. */
  function stopThanking() {
    const isWaiting = [...known.values()].some(({ status }) => status === 'pending');
    if (!isWaiting && form.status.textContent === say('thanks')) form.status.textContent = '';
  }

  function drawWaiting(comment: OwnComment) {
    const undo = quietButton(say('undo'));
    undo.ariaLabel = say('undoComment');
    const state = el('p', { className: 'note' }, say('waiting'));
    const foot = el('div', { className: 'state' }, state, undo);
    undo.onclick = () => withdraw(comment, { button: undo, foot, sentence: say('undone') });
    return foot;
  }

  function drawRejected({ reason, note }: OwnComment) {
    const said = [say('rejected'), say(reason ?? 'other')];
    if (note) said.push(say('note', { note }));
    return el('p', { className: 'note' }, said.join(' '));
  }

  /** A public comment goes for good, so its button asks once more. */
  function drawRemoval(comment: OwnComment) {
    const button = quietButton(say('remove'));
    const foot = el('div', { className: 'state' }, button);
    button.onclick = () => {
      button.textContent = say('sure');
      button.onclick = () => withdraw(comment, { button, foot, sentence: say('removed') });
    };
    button.onblur = () => {
      if (button.hasAttribute('aria-busy')) return;
      foot.replaceWith(drawRemoval(comment));
    };
    return foot;
  }

  async function withdraw(
    comment: OwnComment,
    { button, foot, sentence }: { button: HTMLElement; foot: HTMLElement; sentence: string },
  ) {
    if (button.hasAttribute('aria-busy')) return;
    button.setAttribute('aria-busy', 'true');
    try {
      await identity.act(`comments/${comment.id}`, { method: 'DELETE' });
      known.delete(comment.id);
      list.remove(comment.id);
      if (comment.status === 'pending') giveBack(comment.text);
      form.status.classList.remove('problem');
      form.status.textContent = sentence;
      announce(sentence);
      form.text.focus();
    } catch (problem) {
      button.removeAttribute('aria-busy');
      foot.querySelector('.problem')?.remove();
      const sorry = say('notUndone', { why: why(problem, say) });
      foot.append(el('p', { className: 'problem', role: 'alert' }, sorry));
    }
  }

  function mark(id: string) {
    const item = list.find(id);
    const comment = known.get(id);
    if (comment?.status !== 'approved' || !item || item.querySelector('.state')) return;
    item.append(drawRemoval(comment));
  }
  // A public comment of one's own may be drawn anew, by a live message or a further page.
  list.list.addEventListener('drawn', event => mark((event as CustomEvent<string>).detail));

  function showOne(comment: OwnComment) {
    // The answer to a late retry may be older than what everybody sees by now.
    const isLate = comment.status === 'pending' && list.isPublic(comment.id);
    const status = isLate ? 'approved' : comment.status;
    const isShown = known.get(comment.id)?.status === status && list.find(comment.id)?.matches('.own');
    known.set(comment.id, { ...comment, status });
    stopThanking();
    if (isShown) return;
    if (status === 'approved' && list.isPublic(comment.id)) return mark(comment.id);
    list.remove(comment.id);
    // A public one not shown yet has its place further down.
    if (status === 'approved' || status === 'withdrawn') return;
    const item = comments.draw(comment);
    item.classList.add('own');
    item.setAttribute('part', 'comment own');
    item.append(status === 'pending' ? drawWaiting(comment) : drawRejected(comment));
    const all = [...list.list.children];
    const next = all.find(other => !other.matches('.own') || +other.id.slice(1) < +comment.id);
    list.list.insertBefore(item, next ?? null);
  }

  return {
    /** All that the service knows of; it need not repeat those that everybody sees. */
    show(all: OwnComment[]) {
      const named = new Set(all.map(({ id }) => id));
      for (const [id, comment] of known) {
        if (named.has(id)) continue;
        if (list.isPublic(id)) showOne({ ...comment, status: 'approved' });
        else {
          known.delete(id);
          list.remove(id);
        }
      }
      for (const comment of all) showOne(comment);
      stopThanking();
    },
    add: showOne,
    /** The list was drawn anew. */
    redraw() {
      for (const comment of known.values()) showOne(comment);
    },
    /** A moderator approved this one: true when it is the reader's own. */
    published(id: string): boolean {
      const comment = known.get(id);
      if (comment) known.set(id, { ...comment, status: 'approved' });
      stopThanking();
      return !!comment;
    },
    has: (id: string) => known.has(id),
  };
}
