// How often a password may be guessed. Every try is counted, before anything is looked up: many at once do
// not slip under a limit, and an address that exists nowhere is counted like any other.
import type { FailureLimiter } from '../platform/limits/limiters.ts';
import { hashToken } from './invitations.ts';

export interface LoginLimits {
  perNetwork: FailureLimiter;
  perEmailAndNetwork: FailureLimiter;
  perEmail: FailureLimiter;
}

export interface Try {
  /** Only failures count: with the right password it was none. */
  wasRight(): Promise<void>;
}

/** Throws `too-many-requests`. Who is refused by one limit does not use up the next: one network has only its share of an e-mail's. */
export async function countTry(
  { perNetwork, perEmailAndNetwork, perEmail }: LoginLimits,
  { email, network }: { email: string; network: string },
): Promise<Try> {
  const account = hashToken(email).toString('base64url');
  const pair = `${account}:${network}`;
  await perNetwork.count(network);
  await perEmailAndNetwork.count(pair);
  await perEmail.count(account);
  return {
    wasRight: async () => {
      // One's own mistakes are over. Those of others go on counting, so that neither an owner's log-in nor
      // an account of the guesser's own wipes the slate clean.
      await perEmailAndNetwork.forgive(pair);
      await perEmail.giveBack(account);
      await perNetwork.giveBack(network);
    },
  };
}
