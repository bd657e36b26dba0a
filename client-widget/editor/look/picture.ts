// The five columns on their faces, small in a row and large in the heading, and the scale's colours.
import { css, unsafeCSS } from 'lit';
import { scoreProperties } from '../../core/scale.ts';

export const pictureLook = css`
  :host {
    ${unsafeCSS(scoreProperties('light'))}
  }
  @media (prefers-color-scheme: dark) {
    :host {
      ${unsafeCSS(scoreProperties('dark'))}
    }
  }
  .stock {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  .five {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .five li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    position: relative;
  }
  .count {
    font-size: 0.75rem;
    line-height: 1.25;
  }
  .count.none {
    color: var(--ink-quiet);
  }
  .column {
    inline-size: 20px;
    block-size: 30px;
    border-block-end: 1px solid var(--line-strong);
    overflow: visible;
  }
  .column rect {
    fill: var(--tone);
    transition: y var(--ease), height var(--ease);
  }
  .face {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 4px;
    color: var(--tone);
  }
  [data-score='1'] {
    --tone: var(--feedback-score-1);
  }
  [data-score='2'] {
    --tone: var(--feedback-score-2);
  }
  [data-score='3'] {
    --tone: var(--feedback-score-3);
  }
  [data-score='4'] {
    --tone: var(--feedback-score-4);
  }
  [data-score='5'] {
    --tone: var(--feedback-score-5);
  }
  .labelled {
    align-items: start;
  }
  .labelled .count {
    font-size: 0.9375rem;
    font-weight: 650;
  }
  .labelled .column {
    inline-size: 44px;
    block-size: 72px;
  }
  .labelled .face {
    inline-size: 32px;
    block-size: 32px;
    margin-block-start: 8px;
  }
  .label {
    margin-block-start: 6px;
    padding-inline: 2px;
    color: var(--ink-quiet);
    font-size: 0.75rem;
    line-height: 1.25;
    text-align: center;
  }
  /* Five names still stand side by side on the smallest phone: a little smaller, and out to its edges. */
  @media screen and (max-width: 350px) {
    figure {
      margin-inline: calc(-1 * var(--space-3));
    }
    .label {
      padding-inline: 0;
      font-size: min(0.75rem, 3.1vw);
    }
  }
  @media (forced-colors: active) {
    .column rect {
      fill: CanvasText;
    }
    .face {
      color: CanvasText;
    }
  }
`;
