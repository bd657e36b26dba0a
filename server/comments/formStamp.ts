// Form stamps: when a form was opened, signed, and bound to one site and article. Nothing is stored, and
// nothing about the reader is inside. A person takes a while to write; a script seldom asks for the form.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** A page may stay open overnight; a collected stamp must not serve for ever. */
const validMs = 24 * 60 * 60_000;

interface Form {
  siteId: number;
  articleKey: string;
}

// The article's key stands last: it alone may hold a colon.
const signature = (secret: string, { siteId, articleKey, opened }: Form & { opened: string }) =>
  createHmac('sha256', secret).update(`form-stamp:f1:${siteId}:${opened}:${articleKey}`).digest('base64url');

/** For a form opened now, as `f1.<milliseconds, base 36>.<signature>`. */
export function mintFormStamp({ secrets, now, ...form }: Form & { secrets: string[]; now: Date }): string {
  const opened = now.getTime().toString(36);
  return `f1.${opened}.${signature(secrets[0]!, { ...form, opened })}`;
}

/** Seconds since the form was opened; undefined where no stamp of ours for this article is given, or an old one. */
export function secondsSinceStamp(
  stamp: string | undefined,
  { secrets, now, ...form }: Form & { secrets: string[]; now: Date },
): number | undefined {
  const [, opened, signed] = /^f1\.([0-9a-z]{1,10})\.([\w-]{43})$/.exec(stamp ?? '') ?? [];
  if (opened === undefined || signed === undefined) return undefined;
  const isGenuine = secrets.some(secret =>
    timingSafeEqual(Buffer.from(signed), Buffer.from(signature(secret, { ...form, opened }))),
  );
  const ageMs = now.getTime() - Number.parseInt(opened, 36);
  return isGenuine && ageMs >= 0 && ageMs <= validMs ? ageMs / 1000 : undefined;
}
