// What stands in the table's place: nothing yet, nothing found, a failure, or the wait for the first answer.
import { html, nothing } from 'lit';
import { isProblem } from '../../core/staff/connection/session.ts';
import type { Wording } from '../wording.ts';

/** The server's own sentence, where it said one. */
export const said = (thrown: unknown) => (isProblem(thrown) ? thrown.detail : '');

export function failure({
  thrown,
  wording,
  onRetry,
}: {
  thrown: unknown;
  wording: Wording;
  onRetry: () => void;
}) {
  const { say } = wording;
  const unreachable = isProblem(thrown, 'offline') || isProblem(thrown, 'timeout');
  return html`
    <div class="notice problem" role="alert">
      <span>${said(thrown) || say(unreachable ? 'notConnected' : 'failed')}</span>
      <button class="button" @click=${onRetry}>${say('retry')}</button>
    </div>
  `;
}

/** Without `onShowAll` the site itself is new; with it, only the choice is empty. */
export function nothingHere({ wording, onShowAll }: { wording: Wording; onShowAll?: () => void }) {
  const { say } = wording;
  return html`
    <div class="empty">
      <svg class="face" viewBox="0 0 32 32" aria-hidden="true"><use href="#smiley-${onShowAll ? 3 : 4}"></use></svg>
      <h2>${say(onShowAll ? 'nothingFoundTitle' : 'emptyTitle')}</h2>
      <p>${say(onShowAll ? 'nothingFoundText' : 'emptyText')}</p>
      ${onShowAll ? html`<button class="button" @click=${onShowAll}>${say('showAll')}</button>` : nothing}
    </div>
  `;
}

export const skeleton = ({ say }: Wording) => html`
  <div class="skeleton" role="status">
    <span class="unseen">${say('loading')}</span>
    <i class="wide"></i><i></i>
    ${[1, 2, 3, 4].map(() => html`<i class="row"></i>`)}
  </div>
`;
