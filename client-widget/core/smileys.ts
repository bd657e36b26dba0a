// The five faces, shared by every screen: one circle and one path in one even stroke on a 32-unit grid,
// told apart by brows and mouth alone. Their colours are in scale.ts.
import type { Score } from '../../server/contract.ts';

export const SCORES = [1, 2, 3, 4, 5] as const satisfies Score[];

// Eyes first, then brows, then mouth.
const FEATURES: Record<Score, string> = {
  1: 'M11 14.5v1M21 14.5v1M7.7 11.8q2.6-.4 4.3-2.5M24.3 11.8q-2.6-.4-4.3-2.5M10.5 23q5.5-5.6 11 0',
  2: 'M11 13v1.5M21 13v1.5M18.3 9.6q2.8-1.5 5.2.5M10.3 22q2.8-2.6 5.7-.8t5.7-.8',
  3: 'M11 12.5V14M21 12.5V14M11 20.5q5 2.6 10 0',
  4: 'M11 11.5V13M21 11.5V13M8.3 17.8q1.2 6.7 7.7 6.7t7.7-6.7',
  5: 'M8.8 13.3q2.2-3.6 4.4 0M18.8 13.3q2.2-3.6 4.4 0M8.5 17.5h15q-.7 8-7.5 8t-7.5-8z',
};

/**
 * Drawn in the current colour without fill, hidden from screen readers: its label stands beside it.
 * To show it chosen, fill the one `circle` and give the svg a contrasting `color`.
 */
export function drawSmiley(score: Score): SVGSVGElement {
  const svg = draw('svg', {
    viewBox: '0 0 32 32',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  });
  svg.append(draw('circle', { cx: 16, cy: 16, r: 14 }), draw('path', { d: FEATURES[score] }));
  return svg;
}

function draw<Tag extends 'svg' | 'circle' | 'path'>(tag: Tag, attributes: Record<string, string | number>) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name in attributes) node.setAttribute(name, `${attributes[name]}`);
  return node;
}
