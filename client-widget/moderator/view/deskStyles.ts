// How the desk is laid out. Wide: queues, list, context, each scrolling by itself. Phone: the list alone.
import { css } from 'lit';

export const deskStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
  }
  .middle {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 0;
    background: var(--surface);
  }
  .middle:focus {
    outline: none;
  }
  comment-list {
    flex: 1;
    min-block-size: 0;
  }
  aside {
    display: none;
  }

  @media (max-width: 899.98px) {
    .desk {
      display: flex;
      flex-direction: column;
      flex: 1;
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
  }
`;
