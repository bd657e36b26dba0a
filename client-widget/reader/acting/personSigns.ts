// What tells a person who writes from a script that sends: a stamp of when they began, and a field that
// nobody sees. Without a stamp a comment is sent all the same: then a moderator has a look at it first.
import type { FormStamp } from '../../../server/contract.ts';
import { request } from '../../core/request.ts';
import type { ReadingView } from '../reading.ts';

const PATIENCE_MS = 2000;
// Half of what the service lets a stamp be good for.
const FRESH_MS = 12 * 60 * 60_000;

export function signsOfPerson({ api, article, el, form, signal }: ReadingView) {
  const { text } = form;
  const website = el('input', { name: 'website', tabIndex: -1, autocomplete: 'off', maxLength: 2000 });
  form.element.append(el('div', { className: 'unseen', 'aria-hidden': 'true' }, website));

  let stamp: Promise<string | undefined> | undefined;
  let asked = 0;

  function begin() {
    if (stamp && Date.now() - asked < FRESH_MS) return;
    asked = Date.now();
    const asking = request<FormStamp>(`${api}forms`, { method: 'POST', body: { article }, signal });
    const given: typeof stamp = asking.then(
      answer => answer.stamp,
      () => {
        // Asked for again when the reader comes back to the field.
        if (stamp === given) stamp = undefined;
        return undefined;
      },
    );
    stamp = given;
  }

  text.addEventListener('focus', begin, { signal });
  // The reader may have been quicker than this chunk, or have brought a text along from another language.
  if (text.matches(':focus') || text.value) begin();

  return {
    begin,
    /** To go along with the comment. Never keeps it waiting for long. */
    given: async () => ({
      stamp: await Promise.race([stamp, new Promise<undefined>(go => setTimeout(go, PATIENCE_MS))]),
      website: website.value || undefined,
    }),
    /** The next comment has a beginning of its own. */
    used() {
      stamp = undefined;
      if (text.matches(':focus')) begin();
    },
  };
}
