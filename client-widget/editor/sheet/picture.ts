// The one recurring picture: five columns standing on their faces, worst to best, in the direction of
// the script. The faces are the axis, the counts are written out, colour only helps.
import { html, nothing, svg } from 'lit';
import type { ArticleSummary, Tally } from '../../../server/contract.ts';
import { drawSmiley, SCORES } from '../../core/smileys.ts';
import { FEWEST_TO_SAY } from '../numbers.ts';
import type { Wording } from '../wording.ts';

/** Drawn once for each screen; every picture on it points here instead of drawing five faces of its own. */
export function smileyStock() {
  const faces = SCORES.map(score => {
    const face = drawSmiley(score);
    face.id = `smiley-${score}`;
    return face;
  });
  return html`<svg class="stock" aria-hidden="true"><defs>${faces}</defs></svg>`;
}

/** Columns are as high as their share of the most chosen smiley: the shape is what is compared. One or
 *  two readers do not fill it, though: a tall column should not shout what is too few to say. */
export function fiveSmileys({
  tally,
  wording,
  labels,
  beside = tally,
}: {
  tally: Tally;
  wording: Wording;
  labels: boolean;
  /** Another picture that this one stands next to: both are drawn to one scale. */
  beside?: Tally;
}) {
  const most = Math.max(FEWEST_TO_SAY, ...SCORES.flatMap(score => [tally[score], beside[score]]));
  return html`
    <ol class=${labels ? 'five labelled' : 'five'} role="list">
      ${SCORES.map(score => {
        const height = (100 * tally[score]) / most;
        return html`
          <li data-score=${score}>
            <span class=${tally[score] === 0 ? 'count none' : 'count'}>${wording.number(tally[score])}</span>
            <svg class="column" viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
              ${svg`<rect x="0" y=${100 - height} width="10" height=${height} vector-effect="non-scaling-stroke"></rect>`}
            </svg>
            <svg class="face" viewBox="0 0 32 32" aria-hidden="true">${svg`<use href="#smiley-${score}"></use>`}</svg>
            <span class=${labels ? 'label' : 'unseen'}>${wording.smiley(score)}</span>
          </li>
        `;
      })}
    </ol>
  `;
}

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** The share as a dot, and as a thin line the stretch in which it most likely lies. */
export function whisker({ positive, wording }: { positive: ArticleSummary['positive']; wording: Wording }) {
  if (positive.share === null) return nothing;
  const between = wording.say('between', {
    low: wording.share(positive.low),
    high: wording.share(positive.high),
  });
  return html`
    <span class="certainty" title=${between}>
      <svg class="whisker" aria-hidden="true">
        ${svg`
          <line class="scale" x1="0%" x2="100%" y1="8" y2="8"></line>
          <line class="scale" x1="50%" x2="50%" y1="5" y2="11"></line>
          <line class="reach" x1=${percent(positive.low)} x2=${percent(positive.high)} y1="8" y2="8"></line>
          <circle cx=${percent(positive.share)} cy="8" r="4"></circle>
        `}
      </svg>
      <span class="share">${wording.share(positive.share)}<span class="unseen">. ${between}.</span></span>
    </span>
  `;
}
