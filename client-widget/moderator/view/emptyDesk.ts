// The desk when there is no list to show: nothing to do, still fetching, or it could not be fetched.
import { css, html } from 'lit';
import { drawSmiley } from '../../core/smileys.ts';
import { say } from '../text.ts';
import type { View } from './shown.ts';

const face = drawSmiley(4);
const EMPTY = {
  waiting: ['emptyTitle', 'emptyText'],
  published: ['emptyPublishedTitle', 'emptyPublishedText'],
  decided: ['emptyDecidedTitle', 'emptyDecidedText'],
} as const;
const FAILED = { waiting: 'loadFailed', published: 'publishedFailed', decided: 'decidedFailed' } as const;

export const nothingHere = (view: View) => html`
  <div class="alone">
    ${face}
    <h2>${say(EMPTY[view][0])}</h2>
    <p>${say(EMPTY[view][1])}</p>
  </div>
`;

export const failed = (view: View, detail: string, retry: () => void) => html`
  <div class="alone">
    <p role="alert">${say(FAILED[view])} ${detail}</p>
    <button class="button" @click=${retry}>${say('retry')}</button>
  </div>
`;

export const skeleton = () => html`
  <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i></div>
`;

export const emptyStyles = css`
  .alone {
    display: grid;
    justify-items: center;
    gap: var(--space-2);
    margin: auto;
    padding: var(--space-8) var(--space-5);
    color: var(--ink-quiet);
    text-align: center;
    text-wrap: balance;
  }
  .alone svg:not(.icon) {
    inline-size: 64px;
    block-size: 64px;
    margin-block-end: var(--space-2);
    color: var(--accent);
  }
  .alone h2 {
    margin: 0;
    color: var(--ink);
    font-size: var(--text-title);
    font-weight: 650;
  }
  .alone p {
    margin: 0;
  }
  .skeleton {
    flex: 1;
    padding: var(--space-5);
    animation: appear 0s 300ms both;
  }
  .skeleton i {
    display: block;
    block-size: 14px;
    margin-block-end: var(--space-3);
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .skeleton i:nth-child(3n + 1) {
    inline-size: 30%;
    margin-block-start: var(--space-6);
  }
  .skeleton i:nth-child(3n) {
    inline-size: 70%;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
