// What the desk shows at one moment, and where in it one is.
import { html, nothing } from 'lit';
import type { Row } from '../queue/state.ts';
import type { Pile } from '../work/pages.ts';
import type { WorkState } from '../work/state.ts';

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

/** A key is shown where its act is, so that it is learned by looking; not where single keys are off. */
export const cap = (key: string, { lettersOn }: Pick<Shown, 'lettersOn'>) =>
  lettersOn ? html`<kbd class="cap" aria-hidden="true">${key}</kbd>` : nothing;
