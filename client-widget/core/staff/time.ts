// A time as people say it, with the exact one on hover. One shared tick serves every time on the page.
import { html } from 'lit';
import { StaffElement } from './element.ts';
import { ago, exactTime } from './language.ts';

const TICK_MS = 15_000;
const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

export const onTick = (tell: () => void) => {
  listeners.add(tell);
  ticking ??= setInterval(() => {
    for (const each of listeners) each();
  }, TICK_MS);
  return () => {
    listeners.delete(tell);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
};

export class StaffTime extends StaffElement {
  static override properties = { at: { type: String } };
  declare at: string;
  #forgetTick?: () => void;

  override connectedCallback() {
    super.connectedCallback();
    this.#forgetTick = onTick(() => this.requestUpdate());
  }

  override disconnectedCallback() {
    this.#forgetTick?.();
    super.disconnectedCallback();
  }

  override render() {
    return html`<time datetime=${this.at} title=${exactTime(this.at)}>${ago(this.at, new Date())}</time>`;
  }
}

customElements.define('staff-time', StaffTime);
