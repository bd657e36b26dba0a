// What every staff element has in common: it re-renders when the language changes and keeps the focus when it
// does; a page element is told when a person enters a site and when they leave it.
import { LitElement, type PropertyValues } from 'lit';
import { type Site, session } from './connection/session.ts';
import { language } from './language.ts';

/** What lies around an element, from the inside out, through the elements it is drawn by. */
function* around(element: Element): Generator<HTMLElement> {
  let node: Node | null = element;
  while (node) {
    if (node instanceof HTMLElement) yield node;
    node = node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
  }
}

export class StaffElement extends LitElement {
  #forgetLanguage?: () => void;

  override connectedCallback() {
    super.connectedCallback();
    this.#forgetLanguage = language.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback() {
    this.#forgetLanguage?.();
    super.disconnectedCallback();
  }

  /** A button may vanish under the finger that pressed it: the focus stays nearby, not on the page's beginning. */
  protected override update(changed: PropertyValues) {
    const focused = this.shadowRoot?.activeElement;
    const places = focused ? [...around(focused)] : [];
    super.update(changed);
    if (focused?.isConnected === false)
      places
        .find(place => place.isConnected && place.hasAttribute('tabindex'))
        ?.focus({ preventScroll: true });
  }
}

/**
 * The element a page is about. `enter` is called once a person is in and a site is chosen, `leave` before
 * another site, another person or a log out. An expired session calls neither: nothing on screen is lost.
 */
export abstract class StaffPage extends StaffElement {
  #forgetSession?: () => void;
  #entered: { person: string; site: string } | null = null;

  protected abstract enter(site: Site): void;
  protected abstract leave(): void;

  override connectedCallback() {
    super.connectedCallback();
    this.#forgetSession = session.subscribe(() => this.#follow());
    this.#follow();
  }

  override disconnectedCallback() {
    this.#forgetSession?.();
    this.#leaveSite();
    super.disconnectedCallback();
  }

  #follow() {
    const { me, site } = session.state;
    if (this.#entered && (me?.id !== this.#entered.person || site?.key !== this.#entered.site))
      this.#leaveSite();
    if (me && site && session.admitted && !this.#entered) {
      this.#entered = { person: me.id, site: site.key };
      this.enter(site);
    }
    this.requestUpdate();
  }

  #leaveSite() {
    if (!this.#entered) return;
    this.#entered = null;
    this.leave();
  }
}
