// The rail of queues: which there are, how much waits in each, and the two small tools beside them.
import { css, html, nothing } from 'lit';
import { icons } from '../../core/staff/look/icons.ts';
import { ask } from '../acts.ts';
import { say } from '../text.ts';
import { cap, type Shown, type View } from './shown.ts';

/**
 * Where nothing is ever published by itself, nobody needs to be told of a list that is always empty. Until that
 * is known, what comes after it waits too: a tab must not move away from under a finger.
 */
const hasPublished = ({ state, view }: Shown) =>
  state.publishesByItself || state.published.waiting > 0 || view === 'published';

export const rail = (shown: Shown, { show, desk }: { show: (view: View) => void; desk: HTMLElement }) => {
  const { state } = shown;
  // On a phone the rest of the long name is only heard.
  const nameOf = (view: View) =>
    view === 'published'
      ? html`<span>${say('publishedTab')} <span class="rest">${say('publishedTabRest')}</span></span>`
      : say(view);
  const tab = (view: View, count = 0) => html`
    <button aria-current=${shown.view === view ? 'true' : nothing} @click=${() => show(view)}>
      ${nameOf(view)}${count ? html` <span class="count">${count}</span>` : nothing}
    </button>
  `;
  return html`
    <nav class="rail" aria-label=${say('queues')}>
      ${tab('waiting', state.waiting.waiting)}
      ${hasPublished(shown) ? tab('published', state.published.waiting) : nothing}
      ${state.publishesByItself === null ? nothing : tab('decided')}
      <span class="aside">
        <button aria-haspopup="dialog" title=${say('tryText')} @click=${() => ask(desk, { type: 'try' })}>
          ${icons.write}<span class="name">${say('tryText')}</span>
        </button>
        <button class="help" aria-haspopup="dialog" @click=${() => ask(desk, { type: 'help' })}>
          ${say('keys')} ${cap('?', shown)}
        </button>
      </span>
    </nav>
  `;
};

export const railStyles = css`
  .rail {
    display: flex;
    gap: var(--space-1);
    padding: var(--space-1) var(--space-2);
    border-block-end: 1px solid var(--line);
    background: var(--ground);
  }
  .rail button {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: max(36px, var(--target));
    padding: var(--space-1) var(--space-3);
    border: 0;
    border-radius: var(--radius);
    background: none;
    color: var(--ink-quiet);
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .rail :focus-visible {
    outline-offset: -2px;
  }
  .rail button:hover {
    color: var(--ink);
  }
  .rail button[aria-current] {
    background: var(--surface);
    color: var(--ink);
    font-weight: 600;
  }
  .rail .count {
    flex: none;
    min-inline-size: 24px;
    padding-inline: 6px;
    border-radius: 99px;
    background: var(--sunken);
    color: var(--ink);
    font-size: var(--text-small);
    font-weight: 600;
    text-align: center;
  }
  .rail [aria-current] .count {
    background: var(--accent);
    color: var(--on-accent);
  }
  .rail .aside {
    display: flex;
    margin-inline-start: auto;
  }
  .rail .aside button {
    justify-content: flex-start;
    font-size: var(--text-small);
  }

  @media (max-width: 899.98px) {
    .rail {
      position: sticky;
      inset-block-start: var(--bar, 48px);
      z-index: 2;
    }
    .rail button {
      padding-inline: var(--space-2);
    }
    .rail .rest {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .rail .help {
      display: none;
    }
  }
  /* A phone has room for the names, or for the counts beside them: these go below before anything is cut. */
  @media (max-width: 560px) {
    .rail {
      gap: 2px;
      padding-inline: var(--space-1);
    }
    .rail > button {
      flex-wrap: wrap;
      justify-content: center;
      gap: 2px 6px;
      min-inline-size: 0;
      padding-inline: 7px;
      text-align: center;
    }
    .rail .aside {
      flex: none;
    }
    .rail .aside button {
      justify-content: center;
      min-inline-size: var(--target);
    }
    .rail .aside .icon {
      inline-size: 20px;
      block-size: 20px;
    }
    .rail .aside .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (min-width: 1200px) {
    .rail {
      flex-direction: column;
      padding: var(--space-3) var(--space-2);
      border: 0;
      border-inline-end: 1px solid var(--line);
    }
    .rail > button {
      justify-content: space-between;
    }
    .rail .aside {
      flex-direction: column;
      margin: auto 0 0;
    }
    .rail .help {
      justify-content: space-between;
    }
  }
  @media (forced-colors: active) {
    .rail button[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .rail .count {
      border: 1px solid currentColor;
    }
  }
`;
