// `npm run size`: what a reader's browser loads before it can show rating, comments and form.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const folder = new URL('../../dist/client/reader/', import.meta.url);
const budgetBytes = 5900;

const files = readdirSync(folder).filter(name => name.endsWith('.js'));
const source = name => readFileSync(new URL(name, folder));
const brotli = name => brotliCompressSync(source(name)).length;

/** The file and what it imports before it runs; what it imports later, on demand, is not waited for. */
function loadedWith(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, next] of source(name)
    .toString()
    .matchAll(/(?:^|[;}])import(?:[^("';]*from)?"\.\/([^"]+)"/g))
    loadedWith(next, seen);
  return seen;
}

const first = [...loadedWith('widget.js')];
const firstBytes = first.reduce((sum, name) => sum + brotli(name), 0);
// Each language but Danish comes in two chunks: what stands on the page, and what is said later (the larger one).
const languages = [...new Set(files.map(name => /^([a-z]{2})-/.exec(name)?.[1]).filter(Boolean))];
const rows = languages.map(language => {
  const chunks = files.filter(name => name.startsWith(`${language}-`)).map(brotli);
  return { language, bytes: firstBytes + Math.min(...chunks) };
});

console.log(`Before it can show anything, bytes with brotli, of ${budgetBytes}: ${first.join(' + ')}`);
console.table([{ language: 'da', bytes: firstBytes }, ...rows]);
console.log('On demand:');
console.table(files.filter(name => !first.includes(name)).map(name => ({ name, bytes: brotli(name) })));
if (Math.max(firstBytes, ...rows.map(row => row.bytes)) > budgetBytes) {
  console.error('Over the budget.');
  process.exitCode = 1;
}
