// Keeping a comment's author from commenting, for some days or for good; or everybody on their network, for
// as long as it can be told.
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ModeratedComment } from '../../../server/contract.ts';
import { StaffElement } from '../../core/staff/element.ts';
import { isolated } from '../../core/staff/language.ts';
import { controls } from '../../core/staff/look/controls.ts';
import { stringOf } from '../../core/staff/shell/passwordField.ts';
import { say } from '../text.ts';
import { bannedUntil, nameOf, networkBannedUntil } from '../words/wording.ts';
import type { Ban } from '../work/standing.ts';
import { dialogStyles } from './dialogStyles.ts';

const DAYS = [1, 7, 30, 90];
/** A network is known for seven days at most. */
const NETWORK_DAYS = [1, 3, 7];
type Whom = 'reader' | 'network';

export class BanForm extends StaffElement {
  static override properties = {
    comment: { state: true },
    whom: { state: true },
    missing: { state: true },
    failure: { state: true },
    busy: { state: true },
    send: { attribute: false },
  };
  declare comment: ModeratedComment | null;
  declare whom: Whom;
  declare missing: boolean;
  declare failure: string;
  declare busy: boolean;
  /** Resolves once the ban is stored; a rejection leaves the form as it was written. */
  declare send: (comment: ModeratedComment, ban: Ban) => Promise<void>;

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
      fieldset {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        margin-block-end: var(--space-1);
        font-weight: 550;
      }
      .choice {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 var(--space-2);
        align-items: center;
        min-block-size: max(24px, var(--target) - 8px);
      }
      .hint {
        color: var(--ink-quiet);
        font-size: var(--text-small);
      }
    `,
  ];

  constructor() {
    super();
    this.comment = null;
    this.whom = 'reader';
    this.missing = false;
    this.failure = '';
    this.busy = false;
  }

  #whenClosed = () => {};

  get #dialog() {
    return this.renderRoot.querySelector('dialog')!;
  }

  /** Resolves once it is closed again, whatever came of it. */
  async openFor(comment: ModeratedComment) {
    this.comment = comment;
    this.whom = bannedUntil(comment, new Date()) === undefined ? 'reader' : 'network';
    this.missing = false;
    this.failure = '';
    await this.updateComplete;
    this.renderRoot.querySelector('form')!.reset();
    // A reset clears the choice as well, which is not what was decided above.
    this.requestUpdate();
    await this.updateComplete;
    this.#dialog.showModal();
    await new Promise<void>(resolve => {
      this.#whenClosed = resolve;
    });
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
      const isNetwork = this.whom === 'network';
      await this.send(this.comment, {
        reason,
        ...(days > 0 && { days }),
        ...(isNetwork && { network: true }),
      });
      this.#dialog.close();
      // The event comes a frame later: too late for a focus that has nowhere to go back to.
      this.#whenClosed();
    } catch (thrown) {
      this.failure = thrown instanceof Error && 'detail' in thrown ? `${thrown.detail}` : '';
      this.failure ||= say('banFailed');
    } finally {
      this.busy = false;
    }
  }

  /** Whom it is for: either may be banned already, and the network forgotten. */
  #choices(comment: ModeratedComment) {
    const now = new Date();
    const isBanned = bannedUntil(comment, now) !== undefined;
    const isNetworkBanned = networkBannedUntil(comment, now) !== undefined;
    const canBeTold = comment.network.known && !isNetworkBanned;
    const choice = (
      whom: Whom,
      { words, possible, banned }: { words: string; possible: boolean; banned: boolean },
    ) => html`
      <label class="choice">
        <input
          type="radio"
          name="whom"
          value=${whom}
          .checked=${live(this.whom === whom)}
          ?disabled=${!possible}
          aria-describedby=${whom === 'network' ? 'network-hint' : nothing}
          @change=${() => {
            this.whom = whom;
          }}
        />
        <span>${words}${banned ? html` <span class="hint">· ${say('banAlready')}</span>` : nothing}</span>
      </label>
    `;
    return html`
      <fieldset>
        <legend>${say('banWhom')}</legend>
        ${choice('reader', { words: say('banReaderOnly'), possible: !isBanned, banned: isBanned })}
        ${choice('network', { words: say('banNetwork'), possible: canBeTold, banned: isNetworkBanned })}
        <div id="network-hint" class="hint" aria-live="polite">
          ${comment.network.known ? (this.whom === 'network' ? say('banNetworkHint') : nothing) : say('networkForgotten')}
        </div>
      </fieldset>
    `;
  }

  override render() {
    const name = this.comment ? isolated(nameOf(this.comment)) : '';
    const isNetwork = this.whom === 'network';
    const days = isNetwork ? NETWORK_DAYS : DAYS;
    return html`
      <dialog aria-labelledby="title" @keydown=${(event: Event) => event.stopPropagation()} @close=${() => this.#whenClosed()}>
        <form novalidate @submit=${this.#submit}>
          <h2 id="title">${isNetwork ? say('banNetworkTitle') : say('banTitle', { name })}</h2>
          <p class="quiet">${say(isNetwork ? 'banNetworkText' : 'banText')}</p>
          ${this.comment ? this.#choices(this.comment) : nothing}
          <div class="field">
            <label for="reason">${say('banReason')}</label>
            <input id="reason" name="reason" maxlength="500" dir="auto" autocomplete="off" aria-invalid=${this.missing} aria-describedby="hint error" @input=${() => {
              this.missing = false;
            }} />
            <div id="hint" class="hint">${say('banReasonHint')}</div>
            <div id="error" class="error" role="alert">${this.missing ? say('banReasonMissing') : nothing}</div>
          </div>
          <div class="field">
            <label for="days">${say('banFor')}</label>
            <select id="days" name="days">
              ${days.map(count => html`<option value=${count} ?selected=${count === 7}>${say('banDays', { count })}</option>`)}
              ${isNetwork ? nothing : html`<option value="0">${say('banForGood')}</option>`}
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
