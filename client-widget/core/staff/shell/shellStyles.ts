// How the frame is laid out: a slim bar, the page, a slim foot. A desk fills the window on a wide screen
// and scrolls inside its columns; every other page scrolls as a whole.
import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100dvh;
    --bar: 48px;
  }
  main {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
  }
  main:focus-visible {
    outline: none;
  }
  .alone {
    display: grid;
    justify-items: center;
    gap: var(--space-3);
    margin: auto;
    padding: var(--space-8) var(--space-4);
    color: var(--ink-quiet);
    text-align: center;
  }
  .alone p {
    margin: 0;
  }
  /* A quick answer should not be preceded by a flash of "one moment". */
  .late {
    animation: appear 0s 300ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .card {
    inline-size: min(100% - 2 * var(--space-4), 380px);
    margin: clamp(var(--space-4), 12dvh, 120px) auto auto;
    padding: var(--space-8);
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    background: var(--surface);
    color: var(--ink);
  }
  dialog.card {
    margin: auto;
    box-shadow: var(--lift);
  }
  dialog::backdrop {
    background: var(--shade);
  }
  footer {
    display: flex;
    justify-content: flex-end;
    padding: var(--space-1) var(--space-4);
    border-block-start: 1px solid var(--line);
  }
  .skip {
    position: fixed;
    inset-block-start: var(--space-1);
    inset-inline-start: var(--space-1);
    z-index: 4;
  }
  .skip:not(:focus) {
    inline-size: 1px;
    min-block-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (min-width: 900px) {
    :host([page='desk']) {
      block-size: 100dvh;
      min-block-size: 0;
      overflow: hidden;
    }
  }
  @media (max-width: 560px) {
    .card {
      padding: var(--space-5);
    }
  }
  @media print {
    :host {
      background: #fff;
    }
    header,
    footer,
    .skip {
      display: none !important;
    }
  }
`;
