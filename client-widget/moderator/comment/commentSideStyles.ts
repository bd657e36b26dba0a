// How the context of a comment is laid out: short sections, hairlines between them, acts kept quiet.
import { css } from 'lit';

export const commentSideStyles = css`
  :host {
    display: block;
  }
  section + section {
    margin-block-start: var(--space-5);
    padding-block-start: var(--space-5);
    border-block-start: 1px solid var(--line);
  }
  h2 {
    margin: 0 0 var(--space-1);
    color: var(--ink-quiet);
    font-size: var(--text-small);
    font-weight: 550;
  }
  h3 {
    margin: 0;
    font-size: 1.0625rem;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  h3 .icon {
    margin-inline-start: 0.3em;
    vertical-align: -0.15em;
  }
  p {
    margin: var(--space-1) 0 0;
  }
  .quiet {
    color: var(--ink-quiet);
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li mark {
    cursor: inherit;
  }
  ul + :is(h2, h3) {
    margin-block-start: var(--space-4);
  }
  .matches {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    margin-block: 2px var(--space-1);
  }
  .matches bdi {
    max-inline-size: 100%;
    padding: 0 6px;
    border-radius: 4px;
    background: var(--sunken);
    font-size: var(--text-small);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .button {
    margin-block-start: var(--space-2);
    font-size: var(--text-small);
  }
  .button.quiet {
    margin-inline-start: calc(-1 * var(--space-3));
  }
  .author {
    outline-offset: var(--space-2);
  }
  .hint + p {
    margin-block-start: var(--space-4);
  }
  .trusted {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    font-weight: 550;
  }
  .hint {
    margin: 0;
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .record {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
  }
  .record span {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
  }
  .notice {
    margin-block-start: var(--space-2);
    scroll-margin-block: var(--space-3);
    font-size: var(--text-small);
  }
  blockquote {
    margin: var(--space-2) 0 0;
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--line);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;
