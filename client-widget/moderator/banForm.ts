// Keeping a comment's author from commenting, for some days or for good.
import { css, html, nothing } from 'lit';
import type { ModeratedComment } from '../../server/contract.ts';
import { controls } from '../core/staff/controls.ts';
import { StaffElement } from '../core/staff/element.ts';
import { isolated } from '../core/staff/language.ts';
import { stringOf } from '../core/staff/passwordField.ts';
import { dialogStyles } from './dialogStyles.ts';
import { say } from './text.ts';
import { nameOf } from './wording.ts';

const DAYS = [1, 7, 30, 90];
export interface Ban {
  comment: string;
  reason: string;
  days?: number;
}

export class BanForm extends StaffElement {
  static override properties = {
    comment: { state: true },
    missing: { state: true },
    failure: { state: true },
    busy: { state: true },
    send: { attribute: false },
  };
  declare comment: ModeratedComment | null;
  declare missing: boolean;
  declare failure: string;
  declare busy: boolean;
  /** Resolves once the ban is stored; a rejection leaves the form as it was written. */
  declare send: (ban: Ban) => Promise<void>;

  static override styles = [
    controls,
    dialogStyles,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      h2,
      p {
        margin: 0;
      }
      .quiet {
        color: var(--ink-quiet);
      }
      .ends {
        margin: 0;
      }
    `,
  ];

  constructor() {
    super();
    this.comment = null;
    this.missing = false;
    this.failure = '';
    this.busy = false;
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog')!;
  }

  async openFor(comment: ModeratedComment) {
    this.comment = comment;
    this.missing = false;
    this.failure = '';
    await this.updateComplete;
    this.renderRoot.querySelector('form')!.reset();
    this.#dialog.showModal();
  }

  async #submit(event: SubmitEvent) {
    event.preventDefault();
    if (this.busy || !this.comment) return;
    const form = new FormData(event.target as HTMLFormElement);
    const reason = stringOf(form, 'reason').trim();
    this.missing = !reason;
    if (this.missing) return this.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
    const days = Number(stringOf(form, 'days'));
    this.busy = true;
    this.failure = '';
    try {
      await this.send({ comment: this.comment.id, reason, ...(days > 0 && { days }) });
      this.#dialog.close();
    } catch (thrown) {
      this.failure = thrown instanceof Error && 'detail' in thrown ? `${thrown.detail}` : '';
      this.failure ||= say('banFailed');
    } finally {
      this.busy = false;
    }
  }

  override render() {
    const name = this.comment ? isolated(nameOf(this.comment)) : '';
    return html`
      <dialog aria-labelledby="title" @keydown=${(event: Event) => event.stopPropagation()}>
        <form novalidate @submit=${this.#submit}>
          <h2 id="title">${say('banTitle', { name })}</h2>
          <p class="quiet">${say('banText')}</p>
          <div class="field">
            <label for="reason">${say('banReason')}</label>
            <input id="reason" name="reason" maxlength="500" dir="auto" autocomplete="off" aria-invalid=${this.missing} aria-describedby="hint error" />
            <div id="hint" class="hint">${say('banReasonHint')}</div>
            <div id="error" class="error" role="alert">${this.missing ? say('banReasonMissing') : nothing}</div>
          </div>
          <div class="field">
            <label for="days">${say('banFor')}</label>
            <select id="days" name="days">
              ${DAYS.map(days => html`<option value=${days} ?selected=${days === 7}>${say('banDays', { count: days })}</option>`)}
              <option value="0">${say('banForGood')}</option>
            </select>
          </div>
          <div role="alert">${this.failure ? html`<p class="notice problem">${this.failure}</p>` : nothing}</div>
          <div class="ends">
            <button type="button" class="button" @click=${() => this.#dialog.close()}>${say('cancel')}</button>
            <button class="button reject" aria-disabled=${this.busy}>${say('banDo')}</button>
          </div>
        </form>
      </dialog>
    `;
  }
}

customElements.define('ban-form', BanForm);
