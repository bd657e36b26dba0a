// Forgets what has run out: keys of networks and what they hid, old events, ended sessions and bans,
// spent limits and challenges.
import { forgetNetworks } from './comments/queries.ts';
import { dropExpiredSessions } from './people/queries.ts';
import { dropEndedNetworkBans } from './people/standing/queries.ts';
import type { Database } from './platform/database.ts';
import { prune } from './platform/events.ts';
import { dropSpentLimits } from './platform/limits/limiters.ts';
import type { Networks } from './platform/limits/networks.ts';
import { dropSpentChallenges } from './platform/limits/proofOfWorkSpent.ts';
import type { Log } from './platform/log.ts';
import { forgetsNetworks } from './ratings/forgetNetworks.ts';

const keepEventsHours = 24;

/** A sweep, to be called again and again. What fails waits for the next one and holds nothing else up. */
export function sweeps(db: Database, { networks, log }: { networks: Networks; log: Log }) {
  const steps: (() => Promise<unknown>)[] = [
    networks.renew,
    () => forgetNetworks(db),
    forgetsNetworks(db),
    () => prune(db, { keepHours: keepEventsHours }),
    () => dropExpiredSessions(db),
    () => dropEndedNetworkBans(db),
    () => dropSpentLimits(db),
    () => dropSpentChallenges(db),
  ];
  return async (): Promise<void> => {
    for (const step of steps) {
      await step().catch(error => log.warn({ reason: (error as Error).message }, 'a sweep has to wait'));
    }
  };
}
