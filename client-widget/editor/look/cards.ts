// The same table on a narrow screen: its head becomes a line to sort by, each row a card. A tablet has
// room for the card's three parts side by side, a phone stacks them.
import { css } from 'lit';

export const cards = css`
  @media screen and (max-width: 65.99rem) {
    table,
    thead,
    tbody {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--space-3);
      padding-block-end: var(--space-1);
      border-block-end: 2px solid var(--ink);
    }
    thead tr::before {
      color: var(--ink-quiet);
      font-size: var(--text-small);
      content: attr(data-sort-by);
    }
    thead th {
      padding: 0;
      border: 0;
    }
    thead button {
      margin: 0;
    }
    [aria-sort] button {
      text-decoration: underline 2px var(--accent);
      text-underline-offset: 0.35em;
    }
    th:not([aria-sort]) .arrow {
      display: none;
    }
    tbody tr {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) 228px 14rem;
      gap: 2px var(--space-5);
      padding-block: var(--space-4);
      border-block-end: 1px solid var(--line);
    }
    tbody th,
    tbody td {
      padding: 0;
      border: 0;
    }
    tbody .title,
    tbody .published {
      grid-column: 1 / 3;
    }
    tbody .ratings {
      grid-area: 1 / 3 / 4;
    }
    tbody .positive {
      grid-area: 1 / 4 / 4;
    }
    tbody .average,
    tbody .comments {
      grid-row: 3;
    }
    .total {
      min-inline-size: 3.4em;
    }
    tbody td:has(> .none) {
      display: none;
    }
    .caption {
      color: var(--ink-quiet);
      font-size: var(--text-small);
    }
  }
  @media screen and (max-width: 47.99rem) {
    thead tr::before {
      flex-basis: 100%;
    }
    tbody tr {
      grid-template-columns: auto 1fr;
      gap: var(--space-2) var(--space-5);
      padding-block: var(--space-5);
    }
    tbody .title,
    tbody .ratings,
    tbody .positive,
    tbody .published {
      grid-area: auto / 1 / auto / -1;
    }
    tbody .average,
    tbody .comments {
      grid-area: auto;
    }
    tbody .published {
      margin-block-start: calc(-1 * var(--space-2));
      line-height: 1.5;
    }
    .total {
      min-inline-size: 0;
    }
    tbody .ratings {
      display: flex;
      min-inline-size: 0;
    }
    tbody .five {
      flex: 1;
      max-inline-size: 20rem;
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    tbody .five .column {
      inline-size: 60%;
      block-size: 36px;
    }
    tbody .five .face {
      inline-size: 22px;
      block-size: 22px;
    }
    .certainty {
      max-inline-size: none;
    }
  }
`;
