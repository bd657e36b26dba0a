// The languages a staff page can speak, each under its own name, at the foot of the page.
import { css, html } from 'lit';
import { LANGUAGES, language, languageNames } from '../language.ts';
import { say } from '../text.ts';

export const languageChoice = () => html`
  <div class="languages" role="group" aria-label=${say('language')}>
    ${LANGUAGES.map(
      each => html`
        <button lang=${each} aria-pressed=${each === language.current} @click=${() => language.choose(each)}>
          ${languageNames[each]}
        </button>
      `,
    )}
  </div>
`;

export const languageChoiceStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--text-small);
    gap: var(--space-1);
  }
  .languages button {
    min-block-size: max(26px, var(--target) - 6px);
    padding: 0 var(--space-2);
    border: 0;
    border-radius: var(--radius);
    background: none;
    color: var(--ink-quiet);
    cursor: pointer;
  }
  .languages button:hover {
    color: var(--ink);
  }
  .languages button[aria-pressed='true'] {
    color: var(--ink);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
  }
`;
