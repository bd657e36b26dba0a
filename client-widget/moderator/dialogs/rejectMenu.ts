// Why a comment is rejected: six reasons, each a key or a tap, and a message to its author if there is
// one to give. "Something else" is the only reason that needs words.
import { css, html, nothing } from 'lit';
import type { ModeratedComment, RejectReason } from '../../../server/contract.ts';
import { StaffElement } from '../../core/staff/element.ts';
import { controls } from '../../core/staff/look/controls.ts';
import { ask } from '../acts.ts';
import { isTyping, reasonOfKey } from '../keys.ts';
import { say } from '../text.ts';
import { wide } from '../view/wide.ts';
import { REASONS, wordsOfReason } from '../words/reasons.ts';
import { dialogStyles } from './dialogStyles.ts';

const GAP_PX = 6;

export class RejectMenu extends StaffElement {
  static override properties = {
    comment: { state: true },
    needsNote: { state: true },
    lettersOn: { type: Boolean },
  };
  declare comment: ModeratedComment | null;
  declare needsNote: boolean;
  declare lettersOn: boolean;

  static override styles = [
    controls,
    dialogStyles,
    css`
      dialog {
        padding: var(--space-3);
      }
      h2 {
        margin: var(--space-1) var(--space-2) var(--space-2);
        font-size: var(--text);
      }
      .reasons {
        display: grid;
        gap: 2px;
      }
      .reason {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-block-size: max(34px, var(--target));
        padding: var(--space-1) var(--space-2);
        border: 0;
        border-radius: var(--radius);
        background: none;
        text-align: start;
        cursor: pointer;
      }
      .reason kbd {
        color: var(--ink-quiet);
      }
      .reason:hover,
      .reason:focus-visible,
      .reason[aria-pressed='true'] {
        background: var(--reject-soft);
        color: var(--reject-strong);
        outline-offset: -2px;
      }
      .field {
        margin: var(--space-3) var(--space-2) var(--space-1);
        padding-block-start: var(--space-3);
        border-block-start: 1px solid var(--line);
        font-size: var(--text-small);
      }
      .needed {
        color: var(--reject);
      }
      @media (min-width: 900px) {
        dialog {
          position: fixed;
          inset: auto;
          inline-size: 300px;
          margin: 0;
        }
        dialog::backdrop {
          background: transparent;
        }
      }
      @media (max-width: 899.98px) {
        .reason {
          min-block-size: 48px;
          font-size: 1.0625rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.comment = null;
    this.needsNote = false;
    this.lettersOn = true;
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog')!;
  }

  async openFor(comment: ModeratedComment, place: DOMRect | null) {
    this.comment = comment;
    this.needsNote = false;
    await this.updateComplete;
    const note = this.renderRoot.querySelector('textarea')!;
    note.value = '';
    this.#dialog.showModal();
    this.#stand(place);
    this.renderRoot.querySelector<HTMLElement>('.reason')?.focus();
  }

  /** The comment was decided elsewhere meanwhile. */
  closeIfAbout(id: string) {
    if (this.comment?.id === id) this.#dialog.close();
  }

  #stand(place: DOMRect | null) {
    const { style, offsetHeight: height, offsetWidth: width } = this.#dialog;
    if (!wide().matches || !place) return style.removeProperty('inset');
    const below = place.bottom + GAP_PX;
    const above = place.top - GAP_PX - height;
    const top = below + height < innerHeight - GAP_PX || above < GAP_PX ? below : above;
    const left = document.dir === 'rtl' ? place.left : place.right - width;
    style.top = `${Math.max(GAP_PX, Math.min(top, innerHeight - height - GAP_PX))}px`;
    style.left = `${Math.max(GAP_PX, Math.min(left, innerWidth - width - GAP_PX))}px`;
  }

  #choose(reason: RejectReason) {
    const field = this.renderRoot.querySelector('textarea')!;
    const note = field.value.trim();
    if (reason === 'other' && !note) {
      this.needsNote = true;
      field.focus();
      return;
    }
    const { id } = this.comment!;
    this.#dialog.close();
    ask(this, { type: 'reject-for', id, reason, ...(note && { note }) });
  }

  #pressed(event: KeyboardEvent) {
    event.stopPropagation();
    if (isTyping(event)) {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && this.needsNote) this.#choose('other');
      return;
    }
    const reason = this.lettersOn && !event.ctrlKey && !event.metaKey ? reasonOfKey(event.key) : null;
    if (reason && !event.repeat) {
      event.preventDefault();
      this.#choose(reason);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('.reason')];
    const at = all.indexOf(this.renderRoot.querySelector('.reason:focus')!);
    all[(at + step + all.length) % all.length]?.focus();
  }

  override render() {
    return html`
      <dialog
        aria-labelledby="title"
        @keydown=${this.#pressed}
        @click=${(event: Event) => event.target === this.#dialog && this.#dialog.close()}
        @close=${() => {
          this.comment = null;
        }}
      >
        <h2 id="title">${say('rejectWhy')}</h2>
        <div class="reasons">
          ${REASONS.map(
            (reason, index) => html`
              <button
                class="reason"
                aria-pressed=${reason === 'other' && this.needsNote ? 'true' : nothing}
                @click=${() => this.#choose(reason)}
              >
                ${this.lettersOn ? html`<kbd class="cap" aria-hidden="true">${index + 1}</kbd>` : nothing}${wordsOfReason(reason)}
              </button>
            `,
          )}
        </div>
        <div class="field">
          <label for="note">${say('note')}</label>
          <textarea id="note" rows="2" maxlength="1000" dir="auto" aria-describedby="hint" aria-required=${this.needsNote}></textarea>
          <div id="hint" class="hint ${this.needsNote ? 'needed' : ''}" aria-live="polite">
            ${say(this.needsNote ? 'noteNeeded' : 'noteOptional')}
          </div>
        </div>
        ${
          this.needsNote
            ? html`<div class="ends">
                <button class="button reject" @click=${() => this.#choose('other')}>
                  ${say('rejectWithReason', { reason: wordsOfReason('other') })}
                </button>
              </div>`
            : nothing
        }
      </dialog>
    `;
  }
}

customElements.define('reject-menu', RejectMenu);
