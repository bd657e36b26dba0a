// The desk: puts queue, context and acts together. It turns clicks and keys into work, and work into
// what is shown and said; what may happen to a comment is decided in queue.ts and work.ts.
import { html, nothing } from 'lit';
import { controls } from '../core/staff/controls.ts';
import { StaffPage } from '../core/staff/element.ts';
import { openFeed } from '../core/staff/feed.ts';
import { api, type Site, session } from '../core/staff/session.ts';
import { tellFeedState } from '../core/staff/shell.ts';
import { onTick } from '../core/staff/time.ts';
import type { Act } from './acts.ts';
import './banForm.ts';
import type { Ban, BanForm } from './banForm.ts';
import type { CommentList } from './commentList.ts';
import './commentSheet.ts';
import type { CommentSheet } from './commentSheet.ts';
import './commentSide.ts';
import type { CommentSide } from './commentSide.ts';
import { deskStyles } from './deskStyles.ts';
import { list, positionOf, rail, strip, totalOf, type View } from './deskView.ts';
import './keysHelp.ts';
import { actOfKey, isTyping, type KeyAct, lettersAreOn, switchLetters } from './keys.ts';
import type { KeysHelp } from './keysHelp.ts';
import type { Row } from './queue.ts';
import './rejectMenu.ts';
import type { RejectMenu } from './rejectMenu.ts';
import { wordsOfOutcome, wordsOfReport } from './spoken.ts';
import { say } from './text.ts';
import { wide } from './wide.ts';
import { wordsOfStanding } from './wording.ts';
import { openWork, type Work, type WorkState } from './work.ts';

/** A double click must not decide two comments: the second would hit one nobody has read. */
const SETTLE_MS = 350;
const KEY_ACTS: Record<KeyAct, Act['type']> = {
  approve: 'approve',
  reject: 'reject',
  undo: 'undo',
  next: 'go-on',
  previous: 'go-back',
  help: 'help',
};

export class FeedbackDesk extends StaffPage {
  static override properties = {
    state: { state: true },
    view: { state: true },
    report: { state: true },
    spoken: { state: true },
    lettersOn: { state: true },
  };
  declare state: WorkState | null;
  declare view: View;
  declare report: CommentSide['report'];
  /** The last thing a screen reader should say. */
  declare spoken: string;
  declare lettersOn: boolean;

  static override styles = [controls, deskStyles];
  #work: Work | null = null;
  #decidedAt = 0;
  #standing: string | null = null;
  #outcomeSpoken = 0;
  #forgetTick?: () => void;

  constructor() {
    super();
    this.state = null;
    this.view = 'waiting';
    this.report = null;
    this.spoken = '';
    this.lettersOn = lettersAreOn();
    this.addEventListener('act', event => void this.#do(event.detail));
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.#pressed);
    this.#forgetTick = onTick(() => this.requestUpdate());
  }

  override disconnectedCallback() {
    window.removeEventListener('keydown', this.#pressed);
    this.#forgetTick?.();
    super.disconnectedCallback();
  }

  protected override enter({ key }: Site) {
    this.view = 'waiting';
    this.report = null;
    this.#work = openWork({
      site: key,
      api,
      follow: feed =>
        openFeed({ site: key, topic: 'moderation', whenWelcome: () => session.check(), ...feed }),
      onChange: state => {
        this.state = state;
      },
      onFeedState: state => tellFeedState(this, state),
    });
    this.state = this.#work.state;
    void this.#work.load();
  }

  protected override leave() {
    this.#work?.close();
    this.#work = null;
    this.state = null;
    tellFeedState(this, null);
  }

