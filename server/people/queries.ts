// Staff, their roles, invitations and sessions: the only file that writes them.
import type { Role } from '../contract.ts';
import type { Db } from '../platform/database.ts';
import type { Grant } from './permissions.ts';

export interface StaffRow {
  id: string;
  email: string;
  name: string;
  password_hash: string;
}

export interface InvitationRow {
  email: string | null;
  role: Role;
  site_id: number | null;
}

export const staffByEmail = (db: Db, email: string) =>
  db.maybeOne<StaffRow>(
    `/* people.staffByEmail */
    select id, email, name, password_hash from staff where email = lower($1) and disabled_at is null`,
    [email],
  );

/** A person who may still log in, with what they may do; undefined once disabled. */
export const staffWithGrants = (db: Db, staffId: string) =>
  db.maybeOne<{ id: string; email: string; name: string; grants: Grant[] }>(
    `/* people.staffWithGrants */
    select s.id, s.email, s.name,
           coalesce((select json_agg(json_build_object('role', r.role, 'siteId', r.site_id))
                       from staff_roles r where r.staff_id = s.id), '[]') as grants
      from staff s where s.id = $1::bigint and s.disabled_at is null`,
    [staffId],
  );

export const adminExists = async (db: Db) =>
  (
    await db.one<{ exists: boolean }>(`/* people.adminExists */
    select exists (select from staff_roles r join staff s on s.id = r.staff_id
                    where r.role = 'admin' and r.site_id is null and s.disabled_at is null)`)
  ).exists;

/** Of two first admins at once only one may be: held until the transaction ends. */
export const lockFirstAdmin = (db: Db) =>
  db.many(
    `/* people.lockFirstAdmin */ select pg_advisory_xact_lock(hashtext('article-feedback first admin'))`,
  );

export const addInvitation = (
  db: Db,
  invitation: {
    tokenHash: Buffer;
    email: string | null;
    role: Role;
    siteId: number | null;
    validHours: number;
  },
) =>
  db.many(
    `/* people.addInvitation */
    insert into invitations (token_hash, email, role, site_id, expires_at)
    values ($1, lower($2), $3::staff_role, $4::integer, now() + make_interval(hours => $5::integer))`,
    [invitation.tokenHash, invitation.email, invitation.role, invitation.siteId, invitation.validHours],
  );

/** Withdraws earlier links for the first admin: only the newest one that was printed works. */
export const dropFirstAdminInvitations = (db: Db) =>
  db.many(`/* people.dropFirstAdminInvitations */
    delete from invitations where email is null and accepted_at is null`);

export const openInvitation = (db: Db, tokenHash: Buffer) =>
  db.maybeOne<InvitationRow>(
    `/* people.openInvitation */
    select email, role, site_id from invitations
     where token_hash = $1 and accepted_at is null and expires_at > now()`,
    [tokenHash],
  );

/** Marks the link used. Undefined when somebody used it first, or it has expired. */
export const useInvitation = (db: Db, tokenHash: Buffer) =>
  db.maybeOne<InvitationRow>(
    `/* people.useInvitation */
    update invitations set accepted_at = now()
     where token_hash = $1 and accepted_at is null and expires_at > now()
    returning email, role, site_id`,
    [tokenHash],
  );

export const addStaff = (db: Db, staff: { email: string; name: string; passwordHash: string }) =>
  db.one<StaffRow>(
    `/* people.addStaff */
    insert into staff (email, name, password_hash) values (lower($1), $2, $3)
    returning id, email, name, password_hash`,
    [staff.email, staff.name, staff.passwordHash],
  );

export const grantRole = (db: Db, grant: { staffId: string; siteId: number | null; role: Role }) =>
  db.many(
    `/* people.grantRole */
    insert into staff_roles (staff_id, site_id, role) values ($1::bigint, $2::integer, $3::staff_role)
    on conflict do nothing`,
    [grant.staffId, grant.siteId, grant.role],
  );

/** Lets a person who has joined before in again. Undefined for somebody who never has. */
export const readmitStaff = (db: Db, email: string) =>
  db.maybeOne<{ id: string }>(
    `/* people.readmit */
    update staff set disabled_at = null where email = lower($1) returning id`,
    [email],
  );

export const disableStaff = (db: Db, email: string) =>
  db.maybeOne<{ id: string }>(
    `/* people.disableStaff */
    with disabled as (
      update staff set disabled_at = now() where email = lower($1) and disabled_at is null returning id
    ), logged_out as (
      delete from sessions where sess ->> 'staffId' = (select id::text from disabled)
    )
    select id from disabled`,
    [email],
  );

export const sessionIsAlive = async (db: Db, sessionId: string) =>
  (
    await db.one<{ alive: boolean }>(
      `/* people.sessionIsAlive */
    select exists (select from sessions where sid = $1 and expire > now()) as alive`,
      [sessionId],
    )
  ).alive;

export const dropExpiredSessions = (db: Db) =>
  db.many('/* people.dropExpiredSessions */ delete from sessions where expire < now()');
