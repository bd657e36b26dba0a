// Dialogs of the desk: a menu beside its button or a card in the middle; on a phone a sheet at the thumb.
import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    inline-size: min(100% - 2 * var(--space-4), 420px);
    max-block-size: calc(100dvh - 2 * var(--space-4));
    padding: var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--lift);
    overflow-y: auto;
  }
  dialog::backdrop {
    background: var(--shade);
  }
  h2 {
    margin: 0 0 var(--space-3);
    font-size: 1.0625rem;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--space-2);
    margin-block-start: var(--space-4);
  }
  @media (max-width: 899.98px) {
    dialog {
      inline-size: 100%;
      max-inline-size: 100%;
      margin-block: auto 0;
      padding-block-end: max(var(--space-5), env(safe-area-inset-bottom));
      border-width: 1px 0 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .ends .button {
      flex: 1;
      min-block-size: 44px;
    }
  }
`;
