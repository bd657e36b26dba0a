// The question and the five faces: native radios, so that keyboard and screen reader come for free.
// acting/rate.ts sends the vote; acting/tally.ts adds the bars.
import { drawSmiley, SCORES } from '../core/smileys.ts';
import { el } from './dom.ts';
import type { SayReading } from './text/sentences.ts';

export type RatingView = ReturnType<typeof drawRating>;

export function drawRating(say: SayReading) {
  const faces = SCORES.map(score => {
    const input = el('input', { type: 'radio', name: 'score' });
    const name = say(`score${score}`);
    const label = el(
      'label',
      { className: `face s${score}`, part: 'face' },
      input,
      drawSmiley(score),
      // A dash stays on the line it ends.
      el('span', { className: 'name' }, name.replace(' -', '\u00a0-')),
    );
    return { score, name, input, label };
  });
  const status = el('p', { role: 'status', className: 'note' });
  const element = el(
    'fieldset',
    {},
    el('legend', { part: 'question' }, el('h2', {}, say('question'))),
    el('div', { className: 'faces' }, ...faces.map(face => face.label)),
    el('p', { className: 'note hint', part: 'hint' }, say('hint')),
    status,
  );
  return { element, faces, status };
}
