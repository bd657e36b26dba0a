// Doubted ratings: a quiet word in the row, and below it the place where they are looked at and decided.
import { css } from 'lit';

export const doubtedLook = css`
  .doubt {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    min-block-size: max(28px, var(--target));
    margin: var(--space-1) -6px 0;
    padding: 0 6px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--notice);
    font-size: var(--text-small);
    font-weight: 600;
    text-align: start;
    white-space: nowrap;
    cursor: pointer;
  }
  .doubt:hover {
    background: var(--notice-soft);
  }
  .doubt .icon {
    inline-size: 14px;
    block-size: 14px;
    transition: rotate var(--ease);
  }
  .doubt[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  tr:has(+ .doubted) > * {
    border-block-end-color: transparent;
  }
  .doubted > td {
    padding: 0 0 var(--space-4);
  }
  .panel {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-4) var(--space-5);
    border-inline-start: 3px solid var(--notice);
    border-radius: var(--radius);
    background: var(--notice-soft);
    white-space: normal;
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--space-4) var(--space-8);
  }
  .panel h2 {
    margin: 0 0 var(--space-2);
    font-size: var(--text-small);
    font-weight: 650;
  }
  .panel .five {
    display: grid;
    grid-template-columns: repeat(5, 34px);
  }
  .why {
    flex: 1 1 18rem;
    max-inline-size: 44em;
    margin: 0;
    text-wrap: pretty;
  }
  .decided {
    display: block;
    margin-block-start: var(--space-2);
    font-weight: 600;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: var(--space-3) var(--space-6);
    max-inline-size: 52rem;
  }
  .choice p {
    margin: var(--space-1) 0 0;
    color: var(--ink-quiet);
    font-size: var(--text-small);
    text-wrap: pretty;
  }
  .panel .outcome {
    margin: 0;
    font-weight: 600;
  }
  .outcome:empty {
    display: none;
  }
  .panel .notice {
    margin: 0;
  }

  @media screen and (max-width: 65.99rem) {
    tbody tr.doubted {
      display: block;
      padding-block: 0 var(--space-4);
    }
    tbody tr.doubted > td {
      display: block;
      padding: 0;
    }
    tbody tr:has(+ .doubted) {
      border-block-end-color: transparent;
    }
  }
  @media screen and (max-width: 47.99rem) {
    tbody .ratings:has(.doubt) {
      flex-wrap: wrap;
    }
    .doubt {
      flex-basis: 100%;
    }
    .panel {
      padding: var(--space-3) var(--space-4);
    }
    .sides section {
      flex: 1 1 100%;
    }
    .choice .button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .doubted,
    .doubt .icon {
      display: none;
    }
    .doubt {
      min-block-size: 0;
      color: #444;
      font-size: 8pt;
    }
  }
`;
