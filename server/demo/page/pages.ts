// Which file of this folder the demo answers at which path. HTML files carry the placeholders
// {{service}} and {{demo}} for the two origins.
export type DemoPage = { path: string; file: string };

const drawings = ['byens-haver', 'vaerksted', 'baenken', 'havekort', 'groenkaal', 'toerresnor'];

export const demoPages: readonly DemoPage[] = [
  { path: '/', file: 'index.html' },
  { path: '/blad/2026-11/byens-haver/', file: 'byens-haver.html' },
  { path: '/blad/2026-11/haver-ar/', file: 'haver-ar.html' },
  { path: '/blad/2026-11/vaskekaelderen/', file: 'vaskekaelderen.html' },
  { path: '/blad/2026-11/giv-os-baenkene-tilbage/', file: 'giv-os-baenkene-tilbage.html' },
  ...['page.css', 'article.css', 'front.css', 'tegninger/ikon.svg'].map(served),
  // Each drawing exists by day and by night.
  ...drawings.flatMap(name => [`tegninger/${name}.svg`, `tegninger/${name}-moerk.svg`]).map(served),
];

function served(file: string): DemoPage {
  return { path: `/${file}`, file };
}
