// What an origin is and when two are the same: exact, as browsers send it. No suffixes, no patterns.

/**
 * The origin an operator means by what they typed (`https://example.dk/`), or undefined where it
 * is none: a path, credentials or a wildcard would make the match less than exact.
 */
export function parseOrigin(typed: string): string | undefined {
  if (!URL.canParse(typed)) return undefined;
  const url = new URL(typed);
  const isBare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isBare && isWeb && !url.hostname.includes('*') ? url.origin : undefined;
}

export const isAllowed = (origin: string | undefined, { origins }: { origins: string[] }): boolean =>
  origin !== undefined && origins.includes(origin);

/** The service's own pages: its public address and, on a developer's machine, every name of loopback. */
export function ownOrigins(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  const loopback = ['localhost', '127.0.0.1', '[::1]'];
  if (!loopback.includes(url.hostname)) return [url.origin];
  const port = url.port ? `:${url.port}` : '';
  return loopback.map(name => `${url.protocol}//${name}${port}`);
}
