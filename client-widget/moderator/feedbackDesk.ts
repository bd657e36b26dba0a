// The desk: puts queue, context and acts together, listens to clicks and keys, shows and says what comes
// of them. What a gesture does is in deskActs.ts, what may happen to a comment in queue.ts and work.ts.
import { html, nothing } from 'lit';
import type { ModeratedComment } from '../../server/contract.ts';
import { openFeed } from '../core/staff/connection/feed.ts';
import { api, type Site, session } from '../core/staff/connection/session.ts';
import { StaffPage } from '../core/staff/element.ts';
import { controls } from '../core/staff/look/controls.ts';
import { tellFeedState } from '../core/staff/shell/shell.ts';
import { onTick } from '../core/staff/time.ts';
import type { Act } from './acts.ts';
import { nothingHeard, tellOf } from './words/arrivals.ts';
import './dialogs/banForm.ts';
import './comment/commentSheet.ts';
import './comment/commentSide.ts';
import type { CommentSide } from './comment/commentSide.ts';
import { actsOf, type Desk } from './deskActs.ts';
import { deskStyles } from './view/deskStyles.ts';
import { emptyStyles } from './view/emptyDesk.ts';
import { list, orderChoice, orderStyles } from './view/queueList.ts';
import { rail, railStyles } from './view/rail.ts';
import { positionOf, totalOf, type View } from './view/shown.ts';
import { strip, stripStyles } from './view/strip.ts';
import './dialogs/keysHelp.ts';
import { actOfKey, isTyping, type KeyAct, lettersAreOn, switchLetters } from './keys.ts';
import type { Row } from './queue/state.ts';
import './dialogs/rejectMenu.ts';
import { say } from './text.ts';
import { wordsOfOutcome, wordsOfReport } from './words/spoken.ts';
import type { Ban } from './work/standing.ts';
import './dialogs/tryText.ts';
import { wordsOfStanding } from './words/wording.ts';
import type { WorkState } from './work/state.ts';
import { openWork, type Work } from './work/work.ts';

const KEY_ACTS: Record<KeyAct, Act['type']> = {
  approve: 'approve',
  reject: 'reject',
  undo: 'undo',
  next: 'go-on',
  previous: 'go-back',
  help: 'help',
};

export class FeedbackDesk extends StaffPage implements Desk {
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

  static override styles = [controls, deskStyles, railStyles, orderStyles, stripStyles, emptyStyles];
  work: Work | null = null;
  readonly #acts = actsOf(this);
  #standing: string | null = null;
  #outcomeSpoken = 0;
  #heard = nothingHeard;
  #askAgain?: ReturnType<typeof setTimeout>;
  #forgetTick?: () => void;

  constructor() {
    super();
    this.state = null;
    this.view = 'waiting';
    this.report = null;
    this.spoken = '';
    this.lettersOn = lettersAreOn();
    this.addEventListener('act', event => void this.#acts.perform(event.detail));
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.#pressed);
    this.#forgetTick = onTick(() => this.requestUpdate());
  }

  override disconnectedCallback() {
    window.removeEventListener('keydown', this.#pressed);
    this.#forgetTick?.();
    clearTimeout(this.#askAgain);
    super.disconnectedCallback();
  }

  protected override enter({ key }: Site) {
    this.view = 'waiting';
    this.report = null;
    this.#heard = nothingHeard;
    this.work = openWork({
      site: key,
      api,
      follow: feed =>
        openFeed({ site: key, topic: 'moderation', whenWelcome: () => session.check(), ...feed }),
      onChange: state => {
        this.state = state;
      },
      onFeedState: state => tellFeedState(this, state),
    });
    this.state = this.work.state;
    void this.work.load();
  }

  protected override leave() {
    this.work?.close();
    this.work = null;
    this.state = null;
    tellFeedState(this, null);
  }

  get #rows(): readonly Row[] {
    if (!this.state) return [];
    if (this.view !== 'decided') return this.state[this.view].rows;
    return this.state.decided.rows.map(comment => ({ comment, standing: 'settled', problem: null }));
  }

  get selected() {
    const id = this.state?.[this.view].selected;
    return this.#rows.find(({ comment }) => comment.id === id) ?? null;
  }

  #pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event) || session.state.status !== 'in') return;
    const act = actOfKey(event, this.lettersOn);
    if (!act || !this.state) return;
    event.preventDefault();
    const id = this.selected?.comment.id ?? '';
    void this.#acts.perform({ type: KEY_ACTS[act], id } as Act, { byKey: true });
  };

  #ban = async (comment: ModeratedComment, ban: Ban) => {
    const until = await this.work!.ban(comment, ban);
    // On screen the author's section says so from now on.
    this.report = null;
    this.spoken = wordsOfReport(until, ban);
  };

  #tryText = (text: string) => this.work!.tryText(text);

  #switchLetters = (on: boolean) => {
    switchLetters(on);
    this.lettersOn = on;
  };

  override willUpdate() {
    const row = this.view === 'decided' ? null : this.selected;
    const standing =
      row && wordsOfStanding(row, new Date()) ? `${row.comment.id} ${row.comment.revision}` : null;
    if (standing && standing !== this.#standing) {
      this.spoken = wordsOfStanding(row!, new Date())!;
      this.#acts.part('reject-menu')?.closeIfAbout(row!.comment.id);
    }
    this.#standing = standing;
    const outcome = this.state?.outcome;
    if (!outcome || outcome.number === this.#outcomeSpoken) return this.#tellOfArrivals();
    this.#outcomeSpoken = outcome.number;
    this.spoken = wordsOfOutcome(outcome, this.state!);
    // What somebody did comes first; what arrived waits its turn.
    this.#heard = { ...this.#heard, at: performance.now() };
    this.#tellOfArrivals();
  }

  #tellOfArrivals() {
    clearTimeout(this.#askAgain);
    const arrived = this.state?.waiting.arrived ?? 0;
    const { heard, count, askAgainIn } = tellOf(this.#heard, { arrived, now: performance.now() });
    this.#heard = heard;
    if (askAgainIn !== null) this.#askAgain = setTimeout(() => this.requestUpdate(), askAgainIn);
    if (count === 0) return;
    const words = say('arrived', { count });
    // The same words twice would be no change, and so not be heard: an unseen space makes them differ.
    this.spoken = words === this.spoken ? `${words}\u00a0` : words;
  }

  override updated() {
    const count = this.state?.waiting.waiting ?? 0;
    document.title = count ? say('titleWaiting', { count }) : say('title');
  }

  override render() {
    const { state, view, lettersOn } = this;
    if (!state) return nothing;
    const row = this.selected;
    const shown = { state, view, lettersOn, rows: this.#rows, selected: row };
    return html`
      <div class="desk">
        <h1 class="unseen">${say('title')}</h1>
        ${rail(shown, { show: this.#acts.show, desk: this })}
        <section class="middle" tabindex="-1" aria-label=${say(view)}>
          ${orderChoice(shown, this)} ${list(shown, this)} ${strip(shown, this)}
        </section>
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
        <try-text .judge=${this.#tryText}></try-text>
        <keys-help .lettersOn=${lettersOn} .onSwitch=${this.#switchLetters}></keys-help>
        <div class="unseen" role="status">${this.spoken}</div>
      </div>
    `;
  }
}

customElements.define('feedback-desk', FeedbackDesk);
