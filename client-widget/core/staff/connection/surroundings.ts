// What the feed needs from the browser: a socket to the service, and when the page sleeps and wakes.
import { io, type Socket } from 'socket.io-client';
import type { StaffCommands, StaffFacts } from '../../../../server/contract.ts';

export const connectStaff = (): Socket<StaffFacts, StaffCommands> =>
  io('/staff', {
    autoConnect: false,
    forceNew: true,
    // A web socket at once; polling only where a proxy will not let one through.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    timeout: 8_000,
  });

export const pause = (milliseconds: number) =>
  new Promise<void>(done => {
    setTimeout(done, milliseconds);
  });

export interface PageLife {
  isOnline: () => boolean;
  /** Called whenever the page may have missed something: shown again, thawed, back on the network. */
  onChange: (tell: () => void) => () => void;
}

export const pageLife: PageLife = {
  isOnline: () => navigator.onLine,
  onChange(tell) {
    const shown = () => document.visibilityState === 'visible' && tell();
    document.addEventListener('visibilitychange', shown);
    const heard = ['online', 'offline', 'pageshow'] as const;
    for (const name of heard) window.addEventListener(name, tell);
    return () => {
      document.removeEventListener('visibilitychange', shown);
      for (const name of heard) window.removeEventListener(name, tell);
    };
  },
};
