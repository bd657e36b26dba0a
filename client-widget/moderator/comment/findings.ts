// Why a comment waits, and what else was noticed, in plain words: each check once, with the places it found,
// underlined in the same pattern as in the text, so that the list explains the lines.
import { html, nothing } from 'lit';
import type { ModeratedComment, ScreeningReason } from '../../../server/contract.ts';
import { language } from '../../core/staff/language.ts';
import { say } from '../text.ts';
import { nameOfFinding } from '../words/reasons.ts';
import { isPointedOut, severityOf } from './severity.ts';

const MOST_MATCHES = 6;

/** What a machine gave as its reasons, and how sure it was. */
const saidBy = ({ notes = [], scores = {} }: ScreeningReason) => [
  ...notes,
  ...Object.entries(scores)
    .sort(([, one], [, other]) => other - one)
    .map(([name, score]) => `${name} ${score.toLocaleString(language.tag, { style: 'percent' })}`),
];

const finding = (name: string, reasons: ScreeningReason[]) => {
  const inText = reasons.find(({ start }) => start !== undefined);
  const matches = [...new Set(reasons.flatMap(reason => reason.match ?? saidBy(reason)))];
  const shown = matches.slice(0, MOST_MATCHES);
  return html`<li>
    ${inText ? html`<mark class=${severityOf(inText)}>${name}</mark>` : name}
    ${
      shown.length
        ? html`<span class="matches">
            ${shown.map(match => html`<bdi title=${match}>${match}</bdi>`)}${matches.length > shown.length ? '…' : nothing}
          </span>`
        : nothing
    }
  </li>`;
};

/** Each kind of finding once, in the order in which they were made. */
const listOf = (all: readonly ScreeningReason[]) => {
  const kinds = new Map<string, ScreeningReason[]>();
  for (const reason of all) {
    const name = nameOfFinding(reason);
    kinds.set(name, [...(kinds.get(name) ?? []), reason]);
  }
  return html`<ul>${[...kinds].map(([name, reasons]) => finding(name, reasons))}</ul>`;
};

/** What holds a comment, under the name given; and by itself what was merely noticed. */
export const groupsOf = (reasons: readonly ScreeningReason[], why: string) => {
  const held = reasons.filter(reason => !isPointedOut(reason));
  const noticed = reasons.filter(isPointedOut);
  return [
    ...(held.length > 0 ? [{ title: why, list: listOf(held) }] : []),
    ...(noticed.length > 0
      ? [{ title: say(held.length > 0 ? 'alsoNoticed' : 'noticed'), list: listOf(noticed) }]
      : []),
  ];
};

export const findings = ({ screening, status }: ModeratedComment) => {
  const isWaiting = status === 'pending';
  const groups = groupsOf(screening.reasons, say(isWaiting ? 'whyHeld' : 'whyWasHeld'));
  const none = { title: say(isWaiting ? 'whyHeld' : 'noticed'), list: html`<p>${say('noFinding')}</p>` };
  return html`
    <section>
      ${(groups.length > 0 ? groups : [none]).map(({ title, list }) => html`<h2>${title}</h2>${list}`)}
    </section>
  `;
};
