// One editor reading one site's summary: fetches pages, lets facts in, and asks for what a fact only
// hinted at. Facts that arrive while a page is being fetched wait, or the older page would overwrite them.
import type { StaffFact, Summary } from '../../server/contract.ts';
import type { Feed } from '../core/staff/connection/feed.ts';
import type { Choice } from './choice.ts';
import { type Selection, selectionOf, withFact, withFresh, withPage } from './selection.ts';

export interface ReadingState {
  choice: Choice;
  /** Null until the first page is there. Stays on screen while another choice is being fetched. */
  selection: Selection | null;
  fetching: 'nothing' | 'all' | 'more';
  failed: { what: 'all' | 'more'; thrown: unknown } | null;
}
interface FeedPlace {
  after: string;
  onFact: (fact: StaffFact) => void;
  onSnapshotNeeded: () => Promise<string>;
}
export interface ReadingOptions {
  choice: Choice;
  fetchPage: (wanted: { choice: Choice; after: string | null }) => Promise<Summary>;
  openFeed: (place: FeedPlace) => Feed;
  onChange: (state: ReadingState) => void;
  wait: (milliseconds: number) => Promise<void>;
}
export type Reading = ReturnType<typeof startReading>;

/** So that a burst of comments is one question to the server. */
const ASK_EVERY_MS = 500;
const ASK_AGAIN_MS = 5_000;

export function startReading({ choice, fetchPage, openFeed, onChange, wait }: ReadingOptions) {
  let state: ReadingState = { choice, selection: null, fetching: 'nothing', failed: null };
  let feed: Feed | null = null;
  let pagesShown = 1;
  /** Every new choice makes the answers to earlier ones void. */
  let attempt = 0;
  let underWay = 0;
  let waitingFacts: StaffFact[] = [];
  let asking = false;
  let closed = false;

  const become = (next: Partial<ReadingState>) => {
    if (closed) return;
    state = { ...state, ...next };
    onChange(state);
  };
  const apply = (facts: readonly StaffFact[]) => {
    if (!state.selection || facts.length === 0) return;
    const selection = facts.reduce(withFact, state.selection);
    if (selection !== state.selection) become({ selection });
    if (selection.toAsk.size > 0) void ask();
  };
  const onFact = (fact: StaffFact) => {
    if (underWay > 0) waitingFacts.push(fact);
    else apply([fact]);
  };
  const holdingFacts = async (work: () => Promise<void>) => {
    underWay++;
    try {
      await work();
    } finally {
      underWay--;
      if (underWay === 0) {
        const facts = waitingFacts;
        waitingFacts = [];
        apply(facts);
      }
    }
  };
  const fetchPages = async (enough: (pages: readonly Summary[]) => boolean) => {
    const pages = [await fetchPage({ choice: state.choice, after: null })];
    while (pages.at(-1)!.after !== null && !enough(pages))
      pages.push(await fetchPage({ choice: state.choice, after: pages.at(-1)!.after }));
    return pages;
  };

  const fetchAll = () =>
    holdingFacts(async () => {
      const mine = ++attempt;
      become({ fetching: 'all', failed: null });
      try {
        const pages = await fetchPages(so => mine !== attempt || so.length >= pagesShown);
        if (mine !== attempt || closed) return;
        become({ selection: selectionOf({ choice: state.choice, pages }), fetching: 'nothing' });
        feed ??= openFeed({ after: pages[0]!.cursor, onFact, onSnapshotNeeded });
      } catch (thrown) {
        if (mine === attempt) become({ fetching: 'nothing', failed: { what: 'all', thrown } });
      }
    });

  /** Puts fresh numbers into the rows where they stand. */
  const refresh = async (wanted: ReadonlySet<string> | 'every row') => {
    const mine = attempt;
    const pages = await fetchPages(so => {
      if (mine !== attempt || so.length >= pagesShown) return true;
      const found = new Set(so.flatMap(page => page.articles.map(one => one.article.id)));
      return wanted !== 'every row' && [...wanted].every(id => found.has(id));
    });
    if (mine !== attempt || closed || !state.selection) return pages[0]!.cursor;
    const known = new Set(state.selection.articles.map(one => one.article.id));
    const strangers = pages
      .flatMap(page => page.articles.map(one => one.article.id))
      .filter(id => !known.has(id));
    const asked = wanted === 'every row' ? new Set(strangers) : wanted;
    become({ selection: withFresh(state.selection, { pages, asked }) });
    // On an empty page nothing can jump: the first article need not wait to be asked for.
    if (known.size === 0 && state.selection.arrived.size > 0) void fetchAll();
    return pages[0]!.cursor;
  };
  const onSnapshotNeeded = async () => {
    let cursor = '';
    await holdingFacts(async () => {
      cursor = await refresh('every row');
    });
    return cursor;
  };
  const ask = async () => {
    if (asking) return;
    asking = true;
    let pause = ASK_EVERY_MS;
    while (!closed && state.selection && state.selection.toAsk.size > 0) {
      await wait(pause);
      const asked = state.selection.toAsk;
      try {
        await holdingFacts(async () => void (await refresh(asked)));
        pause = ASK_EVERY_MS;
      } catch {
        pause = ASK_AGAIN_MS;
      }
    }
    asking = false;
  };

  void fetchAll();

  return {
    show(next: Choice) {
      pagesShown = 1;
      become({ choice: next });
      return fetchAll();
    },
    /** What an act of one's own was answered with, told before the feed does. */
    tell: onFact,
    /** The same choice from the start: sorted anew, with what has arrived, as far down as before. */
    again: fetchAll,
    more: () =>
      holdingFacts(async () => {
        const after = state.selection?.after;
        if (!after || state.fetching !== 'nothing') return;
        const mine = attempt;
        become({ fetching: 'more', failed: null });
        try {
          const page = await fetchPage({ choice: state.choice, after });
          if (mine !== attempt || !state.selection) return;
          pagesShown++;
          become({ selection: withPage(state.selection, page), fetching: 'nothing' });
        } catch (thrown) {
          if (mine === attempt) become({ fetching: 'nothing', failed: { what: 'more', thrown } });
        }
      }),
    close() {
      closed = true;
      feed?.close();
    },
  };
}
