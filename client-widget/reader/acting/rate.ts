// A vote: shown at once, announced when stored, put back when it failed. One request at a time, and the
// last wish wins.
import type { RatingAnswer, Score, Tally } from '../../../server/contract.ts';
import type { Acting } from './acting.ts';
import { drawTally } from './tally.ts';
import { why } from './why.ts';

const KEYBOARD_PAUSE_MS = 1000;

export type Votes = ReturnType<typeof beginRating>;

export function beginRating({ reading, say, identity, facts }: Acting) {
  const { rating, el, signal, article } = reading;
  const { faces, element, status } = rating;
  const showTally = drawTally(reading, say);
  const undo = el(
    'button',
    { type: 'button', className: 'quiet', hidden: true, onclick: withdraw },
    say('undoRating'),
  );
  element.append(el('div', { className: 'answer' }, status, undo));

  let saved: Score | null = null;
  let wanted: Score | null = null;
  let tally: Tally | undefined;
  let sending = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let byArrow = false;

  const checked = () => faces.find(face => face.input.checked)?.score ?? null;

  function draw() {
    // Who is on the way through the faces by arrow key is not called back.
    if (!pause) for (const face of faces) face.input.checked = face.score === wanted;
    undo.hidden = !saved;
    showTally((saved && tally) || null);
  }

  function send(score: Score | null): Promise<RatingAnswer> {
    return score
      ? identity.act('rating', { method: 'PUT', body: { article: facts(), score } })
      : identity.act(`rating?article=${encodeURIComponent(article)}`, { method: 'DELETE' });
  }

  async function want(score: Score | null) {
    wanted = score;
    status.textContent = '';
    status.classList.remove('problem');
    if (!score) faces.find(face => face.score === saved)?.input.focus();
    draw();
    if (sending) return;
    sending = true;
    let outcome = '';
    let failed = false;
    while (wanted !== saved) {
      const sent = wanted;
      try {
        tally = (await send(sent)).tally;
        saved = sent;
        failed = false;
        outcome = say(saved ? 'saved' : 'unrated');
      } catch (problem) {
        // A newer wish is still to be tried.
        if (wanted !== sent) continue;
        wanted = saved;
        failed = true;
        outcome = say('notSaved', { why: why(problem, say) });
      }
    }
    sending = false;
    draw();
    status.classList.toggle('problem', failed);
    status.textContent = outcome;
  }

  function rest() {
    clearTimeout(pause);
    pause = undefined;
  }

  function commit() {
    rest();
    const score = checked();
    if (score !== wanted) void want(score);
  }

  function withdraw() {
    rest();
    void want(null);
  }

  // Arrow keys move through the faces; only where they come to rest is a vote.
  element.addEventListener(
    'keydown',
    event => {
      byArrow = event.key.startsWith('Arrow');
      if (event.key === ' ' || event.key === 'Enter') setTimeout(commit);
    },
    { signal },
  );
  element.addEventListener('pointerdown', () => (byArrow = false), { signal });
  element.addEventListener(
    'change',
    () => {
      rest();
      if (byArrow) pause = setTimeout(commit, KEYBOARD_PAUSE_MS);
      else commit();
    },
    { signal },
  );
  element.addEventListener(
    'focusout',
    event => {
      if (!faces.some(face => face.input === event.relatedTarget)) commit();
    },
    { signal },
  );
  // Clicked before this file had arrived.
  commit();

  return {
    /** News of the tally, from anywhere. */
    tallied(news: Tally) {
      tally = news;
      showTally((saved && tally) || null);
    },
    /** What the service has stored as this reader's vote. */
    known(score: Score | null) {
      if (sending || checked() !== saved) return;
      saved = wanted = score;
      draw();
    },
  };
}
