// In groups, as databases commit: while one group is under way, those that arrive wait and go together as the
// next. No delay when idle; on one hot row it turns a queue of row locks into one statement.
import { Problem } from '../problems.ts';
import { isDataFault } from './database.ts';

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

interface Options<Item, Result> {
  /** Does all items in one transaction, or in one look, and returns a result for each, in order. */
  run: (items: Item[]) => Promise<Result[]>;
  mostAtOnce: number;
  /** Above this many waiting, a new one is refused with `overloaded` at once. */
  mostWaiting: number;
  overloaded?: () => Error;
  /** An item's own fault fails that item alone; anything else (no database) fails the whole group. */
  isItemFault?: (error: unknown) => boolean;
}

export function inGroups<Item, Result>({
  run,
  mostAtOnce,
  mostWaiting,
  overloaded = () => new Problem('database-unavailable', { retryAfterSeconds: 2 }),
  isItemFault = isDataFault,
}: Options<Item, Result>): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let inFlight = false;

  const runGroup = async (group: Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await run(group.map(each => each.item));
      for (const [i, each] of group.entries()) each.resolve(results[i]!);
    } catch (error) {
      if (group.length > 1 && isItemFault(error)) {
        // One bad item must not take its neighbours down: nothing was committed, so try each by itself.
        for (const each of group) await runGroup([each]);
      } else {
        for (const each of group) each.reject(error);
      }
    }
  };

  const drain = async (): Promise<void> => {
    inFlight = true;
    while (waiting.length > 0) {
      const group = waiting.splice(0, mostAtOnce);
      await runGroup(group);
    }
    inFlight = false;
  };

  return item =>
    new Promise((resolve, reject) => {
      if (waiting.length >= mostWaiting) return reject(overloaded());
      waiting.push({ item, resolve, reject });
      if (!inFlight) void drain();
    });
}
