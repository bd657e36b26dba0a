// How a screener's name becomes an address: each name is asked about once at a time. The system resolves
// names on a few threads, and one site's name that gets no answer must not take them all.
import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** `system` hands out every address of a name when asked for all. */
export function oneLookupAName(system: LookupFunction): LookupFunction {
  const underWay = new Map<string, Promise<LookupAddress[]>>();
  return (hostname, options, done) => {
    const question = JSON.stringify([hostname, options.family, options.hints]);
    let asked = underWay.get(question);
    if (!asked) {
      asked = new Promise<LookupAddress[]>((resolve, reject) => {
        system(hostname, { ...options, all: true }, (error, addresses) =>
          error ? reject(error) : resolve(addresses as LookupAddress[]),
        );
      }).finally(() => underWay.delete(question));
      underWay.set(question, asked);
    }
    asked.then(
      addresses =>
        options.all ? done(null, addresses) : done(null, addresses[0]!.address, addresses[0]!.family),
      error => done(error, []),
    );
  };
}

export const lookUp = oneLookupAName(systemLookup as LookupFunction);
