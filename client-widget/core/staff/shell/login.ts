// The login: a page of its own for a newcomer, a sheet over the work for somebody whose session expired.
import { css, html, nothing } from 'lit';
import { isProblem, session } from '../connection/session.ts';
import { StaffElement } from '../element.ts';
import { controls } from '../look/controls.ts';
import { say } from '../text.ts';
import { passwordField, stringOf } from './passwordField.ts';

type Field = 'email' | 'password';

export class StaffLogin extends StaffElement {
  static override properties = {
    again: { type: Boolean },
    busy: { state: true },
    missing: { state: true },
    refusal: { state: true },
    visible: { state: true },
  };
  /** Somebody who was at work a moment ago: their e-mail stands there already. */
  declare again: boolean;
  declare busy: boolean;
  declare missing: Field | null;
  declare refusal: string;
  declare visible: boolean;

  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      form {
        display: grid;
        gap: var(--space-4);
      }
      h1 {
        margin: 0;
        font-size: var(--text-title);
        font-weight: 650;
        line-height: 1.25;
      }
      p {
        margin: 0;
      }
      .quiet {
        color: var(--ink-quiet);
      }
      .main {
        min-block-size: 44px;
      }
    `,
  ];

  constructor() {
    super();
    this.again = false;
    this.busy = false;
    this.missing = null;
    this.refusal = '';
    this.visible = false;
  }

  override firstUpdated() {
    this.renderRoot.querySelector<HTMLInputElement>(this.again ? '#password' : '#email')?.focus();
  }

  async #submit(event: SubmitEvent) {
    event.preventDefault();
    if (this.busy) return;
    const form = new FormData(event.target as HTMLFormElement);
    const credentials = { email: stringOf(form, 'email').trim(), password: stringOf(form, 'password') };
    this.refusal = '';
    this.missing = !credentials.email ? 'email' : !credentials.password ? 'password' : null;
    if (this.missing) return this.#focus(this.missing);
    this.busy = true;
    try {
      await session.logIn(credentials);
    } catch (thrown) {
      this.refusal = (isProblem(thrown) && thrown.detail) || say('notConnected');
      this.#focus('password');
    } finally {
      this.busy = false;
    }
  }

  #focus(field: Field) {
    const input = this.renderRoot.querySelector<HTMLInputElement>(`#${field}`);
    input?.focus();
    input?.select();
  }

  override render() {
    return html`
      <form novalidate @submit=${this.#submit}>
        <h1>${say(this.again ? 'logInAgain' : 'logIn')}</h1>
        ${this.again ? html`<p class="quiet">${say('expired')}</p>` : nothing}
        <div class="field">
          <label for="email">${say('email')}</label>
          <input
            id="email"
            name="email"
            type="email"
            inputmode="email"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            dir="ltr"
            .defaultValue=${(this.again && session.state.me?.email) || ''}
            aria-invalid=${this.missing === 'email'}
            aria-describedby="email-error"
          />
          <div id="email-error" class="error" role="alert">
            ${this.missing === 'email' ? say('emailMissing') : nothing}
          </div>
        </div>
        ${passwordField({
          id: 'password',
          label: say('password'),
          autocomplete: 'current-password',
          visible: this.visible,
          onVisible: visible => {
            this.visible = visible;
          },
          error: this.missing === 'password' ? say('passwordMissing') : '',
        })}
        <div role="alert">${this.refusal ? html`<p class="notice problem">${this.refusal}</p>` : nothing}</div>
        <button class="button main" aria-disabled=${this.busy}>${say(this.busy ? 'loggingIn' : 'logIn')}</button>
      </form>
    `;
  }
}

customElements.define('staff-login', StaffLogin);
