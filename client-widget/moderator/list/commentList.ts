// A list of comments as a feed: one of them is selected, the rest keep still around it. Only this file
// knows how rows keep their place, get focus and ask for more at the end.
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { StaffElement } from '../../core/staff/element.ts';
import { controls } from '../../core/staff/look/controls.ts';
import { ask } from '../acts.ts';
import { commentTextStyles } from '../comment/commentText.ts';
import type { Row } from '../queue/state.ts';
import { say } from '../text.ts';
import type { View } from '../view/shown.ts';
import { wide } from '../view/wide.ts';
import type { Loading } from '../work/state.ts';
import { type Anchor, createAnchor } from './anchor.ts';
import { commentListStyles } from './commentListStyles.ts';
import { commentRow } from './commentRow.ts';

export class CommentList extends StaffElement {
  static override properties = {
    rows: { attribute: false },
    selected: { attribute: false },
    kind: { type: String },
    total: { type: Number },
    hasMore: { type: Boolean },
    loading: { attribute: false },
    lettersOn: { type: Boolean },
  };
  declare rows: readonly Row[];
  declare selected: string | null;
  declare kind: View;
  declare total: number;
  declare hasMore: boolean;
  declare loading: Loading;
  declare lettersOn: boolean;

  static override styles = [controls, commentTextStyles, commentListStyles];
  readonly #opened = new Set<string>();
  #anchor: Anchor | null = null;
  #end?: IntersectionObserver;
  #measured: string | null = null;
  /** Tried again by hand: what had failed, and how many rows there were. */
  #tried: { failed: Loading; rows: number } | null = null;

  constructor() {
    super();
    this.rows = [];
    this.selected = null;
    this.kind = 'waiting';
    this.total = 0;
    this.hasMore = false;
    this.loading = { status: 'idle', detail: '' };
    this.lettersOn = true;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#anchor = createAnchor(this, () => this.renderRoot?.querySelector<HTMLElement>('.stretch') ?? null);
    this.#end = new IntersectionObserver(seen => seen.some(each => each.isIntersecting) && this.#endSeen(), {
      rootMargin: '200px',
    });
  }

  override disconnectedCallback() {
    this.#end?.disconnect();
    super.disconnectedCallback();
  }

  #row(id: string | null) {
    return id ? (this.renderRoot?.querySelector<HTMLElement>(`#row-${id}`) ?? null) : null;
  }

  /** Puts keyboard and screen reader on the selected comment. */
  focusSelected() {
    this.#row(this.selected)?.focus({ preventScroll: true });
  }

  /** Where a menu for an act on the selected comment belongs. */
  placeOf(act: 'approve' | 'reject') {
    return this.#row(this.selected)?.querySelector(`.button.${act}`)?.getBoundingClientRect() ?? null;
  }

  override willUpdate() {
    if (this.selected) this.#opened.add(this.selected);
    // On a phone the page scrolls, and the browser's own anchoring does this.
    if (this.hasUpdated && wide().matches) this.#anchor?.drop(this.#row(this.#measured));
  }

  override updated() {
    const end = this.renderRoot.querySelector('.end');
    this.#end?.disconnect();
    if (end) this.#end?.observe(end);
    this.#goOn();
    if (this.selected === this.#measured) return this.#anchor?.hold(this.#row(this.selected));
    this.#measured = this.selected;
    this.#anchor?.release();
    this.#reveal(this.#row(this.selected));
  }

  #tryAgain() {
    this.#tried = { failed: this.loading, rows: this.rows.length };
    ask(this, { type: 'more' });
  }

  /** The button went when it was pressed: the keyboard goes on from the first that came, or from the next try. */
  #goOn() {
    const { loading } = this;
    if (!this.#tried || loading === this.#tried.failed || loading.status === 'busy') return;
    const { rows } = this.#tried;
    this.#tried = null;
    // Somebody may have gone on by themselves meanwhile.
    if ((this.getRootNode() as ShadowRoot).activeElement === this) return;
    const [again, first] = ['.foot .button', `article:nth-of-type(${rows + 1})`].map(place =>
      this.renderRoot.querySelector<HTMLElement>(place),
    );
    if (again || first) (again ?? first)!.focus({ preventScroll: true });
    else this.focusSelected();
  }

  #reveal(row: HTMLElement | null) {
    if (!row) return;
    const taller = row.offsetHeight > this.clientHeight;
    row.scrollIntoView({ block: taller ? 'start' : 'nearest' });
  }

  #endSeen() {
    if (this.hasMore && this.loading.status !== 'failed') ask(this, { type: 'more' });
    else ask(this, { type: 'end-seen' });
  }

  #foot() {
    if (this.loading.status === 'failed' && this.rows.length > 0)
      return html`<p class="foot">
        <span role="alert">${say('moreFailed')} ${this.loading.detail}</span>
        <button class="button" @click=${this.#tryAgain}>${say('retry')}</button>
      </p>`;
    return this.hasMore ? html`<p class="foot late">${say('loadingMore')}</p>` : nothing;
  }

  override render() {
    const { kind, selected, lettersOn } = this;
    const total = this.hasMore && kind === 'decided' ? -1 : this.total;
    return html`
      <div class="stretch"></div>
      <div role="feed" aria-label=${say(kind)} aria-busy=${this.loading.status === 'busy'}>
        ${repeat(
          this.rows,
          ({ comment }) => comment.id,
          (row, index) => {
            const { id } = row.comment;
            const place = { selected: id === selected, opened: this.#opened.has(id), position: index + 1 };
            return commentRow({ ...row, ...place, kind, total, lettersOn }, this);
          },
        )}
      </div>
      ${this.#foot()}
      <div class="end"></div>
    `;
  }
}

customElements.define('comment-list', CommentList);
