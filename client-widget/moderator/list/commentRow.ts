// One comment in a list: who and when, what to do, the words themselves, and what they answer to.
import { html, nothing } from 'lit';
import { icons } from '../../core/staff/look/icons.ts';
import '../../core/staff/time.ts';
import { ask } from '../acts.ts';
import { commentText } from '../comment/commentText.ts';
import { isPointedOut } from '../comment/severity.ts';
import type { Row } from '../queue/state.ts';
import { say } from '../text.ts';
import type { View } from '../view/shown.ts';
import { nameOfFinding, wordsOfReason } from '../words/reasons.ts';
import { nameOf, titleOf, wordsOfIssue, wordsOfStanding } from '../words/wording.ts';

export interface RowView extends Row {
  selected: boolean;
  /** Read once, so no longer cut short. */
  opened: boolean;
  kind: View;
  position: number;
  total: number;
  lettersOn: boolean;
}

const cap = (letter: string, lettersOn: boolean) =>
  lettersOn ? html`<kbd class="cap" aria-hidden="true">${letter}</kbd>` : nothing;

const result = ({ comment }: RowView) => {
  const { status, decision } = comment;
  const words = say(status === 'approved' ? 'approved' : 'rejected');
  return html`<span class="result ${status}"
    >${icons[status === 'approved' ? 'approve' : 'reject']}${words}${decision?.reason ? html`: ${wordsOfReason(decision.reason)}` : nothing}</span
  >`;
};

const actsOn = (view: RowView, list: HTMLElement) => {
  const { comment, kind, standing, lettersOn } = view;
  const { id } = comment;
  const stop = (event: Event) => event.stopPropagation();
  if (kind === 'decided')
    return html`<div class="acts" @click=${stop}>
      <button class="button" @click=${() => ask(list, { type: 'reopen', comment })}>${icons.undo}${say('reopen')}</button>
    </div>`;
  if (standing !== 'waiting') return nothing;
  return html`<div class="acts" role="group" aria-label=${say('decisions')} @click=${stop}>
    <button class="button approve" @click=${() => ask(list, { type: 'approve', id })}>
      ${icons.approve}${say(kind === 'published' ? 'fine' : 'approve')}${cap('a', lettersOn)}
    </button>
    <button class="button reject" aria-haspopup="dialog" @click=${() => ask(list, { type: 'reject', id })}>
      ${icons.reject}${say('reject')}${cap('r', lettersOn)}
    </button>
  </div>`;
};

const news = (view: RowView, list: HTMLElement) => {
  const sentence = wordsOfStanding(view, new Date());
  if (view.kind === 'decided') return nothing;
  if (sentence)
    return html`<div class="notice">
      <span>${sentence}</span>
      <button class="button quiet" @click=${() => ask(list, { type: 'go-on' })}>${say('goOn')}</button>
    </div>`;
  if (view.problem === null) return nothing;
  return html`<div class="notice problem"><span>${say('notSent')} ${view.problem}</span></div>`;
};

/** Short names of what was found, each once, what holds it first. What holds for every comment of a site is no news here. */
const findings = ({ comment }: RowView) => {
  const told = comment.screening.reasons.filter(({ check }) => check !== 'site-holds-everything');
  const namesOf = (reasons: typeof told) => [...new Set(reasons.map(nameOfFinding))];
  return [
    namesOf(told.filter(reason => !isPointedOut(reason))).map(
      name => html`<span class="finding">${name}</span>`,
    ),
    namesOf(told.filter(isPointedOut)).map(
      words =>
        html`<span class="finding mere"><span class="unseen">${say('noticed')}: </span>${words}</span>`,
    ),
  ];
};

export const commentRow = (view: RowView, list: HTMLElement) => {
  const { comment, selected, kind, position, total } = view;
  const { id, article, submittedAt, decision } = comment;
  return html`
    <article
      id="row-${id}"
      class="${selected ? 'selected' : ''} ${view.opened ? 'opened' : ''} ${kind === 'decided' ? '' : view.standing}"
      tabindex=${selected ? 0 : -1}
      aria-current=${selected ? 'true' : nothing}
      aria-posinset=${position}
      aria-setsize=${total}
      aria-labelledby="name-${id}"
      aria-describedby="words-${id}"
      @click=${() => ask(list, { type: 'open', id })}
      @focusin=${() => !selected && ask(list, { type: 'select', id })}
    >
      <header>
        <span class="who" id="name-${id}">
          <b><bdi>${nameOf(comment)}</bdi></b>
          <staff-time at=${submittedAt}></staff-time>
        </span>
        ${actsOn(view, list)}
        <button class="reading" aria-label="${say('openComment')}: ${nameOf(comment)}" @click=${() => ask(list, { type: 'open', id })}>
          ${icons.forward}
        </button>
      </header>
      ${news(view, list)}
      <p class="words" id="words-${id}" dir="auto">${commentText(comment)}</p>
      <footer>
        ${
          kind === 'decided'
            ? html`${result(view)}<span><bdi>${decision?.by}</bdi> · <staff-time at=${decision?.at ?? submittedAt}></staff-time></span>`
            : nothing
        }
        <span class="article"><bdi>${titleOf(article)}</bdi>${article.issue ? html` · ${wordsOfIssue(article.issue)}` : nothing}</span>
        ${kind === 'decided' ? nothing : findings(view)}
      </footer>
    </article>
  `;
};
