// /welcome#TOKEN: somebody opens their one-time link and becomes staff. The token leaves the address bar
// as soon as it is read, so that it is neither bookmarked nor seen over a shoulder.
import { html, nothing } from 'lit';
import type { Invitation, Me } from '../../../server/contract.ts';
import { drawSmiley } from '../smileys.ts';
import { api, isProblem } from './connection/session.ts';
import { StaffElement } from './element.ts';
import { language } from './language.ts';
import { controls } from './look/controls.ts';
import { tokens } from './look/theme.ts';
import { welcomeStyles } from './look/welcomeStyles.ts';
import { languageChoice, languageChoiceStyles } from './shell/languageChoice.ts';
import { passwordField, stringOf } from './shell/passwordField.ts';
import { say } from './text.ts';

// Said again here because a client may take types from the contract, not values.
const PASSWORD_LEAST = 12;
const ROLE_SENTENCE = { admin: 'inviteAdmin', moderator: 'inviteModerator', editor: 'inviteEditor' } as const;
type Stage = 'checking' | 'unreachable' | 'missing' | 'invalid' | 'ready';
type Faults = Partial<Record<'email' | 'name' | 'password' | 'form', string>>;

export class StaffWelcome extends StaffElement {
  static override properties = {
    stage: { state: true },
    invitation: { state: true },
    faults: { state: true },
    length: { state: true },
    visible: { state: true },
    busy: { state: true },
  };
  declare stage: Stage;
  declare invitation: Invitation | null;
  declare faults: Faults;
  declare length: number;
  declare visible: boolean;
  declare busy: boolean;
  #token = '';
  readonly #face = drawSmiley(5);

  static override styles = [tokens, controls, languageChoiceStyles, welcomeStyles];

  constructor() {
    super();
    this.stage = 'checking';
    this.invitation = null;
    this.faults = {};
    this.length = 0;
    this.visible = false;
    this.busy = false;
  }

  override connectedCallback() {
    super.connectedCallback();
    language.start();
    this.#token = location.hash.slice(1);
    history.replaceState(null, '', location.pathname);
    void this.#check();
  }

  async #check() {
    if (!this.#token) {
      this.stage = 'missing';
      return;
    }
    this.stage = 'checking';
    try {
      this.invitation = await api<Invitation>('/invitations/check', {
        method: 'POST',
        body: { token: this.#token },
      });
      this.stage = 'ready';
      await this.updateComplete;
      this.#focus(this.invitation.email ? 'name' : 'email');
    } catch (thrown) {
      // 4xx: the link itself is the trouble. Anything else may pass.
      this.stage =
        isProblem(thrown) && thrown.status >= 400 && thrown.status < 429 ? 'invalid' : 'unreachable';
    }
  }

  #focus(field: string) {
    this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus();
  }

  async #accept(event: SubmitEvent) {
    event.preventDefault();
    if (this.busy) return;
    const form = new FormData(event.target as HTMLFormElement);
    const email = (this.invitation?.email ?? stringOf(form, 'email')).trim();
    const name = stringOf(form, 'name').trim();
    const password = stringOf(form, 'password');
    const faults: Faults = {};
    if (!email) faults.email = say('emailMissing');
    else if (!/^\S+@\S+\.\S+$/.test(email)) faults.email = say('emailWrong');
    if (!name) faults.name = say('nameMissing');
    if (password.length < PASSWORD_LEAST)
      faults.password = say('passwordShort', { count: PASSWORD_LEAST - password.length });
    this.faults = faults;
    const first = Object.keys(faults)[0];
    if (first) return this.#focus(first);
    this.busy = true;
    try {
      await api<Me>('/invitations/accept', {
        method: 'POST',
        body: { token: this.#token, email, name, password },
      });
      location.assign(this.invitation?.role === 'editor' ? '/summary' : '/desk');
    } catch (thrown) {
      this.busy = false;
      if (isProblem(thrown, 'invitation-not-valid')) this.stage = 'invalid';
      else if (isProblem(thrown, 'email-taken')) this.faults = { email: thrown.detail };
      else this.faults = { form: (isProblem(thrown) && thrown.detail) || say('notConnected') };
    }
  }

  #field(id: 'email' | 'name', attributes: { autocomplete: 'username' | 'name'; hint?: string }) {
    const isEmail = id === 'email';
    return html`
      <div class="field">
        <label for=${id}>${say(id)}</label>
        <input
          id=${id}
          name=${id}
          type=${isEmail ? 'email' : 'text'}
          dir=${isEmail ? 'ltr' : 'auto'}
          autocomplete=${attributes.autocomplete}
          autocapitalize=${isEmail ? 'none' : 'words'}
          spellcheck="false"
          maxlength=${isEmail ? 254 : 80}
          ?readonly=${isEmail && this.invitation?.email}
          .defaultValue=${(isEmail && this.invitation?.email) || ''}
          aria-invalid=${this.faults[id] !== undefined}
          aria-describedby="${id}-hint ${id}-error"
        />
        <div id="${id}-hint" class="hint">${attributes.hint ?? nothing}</div>
        <div id="${id}-error" class="error" role="alert">${this.faults[id] ?? nothing}</div>
      </div>
    `;
  }

  #passwordHint() {
    if (this.length === 0) return say('passwordHint', { least: PASSWORD_LEAST });
    if (this.length < PASSWORD_LEAST) return say('passwordShort', { count: PASSWORD_LEAST - this.length });
    return html`<span class="enough">${say('passwordEnough')}</span>`;
  }

  #form(invitation: Invitation) {
    return html`
      <h1>${say(invitation.email ? 'welcome' : 'welcomeFirst')}</h1>
      <p>${say(ROLE_SENTENCE[invitation.role])}</p>
      <form novalidate @submit=${this.#accept}>
        ${this.#field('email', { autocomplete: 'username' })}
        ${this.#field('name', { autocomplete: 'name', hint: say('nameHint') })}
        ${passwordField({
          id: 'password',
          label: say('choosePassword'),
          autocomplete: 'new-password',
          visible: this.visible,
          onVisible: visible => {
            this.visible = visible;
          },
          onInput: value => {
            this.length = value.length;
          },
          hint: html`<span role="status">${this.#passwordHint()}</span>`,
          error: this.faults.password ?? '',
        })}
        <div role="alert">${this.faults.form ? html`<p class="notice problem">${this.faults.form}</p>` : nothing}</div>
        <button class="button main" aria-disabled=${this.busy}>${say(this.busy ? 'accepting' : 'accept')}</button>
      </form>
    `;
  }

  #message(sentence: string) {
    return html`
      <h1>${say('welcome')}</h1>
      <p role="status">${sentence}</p>
      <a class="elsewhere" href="/desk">${say('goToLogIn')}</a>
    `;
  }

  #content() {
    if (this.stage === 'checking') return nothing;
    if (this.stage === 'missing') return this.#message(say('linkMissing'));
    if (this.stage === 'invalid') return this.#message(say('linkUsed'));
    if (this.stage === 'ready') return this.#form(this.invitation!);
    return html`
      <h1>${say('welcome')}</h1>
      <p role="alert">${say('unreachable')}</p>
      <button class="button" @click=${this.#check}>${say('retry')}</button>
    `;
  }

  override render() {
    return html`
      <main>${this.#face}${this.#content()}</main>
      <footer>${languageChoice()}</footer>
    `;
  }
}

customElements.define('staff-welcome', StaffWelcome);
