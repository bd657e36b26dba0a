// The middle of the desk: the list one works through, in which order, or why there is none.
import { css, html, nothing } from 'lit';
import { ask } from '../acts.ts';
import '../list/commentList.ts';
import { say } from '../text.ts';
import type { Order } from '../work/pages.ts';
import { failed, nothingHere, skeleton } from './emptyDesk.ts';
import { type Shown, totalOf } from './shown.ts';

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

export const orderStyles = css`
  .order {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--line);
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .order select {
    flex: 0 1 auto;
    inline-size: auto;
    min-inline-size: 0;
    min-block-size: var(--target);
    padding-block: var(--space-1);
    color: var(--ink);
  }
`;
