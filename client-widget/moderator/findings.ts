// Why a comment waits, in plain words: each check once, with the places it noticed, underlined in the
// same pattern as in the text, so that the list explains the lines.
import { html, nothing } from 'lit';
import type { ModeratedComment, ScreeningReason } from '../../server/contract.ts';
import { severityOf } from './highlight.ts';
import { wordsOfFinding } from './reasons.ts';
import { say } from './text.ts';

const MOST_MATCHES = 6;

const finding = (check: string, reasons: ScreeningReason[]) => {
  const inText = reasons.find(({ start }) => start !== undefined);
  const name = wordsOfFinding({ check });
  const matches = [...new Set(reasons.flatMap(({ match }) => match ?? []))];
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

export const findings = ({ screening, status }: ModeratedComment) => {
  const kinds = new Map<string, ScreeningReason[]>();
  for (const reason of screening.reasons)
    kinds.set(reason.check, [...(kinds.get(reason.check) ?? []), reason]);
  return html`
    <section>
      <h2>${say(status === 'pending' ? 'whyHeld' : 'whyNoted')}</h2>
      ${kinds.size ? html`<ul>${[...kinds].map(([check, reasons]) => finding(check, reasons))}</ul>` : html`<p>${say('noFinding')}</p>`}
    </section>
  `;
};
