// The bar at the head of every staff page: emblem or site, the pages, how the connection is, and who is here.
import { css } from 'lit';

export const barStyles = css`
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
  }
  /* On the smallest phones the dot says that it is live, and trouble gets the room of the emblem. */
  @media (max-width: 360px) {
    header {
      gap: var(--space-1);
      padding-inline: var(--space-2);
    }
    .brand select {
      min-inline-size: 0;
      padding-inline: var(--space-1);
    }
    .brand:has(select) svg,
    header:has(.reconnecting, .offline) .brand svg {
      display: none;
    }
    header:has(.reconnecting, .offline) nav a {
      padding-inline: var(--space-1);
    }
    .word {
      gap: 3px;
      font-size: 0.75rem;
    }
    .word.live {
      gap: 0;
      font-size: 0;
    }
  }
  @media (max-width: 300px) {
    .brand svg {
      display: none;
    }
  }
  @media (forced-colors: active) {
    nav a {
      border-block-color: Canvas;
    }
    nav a[aria-current] {
      border-block-end-color: Highlight;
    }
    .word.live::before {
      background: CanvasText;
    }
  }
`;
