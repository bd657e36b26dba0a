// How a list of comments looks: the words are the largest thing, everything else steps back, and the acts
// stand at the same spot in every row, so that the next comment's acts come under a resting hand.
import { css } from 'lit';

export const commentListStyles = css`
  :host {
    display: block;
    background: var(--surface);
  }
  .stretch {
    overflow: hidden;
  }
  article {
    position: relative;
    padding-block: var(--space-4);
    padding-inline: var(--space-5) var(--space-4);
    border-block-end: 1px solid var(--line);
    scroll-margin-block: var(--space-2);
    outline-offset: -2px;
  }
  article:focus-visible {
    outline-offset: -2px;
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-1) var(--space-3);
    min-block-size: 32px;
    margin-block-end: 6px;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--space-2);
    min-inline-size: 0;
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .who b {
    color: var(--ink);
    font-size: var(--text);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .acts {
    display: flex;
    flex: none;
    gap: var(--space-2);
  }
  .acts .button {
    font-size: var(--text-small);
  }
  article:not(.opened) .words {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 8;
    line-clamp: 8;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-1) var(--space-3);
    margin-block-start: var(--space-2);
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .finding {
    color: var(--notice);
  }
  .finding::before {
    margin-inline-end: 0.4em;
    content: '◆' / '';
    font-size: 0.7em;
    vertical-align: 0.1em;
  }
  .finding.mere {
    color: var(--ink-quiet);
  }
  .finding.mere::before {
    content: '◇' / '';
  }
  .result {
    display: inline-flex;
    align-items: baseline;
    gap: var(--space-1);
    font-weight: 600;
  }
  .result .icon {
    align-self: center;
  }
  .result.approved {
    color: var(--approve);
  }
  .result.rejected {
    color: var(--reject);
  }
  .notice {
    margin-block: var(--space-1) var(--space-2);
  }
  .settled .words,
  .missing .words {
    color: var(--ink-quiet);
  }
  .reading {
    display: none;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--space-3);
    margin: 0;
    padding: var(--space-5);
    color: var(--ink-quiet);
  }
  .end {
    block-size: 1px;
  }

  @media (min-width: 900px) {
    :host {
      overflow-y: auto;
      overflow-anchor: none;
    }
    article {
      cursor: default;
    }
    article::before {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      inline-size: 3px;
      background: transparent;
      content: '';
    }
    article.selected {
      background: var(--selected);
    }
    article.selected::before {
      background: var(--accent);
    }
    /* While a long comment is read to its end, its acts stay in sight. */
    article.selected header {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--selected);
    }
    article:not(.selected, :hover, :focus-within) .acts {
      visibility: hidden;
    }
  }
  @media (max-width: 899.98px) {
    .acts {
      display: none;
    }
    article:not(.opened) .words,
    .words {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 5;
      line-clamp: 5;
      font-size: 1.0625rem;
    }
    .reading {
      display: block;
      padding: 0;
      border: 0;
      background: none;
      color: var(--ink-quiet);
      cursor: pointer;
    }
    .reading .icon {
      display: block;
      inline-size: 24px;
      block-size: 24px;
    }
    .reading::after {
      position: absolute;
      inset: 0;
      content: '';
    }
    .reading:focus-visible {
      outline: none;
    }
    .reading:focus-visible::after {
      outline: 2px solid var(--accent);
      outline-offset: -2px;
    }
    :host(:dir(rtl)) .reading .icon {
      transform: scaleX(-1);
    }
  }
  @media (forced-colors: active) {
    article.selected::before {
      background: Highlight;
    }
  }
`;
