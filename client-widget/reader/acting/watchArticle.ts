// One socket for all elements of a page: opened for the first, closed after the last. An article shown
// twice is watched once.
import type { ReaderFacts } from '../../../server/contract.ts';
import { type Namespaces, openLive } from '../../core/live.ts';
import type { Place } from '../reading.ts';

interface Shared {
  opened: Promise<Namespaces['/readers']>;
  /** How many elements show which article. */
  watched: Map<string, number>;
}

const sockets = new Map<string, Shared>();

interface Watch extends Pick<Place, 'base' | 'site' | 'article' | 'signal'> {
  facts: ReaderFacts;
  /** The room is joined, for the first time or again: what came before has to be asked for. */
  onWatched: () => void;
}

/** Rejects when the live library cannot be fetched. */
export async function watchArticle({ base, site, article, signal, facts, onWatched }: Watch): Promise<void> {
  const key = `${base} ${site}`;
  const { opened, watched } = sockets.get(key) ?? share(key, base);
  watched.set(article, (watched.get(article) ?? 0) + 1);
  let leave = () => {};
  signal.addEventListener('abort', () => {
    leave();
    // Later in this turn a page may put the element somewhere else.
    setTimeout(() => release(key, article));
  });

  const socket = await opened;
  if (signal.aborted) return;
  const watch = () => socket.emit('article:watch', { site, article }, onWatched);
  const listeners = Object.entries({ ...facts, connect: watch }) as ['connect', () => void][];
  for (const [name, listener] of listeners) socket.on(name, listener);
  leave = () => {
    for (const [name, listener] of listeners) socket.off(name, listener);
  };
  if (socket.connected) watch();
}

function share(key: string, base: string): Shared {
  const shared: Shared = { opened: openLive(base, '/readers'), watched: new Map() };
  sockets.set(key, shared);
  shared.opened.catch(() => sockets.delete(key));
  return shared;
}

function release(key: string, article: string) {
  const shared = sockets.get(key);
  if (!shared) return;
  const others = (shared.watched.get(article) ?? 1) - 1;
  if (others) {
    shared.watched.set(article, others);
    return;
  }
  shared.watched.delete(article);
  if (!shared.watched.size) sockets.delete(key);
  const site = key.slice(key.indexOf(' ') + 1);
  shared.opened.then(
    socket => {
      if (shared.watched.size) socket.emit('article:unwatch', { site, article });
      else socket.disconnect();
    },
    () => {},
  );
}
