// Who the reader is to the service: nobody until their first act, then a token, minted once however many
// acts begin at the same time, and minted anew when the service no longer knows it.
import { type RequestOptions, RequestProblem, request } from '../../core/request.ts';
import type { Place } from '../reading.ts';
import { remember, remembered } from './record.ts';

export type Identity = ReturnType<typeof identify>;
type Call = Omit<RequestOptions, 'token' | 'lang'>;

// A solution may be refused, as when it took so long that it is out of date: then there is a new challenge.
const MOST_CHALLENGES = 3;
const SLOW_AFTER_MS = 3000;

const minting = new Map<string, Promise<string>>();

export function identify({ api, site }: Place, lang: string) {
  let acts = 0;

  const mint = async () => {
    const { token } = await worked<{ token: string }>('readers', { method: 'POST' });
    remember(site, { token });
    return token;
  };

  function token(): Promise<string> {
    const known = remembered(site).token;
    if (known) return Promise.resolve(known);
    const minted = minting.get(api) ?? mint().finally(() => minting.delete(api));
    minting.set(api, minted);
    return minted;
  }

  function forget(refused: string) {
    // Another tab may have a better one by now.
    if (remembered(site).token === refused) remember(site, { token: undefined });
  }

  /** Calls as the reader; only an `act` makes them one. */
  async function act<Answer>(path: string, call: Call): Promise<Answer> {
    acts++;
    try {
      const answer = await insist<Answer>(path, call);
      identity.onacted();
      return answer;
    } finally {
      acts++;
    }
  }

  async function insist<Answer>(path: string, call: Call): Promise<Answer> {
    for (let first = true; ; first = false) {
      const used = await token();
      try {
        return await worked<Answer>(path, { ...call, token: used });
      } catch (problem) {
        if (!isRefused(problem) || !first) throw problem;
        forget(used);
      }
    }
  }

  /** Where the service is under pressure it asks for a little arithmetic, which is done without a word. */
  async function worked<Answer>(path: string, call: RequestOptions): Promise<Answer> {
    let solved = call;
    let slow: ReturnType<typeof setTimeout> | undefined;
    try {
      for (let left = MOST_CHALLENGES; ; left--) {
        try {
          return await request<Answer>(api + path, { ...solved, lang });
        } catch (problem) {
          if (!(problem instanceof RequestProblem) || !problem.challenge || !left) throw problem;
          slow ??= setTimeout(() => identity.onslow(), SLOW_AFTER_MS);
          const { solve } = await import('./work.ts').catch(() => {
            throw new RequestProblem({ code: 'offline' });
          });
          const workSolution = await solve(problem.challenge);
          if (!workSolution) throw problem;
          solved = { ...call, workSolution };
        }
      }
    } finally {
      clearTimeout(slow);
    }
  }

  /** Asks as the reader; undefined for somebody who never acted. */
  async function ask<Answer>(path: string, call: Call): Promise<Answer | undefined> {
    const used = remembered(site).token;
    if (!used) return undefined;
    try {
      return await request<Answer>(api + path, { ...call, lang, token: used });
    } catch (problem) {
      if (!isRefused(problem)) throw problem;
      forget(used);
      return undefined;
    }
  }

  const identity = {
    act,
    ask,
    /** Set by who wants to know that an act was stored. */
    onacted() {},
    /** Set by who wants to say that an act takes its time. */
    onslow() {},
    /** Grows when an act begins and when it ends: unchanged means that none was on its way. */
    acts: () => acts,
    name: () => remembered(site).name ?? '',
    sign: (name: string) => remember(site, { name }),
  };
  return identity;
}

const isRefused = (problem: unknown) =>
  problem instanceof RequestProblem && problem.code === 'reader-token-invalid';
