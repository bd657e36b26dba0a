// The same arithmetic where the browser has none to offer, on pages served by plain http: in turns with
// the page, a few milliseconds each.
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { DeriveKeyFunction } from 'altcha-lib/types';

const TURN_MS = 10;
let turnBegan = 0;

export const deriveKey: DeriveKeyFunction = async ({ cost, keyLength }, salt, password) => {
  if (performance.now() - turnBegan > TURN_MS) {
    await othersTurn();
    turnBegan = performance.now();
  }
  return { derivedKey: pbkdf2(sha256, password, salt, { c: cost, dkLen: keyLength }) };
};

// A message to oneself: scheduler.yield() comes back before the page is painted, and timers wait for four
// milliseconds, or a second while the page is hidden.
function othersTurn(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise(resolve => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  }).finally(() => port1.close());
}
