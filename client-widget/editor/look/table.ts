// The table as a table: on a wide screen and on paper. How a narrow screen lays it out is in cards.ts.
import { css } from 'lit';

export const tableLook = css`
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    transition: opacity var(--ease);
  }
  /* Only a choice that takes its time dims the rows it will replace. */
  table[aria-busy='true'] {
    opacity: 0.55;
    transition-delay: 300ms;
  }
  th,
  td {
    padding-block: var(--space-3);
    padding-inline: 0 var(--space-5);
    border-block-end: 1px solid var(--line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    padding-block: 0;
    border-block-end: 2px solid var(--ink);
    vertical-align: bottom;
    white-space: nowrap;
  }
  thead button {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    min-block-size: max(32px, var(--target));
    margin-inline-start: -4px;
    padding: 0 4px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--ink-quiet);
    font-size: var(--text-small);
    font-weight: 600;
    cursor: pointer;
  }
  thead button:hover,
  [aria-sort] button {
    color: var(--ink);
  }
  .arrow {
    display: grid;
    opacity: 0;
  }
  .arrow .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  thead button:hover .arrow,
  thead button:focus-visible .arrow {
    opacity: 0.5;
  }
  [aria-sort] button .arrow {
    opacity: 1 !important;
  }
  [aria-sort='ascending'] .arrow {
    rotate: 180deg;
  }

  tbody .title {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .name {
    color: var(--ink);
    font-size: 1.0625rem;
    font-weight: 650;
    line-height: 1.3;
    text-decoration-color: transparent;
  }
  .name:hover {
    color: var(--accent);
    text-decoration-color: currentColor;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 2px;
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .where span:not(:last-child)::after {
    margin-inline: 0.45em;
    content: '·';
  }
  tbody .published {
    color: var(--ink-quiet);
    font-size: var(--text-small);
    line-height: 1.7;
    white-space: nowrap;
  }
  tbody .ratings {
    white-space: nowrap;
  }
  .total {
    display: inline-block;
    min-inline-size: 4em;
    padding-inline-end: var(--space-3);
    font-size: 1.0625rem;
    font-weight: 650;
    vertical-align: top;
    text-align: end;
  }
  tbody .five {
    display: inline-grid;
    grid-template-columns: repeat(5, 34px);
  }
  .words {
    display: block;
    text-wrap: balance;
  }
  .certainty {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    max-inline-size: 230px;
  }
  .whisker {
    flex: 1;
    min-inline-size: 0;
    block-size: 16px;
    overflow: visible;
    color: var(--accent);
  }
  @media (forced-colors: active) {
    .whisker {
      color: CanvasText;
    }
    .whisker .scale {
      stroke: GrayText;
    }
  }
  .whisker:dir(rtl) {
    transform: scaleX(-1);
  }
  .scale {
    stroke: var(--line);
  }
  .reach {
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .whisker circle {
    fill: currentColor;
  }
  .share {
    min-inline-size: 3.2em;
    font-size: var(--text-small);
  }
  .figure {
    font-size: 1.0625rem;
  }
  td .quiet {
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .comments .quiet {
    white-space: nowrap;
  }
  .none {
    color: var(--ink-quiet);
  }

  @media screen and (min-width: 66rem) {
    thead th {
      position: sticky;
      inset-block-start: var(--bar, 0);
      z-index: 1;
      background: var(--surface);
    }
  }
  @media screen and (min-width: 66rem), print {
    .published,
    .ratings,
    .average,
    .comments {
      inline-size: 1%;
    }
    .positive {
      inline-size: 17.5rem;
    }
    .average,
    .comments {
      text-align: end;
    }
    .comments {
      padding-inline-end: 0;
    }
    /* The arrow goes to the inner side, so that the word ends where its figures end. */
    .average button,
    .comments button {
      flex-direction: row-reverse;
      margin-inline: 0 -4px;
    }
    .comments .quiet {
      display: block;
    }
    .caption {
      display: none;
    }
  }
`;
