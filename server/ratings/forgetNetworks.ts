// A rating's network is forgotten when the key that made its hash is destroyed: once a day is enough.
import type { Db } from '../platform/database.ts';
import { dropSpentAllowances, forgetNetworksBetween, ratingPages } from './queries.ts';

/** As long as its key lives, see platform/limits/networks.ts. */
const keptDays = 7;
const dayMs = 86_400_000;
const pagesAtATime = 5_000;

/** Called at every sweep; goes through the ratings at the first of each day, in stretches of 40 MB. */
export function forgetsNetworks(db: Db, { now = () => new Date() } = {}): () => Promise<void> {
  let forgottenOn: number | undefined;
  return async () => {
    await dropSpentAllowances(db);
    const today = Math.floor(now().getTime() / dayMs);
    if (forgottenOn === today) return;
    const pages = await ratingPages(db);
    for (let from = 0; from <= pages; from += pagesAtATime)
      await forgetNetworksBetween(db, { from, to: from + pagesAtATime, keptDays });
    forgottenOn = today;
  };
}
