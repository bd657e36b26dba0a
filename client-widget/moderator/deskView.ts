// What the desk looks like for a given state: queues, list, strip. Pure templates; the desk element acts.
import { html, nothing } from 'lit';
import { icons } from '../core/staff/icons.ts';
import { ask } from './acts.ts';
import './commentList.ts';
import { failed, nothingHere, skeleton } from './emptyDesk.ts';
import './outcomeBar.ts';
import type { Row } from './queue.ts';
import { say } from './text.ts';
import type { WorkState } from './work.ts';

export type View = 'waiting' | 'decided';
export interface Shown {
  state: WorkState;
  view: View;
  rows: readonly Row[];
  selected: Row | null;
  lettersOn: boolean;
}

/** A row that was decided elsewhere counts for as long as it stands in the list. */
export const totalOf = ({ state, view }: Pick<Shown, 'state' | 'view'>) =>
  view === 'waiting'
    ? state.queue.waiting + state.queue.rows.filter(({ standing }) => standing !== 'waiting').length
    : state.decided.rows.length;
export const positionOf = ({ rows, selected }: Pick<Shown, 'rows' | 'selected'>) =>
  rows.findIndex(({ comment }) => comment.id === selected?.comment.id) + 1;

const cap = (key: string, { lettersOn }: Shown) =>
  lettersOn ? html`<kbd class="cap" aria-hidden="true">${key}</kbd>` : nothing;

export const rail = (shown: Shown, { show, help }: { show: (view: View) => void; help: () => void }) => {
  const tab = (view: View, count = 0) => html`
    <button aria-current=${shown.view === view ? 'true' : nothing} @click=${() => show(view)}>
      ${say(view)}${count ? html` <span class="count">${count}</span>` : nothing}
    </button>
  `;
  return html`
    <nav class="rail" aria-label=${say('queues')}>
      ${tab('waiting', shown.state.queue.waiting)} ${tab('decided')}
      <button class="help" aria-haspopup="dialog" @click=${help}>${say('keys')} ${cap('?', shown)}</button>
    </nav>
  `;
};

export const list = (shown: Shown, desk: HTMLElement) => {
  const { state, view, rows, selected, lettersOn } = shown;
  const isQueue = view === 'waiting';
  const loading = isQueue ? state.queueLoading : state.decidedLoading;
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
      .hasMore=${isQueue ? state.queue.after !== null : !!state.decided.before}
      .loading=${loading}
      .lettersOn=${lettersOn}
    ></comment-list>
  `;
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
  const { outcome, queue } = shown.state;
  const fresh = shown.view === 'waiting' ? queue.fresh : [];
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
