// The desk when there is no list to show: nothing to do, still fetching, or it could not be fetched.
import { html } from 'lit';
import { drawSmiley } from '../core/smileys.ts';
import { say } from './text.ts';

type View = 'waiting' | 'decided';
const face = drawSmiley(4);

export const nothingHere = (view: View) => html`
  <div class="alone">
    ${face}
    <h2>${say(view === 'waiting' ? 'emptyTitle' : 'emptyDecidedTitle')}</h2>
    <p>${say(view === 'waiting' ? 'emptyText' : 'emptyDecidedText')}</p>
  </div>
`;

export const failed = (view: View, detail: string, retry: () => void) => html`
  <div class="alone" role="alert">
    <p>${say(view === 'waiting' ? 'loadFailed' : 'decidedFailed')} ${detail}</p>
    <button class="button" @click=${retry}>${say('retry')}</button>
  </div>
`;

export const skeleton = () => html`
  <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i></div>
`;
