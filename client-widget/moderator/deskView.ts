// What the desk looks like for a given state: queues, list, strip. Pure templates; the desk element acts.
import { html, nothing } from 'lit';
import { icons } from '../core/staff/icons.ts';
import { ask } from './acts.ts';
import './commentList.ts';
import { failed, nothingHere, skeleton } from './emptyDesk.ts';
import './outcomeBar.ts';
import type { Order, Pile } from './pages.ts';
import type { Row } from './queue.ts';
import { say } from './text.ts';
import type { WorkState } from './work.ts';

export type View = Pile | 'decided';
export interface Shown {
  state: WorkState;
  view: View;
  rows: readonly Row[];
  selected: Row | null;
  lettersOn: boolean;
}

/** A row that was decided elsewhere counts for as long as it stands in the list. */
export const totalOf = ({ state, view }: Pick<Shown, 'state' | 'view'>) =>
  view === 'decided'
    ? state.decided.rows.length
    : state[view].waiting + state[view].rows.filter(({ standing }) => standing !== 'waiting').length;
export const positionOf = ({ rows, selected }: Pick<Shown, 'rows' | 'selected'>) =>
  rows.findIndex(({ comment }) => comment.id === selected?.comment.id) + 1;

const cap = (key: string, { lettersOn }: Shown) =>
  lettersOn ? html`<kbd class="cap" aria-hidden="true">${key}</kbd>` : nothing;

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
        <button aria-haspopup="dialog" @click=${() => ask(desk, { type: 'try' })}>${say('tryText')}</button>
        <button class="help" aria-haspopup="dialog" @click=${() => ask(desk, { type: 'help' })}>
          ${say('keys')} ${cap('?', shown)}
        </button>
      </span>
    </nav>
  `;
};

export const list = (shown: Shown, desk: HTMLElement) => {
  const { state, view, rows, selected, lettersOn } = shown;
  const loading = state.loading[view];
  if (rows.length === 0) {
    if (loading.status === 'failed') return failed(view, loading.detail, () => ask(desk, { type: 'retry' }));
    return loading.status === 'done' ? nothingHere(view) : skeleton();
  }
  return html`
    <comment-list
      kind=${view}
      .rows=${rows}
      .selected=${selected?.comment.id ?? null}
      .total=${totalOf(shown)}
      .hasMore=${view === 'decided' ? !!state.decided.before : state[view].after !== null}
      .loading=${loading}
      .lettersOn=${lettersOn}
    ></comment-list>
  `;
};

/** Only where a machine has scored something is there another order to choose. */
export const orderChoice = ({ state, view }: Shown, desk: HTMLElement) => {
  const isScored = state.waiting.rows.some(({ comment }) => comment.screening.score !== null);
  if (view !== 'waiting' || !(isScored || state.order === 'score')) return nothing;
  const orders: Order[] = ['oldest', 'score'];
  const choose = (event: Event) =>
    ask(desk, { type: 'order', order: (event.target as HTMLSelectElement).value as Order });
  return html`<div class="order">
    <label for="order">${say('order')}</label>
    <select id="order" @change=${choose}>
      ${orders.map(order => html`<option value=${order} ?selected=${order === state.order}>${say(`${order}First`)}</option>`)}
    </select>
  </div>`;
};

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

/** The foot of the list: what the last act came to, else where one is; and how much is new below. */
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
