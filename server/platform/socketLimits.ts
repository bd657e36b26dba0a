// What one connection may cost: how much may wait for it, and how often it may ask.

const mostWaitingPackets = 200;
const mostWaitingBytes = 1_000_000;
const mostCommandsPerTenSeconds = 300;

/** Closes connections that take nothing in: what waits for them would fill the process's memory. */
export function dropStalled(io: { engine: unknown }): void {
  const clients = (io.engine as unknown as { clients: Record<string, EngineSocket> }).clients;
  for (const client of Object.values(clients)) {
    const waitingBytes = client.transport.socket?.bufferedAmount ?? 0;
    if (client.writeBuffer.length <= mostWaitingPackets && waitingBytes <= mostWaitingBytes) continue;
    client.close(true);
    // A good-bye would wait behind what is not taken in, and all of it would be kept for half a minute more.
    client.transport.socket?.terminate();
  }
}

interface Limited {
  use(check: (packet: [event: string, ...args: unknown[]], next: () => void) => void): unknown;
  disconnect(close: boolean): unknown;
}

interface EngineSocket {
  writeBuffer: unknown[];
  transport: { socket?: { bufferedAmount: number; terminate(): void } };
  close(discard: boolean): void;
}

/** Nobody watches hundreds of articles in ten seconds; each command may cost a query. */
export function limitCommands(socket: Limited): void {
  let begunAt = Date.now();
  let count = 0;
  socket.use((_, next) => {
    if (Date.now() - begunAt > 10_000) {
      begunAt = Date.now();
      count = 0;
    }
    count += 1;
    if (count > mostCommandsPerTenSeconds) socket.disconnect(true);
    else next();
  });
}

/** Runs at once, and then no more often than this; a call in between runs at the end. */
export function atMostEvery(ms: number, work: () => void): () => void {
  let resting = false;
  let again = false;
  const run = () => {
    resting = true;
    work();
    setTimeout(() => {
      resting = false;
      if (!again) return;
      again = false;
      run();
    }, ms);
  };
  return () => {
    if (resting) again = true;
    else run();
  };
}
