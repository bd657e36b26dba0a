// The sheet itself: its heading, the line of choices, the table or what stands in its place, and how to read it.
import { html, nothing } from 'lit';
import type { SummarySort } from '../../../server/contract.ts';
import type { Choice } from '../choice.ts';
import type { ReadingState } from '../reading.ts';
import type { Wording } from '../wording.ts';
import type { Judging } from './doubted.ts';
import { filters } from './filters.ts';
import { heading } from './heading.ts';
import { more, news } from './news.ts';
import { failure, nothingHere, skeleton } from './states.ts';
import { summaryTable } from './table.ts';

export interface Acts {
  onChoose: (choice: Choice) => void;
  onSort: (sort: SummarySort) => void;
  onAgain: () => void;
  onMore: () => void;
}

interface Parts {
  siteName: string;
  wording: Wording;
  judging: Judging;
  acts: Acts;
}

export function summarySheet(reading: ReadingState, { siteName, wording, judging, acts }: Parts) {
  const { selection, failed, choice } = reading;
  const { onAgain, onChoose } = acts;
  const failedAll = failed && failure({ thrown: failed.thrown, wording, onRetry: onAgain });
  if (!selection) return html`<div class="sheet" tabindex="-1">${failedAll ?? skeleton(wording)}</div>`;
  const isEmpty = selection.articles.length === 0;
  const isEverything = choice.section === null && choice.issue === null;
  const newsHere = news(selection, { wording, onAgain });
  const head = heading(selection, { siteName, wording });
  if (isEmpty && isEverything)
    return html`<article class="sheet" tabindex="-1">${head} ${newsHere} ${nothingHere({ wording })}</article>`;
  return html`
    <article class="sheet" tabindex="-1">
      ${head} ${filters({ selection, choice, wording, news: newsHere, onChoose })}
      ${failed?.what === 'all' ? failedAll : nothing}
      ${
        isEmpty
          ? nothingHere({ wording, onShowAll: () => onChoose({ ...choice, section: null, issue: null }) })
          : summaryTable({
              selection,
              choice,
              wording,
              busy: reading.fetching === 'all',
              judging,
              onSort: acts.onSort,
            })
      }
      ${more(reading, { wording, onMore: acts.onMore })}
      <footer class="guide">
        <p>${wording.howToRead(selection.positiveFrom)}</p>
        <p class="printed"></p>
      </footer>
    </article>
  `;
}
