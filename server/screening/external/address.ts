// Where a screener may be: public addresses, and those internal ones that the operator names.
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** As in SCREENER_INTERNAL_HOSTS: `classifier:8000`. */
const placeOf = ({ hostname, protocol, port }: URL) =>
  `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;

const bare = ({ hostname }: URL) => hostname.replace(/^\[(.*)\]$/, '$1');

// All that the internet uses of IPv6 lies in here. What lies outside has not always a name of its own:
// `::127.0.0.1`, an IPv4 address as IPv6 was first to hold it (RFC 4291, 2.5.5.1), would count as public.
const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');

const isInternal = (written: string) => {
  const address = ipaddr.parse(written);
  return address.range() !== 'unicast' || (address.kind() === 'ipv6' && !address.match(globalIpv6));
};

export class InternalAddress extends Error {}

/**
 * How a call finds its way: what this hands out is what is connected to, so a name that answered with a
 * public address when it was typed and with an internal one now (rebinding) gets nowhere.
 * Throws InternalAddress where the URL itself names such an address: nobody is asked about those.
 */
export function lookupFor(
  url: URL,
  { internalHosts, system }: { internalHosts: readonly string[]; system: LookupFunction },
): LookupFunction {
  if (internalHosts.includes(placeOf(url))) return system;
  if (ipaddr.isValid(bare(url)) && isInternal(bare(url))) throw new InternalAddress();
  return (hostname, options, done) =>
    system(hostname, options, (error, found, family) => {
      const addresses = error ? [] : typeof found === 'string' ? [found] : found.map(each => each.address);
      if (addresses.some(isInternal)) done(new InternalAddress(), []);
      else done(error, found, family);
    });
}

/**
 * The address as typed by an operator, or why it cannot be one. A name that cannot be resolved here may
 * well be resolved where the service runs; every call looks again.
 */
export async function parseScreenerUrl(
  typed: string,
  { internalHosts }: { internalHosts: readonly string[] },
): Promise<{ url: string } | { refused: string }> {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return { refused: 'an address is like https://example.dk/screen' };
  if (url.username || url.password)
    return { refused: 'no name and password in the address; the signature says who is asking' };
  if (url.hash) return { refused: 'an address that is called has no part after #' };
  if (internalHosts.includes(placeOf(url))) return { url: url.href };

  const addresses = ipaddr.isValid(bare(url)) ? [bare(url)] : await addressesOf(bare(url));
  if (addresses.some(isInternal))
    return {
      refused: `${url.hostname} is an internal address; to allow it, set SCREENER_INTERNAL_HOSTS=${placeOf(url)}`,
    };
  return { url: url.href };
}

const addressesOf = (host: string) =>
  lookup(host, { all: true }).then(
    found => found.map(({ address }) => address),
    () => [],
  );
