// Networks without addresses: a reader's /24 or /64 as a hash under a key that lives for seven days.
// No raw address is kept anywhere (promise 7), and a week later not even we can tell whose hash it was.
import { createHmac, randomBytes } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import type { Db } from '../database.ts';

const keptDays = 7;

interface Keyed {
  /** UTC, `2026-11-22`. */
  day: string;
  key: Buffer;
}

/** What of a request is looked at: the address that as many proxies as are trusted vouch for. */
interface Caller {
  ip?: string | undefined;
}

export interface Networks {
  /** The caller's network under today's key, 16 bytes: for counting, and for the record. */
  of(caller: Caller): Buffer;
  /** The same network under every key that still lives, or the `most` newest, newest first: a ban may be stored under any. */
  recent(caller: Caller, most?: number): Buffer[];
  /** Makes the keys of today and tomorrow known to every process, and destroys those that are a week old. */
  renew(): Promise<void>;
}

export function networks(db: Db, { now = () => new Date() }: { now?: () => Date } = {}): Networks {
  let keys: Keyed[] = [];

  const today = (): Keyed => {
    const day = dayOf(now());
    const known = keys.find(each => each.day === day);
    if (known) return known;
    // The database was away for a day: until it is back, this process counts by a key of its own.
    const own = { day, key: randomBytes(32) };
    keys = [own, ...keys];
    return own;
  };

  return {
    of: caller => hashed(caller, today()),
    recent: (caller, most = keptDays) => {
      const { day } = today();
      const living = keys.filter(each => each.day <= day).slice(0, most);
      return living.map(each => hashed(caller, each));
    },
    renew: async () => {
      const day = dayOf(now());
      const tomorrow = dayOf(new Date(now().getTime() + 86_400_000));
      keys = await renewKeys(db, {
        days: [day, tomorrow],
        newKeys: [randomBytes(32), randomBytes(32)],
        oldest: dayOf(new Date(now().getTime() - (keptDays - 1) * 86_400_000)),
      });
    },
  };
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

const hashed = ({ ip = '' }: Caller, { key }: Keyed): Buffer =>
  createHmac('sha256', key).update(prefixOf(ip)).digest().subarray(0, 16);

/**
 * The /24 of an IPv4 address, the /64 of an IPv6 one, in one spelling each: one household's rotation
 * stays one network. What is no address is a network of its own name.
 */
export function prefixOf(written: string): string {
  // Some proxies forward `[2001:db8::1]:4711` or `192.0.2.1:4711`.
  const bare = /^\[(.+)\](?::\d+)?$/.exec(written)?.[1] ?? written.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
  if (!ipaddr.isValid(bare)) return `unknown:${bare.slice(0, 100)}`;
  // An IPv4 address that came over an IPv6 socket is the IPv4 address.
  const address = ipaddr.process(bare);
  const kept = address.kind() === 'ipv4' ? 3 : 8;
  return `${address.kind()}:${address.toByteArray().slice(0, kept).join('.')}`;
}

const renewKeys = (db: Db, keys: { days: string[]; newKeys: Buffer[]; oldest: string }) =>
  db.transaction(async tx => {
    await tx.many(
      `/* networks.makeKeys */
      insert into network_keys (day, key) select * from unnest($1::date[], $2::bytea[]) on conflict do nothing`,
      [keys.days, keys.newKeys],
    );
    await tx.many('/* networks.destroyKeys */ delete from network_keys where day < $1::date', [keys.oldest]);
    return tx.many<Keyed>('/* networks.keys */ select day, key from network_keys order by day desc');
  });
