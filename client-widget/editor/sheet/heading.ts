// The sheet's heading: the question, its answer in one sentence, and all ratings in one picture.
import { html, nothing } from 'lit';
import { addTallies, ratingsIn } from '../numbers.ts';
import type { Selection } from '../selection.ts';
import type { Wording } from '../wording.ts';
import { fiveSmileys } from './picture.ts';

export function heading(selection: Selection, { siteName, wording }: { siteName: string; wording: Wording }) {
  const { articles, choice } = selection;
  const tally = addTallies(articles.map(one => one.tally));
  return html`
    <header>
      <div>
        <p class="kicker"><bdi>${siteName}</bdi></p>
        <h1 id="question">${wording.question(choice.issue)}</h1>
        ${articles.length === 0 ? nothing : html`<p class="headline">${wording.headline(selection)}</p>`}
      </div>
      ${
        ratingsIn(tally) === 0
          ? nothing
          : html`<figure aria-label=${wording.say('everyRating')}>${fiveSmileys({ tally, wording, labels: true })}</figure>`
      }
    </header>
  `;
}
