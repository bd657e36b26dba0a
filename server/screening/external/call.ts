// One question to a screener: signed, to an allowed address, answered in time and in size, or not at all.
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { InternalAddress, lookupFor } from './address.ts';
import { parseAnswer, type ScreenerAnswer } from './answer.ts';
import { lookUp } from './lookup.ts';
import { signedHeaders } from './signature.ts';

export interface Screener {
  url: string;
  secret: string;
}

export interface Question {
  id: string;
  text: string;
  name: string | null;
  locale: string;
  article: { key: string; url: string | null; title: string | null; section: string | null };
  /** What was approved under the article before it, oldest first. */
  context: { name: string | null; text: string }[];
}

interface Asking {
  question: Question;
  internalHosts: readonly string[];
  /** For the whole exchange: name, connection, question and answer. */
  limitMs: number;
  /** Resolves names instead of the system. */
  lookup?: LookupFunction | undefined;
}

const mostAnswerBytes = 64 * 1024;

/** Why there is no answer, in words fit for a log: nothing of the question, the address or the answer. */
export class NotReached extends Error {}

/** Throws NotReached whatever went wrong; after that nothing of the exchange is left open. */
export async function callScreener(
  { url: address, secret }: Screener,
  { question, limitMs, internalHosts, lookup = lookUp }: Asking,
): Promise<ScreenerAnswer> {
  const id = `comment_${question.id}`;
  const body = JSON.stringify(question);
  const signal = AbortSignal.timeout(limitMs);
  try {
    const response = await exchange(new URL(address), { id, body, secret, signal, internalHosts, lookup });
    try {
      const answer = parseAnswer(await textOf(response));
      if (!answer) throw new NotReached('not an answer as agreed');
      return answer;
    } finally {
      // Whatever is still to come is not read: a gigabyte stops here.
      response.destroy();
    }
  } catch (error) {
    if (error instanceof NotReached) throw error;
    if (signal.aborted) throw new NotReached('too slow');
    if (error instanceof InternalAddress) throw new NotReached('an internal address');
    const { code, name } = error as NodeJS.ErrnoException;
    throw new NotReached(`no connection (${code ?? name})`);
  }
}

interface Exchange {
  id: string;
  body: string;
  secret: string;
  signal: AbortSignal;
  internalHosts: readonly string[];
  lookup: LookupFunction;
}

/** A connection for each call: one that was kept would be of a name as it was resolved earlier. */
export const agents = { http: new HttpAgent(), https: new HttpsAgent() };

const exchange = (url: URL, { id, body, secret, signal, internalHosts, lookup }: Exchange) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const isHttps = url.protocol === 'https:';
    const request = (isHttps ? httpsRequest : httpRequest)(url, {
      method: 'POST',
      agent: isHttps ? agents.https : agents.http,
      lookup: lookupFor(url, { internalHosts, system: lookup }),
      signal,
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
        Accept: 'application/json',
        // What is packed cannot be measured before it is unpacked.
        'Accept-Encoding': 'identity',
        'User-Agent': 'article-feedback',
        ...signedHeaders({ id, sentAt: new Date(), body, secret }),
      },
    });
    request.on('response', resolve);
    // Heard to the end: an error after the answer has begun would else end the process.
    request.on('error', reject);
    // An answer that changes the protocol is no answer and no error either.
    request.on('close', () => reject(new NotReached('the connection was closed')));
    request.end(body);
  });

/** The answer's text. Throws NotReached for what is not a plain JSON answer of a reasonable size. */
async function textOf(response: IncomingMessage): Promise<string> {
  const { statusCode, headers } = response;
  // A redirect is not followed either: it leads where nobody has looked.
  if (statusCode !== 200) throw new NotReached(`status ${statusCode}`);
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) throw new NotReached('not JSON');
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw new NotReached('a packed answer');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostAnswerBytes) throw new NotReached('too long an answer');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
