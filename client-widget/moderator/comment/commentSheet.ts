// On a phone a comment is read in a sheet of its own: the words, what there is to know around them, and
// the decision under the thumb. After a decision the next comment stands there; "back" leads to the list.
import { html, nothing } from 'lit';
import { StaffElement } from '../../core/staff/element.ts';
import { controls } from '../../core/staff/look/controls.ts';
import { icons } from '../../core/staff/look/icons.ts';
import { ask } from '../acts.ts';
import './commentSide.ts';
import type { View } from '../view/shown.ts';
import { commentSheetStyles } from './commentSheetStyles.ts';
import type { CommentSide } from './commentSide.ts';
import { commentText, commentTextStyles } from './commentText.ts';
import '../view/outcomeBar.ts';
import type { Row } from '../queue/state.ts';
import { say } from '../text.ts';
import { nameOf, wordsOfStanding } from '../words/wording.ts';
import type { WorkState } from '../work/state.ts';

export class CommentSheet extends StaffElement {
  static override properties = {
    row: { attribute: false },
    kind: { type: String },
    position: { type: Number },
    total: { type: Number },
    outcome: { attribute: false },
    report: { attribute: false },
  };
  declare row: Row | null;
  declare kind: View;
  declare position: number;
  declare total: number;
  declare outcome: WorkState['outcome'];
  declare report: CommentSide['report'];
  #shown: string | null = null;

  static override styles = [controls, commentTextStyles, commentSheetStyles];

  constructor() {
    super();
    this.row = null;
    this.kind = 'waiting';
    this.position = 0;
    this.total = 0;
    this.outcome = null;
    this.report = null;
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog')!;
  }

  get isOpen() {
    return this.hasUpdated && this.#dialog.open;
  }

  async open() {
    if (this.isOpen) return;
    await this.updateComplete;
    this.#dialog.showModal();
    // The phone's own "back" leads to the list, not away from the desk.
    history.pushState({ sheet: true }, '');
    window.addEventListener('popstate', () => this.#dialog.close(), { once: true });
  }

  close() {
    this.#dialog.close();
  }

  /** What there is to know around the comment, when it is read here. */
  get side() {
    return this.isOpen ? this.renderRoot.querySelector<CommentSide>('comment-side') : null;
  }

  /** However it was closed, by button, key or the system's own gesture: its step in the history goes too. */
  #closed() {
    if (history.state?.sheet) history.back();
  }

  override updated() {
    const id = this.row?.comment.id ?? null;
    if (id === this.#shown) return;
    this.#shown = id;
    if (!this.isOpen) return;
    const page = this.renderRoot.querySelector<HTMLElement>('.page');
    page?.scrollTo(0, 0);
    page?.focus();
  }

  #acts(row: Row) {
    const { comment } = row;
    const { id } = comment;
    if (this.kind === 'decided')
      return html`<button class="button" @click=${() => ask(this, { type: 'reopen', comment })}>${icons.undo}${say('reopen')}</button>`;
    if (row.standing !== 'waiting')
      return html`<button class="button main" @click=${() => ask(this, { type: 'go-on' })}>${say('goOn')}</button>`;
    return html`
      <button class="button reject" aria-haspopup="dialog" @click=${() => ask(this, { type: 'reject', id })}>
        ${icons.reject}${say('reject')}
      </button>
      <button class="button approve" @click=${() => ask(this, { type: 'approve', id })}>
        ${icons.approve}${say(this.kind === 'published' ? 'fine' : 'approve')}
      </button>
    `;
  }

  #page(row: Row) {
    const { comment } = row;
    const standing = this.kind !== 'decided' ? wordsOfStanding(row, new Date()) : null;
    return html`
      <div class="page" tabindex="-1" aria-labelledby="who">
        <p class="who" id="who">
          <b><bdi>${nameOf(comment)}</bdi></b> <staff-time at=${comment.submittedAt}></staff-time>
        </p>
        ${standing ? html`<p class="notice">${standing}</p>` : nothing}
        ${row.problem === null ? nothing : html`<p class="notice problem">${say('notSent')} ${row.problem}</p>`}
        <p class="words" dir="auto">${commentText(comment)}</p>
        <comment-side .comment=${comment} .report=${this.report}></comment-side>
      </div>
    `;
  }

  override render() {
    const { row } = this;
    return html`
      <dialog tabindex="-1" aria-label=${say(this.kind)} @close=${this.#closed}>
        <header>
          <button class="button quiet back" @click=${() => this.close()}>
            ${icons.back}<span class="unseen">${say('backToList')}</span>
          </button>
          <span>${say('positionOf', { position: this.position, count: this.total })}</span>
          <button class="button quiet" @click=${() => ask(this, { type: 'go-back' })}>
            <span class="unseen">${say('previousComment')}</span>${icons.up}
          </button>
          <button class="button quiet" @click=${() => ask(this, { type: 'go-on' })}>
            <span class="unseen">${say('nextComment')}</span>${icons.downwards}
          </button>
        </header>
        ${row ? this.#page(row) : nothing}
        <footer>
          <outcome-bar .outcome=${this.outcome}></outcome-bar>
          <div class="acts">${row ? this.#acts(row) : nothing}</div>
        </footer>
      </dialog>
    `;
  }
}

customElements.define('comment-sheet', CommentSheet);
