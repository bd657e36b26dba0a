// How the welcome page is laid out: one column, one face, one form.
import { css } from 'lit';

export const welcomeStyles = css`
  :host {
    display: grid;
    grid-template-rows: 1fr auto;
    min-block-size: 100dvh;
  }
  main {
    inline-size: min(100% - 2 * var(--space-4), 420px);
    margin: clamp(var(--space-6), 10dvh, 96px) auto var(--space-8);
  }
  main > svg {
    inline-size: 48px;
    block-size: 48px;
    color: var(--accent);
  }
  h1 {
    margin: var(--space-4) 0 var(--space-2);
    font-size: var(--text-title);
    font-weight: 650;
    line-height: 1.25;
  }
  p {
    margin: 0;
    color: var(--ink-quiet);
  }
  form {
    display: grid;
    gap: var(--space-5);
    margin-block-start: var(--space-6);
  }
  .main,
  .button {
    min-block-size: 44px;
  }
  p + .button {
    margin-block-start: var(--space-4);
  }
  .enough {
    color: var(--approve);
    font-weight: 600;
  }
  .notice {
    color: var(--ink);
  }
  .elsewhere {
    display: block;
    inline-size: fit-content;
    margin-block-start: var(--space-6);
  }
  footer {
    padding: var(--space-2) var(--space-4);
  }
`;
