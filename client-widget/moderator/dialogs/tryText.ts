// Trying a text: what screening would make of it if somebody nobody knows sent it now. Shown as at a
// comment, kept nowhere.
import { css, html, nothing } from 'lit';
import type { ScreeningAnswer } from '../../../server/contract.ts';
import { StaffElement } from '../../core/staff/element.ts';
import { controls } from '../../core/staff/look/controls.ts';
import { icons } from '../../core/staff/look/icons.ts';
import { commentSideStyles } from '../comment/commentSideStyles.ts';
import { commentText, commentTextStyles } from '../comment/commentText.ts';
import { groupsOf } from '../comment/findings.ts';
import { say } from '../text.ts';
import { dialogStyles } from './dialogStyles.ts';

interface Tried extends ScreeningAnswer {
  text: string;
}
const VERDICTS = {
  approve: { words: 'tryApproved', hint: 'tryApprovedHint', icon: icons.approve },
  hold: { words: 'tryHeld', hint: 'tryHeldHint', icon: icons.pause },
  refuse: { words: 'tryRefused', hint: 'tryRefusedHint', icon: icons.reject },
} as const;

export class TryText extends StaffElement {
  static override properties = {
    judge: { attribute: false },
    tried: { state: true },
    stale: { state: true },
    failure: { state: true },
    busy: { state: true },
  };
  declare judge: (text: string) => Promise<ScreeningAnswer>;
  declare tried: Tried | null;
  /** The text was changed since: what is shown is about what stood there before. */
  declare stale: boolean;
  declare failure: string;
  declare busy: boolean;

  static override styles = [
    controls,
    commentTextStyles,
    commentSideStyles,
    dialogStyles,
    css`
      @media (min-width: 900px) {
        dialog {
          inline-size: 600px;
        }
      }
      h2 {
        color: var(--ink);
      }
      p {
        margin: 0;
      }
      textarea {
        font-size: var(--text-reading);
        line-height: 1.5;
      }
      .answer {
        display: grid;
        gap: var(--space-4);
        margin-block-start: var(--space-5);
        padding-block-start: var(--space-5);
        border-block-start: 1px solid var(--line);
      }
      .stale {
        opacity: 0.6;
      }
      .verdict {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-size: 1.0625rem;
        font-weight: 650;
      }
      .verdict.approve {
        color: var(--approve);
      }
      .verdict.hold {
        color: var(--notice);
      }
      .verdict.refuse {
        color: var(--reject);
      }
      .words {
        margin-block-start: var(--space-4);
        padding-inline-start: var(--space-3);
        border-inline-start: 2px solid var(--line);
      }
      h3 {
        margin: 0 0 var(--space-1);
        color: var(--ink-quiet);
        font-size: var(--text-small);
        font-weight: 550;
      }
      .button {
        margin: 0;
        font-size: inherit;
      }
    `,
  ];

  constructor() {
    super();
    this.tried = null;
    this.stale = false;
    this.failure = '';
    this.busy = false;
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog')!;
  }
  get #field() {
    return this.renderRoot.querySelector('textarea')!;
  }

  open() {
    this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
  }

  async #try() {
    const text = this.#field.value;
    if (this.busy) return;
    if (!text.trim()) {
      this.failure = say('tryEmpty');
      return this.#field.focus();
    }
    this.busy = true;
    this.failure = '';
    try {
      this.tried = { text, ...(await this.judge(text)) };
      this.stale = this.#field.value !== text;
    } catch (thrown) {
      this.failure = thrown instanceof Error && 'detail' in thrown ? `${thrown.detail}` : '';
      this.failure ||= say('tryFailed');
    } finally {
      this.busy = false;
    }
  }

  #pressed(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.#try();
  }

  #answer({ verdict, reasons }: Tried) {
    const { words, hint, icon } = VERDICTS[verdict];
    const groups = groupsOf(reasons, say('whyTried'));
    return html`
      <div class="answer ${this.stale ? 'stale' : ''}">
        <div>
          <p class="verdict ${verdict}">${icon}${say(words)}</p>
          <p class="quiet">${say(hint)}</p>
        </div>
        <div>
          ${groups.map(({ title, list }) => html`<h3>${title}</h3>${list}`)}
          ${groups.length === 0 ? html`<p>${say('noFinding')}</p>` : nothing}
        </div>
      </div>
    `;
  }

  /** Below what was noticed, and not read aloud as news: it may be long, and is known. */
  #words({ verdict, reasons, text }: Tried) {
    const screening = { verdict, reasons, score: null };
    return html`<p class="words ${this.stale ? 'stale' : ''}" dir="auto">${commentText({ text, screening })}</p>`;
  }

  override render() {
    return html`
      <dialog aria-labelledby="title" @keydown=${this.#pressed}>
        <h2 id="title">${say('tryTitle')}</h2>
        <div class="field">
          <label for="text">${say('tryLabel')}</label>
          <textarea
            id="text"
            rows="4"
            dir="auto"
            aria-describedby="hint"
            @input=${() => {
              this.failure = '';
              this.stale = this.tried !== null && this.#field.value !== this.tried.text;
            }}
          ></textarea>
          <div id="hint" class="hint">${say('tryHint')}</div>
        </div>
        <div class="ends">
          <button class="button" @click=${() => this.#dialog.close()}>${say('close')}</button>
          <button class="button main" aria-disabled=${this.busy} aria-keyshortcuts="Control+Enter" @click=${this.#try}>
            ${say('tryDo')}<kbd class="cap" aria-hidden="true">Ctrl ↵</kbd>
          </button>
        </div>
        <div role="alert">${this.failure ? html`<p class="notice problem">${this.failure}</p>` : nothing}</div>
        <div role="status">${this.tried ? this.#answer(this.tried) : nothing}</div>
        ${this.tried ? this.#words(this.tried) : nothing}
      </dialog>
    `;
  }
}

customElements.define('try-text', TryText);
