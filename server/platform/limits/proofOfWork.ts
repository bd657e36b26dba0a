// Proof of work: a challenge that takes a browser half a second and the server half a millisecond, made
// for one act, good for five minutes and spent once. Asked for under pressure only; see limits.ts.
import { createHash, createHmac, randomInt } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { WorkChallenge, WorkSolution } from '../../contract.ts';

/** What a solution is good for, and for nothing else. */
export type Purpose = WorkChallenge['parameters']['data'];

export interface ProofOfWork {
  /** `step` says how hard: see `mostDerivations`. */
  challenge(purpose: Purpose, step: number): Promise<WorkChallenge>;
  /** Whether the header holds a genuine, fresh solution for this very purpose, and spends it: true only once. */
  accept(header: string, purpose: Purpose): Promise<boolean>;
}

/** For the OpenAPI document of every act that may cost it. */
export const workHeader = {
  'Work-Solution': {
    about:
      'Only after `work-required`: JSON of the `challenge` given there and its solution, as base64; good for one act',
    required: false,
  },
} as const;

const lifetimeMs = 5 * 60_000;
// A derivation is the longest piece that a browser without WebCrypto does at a stretch: 2 ms, 8 on a slow phone.
const iterations = 2000;
/**
 * The answer lies anywhere below, so that time is bounded: on average half of it has to be tried. A least
 * number would slow nobody but browsers, as a script begins there.
 */
const mostDerivations = [0, 1200, 2400];
const longestHeader = 2000;

interface Options {
  /** The first signs, all verify. */
  secrets: string[];
  /** False for a challenge that was spent before. */
  spend: (spent: { hash: Buffer; expiresAtSeconds: number }) => Promise<boolean>;
  now?: () => number;
}

export function proofOfWork({ secrets, spend, now = Date.now }: Options): ProofOfWork {
  const keys = secrets.map(keysOf);

  return {
    challenge: async (purpose, step) =>
      WorkChallenge.parse(
        await createChallenge({
          algorithm: 'PBKDF2/SHA-256',
          cost: iterations,
          counter: randomInt(mostDerivations[step]!),
          deriveKey,
          expiresAt: Math.floor((now() + lifetimeMs) / 1000),
          data: purpose,
          ...keys[0]!,
        }),
      ),

    accept: async (header, purpose) => {
      const work = read(header);
      if (!work) return false;
      const { data, expiresAt } = work.challenge.parameters;
      const isForThis =
        data.site === purpose.site && data.act === purpose.act && data.reader === purpose.reader;
      if (!isForThis || expiresAt * 1000 < now()) return false;
      for (const key of keys) {
        // The signed key stands in the challenge, so that nothing is ever derived here, whatever is sent.
        const { verified } = await verifySolution({ ...work, deriveKey: neverDerive, ...key });
        if (verified) return spend({ hash: sha256(work.challenge.signature), expiresAtSeconds: expiresAt });
      }
      return false;
    },
  };
}

/** Keys of this purpose alone: what is signed elsewhere with the same secret means nothing here. */
const keysOf = (secret: string) => ({
  hmacSignatureSecret: createHmac('sha256', secret).update('proof-of-work:challenge').digest('hex'),
  hmacKeySignatureSecret: createHmac('sha256', secret).update('proof-of-work:key').digest('hex'),
});

function neverDerive(): never {
  throw new Error('a challenge without a signed key was signed');
}

function read(header: string): WorkSolution | undefined {
  if (header.length > longestHeader || !/^[\w+/]+=*$/.test(header)) return undefined;
  try {
    return WorkSolution.safeParse(JSON.parse(Buffer.from(header, 'base64').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();
