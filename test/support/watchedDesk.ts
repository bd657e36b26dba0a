// A desk as its socket sees it: what it is told when it begins to watch a site, and what it knows from that.
import type { Socket } from 'socket.io-client';
import type * as wire from '../../server/contract.ts';
import { command, type TestSite } from './service.ts';

export interface Watched {
  ok: boolean;
  facts?: wire.StaffFact[];
  snapshot?: boolean;
  cursor?: string;
}

/** Watches from a cursor on, or from now where there is none. */
export const watchFrom = (
  desk: Socket,
  { site, after, topic = 'moderation' }: { site: TestSite; after: string | null; topic?: wire.Topic },
) => command<Watched>(desk, 'site:watch', { site: site.key, topic, after });

/** What a desk knows after it has applied everything it was told: each comment as it last heard of it. */
export function known(facts: wire.StaffFact[]): Map<string, string> {
  const statuses = new Map<string, string>();
  for (const fact of facts) if ('comment' in fact) statuses.set(fact.comment.id, fact.comment.status);
  return statuses;
}
