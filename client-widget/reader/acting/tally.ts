// The five counts as quiet bars under the faces, and in words. Seen only by those who have voted, so that
// nobody's vote follows the crowd's.
import type { Score, Tally } from '../../../server/contract.ts';
import type { ReadingView } from '../reading.ts';
import type { SayActing } from './text/sentences.ts';

export function drawTally({ el, rating, say: sayReading }: ReadingView, say: SayActing) {
  const bars = rating.faces.map(face => {
    const count = el('b');
    const bar = el('i');
    face.label.append(el('span', { className: 'bar', 'aria-hidden': 'true' }, count, bar));
    return { ...face, count, bar };
  });
  const words = el('p', { className: 'note words', part: 'tally' });
  const counts = el('p', { className: 'unseen' });
  rating.element.append(words, counts);

  return function show(tally: Tally | null) {
    rating.element.classList.toggle('rated', !!tally);
    if (!tally) return;
    const readers = bars.reduce((sum, { score }) => sum + tally[score], 0);
    const most = Math.max(1, ...bars.map(({ score }) => tally[score]));
    const favourites = bars.filter(({ score }) => tally[score] === most);
    for (const { score, count, bar } of bars) {
      count.textContent = tally[score].toLocaleString(sayReading('lang'));
      bar.style.setProperty('--share', `${tally[score] / most}`);
    }
    const total = say('readers', { count: readers });
    // "Most" needs somebody else to be fewer.
    const clear = readers > 1 && favourites.length === 1;
    words.textContent = clear ? say('most', { readers: total, name: favourites[0]!.name }) : total;
    counts.textContent = bars.map(({ name, score }) => `${name}: ${tally[score as Score]}`).join(', ');
  };
}
