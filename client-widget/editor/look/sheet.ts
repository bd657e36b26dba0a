// The page as a sheet of paper: its margins, its heading, and what stands around the table.
import { css } from 'lit';

export const sheet = css`
  :host {
    display: block;
    flex: 1;
    background: var(--surface);
  }
  .sheet {
    max-inline-size: 1240px;
    margin-inline: auto;
    padding: clamp(var(--space-5), 4vw, var(--space-12)) clamp(var(--space-4), 4vw, var(--space-12)) var(--space-12);
  }
  .sheet:focus {
    outline: none;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--space-6) var(--space-8);
    padding-block-start: var(--space-5);
    border-block-start: 4px solid var(--ink);
  }
  header > div {
    flex: 1 1 18rem;
    max-inline-size: 44rem;
  }
  /* On screen the bar above already says whose summary this is. */
  .kicker {
    display: none;
    margin: 0 0 var(--space-2);
    color: var(--ink-quiet);
    font-size: var(--text-small);
    font-weight: 600;
  }
  h1 {
    margin: 0;
    font-size: clamp(1.75rem, 1rem + 2.2vw, 2.625rem);
    font-weight: 700;
    letter-spacing: -0.022em;
    line-height: 1.12;
    text-wrap: balance;
  }
  h1:dir(rtl) {
    letter-spacing: 0;
    line-height: 1.35;
  }
  .headline {
    max-inline-size: 38em;
    margin: var(--space-4) 0 0;
    font-size: 1.125rem;
    line-height: 1.5;
    text-wrap: pretty;
  }
  figure {
    flex: 0 1 22rem;
    margin: 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-3) var(--space-4);
    margin-block: var(--space-8) var(--space-4);
  }
  .pick {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .pick select {
    inline-size: auto;
    max-inline-size: 16rem;
    min-block-size: max(36px, var(--target));
    padding-block: 4px;
    color: var(--ink);
    font-size: var(--text);
    text-overflow: ellipsis;
  }
  .print {
    min-block-size: max(36px, var(--target));
    margin-inline-start: auto;
  }
  .news {
    display: flex;
    flex: 1 1 16rem;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-2);
    color: var(--ink-quiet);
    min-block-size: max(36px, var(--target));
  }
  .news:not(:has(*)) {
    flex: none;
    min-block-size: 0;
  }
  .sheet > .notice {
    margin-block-end: var(--space-4);
  }
  .more {
    display: grid;
    justify-items: center;
    gap: var(--space-3);
    margin: var(--space-6) 0 0;
  }
  .guide {
    max-inline-size: 46em;
    margin-block-start: var(--space-8);
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .guide p {
    margin: 0;
  }
  .printed {
    display: none;
  }

  @media (max-width: 40rem) {
    /* A phone prints from its own menu. */
    .print {
      display: none;
    }
    .pick {
      flex: 1;
    }
    .pick select {
      inline-size: 100%;
    }
  }

  .empty {
    display: grid;
    justify-items: center;
    padding: clamp(40px, 10vh, 96px) var(--space-4);
    text-align: center;
  }
  .empty .face {
    inline-size: 64px;
    block-size: 64px;
    margin: 0 0 var(--space-4);
    color: var(--accent);
  }
  .empty h2 {
    margin: 0;
    font-size: var(--text-title);
  }
  .empty p {
    max-inline-size: 30em;
    margin: var(--space-2) 0 var(--space-5);
    color: var(--ink-quiet);
    text-wrap: balance;
  }

  /* A quick answer should not be preceded by a flash of grey. */
  .skeleton {
    display: grid;
    gap: var(--space-4);
    animation: appear 0s 300ms both;
  }
  .skeleton i {
    inline-size: min(60%, 30em);
    block-size: 20px;
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .skeleton .wide {
    inline-size: min(90%, 40em);
    block-size: 40px;
  }
  .skeleton .row {
    inline-size: 100%;
    block-size: 64px;
    margin-block-start: var(--space-4);
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @media (forced-colors: active) {
    .skeleton i {
      border: 1px solid GrayText;
    }
  }
`;
