// Fetches the acting half: at the first sign of a hand, and anyway once the page has been shown.
import type { ReadingView } from './reading.ts';

export function wakeAtFirstSign(reading: ReadingView): () => Promise<void> {
  const { form, host, rating, say, signal } = reading;
  let acting: Promise<void> | undefined;

  function wake() {
    acting ??= fetchActing().then(({ beginActing }) => beginActing(reading));
    return acting.catch(problem => {
      // The next sign tries again.
      acting = undefined;
      throw problem;
    });
  }
  const wakeQuietly = () => wake().catch(() => {});

  for (const sign of ['pointerover', 'focusin'])
    host.shadowRoot!.addEventListener(sign, wakeQuietly, { signal });
  // An act that comes before the acting half is taken up by it, or the reader is told.
  rating.element.onchange = () => {
    rating.element.setAttribute('aria-busy', 'true');
    void wake()
      .catch(() => {
        for (const { input } of rating.faces) input.checked = false;
        rating.status.textContent = say('offline');
      })
      .then(() => rating.element.removeAttribute('aria-busy'));
  };
  form.element.onsubmit = event => {
    event.preventDefault();
    if (form.send.hasAttribute('aria-busy')) return;
    form.send.setAttribute('aria-busy', 'true');
    wake().then(
      () => {
        form.send.removeAttribute('aria-busy');
        // Aborted on the way, nobody took the form over, and this would call itself for ever.
        if (!signal.aborted) form.element.requestSubmit();
      },
      () => {
        form.send.removeAttribute('aria-busy');
        form.status.textContent = say('offline');
      },
    );
  };
  return wakeQuietly;
}

/**
 * Browsers remember a module that failed to arrive as failed for as long as the page is open. Under another
 * address it is asked for anew, so that a lost connection at the wrong moment does not cost the whole visit.
 */
async function fetchActing(): Promise<typeof import('./acting/acting.ts')> {
  try {
    return await import('./acting/acting.ts');
  } catch (problem) {
    const asked = performance.getEntriesByType('resource').find(({ name }) => /\/acting-\w+\.js/.test(name));
    if (!asked) throw problem;
    return import(`${asked.name}?${Date.now()}`);
  }
}
