// Buttons, fields, key caps, marks and notices that staff pages share: adopt beside an element's own styles.
import { css } from 'lit';

export const controls = css`
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    color: var(--accent-strong);
    text-decoration-thickness: 2px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    padding: 3px var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font-weight: 550;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--ease), border-color var(--ease), color var(--ease);
  }
  .button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .button.approve {
    border-color: var(--approve);
    background: var(--approve);
    color: var(--on-approve);
  }
  .button.reject {
    border-color: var(--reject);
    background: transparent;
    color: var(--reject);
  }
  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--accent);
  }
  /* A finger leaves no hover behind: after a tap the next comment's button would look pressed. */
  @media (hover: hover) {
    .button:hover {
      border-color: var(--ink-quiet);
      background: var(--sunken);
      color: var(--ink);
    }
    .button.main:hover {
      border-color: var(--accent-strong);
      background: var(--accent-strong);
      color: var(--on-accent);
    }
    .button.approve:hover {
      border-color: var(--approve-strong);
      background: var(--approve-strong);
      color: var(--on-approve);
    }
    .button.reject:hover {
      background: var(--reject-soft);
      color: var(--reject-strong);
    }
    .button.quiet:hover {
      background: var(--accent-soft);
      color: var(--accent-strong);
    }
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .field {
    display: grid;
    gap: var(--space-1);
  }
  .field > label,
  .field > .label {
    font-weight: 550;
  }
  .field .hint {
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .error {
    color: var(--reject);
    font-size: var(--text-small);
  }
  .hint:empty,
  [role='alert']:empty {
    display: none;
  }
  label.show {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: max(24px, var(--target) - 12px);
    inline-size: fit-content;
    font-weight: 400;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: max(40px, var(--target));
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
  }
  /* A phone zooms into any field set smaller than this. */
  @media (pointer: coarse) {
    input,
    select,
    textarea {
      font-size: 1rem !important;
    }
  }
  textarea {
    resize: vertical;
    line-height: 1.45;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--accent);
  }
  [aria-invalid='true'] {
    border-color: var(--reject) !important;
  }
  kbd {
    display: inline-grid;
    place-items: center;
    min-inline-size: 20px;
    block-size: 20px;
    padding-inline: 5px;
    border: 1px solid currentColor;
    border-radius: 4px;
    font: 600 0.75rem / 1 var(--font);
    text-transform: uppercase;
  }
  @media (hover: none) and (pointer: coarse) {
    kbd.cap {
      display: none;
    }
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-2) var(--space-3);
    border-inline-start: 3px solid var(--notice);
    border-radius: var(--radius);
    background: var(--notice-soft);
    color: var(--ink);
  }
  .notice.problem {
    border-color: var(--reject);
    background: var(--reject-soft);
  }
  .mark {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border: 1.5px solid currentColor;
    border-radius: 50%;
    font-size: 0.6875rem;
    font-weight: 650;
    letter-spacing: 0.02em;
  }
  .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Forced colours drop backgrounds: a filled button still needs an edge that says it can be pressed. */
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .notice {
      border: 1px solid CanvasText;
    }
  }
`;
