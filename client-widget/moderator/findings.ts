// Why a comment waits, in plain words: each check once, with the places it noticed, underlined in the
// same pattern as in the text, so that the list explains the lines.
import { html, nothing } from 'lit';
import type { ModeratedComment, ScreeningReason } from '../../server/contract.ts';
import { language } from '../core/staff/language.ts';
import { severityOf } from './highlight.ts';
import { wordsOfFinding } from './reasons.ts';
import { say } from './text.ts';

const MOST_MATCHES = 6;

/** What a machine gave as its reasons, and how sure it was. */
const saidBy = ({ notes = [], scores = {} }: ScreeningReason) => [
  ...notes,
  ...Object.entries(scores)
    .sort(([, one], [, other]) => other - one)
    .map(([name, score]) => `${name} ${score.toLocaleString(language.tag, { style: 'percent' })}`),
];

const finding = (check: string, reasons: ScreeningReason[]) => {
  const inText = reasons.find(({ start }) => start !== undefined);
  const name = wordsOfFinding({ check, verdict: reasons[0]?.verdict });
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

/** Each check once, in the order in which they judged. */
export const findingsOf = (all: readonly ScreeningReason[]) => {
  const kinds = new Map<string, ScreeningReason[]>();
  for (const reason of all) kinds.set(reason.check, [...(kinds.get(reason.check) ?? []), reason]);
  if (kinds.size === 0) return html`<p>${say('noFinding')}</p>`;
  return html`<ul>${[...kinds].map(([check, reasons]) => finding(check, reasons))}</ul>`;
};

export const findings = ({ screening, status }: ModeratedComment) => html`
  <section>
    <h2>${say(status === 'pending' ? 'whyHeld' : 'whyNoted')}</h2>
    ${findingsOf(screening.reasons)}
  </section>
`;
