// The editor's page: what did our readers value? One headline, one picture of all, one table.
import { html, nothing } from 'lit';
import type { ArticleSummary, DoubtedDecision, Summary } from '../../server/contract.ts';
import { openFeed } from '../core/staff/connection/feed.ts';
import { api, type Site, session } from '../core/staff/connection/session.ts';
import { pause } from '../core/staff/connection/surroundings.ts';
import { StaffPage } from '../core/staff/element.ts';
import { language } from '../core/staff/language.ts';
import { controls } from '../core/staff/look/controls.ts';
import { tellFeedState } from '../core/staff/shell/shell.ts';
import { type Choice, choiceFrom, searchWith, sortedBy } from './choice.ts';
import { cards } from './look/cards.ts';
import { doubtedLook } from './look/doubted.ts';
import { paper } from './look/paper.ts';
import { pictureLook } from './look/picture.ts';
import { sheet } from './look/sheet.ts';
import { tableLook } from './look/table.ts';
import { type Reading, type ReadingState, startReading } from './reading.ts';
import type { Look } from './sheet/doubted.ts';
import { smileyStock } from './sheet/picture.ts';
import { type Acts, summarySheet } from './sheet/sheet.ts';
import { type Wording, wordingIn } from './wording.ts';

export class FeedbackSummary extends StaffPage {
  static override properties = { reading: { state: true }, look: { state: true } };
  declare reading: ReadingState | null;
  declare look: Look | null;

  static override styles = [controls, sheet, pictureLook, tableLook, cards, doubtedLook, paper];
  #site: Site | null = null;
  #reading: Reading | null = null;
  #wording: Wording | null = null;
  readonly #stock = smileyStock();

  constructor() {
    super();
    this.reading = null;
    this.look = null;
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('popstate', this.#followAddress);
    addEventListener('beforeprint', this.#datePrint);
  }

  override disconnectedCallback() {
    removeEventListener('popstate', this.#followAddress);
    removeEventListener('beforeprint', this.#datePrint);
    super.disconnectedCallback();
  }

  protected override enter(site: Site) {
    this.#site = site;
    const path = `/sites/${encodeURIComponent(site.key)}/summary`;
    this.#reading = startReading({
      choice: choiceFrom(location.search),
      fetchPage: ({ choice, after }) => api<Summary>(`${path}?${queryOf(choice, after)}`),
      openFeed: place =>
        openFeed({
          ...place,
          site: site.key,
          topic: 'summary',
          onState: state => tellFeedState(this, state),
          whenWelcome: () => session.check(),
        }),
      onChange: state => {
        this.reading = state;
      },
      wait: pause,
    });
  }

  protected override leave() {
    this.#reading?.close();
    this.#reading = null;
    this.reading = null;
    this.look = null;
    tellFeedState(this, null);
  }

  readonly #followAddress = () => void this.#reading?.show(choiceFrom(location.search));
  // Written straight into the sheet: a browser that is about to print does not wait for a render.
  readonly #datePrint = () => {
    const place = this.renderRoot.querySelector('.printed');
    const time = this.#wording?.moment(new Date());
    if (place && time) place.textContent = this.#wording!.say('printedAt', { time });
  };

  #choose(choice: Choice) {
    history.pushState(history.state, '', location.pathname + searchWith(choice, location.search));
    void this.#reading?.show(choice);
  }

  readonly #lookAt = (id: string) => {
    this.look = this.look?.id === id ? null : { id, deciding: null, done: null, thrown: null };
  };

  readonly #decide = async ({ article: { id } }: ArticleSummary, decision: DoubtedDecision) => {
    const site = this.#site;
    if (!site || this.look?.deciding) return;
    this.look = { id, deciding: decision, done: null, thrown: null };
    const path = `/sites/${encodeURIComponent(site.key)}/articles/${id}/doubted`;
    const outcome = await api<{ summary: ArticleSummary }>(path, { method: 'PUT', body: { decision } }).then(
      ({ summary: { tally, doubted } }) => {
        this.#reading?.tell({ type: 'tally:changed', cursor: '', articleId: id, tally, doubted });
        return { done: decision, thrown: null };
      },
      (thrown: unknown) => ({ done: null, thrown }),
    );
    // Somebody may look at another article by now.
    if (this.look?.id !== id) return;
    this.look = { id, deciding: null, ...outcome };
    await this.updateComplete;
    // The button that was pressed may be gone; the keyboard goes on from the mark in the row.
    if (outcome.done) this.renderRoot.querySelector<HTMLElement>(`.doubt[data-article="${id}"]`)?.focus();
  };

  readonly #acts: Acts = {
    onChoose: choice => this.#choose(choice),
    onSort: sort => this.#choose(sortedBy(this.reading!.choice, sort)),
    onAgain: () => void this.#again(),
    onMore: () => void this.#showMore(),
  };

  /** The button that was pressed goes away with its news: the keyboard goes on from what came, or from the next try. */
  async #again() {
    await this.#reading?.again();
    await this.updateComplete;
    this.#focus('.notice .button') || this.#focus('table') || this.#focus('.sheet');
  }

  /** With the last of them the button goes away: the keyboard goes on from the first that came. */
  async #showMore() {
    const rows = () => this.renderRoot.querySelectorAll<HTMLElement>('tbody tr:not(.doubted)');
    const { length } = rows();
    await this.#reading?.more();
    await this.updateComplete;
    if (this.renderRoot.querySelector('.more')) return;
    const first = rows()[length];
    if (!first) return void this.#focus('table');
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }

  #focus(selector: string) {
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    return found !== null;
  }

  override willUpdate() {
    if (this.#wording?.language === language.current) return;
    this.#wording = wordingIn({ language: language.current, tag: language.tag });
  }

  override updated() {
    if (this.#site) document.title = `${this.#wording!.say('question')} · ${this.#site.name}`;
  }

  override render() {
    if (!this.reading) return nothing;
    const judging = {
      look: this.look,
      mayJudge: session.may('ratings:judge'),
      onLook: this.#lookAt,
      onDecide: this.#decide,
    };
    return html`${this.#stock}${summarySheet(this.reading, {
      siteName: this.#site?.name ?? '',
      wording: this.#wording!,
      judging,
      acts: this.#acts,
    })}`;
  }
}

function queryOf({ sort, order, section, issue }: Choice, after: string | null) {
  const query = new URLSearchParams({ sort, order });
  if (section !== null) query.set('section', section);
  if (issue !== null) query.set('issue', issue);
  if (after !== null) query.set('after', after);
  return query;
}
