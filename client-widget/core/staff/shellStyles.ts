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
  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    align-items: stretch;
    gap: var(--space-4);
    min-block-size: var(--bar);
    padding-inline: var(--space-4);
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-inline-size: 0;
  }
  .brand svg {
    flex: none;
    inline-size: 26px;
    block-size: 26px;
    color: var(--accent);
  }
  .brand b {
    overflow: hidden;
    font-weight: 650;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .brand select {
    inline-size: auto;
    max-inline-size: 16em;
    min-block-size: 32px;
    padding-block: 2px;
    border-color: transparent;
    font-weight: 650;
    text-overflow: ellipsis;
  }
  .brand select:hover {
    border-color: var(--line-strong);
  }
  nav {
    display: flex;
    gap: var(--space-1);
  }
  nav a {
    display: flex;
    align-items: center;
    padding-inline: var(--space-3);
    border-block: 2px solid transparent;
    color: var(--ink-quiet);
    text-decoration: none;
    white-space: nowrap;
  }
  nav a:hover {
    color: var(--ink);
  }
  nav a[aria-current] {
    border-block-end-color: var(--accent);
    color: var(--ink);
    font-weight: 600;
  }
  header :focus-visible {
    outline-offset: -2px;
  }
  .connection {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    flex: 1;
    min-inline-size: 0;
    color: var(--ink-quiet);
    font-size: var(--text-small);
    white-space: nowrap;
  }
  .word {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .word::before {
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    border: 1.5px solid var(--accent);
    border-radius: 50%;
    background: var(--accent);
    content: '';
  }
  .word.reconnecting,
  .word.offline {
    color: var(--notice);
    font-weight: 600;
  }
  .word.reconnecting::before,
  .word.offline::before {
    border-color: currentColor;
    background: transparent;
  }
  .person {
    display: grid;
    place-items: center;
    align-self: center;
    min-inline-size: max(32px, var(--target));
    min-block-size: max(32px, var(--target));
    margin-inline-end: calc(-1 * var(--space-1));
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--ink-quiet);
    cursor: pointer;
  }
  .person:hover {
    color: var(--ink);
  }
  #person {
    position: fixed;
    inset: calc(var(--bar) + var(--space-1)) auto auto auto;
    inset-inline-end: var(--space-3);
    min-inline-size: 220px;
    margin: 0;
    padding: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--lift);
  }
  #person:popover-open {
    display: grid;
    gap: var(--space-1);
  }
  #person bdi {
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  #person .button {
    margin-block-start: var(--space-3);
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
    header {
      gap: var(--space-2);
      padding-inline: var(--space-3);
    }
    nav a {
      padding-inline: var(--space-2);
    }
    .brand b {
      display: none;
    }
    .brand select {
      max-inline-size: 7em;
    }
    .card {
      padding: var(--space-5);
    }
  }
  @media print {
    header,
    footer,
    .skip {
      display: none !important;
    }
  }
`;
