// What each role may do, and where.
import type { Permission } from '../../../server/contract.ts';
import { may, permissionsOn } from '../../../server/people/permissions.ts';

const all: Permission[] = [
  'comments:moderate',
  'readers:ban',
  'readers:trust',
  'articles:close',
  'summaries:read',
  'ratings:judge',
];
const table = {
  admin: all,
  moderator: ['comments:moderate', 'readers:ban', 'readers:trust', 'articles:close'],
  editor: ['summaries:read', 'ratings:judge'],
} as const;

test.each(['admin', 'moderator', 'editor'] as const)(
  '%s may do what the table says and nothing else',
  role => {
    const grants = [{ role, siteId: 1 }];
    for (const permission of all)
      expect([permission, may(permission, { siteId: 1, grants })]).toEqual([
        permission,
        (table[role] as readonly Permission[]).includes(permission),
      ]);
  },
);

test('a role on one site gives nothing on another, and a role on no site in particular holds on all', () => {
  expect(permissionsOn(2, [{ role: 'admin', siteId: 1 }])).toEqual([]);
  expect(permissionsOn(2, [{ role: 'editor', siteId: null }])).toEqual(['summaries:read', 'ratings:judge']);
});

test('two roles add up, and nobody without a role may do anything', () => {
  const grants = [
    { role: 'moderator', siteId: 1 },
    { role: 'editor', siteId: 1 },
    { role: 'editor', siteId: null },
  ] as const;
  expect(permissionsOn(1, [...grants]).sort()).toEqual([...all].sort());
  expect(permissionsOn(1, [])).toEqual([]);
});
