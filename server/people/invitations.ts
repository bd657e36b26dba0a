// One-time links: the first admin's, printed at start-up, and those that staff are invited by.
import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { Problem } from '../problems.ts';
import { hashPassword } from './passwords.ts';
import * as people from './queries.ts';

export const hashToken = (token: string) => createHash('sha256').update(token).digest();

/** In the fragment, so that the token never reaches a log or a proxy. */
const link = (publicUrl: string, token: string) => `${publicUrl}/welcome#${token}`;

/** A link that lets one person join, valid for seven days. */
export async function inviteStaff(
  db: Db,
  invitation: { email: string; role: Role; siteId: number | null; publicUrl: string },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await people.addInvitation(db, { ...invitation, tokenHash: hashToken(token), validHours: 7 * 24 });
  return link(invitation.publicUrl, token);
}

/** The link that creates the first admin, or undefined once there is one. Earlier such links stop working. */
export const inviteFirstAdmin = (db: Db, { publicUrl }: { publicUrl: string }): Promise<string | undefined> =>
  db.transaction(async tx => {
    await people.lockFirstAdmin(tx);
    if (await people.adminExists(tx)) return undefined;
    await people.dropFirstAdminInvitations(tx);
    const token = randomBytes(24).toString('base64url');
    await people.addInvitation(tx, {
      tokenHash: hashToken(token),
      email: null,
      role: 'admin',
      siteId: null,
      validHours: 24,
    });
    return link(publicUrl, token);
  });

/**
 * Creates the person an invitation is for and returns their id. Works once; the first admin's link
 * only while there is no admin. Throws `invitation-not-valid` or `email-taken`.
 */
export async function acceptInvitation(
  db: Db,
  accepted: { token: string; email: string; name: string; password: string },
): Promise<string> {
  // Slow on purpose, so outside the transaction; a dead link must not cost that work.
  if (!(await people.openInvitation(db, hashToken(accepted.token))))
    throw new Problem('invitation-not-valid');
  const passwordHash = await hashPassword(accepted.password);

  return db.transaction(async tx => {
    await people.lockFirstAdmin(tx);
    const invitation = await people.useInvitation(tx, hashToken(accepted.token));
    if (!invitation) throw new Problem('invitation-not-valid');
    const isForFirstAdmin = invitation.email === null;
    if (isForFirstAdmin && (await people.adminExists(tx))) throw new Problem('invitation-not-valid');

    const email = invitation.email ?? accepted.email;
    const staff = await people.addStaff(tx, { email, name: accepted.name, passwordHash });
    await people.grantRole(tx, { staffId: staff.id, siteId: invitation.site_id, role: invitation.role });
    return staff.id;
  });
}
