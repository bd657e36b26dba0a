// `npm run size`: what a reader's browser loads before it can show rating, comments and form.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const folder = new URL('../../dist/client/reader/', import.meta.url);
const budgetBytes = 5.9 * 1000;
const rows = readdirSync(folder)
  .filter(name => name.endsWith('.js'))
  .map(name => {
    const bytes = readFileSync(new URL(name, folder));
    return {
      name,
      minified: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    };
  });
console.table(rows.sort((a, b) => a.name.localeCompare(b.name)));
const widget = rows.find(row => row.name === 'widget.js');
console.log(`Before it can show anything: widget.js, ${widget.brotli} bytes brotli of ${budgetBytes}.`);
if (widget.brotli > budgetBytes) process.exitCode = 1;
