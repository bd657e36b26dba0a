// What has changed behind the order on screen, and what lies further down: nothing moves before it is asked for.
import { html, nothing } from 'lit';
import type { ReadingState } from '../reading.ts';
import { isOrdered, type Selection } from '../selection.ts';
import type { Wording } from '../wording.ts';
import { said } from './states.ts';

export function news(selection: Selection, { wording, onAgain }: { wording: Wording; onAgain: () => void }) {
  const { say } = wording;
  const count = selection.arrived.size;
  const isStill = count === 0 && isOrdered(selection);
  return html`
    <div class="news" role="status">
      ${
        isStill
          ? nothing
          : html`
              <span>${count > 0 ? say('arrived', { count }) : say('orderChanged')}</span>
              <button class="button quiet" @click=${onAgain}>${count > 0 ? say('showArrived', { count }) : say('sortAgain')}</button>
            `
      }
    </div>
  `;
}

export function more(
  { selection, fetching, failed }: ReadingState,
  { wording, onMore }: { wording: Wording; onMore: () => void },
) {
  const { say } = wording;
  if (!selection?.after) return nothing;
  const hasFailed = failed?.what === 'more';
  return html`
    <p class="more">
      ${hasFailed ? html`<span class="notice problem" role="alert">${say('moreFailed')} ${said(failed.thrown)}</span>` : nothing}
      <button class="button" aria-disabled=${fetching === 'more'} @click=${onMore}>
        ${fetching === 'more' ? say('showingMore') : hasFailed ? say('retry') : say('showMore')}
      </button>
    </p>
  `;
}