  #part<Part extends Element>(name: string) {
    return this.renderRoot.querySelector<Part>(name);
  }

  get #rows(): readonly Row[] {
    if (!this.state) return [];
    if (this.view === 'waiting') return this.state.queue.rows;
    return this.state.decided.rows.map(comment => ({ comment, standing: 'settled', problem: null }));
  }

  get #selected() {
    const id = this.view === 'waiting' ? this.state?.queue.selected : this.state?.decided.selected;
    return this.#rows.find(({ comment }) => comment.id === id) ?? null;
  }

  #pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event) || session.state.status !== 'in') return;
    const act = actOfKey(event, this.lettersOn);
    if (!act || !this.state) return;
    event.preventDefault();
    const id = this.#selected?.comment.id ?? '';
    void this.#do({ type: KEY_ACTS[act], id } as Act, true);
  };

  #move(step: 1 | -1) {
    if (this.view === 'waiting') this.#work?.inQueue({ type: 'move', step });
    else this.#work?.inDecided({ type: 'move', step });
  }

  #select(id: string) {
    if (this.view === 'waiting') this.#work?.inQueue({ type: 'select', id });
    else this.#work?.inDecided({ type: 'select', id });
  }

  async #decide(id: string, act: Parameters<Work['decide']>[1]) {
    if (!this.#work?.decide(id, act)) return;
    this.#decidedAt = performance.now();
    await this.#focusNext();
  }

  async #focusNext() {
    await this.updateComplete;
    const sheet = this.#part<CommentSheet>('comment-sheet');
    if (sheet?.isOpen) {
      if (!this.#selected) sheet.close();
      return;
    }
    const list = this.#part<CommentList>('comment-list');
    await list?.updateComplete;
    list?.focusSelected();
  }

  async #do(act: Act, byKey = false) {
    const work = this.#work;
    if (!work) return;
    const settling = performance.now() - this.#decidedAt < SETTLE_MS;
    switch (act.type) {
      case 'approve':
        if (this.view === 'waiting' && !settling) await this.#decide(act.id, { decision: 'approve' });
        return;
      case 'reject': {
        if (this.view !== 'waiting' || settling) return;
        if (act.id !== this.state?.queue.selected) this.#select(act.id);
        await this.updateComplete;
        const row = this.#selected;
        if (row?.standing !== 'waiting') return;
        const place = this.#part<CommentList>('comment-list')?.placeOf('reject') ?? null;
        return this.#part<RejectMenu>('reject-menu')?.openFor(row.comment, place);
      }
      case 'reject-for': {
        const { id, reason, note } = act;
        return this.#decide(id, { decision: 'reject', reason, ...(note && { note }) });
      }
      case 'undo':
        await work.undo();
        return this.#focusNext();
      case 'reopen':
        return work.reopen(act.comment);
      case 'select':
        return this.#select(act.id);
      case 'open':
        this.#select(act.id);
        if (!wide().matches) await this.#part<CommentSheet>('comment-sheet')?.open();
        return;
      case 'show':
        this.#show('waiting');
        this.#select(act.id);
        work.forgetOutcome();
        return this.#focusNext();
      case 'go-on':
      case 'go-back':
        this.#move(act.type === 'go-on' ? 1 : -1);
        if (byKey || !this.#selected) await this.#focusNext();
        return;
      case 'more':
        return this.view === 'waiting' ? work.more() : work.moreDecided();
      case 'retry':
        return this.view === 'waiting' ? work.load() : work.moreDecided();
      case 'end-seen':
        if (this.view === 'waiting') work.inQueue({ type: 'end-seen' });
        return;
      case 'forget':
        return work.forgetOutcome();
      case 'ban':
        return this.#part<BanForm>('ban-form')?.openFor(act.comment);
      case 'close-debate': {
        const { article, closed } = act;
        const worked = await work.setClosed(article, closed).then(
          () => true,
          () => false,
        );
        this.report = worked
          ? null
          : { about: 'article', id: article.id, words: say('debateFailed'), failed: true };
        return;
      }
      case 'help':
        this.#part<KeysHelp>('keys-help')?.open();
    }
  }

  #ban = async (ban: Ban) => {
    const { until } = await this.#work!.ban(ban);
    this.report = { about: 'author', id: ban.comment, words: wordsOfReport(until), failed: false };
  };

  #switchLetters = (on: boolean) => {
    switchLetters(on);
    this.lettersOn = on;
  };

  #show(view: View) {
    this.view = view;
    if (view === 'decided' && this.state?.decided.before === undefined) void this.#work?.moreDecided();
  }

  override willUpdate() {
    const row = this.view === 'waiting' ? this.#selected : null;
    const standing =
      row && wordsOfStanding(row, new Date()) ? `${row.comment.id} ${row.comment.revision}` : null;
    if (standing && standing !== this.#standing) {
      this.spoken = wordsOfStanding(row!, new Date())!;
      this.#part<RejectMenu>('reject-menu')?.closeIfAbout(row!.comment.id);
    }
    this.#standing = standing;
    const outcome = this.state?.outcome;
    if (!outcome || outcome.number === this.#outcomeSpoken) return;
    this.#outcomeSpoken = outcome.number;
    this.spoken = wordsOfOutcome(outcome, this.state!.queue.waiting);
  }

  override updated() {
    const count = this.state?.queue.waiting ?? 0;
    document.title = count ? say('titleWaiting', { count }) : say('title');
  }

  override render() {
    const { state, view, lettersOn } = this;
    if (!state) return nothing;
    const shown = { state, view, lettersOn, rows: this.#rows, selected: null as Row | null };
    shown.selected = shown.rows.find(({ comment }) => comment.id === this.#selected?.comment.id) ?? null;
    const row = shown.selected;
    const gestures = { show: (to: View) => this.#show(to), help: () => void this.#do({ type: 'help' }) };
    return html`
      <div class="desk">
        <h1 class="unseen">${say('title')}</h1>
        ${rail(shown, gestures)}
        <section class="middle" aria-label=${say(view)}>${list(shown, this)} ${strip(shown, this)}</section>
        <aside aria-label=${say('context')}>
          <comment-side .comment=${row?.comment ?? null} .report=${this.report}></comment-side>
        </aside>
        <comment-sheet
          kind=${view}
          .row=${row}
          .position=${positionOf(shown)}
          .total=${totalOf(shown)}
          .outcome=${state.outcome}
          .report=${this.report}
        ></comment-sheet>
        <reject-menu .lettersOn=${lettersOn}></reject-menu>
        <ban-form .send=${this.#ban}></ban-form>
        <keys-help .lettersOn=${lettersOn} .onSwitch=${this.#switchLetters}></keys-help>
        <div class="unseen" role="status">${this.spoken}</div>
      </div>
    `;
  }
}

customElements.define('feedback-desk', FeedbackDesk);
