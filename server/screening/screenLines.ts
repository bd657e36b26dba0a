// Screening from the command line: JSON lines in, a verdict a line out, in order, and nothing else.

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { screen, stranger } from './checks.ts';
import { policyOf, type ScreeningSettings, withoutSite } from './sitePolicy.ts';

/** What would become of a text under these settings if somebody nobody has met sent it. Keeps nothing. */
export function asStranger(settings: ScreeningSettings) {
  const policy = policyOf(settings);
  return ({ text, name = null }: { text: string; name?: string | null }) => {
    const { verdict, reasons } = screen({ text, name, ...stranger, ...policy });
    return { verdict, reasons };
  };
}

/** A line that is not `{"text": string}` gets `{"error": …}` in its place, so that lines keep their order. */
export async function screenLines(options: {
  input: Readable;
  output: Writable;
  locale: string;
  /** By default nobody's: then only what a text itself gives cause for decides. */
  site: ScreeningSettings | undefined;
}): Promise<void> {
  const { input, output } = options;
  const judged = asStranger(options.site ?? withoutSite(options.locale));
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const text = textOf(line);
    const answer = text === undefined ? { error: 'expected {"text": string}' } : judged({ text });
    // Answers to lines that came together go together; a write a line costs as much as the judging.
    if (output.writableCorked === 0) {
      output.cork();
      setImmediate(() => output.uncork());
    }
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  // After the turn that uncorks.
  await nextTurn();
}

function textOf(line: string): string | undefined {
  try {
    const { text } = JSON.parse(line) as { text?: unknown };
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
