// A cable between the service and PostgreSQL that a test can cut, freeze and heal.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Cable {
  /** The same database, reached through the cable. */
  url: string;
  /** Every connection breaks, and new ones are refused. */
  cut(): void;
  /** Connections stay open and new ones are taken, but nothing comes through: a network that swallows. */
  freeze(): void;
  heal(): void;
  /** New connections come through, but the old ones stay dead without ever being told. */
  healForgetfully(): void;
  close(): Promise<void>;
}

export async function layCable(databaseUrl: string): Promise<Cable> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let state: 'whole' | 'cut' | 'frozen' = 'whole';

  const join = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.on('data', data => to.write(data));
    from.on('error', () => undefined);
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
    if (state === 'frozen') from.pause();
  };
  const server = createServer(near => {
    if (state === 'cut') return near.destroy();
    const far = connect(Number(target.port || 5432), target.hostname);
    join(near, far);
    join(far, near);
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    cut: () => {
      state = 'cut';
      breakAll();
    },
    freeze: () => {
      state = 'frozen';
      for (const socket of sockets) socket.pause();
    },
    heal: () => {
      state = 'whole';
      for (const socket of sockets) socket.resume();
    },
    healForgetfully: () => {
      state = 'whole';
    },
    close: async () => {
      breakAll();
      server.close();
      await once(server, 'close');
    },
  };
}
