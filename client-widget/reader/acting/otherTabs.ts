// The reader's other tabs, and other elements on this page, hear that the reader has acted. They hear only
// which article it was and ask the service themselves, so nothing travels here that could be wrong.
import type { Place } from '../reading.ts';

/** Gives back how to tell the others. Where a browser has no channels, nobody is told. */
export function joinOtherTabs({ site, article, signal }: Place, onActed: () => void): () => void {
  try {
    const channel = new BroadcastChannel(`article-feedback:${site}`);
    channel.onmessage = ({ data }) => data === article && onActed();
    signal.addEventListener('abort', () => channel.close());
    return () => {
      if (!signal.aborted) channel.postMessage(article);
    };
  } catch {
    return () => {};
  }
}
