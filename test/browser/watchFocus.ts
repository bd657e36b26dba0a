// Watches that the keyboard always has a place on the page: from frame to frame, not only at the end.
import type { Page } from 'playwright-core';

type Watching = typeof globalThis & { fallen: number };

/** Call once the focus is somewhere; the answer says in how many frames it lay nowhere since. */
export async function watchFocus(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watching = globalThis as Watching;
    watching.fallen = 0;
    const look = () => {
      if (!document.activeElement || document.activeElement === document.body) watching.fallen++;
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => (globalThis as Watching).fallen);
}
