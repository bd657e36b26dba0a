// What is kept of a reader's words, and how the same words are found again. Pure.
import { createHash } from 'node:crypto';
import { LIMITS } from '../contract.ts';
import { Problem } from '../problems.ts';
import { codePoints, isVisible } from '../screening/checks.ts';

/** Verbatim but for NFC: two ways to write å are one text. */
export const normaliseText = (text: string): string => text.normalize('NFC');

/** The name to show, null for none. Throws `invalid-request` for one that is too long. */
export function normaliseName(name: string | null | undefined): string | null {
  const trimmed = (name ?? '').normalize('NFC').trim();
  if (codePoints(trimmed) > LIMITS.nameCodePoints) throw new Problem('invalid-request', { field: 'name' });
  // A name of invisible characters only would show as an empty space where a person should be.
  return isVisible(trimmed) ? trimmed : null;
}

/** The same for texts that differ only in case, spacing, punctuation or invisible characters. */
export function fingerprintOf(text: string): Buffer {
  const essence = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // A text of signs only («!!!») has no essence: then the signs are what repeats.
  return createHash('sha256')
    .update(essence || text.trim())
    .digest()
    .subarray(0, 16);
}

/** Tells a retry (same hash) from another request under the same Idempotency-Key. */
export const requestHashOf = (request: { articleKey: string; name: string | null; text: string }): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([request.articleKey, request.name, request.text]))
    .digest();
