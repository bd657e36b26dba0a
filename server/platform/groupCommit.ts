// Group commit: while one write is in flight, those that arrive wait and go together as the next.
// No delay when idle; on one hot row it turns a queue of row locks into one statement.

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

interface Options<Item, Result> {
  /** Commits all items in one transaction and returns a result for each, in order. */
  write: (items: Item[]) => Promise<Result[]>;
  mostPerCommit: number;
  /** Above this many waiting, a new one is refused with `overloaded` at once. */
  mostWaiting: number;
  overloaded: () => Error;
  /** An item's own fault fails that item alone; anything else (no database) fails the whole group. */
  isItemFault: (error: unknown) => boolean;
}

export function groupCommit<Item, Result>(options: Options<Item, Result>): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let inFlight = false;

  const commit = async (group: Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await options.write(group.map(each => each.item));
      for (const [i, each] of group.entries()) each.resolve(results[i]!);
    } catch (error) {
      if (group.length > 1 && options.isItemFault(error)) {
        // One bad item must not take its neighbours down: nothing was committed, so try each by itself.
        for (const each of group) await commit([each]);
      } else {
        for (const each of group) each.reject(error);
      }
    }
  };

  const drain = async (): Promise<void> => {
    inFlight = true;
    while (waiting.length > 0) {
      const group = waiting.splice(0, options.mostPerCommit);
      await commit(group);
    }
    inFlight = false;
  };

  return item =>
    new Promise((resolve, reject) => {
      if (waiting.length >= options.mostWaiting) return reject(options.overloaded());
      waiting.push({ item, resolve, reject });
      if (!inFlight) void drain();
    });
}
