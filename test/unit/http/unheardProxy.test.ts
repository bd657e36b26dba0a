// A proxy that the service was not told about is said in the log, once.
import type { NextFunction, Request, Response } from 'express';
import { noticeUnheardProxy } from '../../../server/platform/http/unheardProxy.ts';
import type { Log } from '../../../server/platform/log.ts';

/** What is logged when these requests come, each passed on. */
function loggedFor(requests: { from: string; forwarded?: string }[], { trusted = 0 } = {}): string[] {
  const lines: string[] = [];
  let passedOn = 0;
  const notice = noticeUnheardProxy({
    trusted,
    log: { warn: (line: string) => lines.push(line) } as never as Log,
  });
  for (const { from, forwarded } of requests) {
    const request = { headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: from } };
    notice(request as never as Request, {} as Response, (() => passedOn++) as NextFunction);
  }
  expect(passedOn).toBe(requests.length);
  return lines;
}

test.each(['127.0.0.1', '::1', '::ffff:172.18.0.1', '10.0.0.7', 'fd00::2'])(
  'requests forwarded by %s, with no proxy trusted, are said once to share one network’s limits',
  from => {
    const lines = loggedFor([
      { from, forwarded: '203.0.113.7' },
      { from, forwarded: '203.0.113.8' },
    ]);
    expect(lines).toEqual([expect.stringContaining('TRUSTED_PROXIES')]);
  },
);

test('a reader who forges the header from afar makes no noise', () => {
  expect(loggedFor([{ from: '203.0.113.7', forwarded: '10.0.0.1' }])).toEqual([]);
});

test('a proxy that is trusted, or a request without one, is nothing to speak of', () => {
  expect(loggedFor([{ from: '10.0.0.7', forwarded: '203.0.113.7' }], { trusted: 1 })).toEqual([]);
  expect(loggedFor([{ from: '127.0.0.1' }])).toEqual([]);
});
