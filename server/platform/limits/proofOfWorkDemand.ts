// When proof of work is asked for: while many do the same from one network or on one site.
import type { Request } from 'express';
import { Problem } from '../../problems.ts';
import type { Gauge, Limiter } from './limiters.ts';
import type { ProofOfWork, Purpose } from './proofOfWork.ts';

/** Counts the act. Under pressure it throws `work-required` unless the request brings its work along. */
export type DemandWork = (request: Request, purpose: Purpose) => Promise<void>;

interface Parts {
  work: ProofOfWork;
  pressure: Record<Purpose['act'], { perNetwork: Gauge; perSite: Gauge }>;
  /** How many challenges a network is handed. */
  challenges: Limiter;
  networkOf: (request: Request) => string;
}

export const demandsWork =
  ({ work, pressure, challenges, networkOf }: Parts): DemandWork =>
  async (request, purpose) => {
    const network = networkOf(request);
    const { perNetwork, perSite } = pressure[purpose.act];
    const step = Math.max(
      ...(await Promise.all([perNetwork.count(network), perSite.count(`${purpose.site}`)])),
    );
    if (step === 0) return;
    const solution = request.headers['work-solution'];
    if (typeof solution === 'string' && (await work.accept(solution, purpose))) return;
    await challenges.count(network);
    throw new Problem('work-required', { challenge: await work.challenge(purpose, step) });
  };
