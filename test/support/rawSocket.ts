// A reader's live connection by hand, which may stop listening: what no client library lets one do.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';

export interface RawSocket {
  /** From now on nothing is taken in. */
  stopReading(): void;
  /** Says «I am here», as a client does when it is asked; it need not have heard the question. */
  sayAlive(): void;
  isCut(): boolean;
  close(): void;
}

/** Listens to an article over a WebSocket; resolves when the service has said so. */
export async function watchByHand(
  serviceUrl: string,
  { origin, site, article }: { origin: string; site: string; article: string },
): Promise<RawSocket> {
  const { host, hostname, port } = new URL(serviceUrl);
  const socket = connect({ host: hostname, port: Number(port) });
  let heard = '';
  let cut = false;
  socket.setEncoding('latin1').on('data', (text: string) => {
    heard += text;
  });
  socket.on('error', () => undefined);
  socket.once('close', () => {
    cut = true;
  });
  const hears = async (words: string) => {
    while (!heard.includes(words)) await Promise.race([once(socket, 'data'), refused()]);
    heard = '';
  };
  const refused = async () => {
    await once(socket, 'close');
    throw new Error(`The service hung up: ${heard}`);
  };
  const say = (text: string) => {
    const words = Buffer.from(text);
    // A client's frame is masked; with zeros it stays as it is. 0x81: a whole text.
    const length =
      words.length < 126 ? [0x80 | words.length] : [0x80 | 126, words.length >> 8, words.length & 0xff];
    if (!cut) socket.write(Buffer.concat([Buffer.from([0x81, ...length, 0, 0, 0, 0]), words]));
  };

  socket.write(
    [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      `Host: ${host}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      `Origin: ${origin}`,
      '\r\n',
    ].join('\r\n'),
  );
  await hears('"sid"');
  say('40/readers,');
  await hears('40/readers,');
  say(`42/readers,0${JSON.stringify(['article:watch', { site, article }])}`);
  await hears('43/readers,0[{"ok":true}]');
  return {
    stopReading: () => socket.pause(),
    sayAlive: () => say('3'),
    isCut: () => cut,
    close: () => socket.destroy(),
  };
}
