// How the desk is laid out. Wide: queues, list, context, each scrolling by itself. Phone: the list alone.
import { css } from 'lit';

export const deskStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
  }
  .rail {
    display: flex;
    gap: var(--space-1);
    padding: var(--space-1) var(--space-2);
    border-block-end: 1px solid var(--line);
    background: var(--ground);
  }
  .rail button {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: max(36px, var(--target));
    padding: var(--space-1) var(--space-3);
    border: 0;
    border-radius: var(--radius);
    background: none;
    color: var(--ink-quiet);
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .rail button:hover {
    color: var(--ink);
  }
  .rail button[aria-current] {
    background: var(--surface);
    color: var(--ink);
    font-weight: 600;
  }
  .rail .count {
    flex: none;
    min-inline-size: 24px;
    padding-inline: 6px;
    border-radius: 99px;
    background: var(--sunken);
    color: var(--ink);
    font-size: var(--text-small);
    font-weight: 600;
    text-align: center;
  }
  .rail [aria-current] .count {
    background: var(--accent);
    color: var(--on-accent);
  }
  .rail .aside {
    display: flex;
    margin-inline-start: auto;
  }
  .rail .aside button {
    font-size: var(--text-small);
  }
  .order {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--line);
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .order select {
    flex: 0 1 auto;
    inline-size: auto;
    min-inline-size: 0;
    min-block-size: var(--target);
    padding-block: var(--space-1);
    color: var(--ink);
  }
  .middle {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 0;
    background: var(--surface);
  }
  comment-list {
    flex: 1;
    min-block-size: 0;
  }
  aside {
    display: none;
  }
  .strip {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 53px;
    padding: var(--space-2) var(--space-3);
    border-block-start: 1px solid var(--line);
    background: var(--surface);
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .strip outcome-bar {
    flex: 1;
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-4);
    padding-inline-start: var(--space-2);
  }
  .place span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .strip .fresh {
    flex: none;
    margin-inline-start: auto;
    font-size: var(--text-small);
  }
  .alone {
    display: grid;
    justify-items: center;
    gap: var(--space-2);
    margin: auto;
    padding: var(--space-8) var(--space-5);
    color: var(--ink-quiet);
    text-align: center;
    text-wrap: balance;
  }
  .alone svg:not(.icon) {
    inline-size: 64px;
    block-size: 64px;
    margin-block-end: var(--space-2);
    color: var(--accent);
  }
  .alone h2 {
    margin: 0;
    color: var(--ink);
    font-size: var(--text-title);
    font-weight: 650;
  }
  .alone p {
    margin: 0;
  }
  .skeleton {
    flex: 1;
    padding: var(--space-5);
    animation: appear 0s 300ms both;
  }
  .skeleton i {
    display: block;
    block-size: 14px;
    margin-block-end: var(--space-3);
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .skeleton i:nth-child(3n + 1) {
    inline-size: 30%;
    margin-block-start: var(--space-6);
  }
  .skeleton i:nth-child(3n) {
    inline-size: 70%;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @media (max-width: 899.98px) {
    .rail {
      position: sticky;
      inset-block-start: var(--bar, 48px);
      z-index: 2;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .rail button {
      flex: none;
      padding-inline: var(--space-2);
    }
    .rail .rest {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .rail .help {
      display: none;
    }
    .place span {
      display: none;
    }
    .strip {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
    }
    .strip.empty {
      display: none;
    }
  }
  @media (min-width: 900px) {
    .desk {
      display: grid;
      grid-template:
        'rail rail' auto
        'list side' minmax(0, 1fr) / minmax(0, 1fr) minmax(280px, 34%);
      flex: 1;
      min-block-size: 0;
    }
    .rail {
      grid-area: rail;
    }
    .middle {
      grid-area: list;
    }
    aside {
      display: block;
      grid-area: side;
      padding: var(--space-5);
      border-inline-start: 1px solid var(--line);
      overflow-y: auto;
    }
    comment-side {
      max-inline-size: 420px;
    }
  }
  @media (min-width: 1200px) {
    .desk {
      grid-template: 'rail list side' minmax(0, 1fr) / 188px minmax(0, 800px) minmax(320px, 1fr);
    }
    .rail {
      flex-direction: column;
      padding: var(--space-3) var(--space-2);
      border: 0;
      border-inline-end: 1px solid var(--line);
    }
    .rail button {
      justify-content: space-between;
    }
    .rail .aside {
      flex-direction: column;
      margin: auto 0 0;
    }
  }
  @media (max-width: 899.98px) {
    .desk {
      display: flex;
      flex-direction: column;
      flex: 1;
    }
  }
`;
