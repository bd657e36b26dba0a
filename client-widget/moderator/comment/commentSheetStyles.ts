// How the sheet of a phone is laid out: a slim head, the reading, and the acts at the foot.
import { css } from 'lit';

export const commentSheetStyles = css`
  dialog {
    flex-direction: column;
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: 100dvh;
    max-block-size: 100dvh;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--surface);
    color: var(--ink);
  }
  dialog[open] {
    display: flex;
    outline: none;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    padding: 2px var(--space-2);
    border-block-end: 1px solid var(--line);
    color: var(--ink-quiet);
  }
  header > span {
    flex: 1;
  }
  header .button.quiet {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    color: var(--ink);
  }
  header .icon {
    inline-size: 24px;
    block-size: 24px;
  }
  :host(:dir(rtl)) .back .icon {
    transform: scaleX(-1);
  }
  .page {
    flex: 1;
    min-block-size: 0;
    padding: var(--space-4);
    overflow-y: auto;
    outline: none;
  }
  .who {
    margin: 0 0 var(--space-2);
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .who b {
    color: var(--ink);
    font-size: var(--text);
    overflow-wrap: anywhere;
  }
  .notice {
    margin: 0 0 var(--space-3);
  }
  comment-side {
    margin-block-start: var(--space-6);
    padding-block-start: var(--space-5);
    border-block-start: 1px solid var(--line);
  }
  footer {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-3) max(var(--space-3), env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  .acts {
    display: flex;
    gap: var(--space-3);
  }
  .acts .button {
    flex: 1;
    min-block-size: 52px;
    font-size: 1.0625rem;
  }
`;
