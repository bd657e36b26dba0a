// The line above the table: which issue, which section, what is new, and the way to paper.
import { html, nothing } from 'lit';
import type { Choice } from '../choice.ts';
import type { Selection } from '../selection.ts';
import type { Wording } from '../wording.ts';

export function filters({
  selection,
  choice,
  wording,
  news,
  onChoose,
}: {
  selection: Selection;
  choice: Choice;
  wording: Wording;
  news: unknown;
  onChoose: (choice: Choice) => void;
}) {
  const { say, issue } = wording;
  return html`
    <div class="tools">
      ${picker({
        label: say('issue'),
        every: say('everyIssue'),
        names: selection.issues,
        chosen: choice.issue,
        shown: issue,
        onPick: name => onChoose({ ...choice, issue: name }),
      })}
      ${picker({
        label: say('section'),
        every: say('everySection'),
        names: selection.sections,
        chosen: choice.section,
        shown: name => name,
        onPick: name => onChoose({ ...choice, section: name }),
      })}
      ${news}
      <button class="button print" @click=${() => window.print()}>${say('print')}</button>
    </div>
  `;
}

interface Picker {
  label: string;
  every: string;
  names: readonly string[];
  chosen: string | null;
  shown: (name: string) => string;
  onPick: (name: string | null) => void;
}

function picker({ label, every, names, chosen, shown, onPick }: Picker) {
  // An address may name what no article carries; then that stands in the list too, or the field would lie.
  const all = chosen === null || names.includes(chosen) ? names : [chosen, ...names];
  if (all.length === 0) return nothing;
  const pick = (event: Event) => onPick((event.target as HTMLSelectElement).value || null);
  return html`
    <label class="pick">
      <span>${label}</span>
      <select @change=${pick}>
        <option value="" ?selected=${chosen === null}>${every}</option>
        ${all.map(name => html`<option value=${name} ?selected=${name === chosen}>${shown(name)}</option>`)}
      </select>
    </label>
  `;
}
