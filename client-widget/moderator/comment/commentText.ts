// A comment's text with what screening noticed underlined, each severity in its own pattern: named on
// hover for those who see, and once in words for those who listen. Never as markup: text stays text.
import { css, html } from 'lit';
import type { ModeratedComment, ScreeningReason } from '../../../server/contract.ts';
import { say } from '../text.ts';
import { wordsOfFinding } from '../words/reasons.ts';
import { piecesOf } from './highlight.ts';
import { isPointedOut, severityOf } from './severity.ts';

/** What does not hold a comment is called what it is: eyes are told by the line, ears by the word. */
const named = (reason: ScreeningReason) => {
  const words = wordsOfFinding(reason);
  return isPointedOut(reason) ? say('noticedThat', { words }) : words;
};

export const commentText = ({ text, screening }: Pick<ModeratedComment, 'text' | 'screening'>) =>
  piecesOf(text, screening.reasons).map(({ text: words, reasons, ending }) => {
    if (reasons.length === 0) return words;
    const names = reasons.map(named).join('\n');
    const heard = ending.map(reason => named({ ...reason, match: undefined })).join(', ');
    return html`<mark class=${severityOf(reasons[0]!)} title=${names}>${words}</mark>${
      heard ? html`<span class="unseen heard"> (${heard}) </span>` : ''
    }`;
  });

export const commentTextStyles = css`
  .words {
    max-inline-size: 65ch;
    margin: 0;
    font-size: var(--text-reading);
    line-height: 1.55;
    overflow-wrap: anywhere;
    text-align: start;
    unicode-bidi: plaintext;
    white-space: pre-wrap;
  }
  mark {
    background: none;
    color: inherit;
    cursor: help;
    text-decoration: underline 2px var(--notice);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.22em;
  }
  mark.refuse {
    text-decoration-style: double;
    text-decoration-thickness: 1.5px;
  }
  mark.flag {
    text-decoration: underline dotted 1.5px var(--ink-quiet);
  }
  .heard {
    user-select: none;
  }
`;
