// Where a screener may be: public addresses, and those internal ones that the operator names.
import { lookup } from 'node:dns/promises';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import ipaddr from 'ipaddr.js';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

/** As in SCREENER_INTERNAL_HOSTS: `classifier:8000`. */
const placeOf = ({ hostname, protocol, port }: URL) =>
  `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;

// They look at the address that is connected to, after the name was resolved: a name that answers
// with a public address first and an internal one later (rebinding) gets nowhere.
// `::127.0.0.1`, an IPv4 address as IPv6 was first to hold it (RFC 4291, 2.5.5.1), counts as public otherwise.
const holdsIpv4 = '::/96';
const also = { denyIPAddressList: [holdsIpv4] };
const filtering = {
  http: new RequestFilteringHttpAgent(also),
  https: new RequestFilteringHttpsAgent(also),
};
const trusting = { http: new HttpAgent(), https: new HttpsAgent() };

export const agentFor = (url: URL, { internalHosts }: { internalHosts: readonly string[] }) =>
  (internalHosts.includes(placeOf(url)) ? trusting : filtering)[url.protocol === 'https:' ? 'https' : 'http'];

const isInternal = (written: string) => {
  const address = ipaddr.parse(written);
  return (
    address.range() !== 'unicast' || (address.kind() === 'ipv6' && address.match(ipaddr.parseCIDR(holdsIpv4)))
  );
};

/**
 * The address as typed by an operator, or why it cannot be one. A name that cannot be resolved here may
 * well be resolved where the service runs; the agent looks again at every call.
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

  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = ipaddr.isValid(host) ? [host] : await addressesOf(host);
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
