// The tokens of every staff page: colours, spacing, type and targets, light and dark.
// Approve and reject colours belong to the act and its result; nothing else may borrow them.
import { css } from 'lit';

/** Set on the shell's host; custom properties reach every element below it. */
export const tokens = css`
  :host {
    color-scheme: light dark;
    --ground: #f3f4f3;
    --surface: #ffffff;
    --raised: #ffffff;
    --sunken: #eaecea;
    --selected: #f2f7f6;
    --line: #dadedc;
    --line-strong: #7f8985;
    --ink: #1b211f;
    --ink-quiet: #4b5551;
    --accent: #0b5c58;
    --accent-strong: #084744;
    --accent-soft: #e2efed;
    --on-accent: #ffffff;
    --approve: #2c6a1f;
    --approve-strong: #215217;
    --approve-soft: #e8f1e3;
    --on-approve: #ffffff;
    --reject: #a3302a;
    --reject-strong: #82241f;
    --reject-soft: #f9e9e6;
    --on-reject: #ffffff;
    --notice: #7a4d00;
    --notice-soft: #fbf1dc;
    --shade: rgb(20 28 26 / 38%);
    --lift: 0 1px 2px rgb(20 28 26 / 8%), 0 8px 28px rgb(20 28 26 / 14%);

    --space-1: 4px;
    --space-2: 8px;
    --space-3: 12px;
    --space-4: 16px;
    --space-5: 20px;
    --space-6: 24px;
    --space-8: 32px;
    --space-12: 48px;
    --radius: 6px;
    --radius-large: 10px;
    --text-small: 0.8125rem;
    --text: 0.9375rem;
    --text-reading: 1.125rem;
    --text-title: 1.375rem;
    --target: 32px;
    --ease: 150ms cubic-bezier(0.2, 0, 0, 1);
    --font: system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif;

    font: var(--text) / 1.5 var(--font);
    font-variant-numeric: tabular-nums;
    color: var(--ink);
    background: var(--ground);
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --ground: #131716;
      --surface: #1a1f1e;
      --raised: #232a28;
      --sunken: #0e1211;
      --selected: #1b2826;
      --line: #2f3835;
      --line-strong: #75827d;
      --ink: #e9edeb;
      --ink-quiet: #a5b0ab;
      --accent: #6cc5bd;
      --accent-strong: #93d9d2;
      --accent-soft: #17302e;
      --on-accent: #07211f;
      --approve: #8fca7d;
      --approve-strong: #abdd9c;
      --approve-soft: #1b2c17;
      --on-approve: #0d2007;
      --reject: #f2978c;
      --reject-strong: #f8b5ad;
      --reject-soft: #371d1a;
      --on-reject: #330b07;
      --notice: #e6bb6a;
      --notice-soft: #312712;
      --shade: rgb(0 0 0 / 58%);
      --lift: 0 0 0 1px #37413e, 0 12px 36px rgb(0 0 0 / 50%);
    }
  }
  @media (pointer: coarse) {
    :host {
      --target: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --ease: 0s;
    }
  }
`;
