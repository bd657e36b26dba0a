// The floors of the house: who may import whom, and the few things that only one place may do.
import { spawnSync } from 'node:child_process';
import { rootFolder } from '../../server/platform/rootFolder.ts';
import { sourceFiles } from '../support/sourceFiles.ts';

const server = sourceFiles('server');
const queries = sourceFiles('server', 'queries.ts');

test('every import goes to the same room, to a lower floor, or to a package that the place may use', () => {
  const cruised = spawnSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', 'server', 'client-widget'],
    ],
    { cwd: rootFolder, encoding: 'utf8' },
  );
  if (cruised.status !== 0) throw new Error(cruised.stdout + cruised.stderr);
  expect(cruised.stdout).toMatch(/no dependency violations found \(\d{3,} modules/);
});

test('only config.ts reads the environment', () => {
  const readers = server.filter(({ text }) => text.includes('process.env'));
  expect(readers.map(({ file }) => file)).toEqual(['server/config.ts']);
});

test('only a room’s own queries.ts, or that of a noun in the room, writes its tables', () => {
  const owner: Record<string, string> = {
    sites: 'sites',
    site_origins: 'sites',
    site_screeners: 'sites',
    articles: 'articles',
    ratings: 'ratings',
    tallies: 'ratings',
    rating_decisions: 'ratings',
    rating_networks: 'ratings',
    comments: 'comments',
    comment_likenesses: 'comments',
    decisions: 'moderation',
    staff: 'people',
    staff_roles: 'people',
    invitations: 'people',
    bans: 'people',
    network_bans: 'people',
    trusted_readers: 'people',
    sessions: 'people',
  };
  const writes = server.flatMap(({ file, text }) =>
    [...text.matchAll(/\b(?:insert into|update|delete from)\s+(\w+)/g)]
      .map(([, table]) => table!)
      .filter(
        table => owner[table] && !new RegExp(`^server/${owner[table]}/(\\w+/)?queries\\.ts$`).test(file),
      )
      .map(table => `${file} writes ${table}`),
  );
  expect(writes).toEqual([]);
});

test('each statement has a name of its own, since the name is what it is planned and logged under', () => {
  const names = server.flatMap(({ file, text }) =>
    [...text.matchAll(/[`'"]\/\* ([\w.${}]+) \*\//g)].map(([, name]) => ({ name: name!, file })),
  );
  expect(names.length).toBeGreaterThan(40);
  const twice = names.filter(({ name }, i) => names.findIndex(each => each.name === name) !== i);
  expect(twice).toEqual([]);
});

test('statements of the rooms are named after their room', () => {
  for (const { file, text } of queries) {
    const room = file.split('/')[1]!;
    for (const [, name] of text.matchAll(/`\/\* ([\w.${}]+) \*\//g)) expect(name).toMatch(`${room}.`);
  }
});

test('no statement is put together from values', () => {
  // Columns and fixed choices of ours may be; a value goes by number.
  const allowed =
    /^\$\{(commentColumns|articleColumns|columns|keyEnds|mostPerRead( \+ 1)?|value|beyond|type|collation|approvedCounts|page\.(sort|order))\}$/;
  for (const { file, text } of queries) {
    for (const [statement] of text.matchAll(/`\/\* [\s\S]*?[^\\]`/g)) {
      const inserted = [...statement.matchAll(/\$\{[^}]*\}/g)].map(([part]) => part);
      const strange = inserted.filter(part => !allowed.test(part) && !part.includes('commentColumns'));
      expect({ file, strange }).toEqual({ file, strange: [] });
    }
  }
});
