// The editor's page: what did our readers value? One headline, one picture of all, one table.
import { html, nothing } from 'lit';
import type { ArticleSummary, DoubtedDecision, Summary, SummarySort } from '../../server/contract.ts';
import { controls } from '../core/staff/controls.ts';
import { StaffPage } from '../core/staff/element.ts';
import { openFeed } from '../core/staff/feed.ts';
import { language } from '../core/staff/language.ts';
import { api, type Site, session } from '../core/staff/session.ts';
import { tellFeedState } from '../core/staff/shell.ts';
import { pause } from '../core/staff/surroundings.ts';
import { type Choice, choiceFrom, searchWith, sortedBy } from './choice.ts';
import type { Look } from './doubted.ts';
import { filters } from './filters.ts';
import { cards } from './look/cards.ts';
import { doubtedLook } from './look/doubted.ts';
import { paper } from './look/paper.ts';
import { pictureLook } from './look/picture.ts';
import { sheet } from './look/sheet.ts';
import { tableLook } from './look/table.ts';
import { addTallies, ratingsIn } from './numbers.ts';
import { fiveSmileys, smileyStock } from './picture.ts';
import { type Reading, type ReadingState, startReading } from './reading.ts';
import { isOrdered, type Selection } from './selection.ts';
import { failure, nothingHere, said, skeleton } from './states.ts';
import { summaryTable } from './table.ts';
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

  readonly #sort = (sort: SummarySort) => this.#choose(sortedBy(this.reading!.choice, sort));

  // The button that was pressed goes away with its news; the keyboard goes on from the table.
  async #again() {
    await this.#reading?.again();
    await this.updateComplete;
    this.renderRoot.querySelector('table')?.focus({ preventScroll: true });
  }

  // With the last of them the button goes away; the keyboard goes on from the first that came.
  async #showMore() {
    const rows = () => this.renderRoot.querySelectorAll<HTMLElement>('tbody tr:not(.doubted)');
    const { length } = rows();
    await this.#reading?.more();
    await this.updateComplete;
    const first = rows()[length];
    if (!first || this.renderRoot.querySelector('.more')) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }

  override willUpdate() {
    if (this.#wording?.language === language.current) return;
    this.#wording = wordingIn({ language: language.current, tag: language.tag });
  }

  override updated() {
    if (this.#site) document.title = `${this.#wording!.say('question')} · ${this.#site.name}`;
  }

  override render() {
    return this.reading ? html`${this.#stock}${this.#sheet(this.reading)}` : nothing;
  }

  #sheet(reading: ReadingState) {
    const wording = this.#wording!;
    const { selection, failed } = reading;
    const onRetry = () => void this.#reading?.again();
    if (!selection)
      return html`<div class="sheet">${failed ? failure({ thrown: failed.thrown, wording, onRetry }) : skeleton(wording)}</div>`;
    const { section, issue } = reading.choice;
    const empty = selection.articles.length === 0;
    if (empty && section === null && issue === null)
      return html`
        <article class="sheet">
          ${this.#heading(selection)} ${this.#news(selection)} ${nothingHere({ wording })}
        </article>
      `;
    return html`
      <article class="sheet">
        ${this.#heading(selection)}
        ${filters({
          selection,
          choice: reading.choice,
          wording,
          news: this.#news(selection),
          onChoose: choice => this.#choose(choice),
        })}
        ${failed?.what === 'all' ? failure({ thrown: failed.thrown, wording, onRetry }) : nothing}
        ${
          empty
            ? nothingHere({
                wording,
                onShowAll: () => this.#choose({ ...reading.choice, section: null, issue: null }),
              })
            : summaryTable({
                selection,
                choice: reading.choice,
                wording,
                busy: reading.fetching === 'all',
                judging: {
                  look: this.look,
                  mayJudge: session.may('ratings:judge'),
                  onLook: this.#lookAt,
                  onDecide: this.#decide,
                },
                onSort: this.#sort,
              })
        }
        ${this.#more(reading)}
        <footer class="guide">
          <p>${wording.howToRead(selection.positiveFrom)}</p>
          <p class="printed"></p>
        </footer>
      </article>
    `;
  }

  #heading(selection: Selection) {
    const wording = this.#wording!;
    const tally = addTallies(selection.articles.map(one => one.tally));
    return html`
      <header>
        <div>
          <p class="kicker"><bdi>${this.#site?.name}</bdi></p>
          <h1 id="question">${wording.question(selection.choice.issue)}</h1>
          ${selection.articles.length === 0 ? nothing : html`<p class="headline">${wording.headline(selection)}</p>`}
        </div>
        ${
          ratingsIn(tally) === 0
            ? nothing
            : html`<figure aria-label=${wording.say('everyRating')}>${fiveSmileys({ tally, wording, labels: true })}</figure>`
        }
      </header>
    `;
  }

  /** What has changed behind the order on screen; nothing moves before the editor asks for it. */
  #news(selection: Selection) {
    const { say } = this.#wording!;
    const count = selection.arrived.size;
    const ordered = isOrdered(selection);
    return html`
      <div class="news" role="status">
        ${
          count === 0 && ordered
            ? nothing
            : html`
                <span>${count > 0 ? say('arrived', { count }) : say('orderChanged')}</span>
                <button class="button quiet" @click=${this.#again}>${count > 0 ? say('showArrived', { count }) : say('sortAgain')}</button>
              `
        }
      </div>
    `;
  }

  #more({ selection, fetching, failed }: ReadingState) {
    const { say } = this.#wording!;
    if (!selection?.after) return nothing;
    return html`
      <p class="more">
        ${failed?.what === 'more' ? html`<span class="notice problem" role="alert">${say('moreFailed')} ${said(failed.thrown)}</span>` : nothing}
        <button class="button" aria-disabled=${fetching === 'more'} @click=${this.#showMore}>
          ${fetching === 'more' ? say('showingMore') : failed?.what === 'more' ? say('retry') : say('showMore')}
        </button>
      </p>
    `;
  }
}

function queryOf({ sort, order, section, issue }: Choice, after: string | null) {
  const query = new URLSearchParams({ sort, order });
  if (section !== null) query.set('section', section);
  if (issue !== null) query.set('issue', issue);
  if (after !== null) query.set('after', after);
  return query;
}
