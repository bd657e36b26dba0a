// The foot of the list: what the last act came to, else where one is; and how much is new below.
import { css, html, nothing } from 'lit';
import { icons } from '../../core/staff/look/icons.ts';
import { ask } from '../acts.ts';
import { say } from '../text.ts';
import './outcomeBar.ts';
import { cap, positionOf, type Shown, totalOf } from './shown.ts';

const place = (shown: Shown) => {
  if (!shown.selected) return nothing;
  return html`<div class="place">
    ${say('positionOf', { position: positionOf(shown), count: totalOf(shown) })}
    ${
      shown.lettersOn
        ? html`<span>${cap('j', shown)}${say('keyNext')}</span> <span>${cap('k', shown)}${say('keyPrevious')}</span>`
        : nothing
    }
  </div>`;
};

export const strip = (shown: Shown, desk: HTMLElement) => {
  const { outcome, waiting } = shown.state;
  const fresh = shown.view === 'waiting' ? waiting.fresh : [];
  const toFresh = () => ask(desk, { type: 'to-fresh' });
  return html`
    <div class="strip ${outcome || fresh.length ? '' : 'empty'}">
      ${
        outcome
          ? html`<outcome-bar .outcome=${outcome} .lettersOn=${shown.lettersOn}></outcome-bar>`
          : place(shown)
      }
      ${
        fresh.length
          ? html`<button class="button fresh" title=${say('freshHint')} @click=${toFresh}>
              ${icons.down}${say('fresh', { count: fresh.length })}
            </button>`
          : nothing
      }
    </div>
  `;
};

export const stripStyles = css`
  .strip {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 53px;
    padding: var(--space-2) var(--space-3);
    border-block-start: 1px solid var(--line);
    background: var(--surface);
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .strip outcome-bar {
    flex: 1;
  }
  .strip .fresh {
    flex: none;
    margin-inline-start: auto;
    font-size: var(--text-small);
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-4);
    padding-inline-start: var(--space-2);
  }
  .place span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  @media (max-width: 899.98px) {
    .place span {
      display: none;
    }
    .strip {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
    }
    .strip.empty {
      display: none;
    }
  }
`;
