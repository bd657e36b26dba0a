// A password field that can be looked at, its error and its hint: shared by the login and the welcome.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { say } from '../text.ts';

interface PasswordField {
  id: string;
  label: string;
  autocomplete: 'current-password' | 'new-password';
  visible: boolean;
  onVisible: (visible: boolean) => void;
  onInput?: (value: string) => void;
  hint?: TemplateResult | string;
  error: string;
}

export const passwordField = (field: PasswordField) => html`
  <div class="field">
    <label for=${field.id}>${field.label}</label>
    <input
      id=${field.id}
      name=${field.id}
      type=${field.visible ? 'text' : 'password'}
      autocomplete=${field.autocomplete}
      autocapitalize="none"
      spellcheck="false"
      dir="ltr"
      aria-invalid=${field.error !== ''}
      aria-describedby="${field.id}-hint ${field.id}-error"
      @input=${(event: InputEvent) => field.onInput?.((event.target as HTMLInputElement).value)}
    />
    <div id="${field.id}-hint" class="hint">${field.hint ?? nothing}</div>
    <label class="show">
      <input
        type="checkbox"
        .checked=${live(field.visible)}
        @change=${(event: Event) => field.onVisible((event.target as HTMLInputElement).checked)}
      />
      ${say('showPassword')}
    </label>
    <div id="${field.id}-error" class="error" role="alert">${field.error || nothing}</div>
  </div>
`;

export const stringOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
