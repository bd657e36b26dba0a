// The keys of the desk at a glance, and the switch for whoever does not want single keys to act.
import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { StaffElement } from '../../core/staff/element.ts';
import { controls } from '../../core/staff/look/controls.ts';
import { say } from '../text.ts';
import { dialogStyles } from './dialogStyles.ts';

const LINES = [
  [['a'], 'approve'],
  [['r'], 'reject'],
  [['1', '6'], 'keyReason'],
  [['u'], 'undo'],
  [['j', '↓'], 'keyNext'],
  [['k', '↑'], 'keyPrevious'],
  [['?'], 'keyHelp'],
] as const;

export class KeysHelp extends StaffElement {
  static override properties = { lettersOn: { type: Boolean }, onSwitch: { attribute: false } };
  declare lettersOn: boolean;
  declare onSwitch: (on: boolean) => void;

  static override styles = [
    controls,
    dialogStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--space-2) var(--space-4);
        align-items: center;
        margin: 0 0 var(--space-5);
      }
      dt {
        display: flex;
        align-items: center;
        gap: var(--space-1);
      }
      dd {
        margin: 0;
      }
      .off {
        color: var(--ink-quiet);
      }
      label {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 var(--space-2);
        align-items: center;
        min-block-size: 24px;
        font-weight: 550;
      }
      .hint {
        margin: var(--space-1) 0 0;
        color: var(--ink-quiet);
        font-size: var(--text-small);
      }
      @media (max-width: 899.98px) {
        dialog {
          margin-block: auto;
          inline-size: calc(100% - 2 * var(--space-4));
          border-radius: var(--radius-large);
          border-width: 1px;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.lettersOn = true;
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog')!;
  }

  open() {
    this.#dialog.showModal();
  }

  override render() {
    const cap = (key: string, at: number, all: readonly string[]) =>
      html`${at && all[0] === '1' ? '–' : ''}<kbd>${key}</kbd>`;
    return html`
      <dialog
        aria-labelledby="title"
        @keydown=${(event: KeyboardEvent) => {
          event.stopPropagation();
          if (event.key === '?') this.#dialog.close();
        }}
        @click=${(event: Event) => event.target === this.#dialog && this.#dialog.close()}
      >
        <h2 id="title">${say('keys')}</h2>
        <dl class=${this.lettersOn ? '' : 'off'}>
          ${LINES.map(([keys, words]) => html`<dt dir="ltr">${keys.map(cap)}</dt><dd>${say(words)}</dd>`)}
        </dl>
        <label>
          <input
            type="checkbox"
            .checked=${live(this.lettersOn)}
            @change=${(event: Event) => this.onSwitch((event.target as HTMLInputElement).checked)}
          />
          ${say('keysOn')}
        </label>
        <p class="hint">${say('keysOnHint')}</p>
        <div class="ends">
          <button class="button" @click=${() => this.#dialog.close()}>${say('close')}</button>
        </div>
      </dialog>
    `;
  }
}

customElements.define('keys-help', KeysHelp);
