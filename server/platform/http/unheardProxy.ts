// Notices a proxy that nobody told the service about: then all readers seem to come from one address,
// and share one network's limits.
import type { RequestHandler } from 'express';
import ipaddr from 'ipaddr.js';
import type { Log } from '../log.ts';

/** Says so in the log, once; decides nothing. */
export const noticeUnheardProxy = ({ trusted, log }: { trusted: number; log: Log }): RequestHandler => {
  let isSaid = trusted > 0;
  return (request, _, next) => {
    if (!isSaid && request.headers['x-forwarded-for'] && isNear(request.socket.remoteAddress)) {
      isSaid = true;
      log.warn(
        'requests come through a proxy, but TRUSTED_PROXIES is 0: all readers look like one network and share its limits',
      );
    }
    next();
  };
};

/** On this machine or its own network: where a proxy of the operator's stands, and a reader seldom does. */
const near = ['loopback', 'private', 'uniqueLocal', 'linkLocal'];
const isNear = (address = ''): boolean =>
  ipaddr.isValid(address) && near.includes(ipaddr.process(address).range());
