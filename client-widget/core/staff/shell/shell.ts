// The frame of every staff page: who you are, where you are, whether it is live, and the login when the
// server no longer knows you. The page itself is the slot, and stays as it is underneath a new login.
import { html, nothing } from 'lit';
import type { Permission } from '../../../../server/contract.ts';
import { drawSmiley } from '../../smileys.ts';
import type { FeedState } from '../connection/feed.ts';
import { StaffElement } from '../element.ts';
import { initials, isolated, language } from '../language.ts';
import { controls } from '../look/controls.ts';
import { languageChoice, languageChoiceStyles } from './languageChoice.ts';
import './login.ts';
import { type SessionStatus, session } from '../connection/session.ts';
import { pageLife } from '../connection/surroundings.ts';
import { tokens } from '../look/theme.ts';
import { say } from '../text.ts';
import { barStyles } from './barStyles.ts';
import { shellStyles } from './shellStyles.ts';

export type PageName = 'desk' | 'summary';
const PAGES: { name: PageName; permission: Permission }[] = [
  { name: 'desk', permission: 'comments:moderate' },
  { name: 'summary', permission: 'summaries:read' },
];

/** A page tells its shell how its feed is doing with this event. */
export const tellFeedState = (page: HTMLElement, state: FeedState | null) =>
  page.dispatchEvent(new CustomEvent('feed-state', { bubbles: true, composed: true, detail: state }));

export class StaffShell extends StaffElement {
  static override properties = { page: { type: String }, feedState: { state: true } };
  declare page: PageName;
  declare feedState: FeedState | null;

  static override styles = [tokens, controls, languageChoiceStyles, barStyles, shellStyles];
  #forgetSession?: () => void;
  #forgetLife?: () => void;
  #before: SessionStatus = 'checking';
  readonly #mark = drawSmiley(4);

  constructor() {
    super();
    this.page = 'desk';
    this.feedState = null;
    this.addEventListener('feed-state', event => {
      this.feedState = (event as CustomEvent<FeedState | null>).detail;
      if (this.feedState === 'live') void session.lookAgain();
    });
  }

  override connectedCallback() {
    super.connectedCallback();
    language.start();
    this.#forgetSession = session.subscribe(() => this.requestUpdate());
    this.#forgetLife = pageLife.onChange(() => void session.lookAgain());
    window.addEventListener('focus', session.lookAgain);
    void session.start(PAGES.find(({ name }) => name === this.page)!.permission);
  }

  override disconnectedCallback() {
    this.#forgetSession?.();
    this.#forgetLife?.();
    window.removeEventListener('focus', session.lookAgain);
    super.disconnectedCallback();
  }

  override willUpdate() {
    const { status } = session.state;
    // Closed before it goes, the dialog gives the focus back to where the work was interrupted.
    if (status === 'in') this.renderRoot?.querySelector<HTMLDialogElement>('dialog.again')?.close();
  }

  override updated() {
    const { status } = session.state;
    const loggedIn = status === 'in' && (this.#before === 'out' || this.#before === 'expired');
    this.#before = status;
    // The login is gone, and the focus with it.
    if (loggedIn && document.activeElement === document.body)
      this.renderRoot.querySelector<HTMLElement>('main')?.focus();

    const again = this.renderRoot.querySelector<HTMLDialogElement>('dialog.again');
    if (again && !again.open) again.showModal();
  }

  #link = (to: PageName) => {
    const { me, site } = session.state;
    return me && me.sites.length > 1 && site ? `/${to}?site=${encodeURIComponent(site.key)}` : `/${to}`;
  };

  #skip = (event: Event) => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  };

  #bar() {
    const { me, site } = session.state;
    const open = PAGES.filter(({ permission }) => session.may(permission));
    return html`
      <header>
        <a class="skip button" href="#page" @click=${this.#skip}>${say('skipToPage')}</a>
        <span class="brand">${this.#mark}${me && me.sites.length > 1 ? this.#sitePicker() : html`<b dir="auto">${site?.name ?? ''}</b>`}</span>
        <nav aria-label=${say('pages')}>
          ${open.map(({ name }) => html`<a href=${this.#link(name)} aria-current=${name === this.page ? 'page' : nothing}>${say(name)}</a>`)}
        </nav>
        <span class="connection" role="status">
          ${this.feedState ? html`<span class="word ${this.feedState}" title=${say(`${this.feedState}Hint`)}>${say(this.feedState)}</span>` : nothing}
        </span>
        ${me ? this.#person(me.name, me.email) : nothing}
      </header>
    `;
  }

  #sitePicker() {
    const { me, site } = session.state;
    const choose = (event: Event) => session.chooseSite((event.target as HTMLSelectElement).value);
    return html`
      <select aria-label=${say('site')} @change=${choose}>
        ${me!.sites.map(({ key, name }) => html`<option value=${key} ?selected=${key === site?.key}>${name}</option>`)}
      </select>
    `;
  }

  #person(name: string, email: string) {
    return html`
      <button class="person" popovertarget="person" title=${name}>
        <span class="mark">${initials(name)}</span>
        <span class="unseen">${say('loggedInAs', { name: isolated(name) })}</span>
      </button>
      <div id="person" popover>
        <b dir="auto">${name}</b>
        <bdi>${email}</bdi>
        <button class="button" @click=${() => session.logOut().catch(() => session.check())}>${say('logOut')}</button>
      </div>
    `;
  }

  #page() {
    const { status, me, site } = session.state;
    if (status === 'checking') return html`<p class="alone late" role="status">${say('checking')}</p>`;
    if (status === 'unreachable')
      return html`
        <div class="alone" role="alert">
          <p>${say('unreachable')}</p>
          <button class="button" @click=${() => session.check().catch(() => {})}>${say('retry')}</button>
        </div>
      `;
    if (status === 'out' || !me) return html`<div class="card"><staff-login></staff-login></div>`;
    if (!site) return html`<p class="alone">${say('noSites')}</p>`;
    if (!session.admitted) return html`<p class="alone">${say('noAccess')}</p>`;
    return html`<slot></slot>`;
  }

  override render() {
    const expired = session.state.status === 'expired';
    return html`
      ${this.#bar()}
      <main id="page" tabindex="-1">${this.#page()}</main>
      <footer>
        ${languageChoice()}
      </footer>
      ${
        expired
          ? html`<dialog class="again card" aria-label=${say('logInAgain')} @cancel=${(event: Event) => event.preventDefault()} @close=${() => this.requestUpdate()}>
              <staff-login again></staff-login>
            </dialog>`
          : nothing
      }
    `;
  }
}

customElements.define('staff-shell', StaffShell);
