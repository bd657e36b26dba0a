// The table: a real one, which a phone shows as cards. Roles are spelt out because a table that CSS lays
// out as blocks stops being a table to screen readers.
import { html, nothing } from 'lit';
import type { ArticleSummary, SummarySort } from '../../../server/contract.ts';
import { icons } from '../../core/staff/look/icons.ts';
import { type Choice, SORTS } from '../choice.ts';
import { FEWEST_TO_SAY } from '../numbers.ts';
import type { Selection } from '../selection.ts';
import type { Wording } from '../wording.ts';
import { doubtedMark, doubtedRow, type Judging } from './doubted.ts';
import { fiveSmileys, whisker } from './picture.ts';

export function summaryTable({
  selection,
  choice,
  wording,
  busy,
  judging,
  onSort,
}: {
  selection: Selection;
  choice: Choice;
  wording: Wording;
  busy: boolean;
  judging: Judging;
  onSort: (sort: SummarySort) => void;
}) {
  const { say } = wording;
  const head = (sort: SummarySort) => {
    const sorted = choice.sort === sort ? choice.order : null;
    return html`
      <th role="columnheader" scope="col" class=${sort} aria-sort=${sorted === null ? nothing : `${sorted}ending`}>
        <button @click=${() => onSort(sort)}>${say(sort)}<span class="arrow">${icons.down}</span></button>
      </th>
    `;
  };
  return html`
    <table role="table" aria-labelledby="question" aria-busy=${busy} tabindex="-1">
      <thead role="rowgroup">
        <tr role="row" data-sort-by=${say('sortBy')}>${SORTS.map(head)}</tr>
      </thead>
      <tbody role="rowgroup">
        ${selection.articles.map(one => [
          row(one, { wording, judging }),
          doubtedRow(one, { wording, judging }),
        ])}
      </tbody>
    </table>
  `;
}

function row(one: ArticleSummary, { wording, judging }: { wording: Wording; judging: Judging }) {
  const { say } = wording;
  const { article, comments } = one;
  const enough = one.ratings >= FEWEST_TO_SAY;
  return html`
    <tr role="row">
      <th role="rowheader" scope="row" class="title">
        ${
          article.url === null
            ? html`<bdi class="name">${wording.title(one)}</bdi>`
            : html`<a class="name" href=${article.url}><bdi>${wording.title(one)}</bdi></a>`
        }
        <span class="where">
          ${article.section === null ? nothing : html`<span><bdi>${article.section}</bdi></span>`}
          ${article.issue === null ? nothing : html`<span><bdi>${wording.issue(article.issue)}</bdi></span>`}
        </span>
      </th>
      <td role="cell" class="published">
        ${article.published === null ? none : html`<time datetime=${article.published}>${wording.day(article.published)}</time>`}
      </td>
      <td role="cell" class="ratings">
        ${
          one.ratings === 0
            ? html`<span class="quiet">${say('noRatings')}</span>`
            : html`
                <span class="total" title=${say('countRatings', { count: one.ratings })}>${wording.number(one.ratings)}</span>
                ${fiveSmileys({ tally: one.tally, wording, labels: false })}
              `
        }
        ${doubtedMark(one, { wording, judging })}
      </td>
      <td role="cell" class="positive">
        ${
          one.ratings === 0
            ? none
            : html`
                <span class=${enough ? 'words' : 'words quiet'}>${wording.liked(one)}</span>
                ${enough ? whisker({ positive: one.positive, wording }) : html`<span class="quiet">${say('tooFew')}</span>`}
              `
        }
      </td>
      <td role="cell" class="average">
        ${
          one.average === null || !enough
            ? none
            : html`
                <span class="caption" aria-hidden="true">${say('average')}</span>
                <span class="figure">${wording.average(one.average)}</span>
                <span class="unseen">${say('ofFive')}</span>
              `
        }
      </td>
      <td role="cell" class="comments">
        ${
          comments.approved + comments.pending === 0
            ? none
            : html`
                <span class="caption" aria-hidden="true">${say('comments')}</span>
                <span class="figure">${wording.number(comments.approved)}</span>
                ${comments.pending === 0 ? nothing : html`<span class="quiet">${say('waiting', { count: comments.pending })}</span>`}
              `
        }
      </td>
    </tr>
  `;
}

const none = html`<span class="none" aria-hidden="true">–</span>`;
