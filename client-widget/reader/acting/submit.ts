// Sends a comment: one attempt is one act however often it is tried, and what was written is never lost.
import type { CommentAnswer, OwnComment } from '../../../server/contract.ts';
import type { Acting } from './acting.ts';
import { keepDraft } from './draft.ts';
import { signsOfPerson } from './personSigns.ts';
import { why } from './why.ts';

/** As LIMITS.textCodePoints in server/contract.ts, of which a client may import only types. */
export const MOST_CODE_POINTS = 5000;
const COUNT_FROM = 4500;

export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** `accepted` shows the comment and says what has become of it. */
export function beginWriting(
  { reading, say, identity, facts }: Acting,
  accepted: (comment: OwnComment) => string,
) {
  const { el, form, signal } = reading;
  const { element, text, name, send, status } = form;
  const counter = el('p', { className: 'note counter', 'aria-live': 'polite' });
  text.after(counter);
  const draft = keepDraft(reading);
  const half = text.value ? undefined : draft.kept();
  if (half) text.value = half.text;
  if (!name.value) name.value = half ? half.name : identity.name();
  const signs = signsOfPerson(reading);

  /** The key and the very body it stands for: another body is another act. */
  let attempt = half?.attempt ?? { key: '', body: '' };
  const keep = () => draft.keep({ text: text.value, name: name.value, attempt });

  function measure() {
    // Shorter in code units means shorter in code points.
    const left = text.value.length < COUNT_FROM ? COUNT_FROM : MOST_CODE_POINTS - codePoints(text.value);
    const near = left <= MOST_CODE_POINTS - COUNT_FROM;
    counter.textContent = near ? say(left < 0 ? 'over' : 'left', { count: Math.abs(left) }) : '';
    counter.classList.toggle('problem', left < 0);
    return left;
  }

  function grow() {
    if (CSS.supports('field-sizing', 'content')) return;
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight + 2}px`;
  }

  function write(value: string) {
    text.value = value;
    written();
  }

  function written() {
    measure();
    grow();
    keep();
  }

  function complain(sentence: string) {
    status.textContent = sentence;
    status.classList.add('problem');
  }

  async function submit() {
    if (send.hasAttribute('aria-busy')) return;
    status.textContent = '';
    status.classList.remove('problem');
    if (!text.value.trim() || measure() < 0) {
      complain(text.value.trim() ? counter.textContent! : say('empty'));
      text.focus();
      return;
    }
    const signed = name.value.trim();
    const act = { article: facts(), name: signed || null, text: text.value };
    const body = JSON.stringify(act);
    if (body !== attempt.body) attempt = { key: newKey(), body };
    keep();

    send.setAttribute('aria-busy', 'true');
    text.readOnly = true;
    try {
      const { comment } = await identity.act<CommentAnswer>('comments', {
        method: 'POST',
        body: { ...act, ...(await signs.given()) },
        idempotencyKey: attempt.key,
      });
      attempt = { key: '', body: '' };
      signs.used();
      identity.sign(signed);
      write('');
      status.textContent = accepted(comment);
    } catch (problem) {
      complain(say('notSent', { why: why(problem, say) }));
    }
    send.removeAttribute('aria-busy');
    text.readOnly = false;
  }

  element.onsubmit = event => {
    event.preventDefault();
    void submit();
  };
  text.addEventListener('input', written, { signal });
  name.addEventListener('input', keep, { signal });
  text.addEventListener(
    'keydown',
    event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
    },
    { signal },
  );
  // Somebody may have been quicker than this chunk, or the words come from another language's form.
  written();

  return {
    /** A withdrawn text comes back, unless something new has been begun. */
    giveBack(former: string) {
      if (text.value) return;
      write(former);
      signs.begin();
    },
  };
}

/** randomUUID exists on secure pages only, and a local magazine may still be served by plain http. */
function newKey(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
