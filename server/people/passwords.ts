// Passwords as argon2id hashes (OWASP's second recommendation: 19 MiB, two passes).
import { type Algorithm, hash, verify } from '@node-rs/argon2';

// Algorithm is a const enum that isolated modules cannot inline: 2 is Argon2id.
const argon2id = 2 as Algorithm;
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

let stranger: Promise<string> | undefined;

/**
 * Whether the password is right. Without a hash (nobody by that e-mail) the same work is done
 * against a throw-away hash, so that the time taken tells nothing about who exists.
 */
export async function passwordMatches(password: string, passwordHash: string | undefined): Promise<boolean> {
  stranger ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await stranger), password.normalize('NFC'));
  return matches && passwordHash !== undefined;
}
