// Who the reader is to the service: nobody until their first act, then a token, minted once however many
// acts begin at the same time, and minted anew when the service no longer knows it.
import { RequestProblem, request } from '../../core/request.ts';
import type { Place } from '../reading.ts';
import { remember, remembered } from './record.ts';

export type Identity = ReturnType<typeof identify>;
type Call = Omit<Parameters<typeof request>[1] & {}, 'token' | 'lang'>;

const minting = new Map<string, Promise<string>>();

export function identify({ api, site }: Place, lang: string) {
  let acts = 0;

  const mint = async () => {
    const { token } = await request<{ token: string }>(`${api}readers`, { method: 'POST', lang });
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
        return await request<Answer>(api + path, { ...call, lang, token: used });
      } catch (problem) {
        if (!isRefused(problem) || !first) throw problem;
        forget(used);
      }
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
    /** Grows when an act begins and when it ends: unchanged means that none was on its way. */
    acts: () => acts,
    name: () => remembered(site).name ?? '',
    sign: (name: string) => remember(site, { name }),
  };
  return identity;
}

const isRefused = (problem: unknown) =>
  problem instanceof RequestProblem && problem.code === 'reader-token-invalid';
