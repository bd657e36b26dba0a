// News while the page is open: live messages once the element is near, and a fresh look whenever the
// connection comes back or the reader returns. Without any of it everything else works.
import type { Feedback, Mine, ReaderFacts } from '../../../server/contract.ts';
import { request } from '../../core/request.ts';
import type { Acting } from './acting.ts';
import type { GrowingList } from './list.ts';
import { joinOtherTabs } from './otherTabs.ts';
import type { OwnComments } from './ownComments.ts';
import type { Votes } from './rate.ts';
import { watchArticle } from './watchArticle.ts';

const STALE_AFTER_MS = 60_000;
const NEAR = '600px';

interface Followed {
  votes: Votes;
  list: GrowingList;
  own: OwnComments;
  getMine: () => Promise<Mine | undefined>;
}

export function followArticle(
  { reading, say, identity, announce }: Acting,
  { votes, list, own, getMine }: Followed,
) {
  const { api, article, host, signal } = reading;
  const lang = reading.say('lang');
  let freshAt = Date.now();

  // What happened while an answer was on its way is newer than the answer.
  let talliesHeard = 0;
  let commentsHeard = 0;
  const moment = () => `${identity.acts()} ${commentsHeard}`;

  async function refresh(): Promise<void> {
    freshAt = Date.now();
    const [asked, tallies] = [moment(), talliesHeard];
    const feedback = request<Feedback>(`${api}feedback?article=${encodeURIComponent(article)}`, {
      lang,
      signal,
      cache: 'no-cache',
    });
    const [page, mine] = await Promise.all([feedback.catch(() => undefined), getMine()]);
    if (signal.aborted) return;
    if (asked !== moment()) return refresh();
    if (page && !reading.page) reading.show(page, () => void refresh());
    else if (page) agree(page, tallies === talliesHeard);
    if (!mine) return;
    votes.known(mine.score);
    own.show(mine);
  }

  function agree(page: Feedback, isLastTally: boolean) {
    reading.page = page;
    // Who is writing keeps the form; the service has the last word.
    if (!page.article.closed || !reading.form.text.value) reading.setClosed(page.article.closed);
    if (isLastTally) votes.tallied(page.tally);
    list.agree(page);
  }

  const facts: ReaderFacts = {
    'tally:changed': fact => {
      if (fact.article !== article) return;
      talliesHeard++;
      votes.tallied(fact.tally);
    },
    'comment:published': ({ article: of, comment }) => {
      if (of !== article || list.isPublic(comment.id)) return;
      commentsHeard++;
      list.setCount(list.count() + 1);
      const isOurs = own.published(comment.id);
      list.arrive(comment, isOurs);
      announce(isOurs ? say('nowPublic') : say('arrived', { count: 1 }));
    },
    'comment:removed': ({ article: of, id }) => {
      if (of !== article) return;
      commentsHeard++;
      if (list.isPublic(id)) list.setCount(list.count() - 1);
      // Its author is owed the reason.
      if (own.has(id)) void refresh();
      else list.remove(id);
    },
  };

  // A refresh is no act, so it is not told on.
  identity.onacted = joinOtherTabs(reading, () => {
    commentsHeard++;
    void refresh();
  });

  const near = new IntersectionObserver(
    entries => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      near.disconnect();
      watchArticle({ ...reading, facts, onWatched: () => void refresh() }).catch(() => {});
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
