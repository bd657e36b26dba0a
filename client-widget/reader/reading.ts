// What is on the page before anybody acts: question, faces, comments and form, from one public read.
// Kept small on purpose; what an act needs is in acting/, loaded later and handed this view.
import type { Feedback } from '../../server/contract.ts';
import { speak, timeAgo } from '../core/text.ts';
import { drawComments } from './comments.ts';
import { el } from './dom.ts';
import { drawForm } from './form.ts';
import { drawRating } from './rating.ts';
import type { SayReading } from './text/sentences.ts';

const TIME_LIMIT_MS = 10_000;

export interface Place {
  /** Address of the site's part of the API, ending in a slash. */
  api: string;
  /** Origin of the service. */
  base: string;
  site: string;
  article: string;
  /** The <article-feedback> element. */
  host: HTMLElement;
  /** Aborts when the element leaves the page or shows another article. */
  signal: AbortSignal;
}

export type ReadingView = ReturnType<typeof drawReading>;

export function drawReading(place: Place, say: SayReading) {
  const rating = drawRating(say);
  const comments = drawComments(say);
  const form = drawForm(say);
  const heading = el('h2', { part: 'heading' });
  const debate = el('section', { className: 'debate' }, el('div', { className: 'skeleton' }));
  const reading = {
    ...place,
    ...{ say, rating, comments, form, debate },
    // Handed on: an import from both halves would become a third file that both wait for.
    ...{ el, speak, timeAgo },
    page: undefined as Feedback | undefined,
    /** Set by the acting half, which wants to know. */
    onshow() {},
    show,
    setClosed,
  };

  function setClosed(closed: boolean) {
    heading.textContent = say(closed ? 'closed' : 'debate');
    form.element.hidden = closed;
  }

  function show(page: Feedback | undefined, again: () => void) {
    reading.page = page;
    setClosed(!!page?.article.closed);
    debate.replaceChildren(heading, form.element, comments.element);
    if (page) comments.show(page);
    else comments.fail(again);
    reading.onshow();
  }
  return reading;
}

export async function fetchFeedback({ api, article }: Place): Promise<Feedback> {
  const answer = await fetch(`${api}feedback?article=${encodeURIComponent(article)}`, {
    credentials: 'omit',
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  });
  if (!answer.ok) throw answer;
  return answer.json();
}

/** Whether this reader has acted on this site before: acting/record.ts keeps the record. */
export function isKnown(site: string): boolean {
  try {
    return !!localStorage.getItem(`article-feedback:${site}`);
  } catch {
    return false;
  }
}
