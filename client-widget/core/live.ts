// The way to live messages. socket.io-client is loaded only when somebody asks, so that no page waits
// for it; it reconnects by itself with growing pauses. Send your watch command on every 'connect'.
import type { Socket } from 'socket.io-client';
import type { ReaderCommands, ReaderFacts, StaffCommands, StaffFacts } from '../../server/contract.ts';

export interface Namespaces {
  '/readers': Socket<ReaderFacts, ReaderCommands>;
  '/staff': Socket<StaffFacts, StaffCommands>;
}

/** `base` is the service's origin; '' means the page's own. Rejects when the library cannot be fetched. */
export async function openLive<Name extends keyof Namespaces>(
  base: string,
  namespace: Name,
): Promise<Namespaces[Name]> {
  const { io } = await import('socket.io-client');
  return io(base + namespace, {
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    // Readers are never identified on a socket; staff are, by the cookie of their own origin.
    withCredentials: namespace === '/staff',
  }) as Namespaces[Name];
}
