// Reader tokens: a random id, bound to one site and signed. Nothing about the reader is inside,
// and nothing is stored on the server until they act.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

const version = 'r1';

const signature = (secret: string, { siteId, readerId }: { siteId: number; readerId: string }) =>
  createHmac('sha256', secret).update(`reader-token:${version}:${siteId}:${readerId}`).digest();

/** A new reader of a site, as `r1.<id>.<signature>`, both base64url. */
export function mintReaderToken(options: { siteId: number; secrets: string[]; readerId?: string }): string {
  const { siteId, secrets, readerId = randomUUID() } = options;
  const id = Buffer.from(readerId.replaceAll('-', ''), 'hex').toString('base64url');
  return `${version}.${id}.${signature(secrets[0]!, { siteId, readerId }).toString('base64url')}`;
}

/** The reader's id as a UUID, or undefined for a token that is malformed, forged or of another site. */
export function readReaderToken(
  token: string,
  { siteId, secrets }: { siteId: number; secrets: string[] },
): string | undefined {
  const id = /^r1\.([\w-]{22})\.[\w-]{43}$/.exec(token)?.[1];
  if (!id) return undefined;
  const hex = Buffer.from(id, 'base64url').toString('hex');
  const readerId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  // The whole token is compared, not its decoded bytes: base64 can be written in several ways.
  const isGenuine = secrets.some(secret => {
    const genuine = mintReaderToken({ siteId, secrets: [secret], readerId });
    return timingSafeEqual(Buffer.from(token), Buffer.from(genuine));
  });
  return isGenuine ? readerId : undefined;
}
