// Screening from the command line: JSON lines in, a verdict a line out, in order, and nothing else.

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { screen } from './checks.ts';
import { wordsOf } from './siteWords.ts';

interface SiteSettings {
  locale: string;
  holds_everything: boolean;
  most_links: number;
  words: string[];
  allowed_words: string[];
}

/** By default what a text itself gives cause for: the policy «hold everything» would drown it. */
const noSite = (locale: string): SiteSettings => ({
  locale,
  holds_everything: false,
  most_links: 2,
  words: [],
  allowed_words: [],
});

/** A line that is not `{"text": string}` gets `{"error": …}` in its place, so that lines keep their order. */
export async function screenLines(options: {
  input: Readable;
  output: Writable;
  locale: string;
  site: SiteSettings | undefined;
}): Promise<void> {
  const site = options.site ?? noSite(options.locale);
  const words = wordsOf(site);
  for await (const line of createInterface({ input: options.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const text = textOf(line);
    const answer = text === undefined ? { error: 'expected {"text": string}' } : judged(text);
    if (!options.output.write(`${JSON.stringify(answer)}\n`)) await once(options.output, 'drain');
  }

  function judged(text: string) {
    const { verdict, reasons } = screen({
      text,
      name: null,
      articleIsClosed: false,
      readerIsBanned: false,
      repeats: { ownText: false, anyText: false },
      site: { holdsEverything: site.holds_everything, mostLinks: site.most_links },
      words,
    });
    return { verdict, reasons };
  }
}

function textOf(line: string): string | undefined {
  try {
    const { text } = JSON.parse(line) as { text?: unknown };
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
