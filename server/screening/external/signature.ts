// The signature that tells a screener that we are asking, as Standard Webhooks has it. Pure, but for making a secret.
import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

export const newSecret = (): string => prefix + randomBytes(32).toString('base64');

interface Message {
  /** The same when the same thing is asked again. */
  id: string;
  sentAt: Date;
  body: string;
  secret: string;
}

/** `v1,` and the HMAC-SHA256 of `id.timestamp.body` in base64, under the bytes that the secret spells. */
export function signedHeaders({ id, sentAt, body, secret }: Message): Record<string, string> {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000));
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
