// What the last act came to, always in the same place, with a way back while it lasts. The count stands
// still while the bar is pointed at or focused, so that nobody has to race it.
import { css, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { session } from '../../core/staff/connection/session.ts';
import { StaffElement } from '../../core/staff/element.ts';
import { controls } from '../../core/staff/look/controls.ts';
import { icons } from '../../core/staff/look/icons.ts';
import { ask } from '../acts.ts';
import { say } from '../text.ts';
import { wordsOfReason } from '../words/reasons.ts';
import { wordsOfDecision } from '../words/wording.ts';
import type { WorkState } from '../work/state.ts';

const SECONDS = 6;

export class OutcomeBar extends StaffElement {
  static override properties = {
    outcome: { attribute: false },
    left: { state: true },
    lettersOn: { type: Boolean },
  };
  declare outcome: WorkState['outcome'];
  declare left: number;
  declare lettersOn: boolean;
  #shown = 0;
  #counting?: ReturnType<typeof setInterval>;
  #forgetSession?: () => void;

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }
      .bar {
        display: flex;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        position: relative;
        min-block-size: max(36px, var(--target));
        padding-inline: var(--space-3) var(--space-1);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raised);
        overflow: hidden;
      }
      .what {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        flex: 1;
        min-inline-size: 0;
        line-height: 1.3;
        padding-block: var(--space-1);
      }
      .approved,
      .read {
        border-color: var(--approve);
        background: var(--approve-soft);
      }
      .approved .what,
      .read .what {
        color: var(--approve);
      }
      .rejected {
        border-color: var(--reject);
        background: var(--reject-soft);
      }
      .rejected .what {
        color: var(--reject);
      }
      .lost,
      .not-sent,
      .undo-failed {
        border-color: var(--notice);
        background: var(--notice-soft);
      }
      .seconds {
        color: var(--ink-quiet);
        font-size: var(--text-small);
        white-space: nowrap;
      }
      .drain {
        position: absolute;
        inset-block-end: 0;
        inset-inline: 0;
        block-size: 2px;
        background: currentColor;
        opacity: 0.4;
        transform-origin: left;
        animation: drain ${SECONDS}s linear both;
      }
      :host(:dir(rtl)) .drain {
        transform-origin: right;
      }
      .bar:hover .drain,
      .bar:focus-within .drain {
        animation-play-state: paused;
      }
      @keyframes drain {
        to {
          transform: scaleX(0);
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .drain {
          display: none;
        }
      }
      .button {
        flex: none;
        color: var(--ink);
      }
    `,
  ];

  constructor() {
    super();
    this.outcome = null;
    this.left = 0;
    this.lettersOn = true;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#forgetSession = session.subscribe(() => this.#start());
  }

  override disconnectedCallback() {
    clearInterval(this.#counting);
    this.#forgetSession?.();
    super.disconnectedCallback();
  }

  override willUpdate() {
    const number = this.outcome?.number ?? 0;
    if (number === this.#shown) return;
    this.#shown = number;
    this.#start();
  }

  /** The time to think begins when the act is on its way: not behind a login that it still waits for. */
  #start() {
    clearInterval(this.#counting);
    this.left = SECONDS;
    this.requestUpdate();
    if (this.#shown && !this.#waits) this.#counting = setInterval(() => this.#count(), 1000);
  }

  get #waits() {
    return session.state.status === 'expired';
  }

  #count() {
    const bar = this.renderRoot.querySelector('.bar');
    if (bar?.matches(':hover, :focus-within')) return;
    this.left--;
    if (this.left > 0 || this.outcome?.kind === 'undoing') return;
    clearInterval(this.#counting);
    // What did not get through stays until it was seen to.
    if (this.outcome?.kind !== 'not-sent') ask(this, { type: 'forget' });
  }

  #words() {
    const outcome = this.outcome!;
    switch (outcome.kind) {
      case 'approved':
      case 'rejected':
      case 'read':
        if (this.#waits) return say('sentOnceLoggedIn');
        return html`<span><b>${say(outcome.kind)}</b>${outcome.reason ? html`: ${wordsOfReason(outcome.reason)}` : nothing}</span>`;
      case 'reopened':
      case 'undoing':
      case 'undone':
      case 'unread':
      case 'shownAgain':
        return say(outcome.kind);
      case 'lost':
        return html`<span>${wordsOfDecision(outcome.comment, new Date())} ${outcome.comment.decision ? say('theirsStands') : nothing}</span>`;
      case 'not-sent':
        return html`<span>${say('stillWaiting')} ${outcome.detail}</span>`;
      case 'undo-failed':
        return html`<span>${say('undoFailed')} ${outcome.detail}</span>`;
    }
  }

  get #isDecision() {
    return ['approved', 'rejected', 'read'].includes(this.outcome!.kind);
  }

  #way() {
    const { kind, comment } = this.outcome!;
    if (this.#isDecision && !this.#waits)
      return html`
        <span class="seconds" aria-hidden="true">${say('secondsLeft', { count: this.left })}</span>
        <button class="button quiet" @click=${() => ask(this, { type: 'undo' })}>
          ${icons.undo}${say('undo')}${this.lettersOn ? html`<kbd class="cap" aria-hidden="true">u</kbd>` : nothing}
        </button>
      `;
    if (kind === 'not-sent')
      return html`<button class="button quiet" @click=${() => ask(this, { type: 'show', id: comment.id })}>${say('showIt')}</button>`;
    return nothing;
  }

  override render() {
    if (!this.outcome) return nothing;
    const { kind, number } = this.outcome;
    const isSent = !(this.#isDecision && this.#waits);
    const drains = this.#isDecision && isSent;
    const approves = kind === 'approved' || kind === 'read';
    const icon = approves ? icons.approve : kind === 'rejected' ? icons.reject : nothing;
    return html`<div class="bar ${isSent ? kind : ''}">
      <span class="what">${icon}${this.#words()}</span>
      ${this.#way()} ${drains ? keyed(number, html`<i class="drain"></i>`) : nothing}
    </div>`;
  }
}

customElements.define('outcome-bar', OutcomeBar);
