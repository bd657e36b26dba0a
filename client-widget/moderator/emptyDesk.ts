// The desk when there is no list to show: nothing to do, still fetching, or it could not be fetched.
import { html } from 'lit';
import { drawSmiley } from '../core/smileys.ts';
import type { View } from './deskView.ts';
import { say } from './text.ts';

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
  <div class="alone" role="alert">
    <p>${say(FAILED[view])} ${detail}</p>
    <button class="button" @click=${retry}>${say('retry')}</button>
  </div>
`;

export const skeleton = () => html`
  <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i></div>
`;
