// Which solved challenges have been spent, for all processes: the only writer of spent_challenges.
import type { Db } from '../database.ts';

/** True for the first who asks, however many ask at once. */
export const spendChallenge = async (
  db: Db,
  { hash, expiresAtSeconds }: { hash: Buffer; expiresAtSeconds: number },
): Promise<boolean> =>
  (await db.maybeOne(
    `/* proofOfWork.spend */
    insert into spent_challenges (hash, expires_at) values ($1::bytea, to_timestamp($2::bigint))
    on conflict do nothing
    returning hash`,
    [hash, expiresAtSeconds],
  )) !== undefined;

/** Processes' clocks differ from the database's: a row outlives its challenge by a while. */
export const dropSpentChallenges = (db: Db) =>
  db.many(`/* proofOfWork.dropSpent */
    delete from spent_challenges where expires_at < now() - interval '10 minutes'`);
