// Brings the reading view to life: votes, comments, one's own waiting ones, and news while the page is
// open. Loaded after the first view, which hands over what both halves use.
import type { ArticleFromPage, Mine } from '../../../server/contract.ts';
import type { ReadingView } from '../reading.ts';
import { followArticle } from './follow.ts';
import { type Identity, identify } from './identity.ts';
import { growList } from './list.ts';
import { keepOwnComments } from './ownComments.ts';
import { pageFacts } from './pageFacts.ts';
import { beginRating } from './rate.ts';
import { styleSheet } from './styles.ts';
import { beginWriting } from './submit.ts';
import { type SayActing, sayActing } from './text/sentences.ts';

export interface Acting {
  reading: ReadingView;
  say: SayActing;
  identity: Identity;
  facts: () => ArticleFromPage;
  /** Says something that is not tied to a place on the page to those who listen instead of looking. */
  announce: (sentence: string) => void;
}

/** Resolves when a reader known here has their own vote and comments back. */
export async function beginActing(reading: ReadingView): Promise<void> {
  const { article, debate, el, host, rating, signal } = reading;
  const lang = reading.say('lang');
  const identity = identify(reading, lang);
  const getMine = () =>
    identity.ask<Mine>(`mine?article=${encodeURIComponent(article)}`, { signal }).catch(() => undefined);
  const [say, mine] = await Promise.all([sayActing(lang, reading.speak), getMine()]);
  if (signal.aborted) return;

  const news = el('p', { role: 'status', className: 'unseen' });
  rating.element.after(news);
  const acting: Acting = {
    ...{ reading, say, identity },
    facts: () =>
      pageFacts({
        key: article,
        attribute: name => host.getAttribute(name),
        canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
        location: location.href,
        title: document.title,
      }),
    announce: sentence => {
      news.replaceChildren(sentence);
    },
  };
  identity.onslow = () => acting.announce(say('slow'));
  const root = debate.getRootNode() as ShadowRoot;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);

  const votes = beginRating(acting);
  const list = growList(acting);
  const writing = beginWriting(acting, comment => {
    if (comment.status === 'approved' && !list.isPublic(comment.id)) {
      list.place(comment);
      list.setCount(list.count() + 1);
    }
    own.add(comment);
    list.find(comment.id)?.focus();
    return say(list.isPublic(comment.id) ? 'nowPublic' : 'thanks');
  });
  const own = keepOwnComments(acting, { list, giveBack: writing.giveBack });

  votes.known(mine?.score ?? null);
  const shown = () => {
    if (!reading.page) return;
    list.begin(reading.page);
    votes.tallied(reading.page.tally);
    own.redraw();
  };
  if (mine) own.show(mine);
  reading.onshow = shown;
  shown();
  followArticle(acting, { votes, list, own, getMine });
}
