// The arithmetic that the service asks for under pressure, beside whatever the reader does. Loaded only then.
// No worker: a strict page allows none from another origin.
import { solveChallenge } from 'altcha-lib';
import { deriveKey as deriveBesideThePage } from 'altcha-lib/algorithms/web/pbkdf2';
import type { WorkChallenge, WorkSolution } from '../../../server/contract.ts';

/** Resolves with what the header `Work-Solution` should say; undefined when it takes for ever. */
export async function solve(challenge: WorkChallenge): Promise<string | undefined> {
  // Browsers derive keys off the main thread, but on secure pages only.
  const deriveKey = crypto.subtle ? deriveBesideThePage : (await import('./workInTurns.ts')).deriveKey;
  const found = await solveChallenge({ challenge, deriveKey });
  if (!found) return undefined;
  const { counter, derivedKey } = found;
  const work: WorkSolution = { challenge, solution: { counter, derivedKey } };
  return btoa(JSON.stringify(work));
}
