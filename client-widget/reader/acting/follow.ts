// News while the page is open: live messages once the element is near, and a fresh look whenever the
// connection comes back or the reader returns. Without any of it everything else works.
import type { Feedback, Mine, ReaderFacts } from '../../../server/contract.ts';
import { type Namespaces, openLive } from '../../core/live.ts';
import { request } from '../../core/request.ts';
import type { Place } from '../reading.ts';
import type { Acting } from './acting.ts';
import type { GrowingList } from './list.ts';
import type { OwnComments } from './ownComments.ts';
import type { Votes } from './rate.ts';

const STALE_AFTER_MS = 60_000;
const NEAR = '600px';

interface Followed {
  votes: Votes;
  list: GrowingList;
  own: OwnComments;
  getMine: () => Promise<Mine | undefined>;
}

export function followArticle({ reading, say, announce }: Acting, { votes, list, own, getMine }: Followed) {
  const { api, article, base, host, signal, site } = reading;
  const lang = reading.say('lang');
  let freshAt = Date.now();

  async function refresh() {
    freshAt = Date.now();
    const feedback = request<Feedback>(`${api}feedback?article=${encodeURIComponent(article)}`, {
      lang,
      signal,
      cache: 'no-cache',
    });
    const [page, mine] = await Promise.all([feedback.catch(() => undefined), getMine()]);
    if (signal.aborted) return;
    if (page && !reading.page) reading.show(page, () => void refresh());
    else if (page) {
      reading.page = page;
      // Who is writing keeps the form; the service has the last word.
      if (!page.article.closed || !reading.form.text.value) reading.setClosed(page.article.closed);
      votes.tallied(page.tally);
      list.agree(page);
    }
    if (!mine) return;
    votes.known(mine.score);
    own.show(mine.comments);
  }

  const facts: ReaderFacts = {
    'tally:changed': fact => {
      if (fact.article === article) votes.tallied(fact.tally);
    },
    'comment:published': ({ article: of, comment }) => {
      if (of !== article || list.isPublic(comment.id)) return;
      list.setCount(list.count() + 1);
      const isOurs = own.published(comment.id);
      list.arrive(comment, isOurs);
      announce(isOurs ? say('nowPublic') : say('arrived', { count: 1 }));
    },
    'comment:removed': ({ article: of, id }) => {
      if (of !== article) return;
      if (list.isPublic(id)) list.setCount(list.count() - 1);
      // Its author is owed the reason.
      if (own.has(id)) void refresh();
      else list.remove(id);
    },
  };

  async function goLive() {
    const socket = await join({ base, site, signal });
    const watch = () => {
      // What was published while nobody listened is asked for once the room is joined.
      socket.emit('article:watch', { site, article }, () => void refresh());
    };
    const listeners = Object.entries({ ...facts, connect: watch }) as ['connect', () => void][];
    for (const [name, listener] of listeners) socket.on(name, listener);
    if (socket.connected) watch();
    signal.addEventListener('abort', () => {
      socket.emit('article:unwatch', { site, article });
      for (const [name, listener] of listeners) socket.off(name, listener);
    });
  }

  const near = new IntersectionObserver(
    entries => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      near.disconnect();
      goLive().catch(() => {});
    },
    { rootMargin: NEAR },
  );
  near.observe(host);

  const times = () => host.shadowRoot!.querySelectorAll('time');
  const tick = setInterval(() => {
    for (const time of times()) {
      time.textContent = reading.timeAgo(lang, { time: new Date(time.dateTime), now: new Date() });
    }
  }, STALE_AFTER_MS);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible' && Date.now() - freshAt > STALE_AFTER_MS) void refresh();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    near.disconnect();
    clearInterval(tick);
  });
  host.shadowRoot!.addEventListener(
    'pointerover',
    ({ target }) => {
      if (target instanceof HTMLTimeElement) {
        const style = { dateStyle: 'long', timeStyle: 'short' } as const;
        target.title = new Date(target.dateTime).toLocaleString([lang, 'da'], style);
      }
    },
    { signal },
  );
}

// ---- one socket for all elements of a page ----
type ReaderSocket = Namespaces['/readers'];
const sockets = new Map<string, { opened: Promise<ReaderSocket>; users: number }>();

function join({ base, site, signal }: Pick<Place, 'base' | 'site' | 'signal'>): Promise<ReaderSocket> {
  const key = base + site;
  const shared = sockets.get(key) ?? { opened: openLive(base, '/readers'), users: 0 };
  sockets.set(key, shared);
  shared.users++;
  signal.addEventListener('abort', () => {
    // The next element may come in the same turn, when a page moves one from here to there.
    setTimeout(() => {
      if (--shared.users) return;
      sockets.delete(key);
      void shared.opened.then(socket => socket.disconnect());
    });
  });
  return shared.opened;
}
