// The demo's pages: complete, embedding the widget by the two lines, and fit for a strict policy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoPageArticles } from '../../../server/demo/danishText.ts';
import { demoPages } from '../../../server/demo/page/pages.ts';

const folder = join(import.meta.dirname, '../../../server/demo/page');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const html = demoPages.filter(page => page.file.endsWith('.html'));
const drawings = readdirSync(join(folder, 'tegninger')).map(name => `tegninger/${name}`);

test('every page, stylesheet and drawing in the folder is served, and nothing that is not there', () => {
  const there = [...readdirSync(folder).filter(name => /\.(html|css)$/.test(name)), ...drawings];
  expect(demoPages.map(page => page.file).sort()).toEqual(there.sort());
  expect(demoPages.every(page => existsSync(join(folder, page.file)))).toBe(true);
});

test.each(html)('$path links only to what the demo serves', ({ file }) => {
  const paths = [...read(file).matchAll(/(?:href|src|srcset)="(\/[^"]*)"/g)].map(match => match[1]);
  const served = new Set(demoPages.map(page => page.path));
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter(path => !served.has(path!))).toEqual([]);
});

test.each(html)('$path needs no inline script or style and nothing from elsewhere', ({ file }) => {
  const page = read(file);
  expect(page).not.toMatch(/<style|\sstyle="|\son\w+="/);
  expect([...page.matchAll(/<script[^>]*>/g)].map(match => match[0])).toEqual(
    file === 'index.html' ? [] : ['<script type="module" src="{{service}}/widget.js">'],
  );
  expect(page).not.toMatch(/(?:href|src|srcset)="https?:/);
});

test('stylesheets bring no font and no picture from elsewhere', () => {
  for (const { file } of demoPages.filter(page => page.file.endsWith('.css')))
    expect(read(file)).not.toMatch(/url\(|@import|@font-face/);
});

test.each(demoPageArticles.map(article => ({ ...article })))(
  '$path embeds the widget and says what demo:fill says',
  article => {
    const page = read(demoPages.find(({ path }) => path === article.path)!.file);
    const [, attributes] = /<article-feedback ([^>]*)><\/article-feedback>/.exec(page)!;
    const said = Object.fromEntries(
      [...attributes!.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const { key, path, title, section, issue, author, published } = article;
    const lang = /<html lang="(\w+)"/.exec(page)![1];
    expect(said).toEqual({
      site: 'demo',
      article: key,
      url: `{{demo}}${path}`,
      title,
      section,
      issue,
      author,
      published,
      lang,
    });
    expect(page).toContain('<noscript>');
  },
);

test.each(html)(
  '$path says its language, and every picture has a description or says that it needs none',
  ({ file }) => {
    const page = read(file);
    expect(page).toMatch(file.endsWith('-ar.html') ? '<html lang="ar" dir="rtl">' : '<html lang="da">');
    expect([...page.matchAll(/<img(?![^>]*\salt=)[^>]*>/g)]).toEqual([]);
  },
);

test.each(drawings.filter(file => file.endsWith('-moerk.svg')))(
  '%s is the same drawing as by day, but for its colours',
  dark => {
    const lines = (file: string) => read(file).replaceAll(/#[0-9a-f]{6}/g, '#');
    expect(lines(dark)).toBe(lines(dark.replace('-moerk', '')));
    expect(read(dark)).not.toMatch(/<style|\sstyle=|<script/);
  },
);
