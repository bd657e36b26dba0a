// Icons in the faces' own stroke: a 24-unit grid, round ends, the current colour, hidden from screen
// readers because the word always stands beside them.
import { html, svg } from 'lit';

const icon = (path: string) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>`;

export const icons = {
  approve: icon('M5 12.5l4.5 4.5L19 7.5'),
  reject: icon('M6.5 6.5l11 11M17.5 6.5l-11 11'),
  undo: icon('M8.5 5L4.5 9l4 4M5 9h9a5 5 0 0 1 0 10h-4'),
  open: icon('M9 6H6v12h12v-3M13 5h6v6M19 5l-8 8'),
  down: icon('M12 5v14M6 13l6 6 6-6'),
  downwards: icon('M5.5 9.5L12 16l6.5-6.5'),
  up: icon('M5.5 14.5L12 8l6.5 6.5'),
  lock: icon('M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13v8.5h-13z'),
  unlock: icon('M7 11V8a5 5 0 0 1 9.6-2M5.5 11h13v8.5h-13z'),
  pause: icon('M9 6v12M15 6v12'),
  trust: icon('M12 4l6.5 2.5V12c0 4-2.8 6.8-6.5 8c-3.7-1.2-6.5-4-6.5-8V6.5zM9 12.2l2.2 2.2l4-4.4'),
  ban: icon('M4 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M6.5 6.5l11 11'),
  write: icon('M5 19l.8-4.2L16 4.6l3.4 3.4L9.2 18.2zM13.6 7l3.4 3.4'),
  back: icon('M14.5 5.5L8 12l6.5 6.5'),
  forward: icon('M9.5 5.5L16 12l-6.5 6.5'),
};
