// A screener of the tests' own: remembers what it was asked, and answers as it is told, or not at all.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Question } from '../../server/screening/external/call.ts';
import type { Certificate } from './certificate.ts';

export interface Asked {
  headers: IncomingHttpHeaders;
  /** As it came, byte for byte: what the signature is about. */
  body: string;
  question: Question;
  response: ServerResponse;
}

export interface TestScreener {
  url: string;
  /** As in SCREENER_INTERNAL_HOSTS. */
  place: string;
  asked: Asked[];
  /** From now on. By default it says nothing, and keeps the line open. */
  answersWith(answer: (asked: Asked) => void): void;
  stop(): Promise<void>;
}

export const says = (answer: object) => (asked: Pick<Asked, 'response'>) => {
  asked.response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
};

/** By https where it is given a certificate. */
export async function startScreener({
  certificate,
}: {
  certificate?: Certificate;
} = {}): Promise<TestScreener> {
  const asked: Asked[] = [];
  let answer: (asked: Asked) => void = () => undefined;
  const hear: RequestListener = async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const one = { headers: request.headers, body, question: body ? JSON.parse(body) : undefined, response };
    asked.push(one);
    answer(one);
  };
  const server = certificate ? createTlsServer(certificate, hear) : createServer(hear);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${certificate ? 'https' : 'http'}://${place}/screen`,
    place,
    asked,
    answersWith: next => {
      answer = next;
    },
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
