// Ratings that are doubted: said calmly in the article's row, and looked at in a row of their own below it,
// with both counts side by side, why they are doubted, and what either choice does.
import { html, nothing } from 'lit';
import type { ArticleSummary, DoubtedDecision } from '../../../server/contract.ts';
import { icons } from '../../core/staff/look/icons.ts';
import '../../core/staff/time.ts';
import { isolated } from '../../core/staff/language.ts';
import type { Wording } from '../wording.ts';
import { fiveSmileys } from './picture.ts';
import { said } from './states.ts';

/** The one article whose doubted ratings are being looked at. */
export interface Look {
  id: string;
  deciding: DoubtedDecision | null;
  /** What was just done, for those who do not see the numbers move. */
  done: DoubtedDecision | null;
  thrown: unknown;
}

export interface Judging {
  look: Look | null;
  mayJudge: boolean;
  onLook: (id: string) => void;
  onDecide: (one: ArticleSummary, decision: DoubtedDecision) => void;
}

const isCounted = ({ doubted }: ArticleSummary) => doubted.decision?.decision === 'count';
/** Left out or counted. */
const doubtedIn = ({ doubted: { ratings, decision } }: ArticleSummary) => ratings || (decision?.ratings ?? 0);
const panelOf = ({ article }: ArticleSummary) => `doubted-${article.id}`;

/** "+ 412 tvivlsomme", or that so many were counted after all; nothing where nothing is doubted. */
export function doubtedMark(
  one: ArticleSummary,
  { wording, judging }: { wording: Wording; judging: Judging },
) {
  const { ratings, decision } = one.doubted;
  if (ratings === 0 && !isCounted(one)) return nothing;
  const words =
    ratings > 0
      ? wording.say('doubtedMore', { count: ratings })
      : wording.say('doubtedCounted', { count: decision!.ratings });
  return html`
    <button
      class="doubt"
      aria-expanded=${judging.look?.id === one.article.id}
      aria-controls=${panelOf(one)}
      data-article=${one.article.id}
      @click=${() => judging.onLook(one.article.id)}
    >${words}${icons.downwards}</button>
  `;
}

export function doubtedRow(
  one: ArticleSummary,
  { wording, judging }: { wording: Wording; judging: Judging },
) {
  const { look } = judging;
  if (look?.id !== one.article.id) return nothing;
  const { say } = wording;
  const { doubted } = one;
  return html`
    <tr role="row" class="doubted" id=${panelOf(one)}>
      <td role="cell" colspan="6">
        <div class="panel">
          <div class="sides">
            <section>
              <h2>${say('seenByReaders', { count: one.ratings })}</h2>
              ${fiveSmileys({ tally: one.tally, beside: doubted.tally, wording, labels: false })}
            </section>
            ${
              doubted.ratings === 0
                ? nothing
                : html`
                    <section>
                      <h2>${say('doubted', { count: doubted.ratings })}</h2>
                      ${fiveSmileys({ tally: doubted.tally, beside: one.tally, wording, labels: false })}
                    </section>
                  `
            }
            <p class="why">${say('doubtedWhy')} ${decided(one, wording)}</p>
          </div>
          ${judging.mayJudge ? html`<div class="choices">${choices(one, { wording, judging })}</div>` : nothing}
          <p class="outcome" role="status">${look.done === null ? '' : say(look.done === 'count' ? 'nowCounted' : 'nowLeftOut', { count: doubtedIn(one) })}</p>
          ${look.thrown === null ? nothing : html`<p class="notice problem" role="alert">${say('judgeFailed')} ${said(look.thrown)}</p>`}
        </div>
      </td>
    </tr>
  `;
}

function decided({ doubted: { decision } }: ArticleSummary, { say }: Wording) {
  if (decision === null) return nothing;
  const words = say(decision.decision === 'count' ? 'decidedCount' : 'decidedLeaveOut', {
    who: isolated(decision.by),
    count: decision.ratings,
  });
  return html`<span class="decided">${words} · <staff-time at=${decision.at}></staff-time></span>`;
}

/** Only what would change something, or what nobody has said yet. */
function choices(one: ArticleSummary, { wording, judging }: { wording: Wording; judging: Judging }) {
  const { say } = wording;
  const { ratings, doubted } = one;
  const counted = isCounted(one);
  const back = counted ? Math.max(0, ratings - doubted.decision!.ratings) : ratings;
  const choice = (decision: DoubtedDecision, { words, means }: { words: string; means: string }) => html`
    <div class="choice">
      <button
        class="button"
        aria-describedby="${panelOf(one)}-${decision}"
        aria-disabled=${judging.look?.deciding !== null}
        @click=${() => judging.onDecide(one, decision)}
      >${words}</button>
      <p id="${panelOf(one)}-${decision}">${means}</p>
    </div>
  `;
  return html`
    ${
      doubted.ratings === 0
        ? nothing
        : choice('count', {
            words: say('countThem', { count: doubted.ratings }),
            means: say('countThemMeans', { count: ratings + doubted.ratings, before: ratings }),
          })
    }
    ${
      doubted.decision?.decision === 'leave-out'
        ? nothing
        : choice('leave-out', {
            words: say(counted ? 'leaveOutAgain' : 'leaveOut', { count: doubtedIn(one) }),
            means: say(counted ? 'leaveOutAgainMeans' : 'leaveOutMeans', { count: back, before: ratings }),
          })
    }
  `;
}
