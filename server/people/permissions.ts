// Every permission, on one page: what each role may do on a site it was given.
import type { Permission, Role } from '../contract.ts';

const permissionsOf: Record<Role, readonly Permission[]> = {
  admin: [
    'comments:moderate',
    'readers:ban',
    'readers:trust',
    'articles:close',
    'summaries:read',
    'ratings:judge',
  ],
  moderator: ['comments:moderate', 'readers:ban', 'readers:trust', 'articles:close'],
  editor: ['summaries:read', 'ratings:judge'],
};

/** A role on one site, or on every site where `siteId` is null. */
export interface Grant {
  role: Role;
  siteId: number | null;
}

export const permissionsOn = (siteId: number, grants: Grant[]): Permission[] => {
  const here = grants.filter(grant => grant.siteId === null || grant.siteId === siteId);
  return [...new Set(here.flatMap(grant => permissionsOf[grant.role]))];
};

export const may = (
  permission: Permission,
  { siteId, grants }: { siteId: number; grants: Grant[] },
): boolean => permissionsOn(siteId, grants).includes(permission);
