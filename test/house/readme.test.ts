// What the README says is what the product does.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { settings } from '../../server/config.ts';
import { rootFolder } from '../../server/platform/rootFolder.ts';

const read = (file: string) => readFileSync(join(rootFolder, file), 'utf8');
const readme = read('README.md');
const packageJson = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test('the table of settings names each setting with its default and meaning', () => {
  const lines = readme.split('\n').filter(line => /^\| `[A-Z_]+` \|/.test(line));
  const rows = lines
    .map(line => line.split('|').slice(1, -1))
    .map(([name, byDefault, about]) => {
      return [name!.replaceAll('`', '').trim(), byDefault!.trim(), about!.trim()];
    });
  const wanted = Object.entries(settings).map(([name, { schema, about }]) => {
    const byDefault = schema.safeParse(undefined);
    const shown = byDefault.success && byDefault.data !== undefined ? `\`${String(byDefault.data)}\`` : '';
    return [name, shown, about];
  });
  expect(rows).toEqual(wanted);
});

test('everything the README links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
    .map(match => match[1]!)
    .filter(link => !link.startsWith('http'));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(link => !existsSync(join(rootFolder, link)))).toEqual([]);
});

test('every npm script that the README names exists', () => {
  const named = [...readme.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(match => match[1]!);
  expect(named.filter(name => !packageJson.scripts[name])).toEqual([]);
});

test('CI runs exactly the README’s second command', () => {
  expect(readme).toContain('\nnpm install && npm test\n');
  expect(read('.ci/run').split('\n')).toContain('npm install && npm test');
});

test('the two lines that a page is to paste are the ones the demo is embedded by', () => {
  const demo = read('server/demo/page/byens-haver.html');
  expect(demo).toContain('<script type="module" src="{{service}}/widget.js"></script>');
  expect(demo).toContain('<article-feedback site="demo" article="2026-11/byens-haver"');
  expect(readme).toContain('<article-feedback site="demo" article="2026-11/byens-haver"></article-feedback>');
});

interface ComposeService {
  image?: string;
  build?: { dockerfile_inline: string };
  environment: Record<string, string>;
  healthcheck: { test: string[] };
  user?: string;
  read_only: boolean;
  cap_drop: string[];
}

test('docker-compose.yml runs two healthy, read-only, unprivileged services with secrets from the environment', () => {
  const compose = parse(read('docker-compose.yml')) as {
    services: Record<string, ComposeService>;
    volumes: object;
  };
  const { service, database } = compose.services;
  expect(Object.keys(compose.services)).toEqual(['service', 'database']);
  expect(database!.image).toBe('postgres:18');
  for (const each of [service!, database!]) {
    expect(each).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    expect(each.healthcheck.test.length).toBeGreaterThan(1);
  }
  expect(database!.user).toBe('postgres');
  const recipe = service!.build!.dockerfile_inline;
  expect(recipe).toContain('USER node');
  // Every setting it passes is one the service knows; no secret has a default.
  expect(Object.keys(service!.environment).filter(name => !(name in settings))).toEqual([]);
  for (const name of ['SECRET', 'PUBLIC_URL']) expect(service!.environment[name]).toMatch(/^\$\{\w+:\?/);
  // Every script and file the recipe names exists here or is made by the build.
  for (const [, script] of recipe.matchAll(/npm run ([a-z:]+)/g))
    expect(packageJson.scripts).toHaveProperty([script!]);
  expect(recipe).toContain('dist/server/main.js');
  for (const file of ['sql', 'server/demo/page', 'package-lock.json'])
    expect(existsSync(join(rootFolder, file))).toBe(true);
});

test('the widget weighs no more than its budget in any language', () => {
  const weighed = spawnSync(process.execPath, ['test/support/size.mjs'], {
    cwd: rootFolder,
    encoding: 'utf8',
  });
  expect(weighed.stderr).toBe('');
  expect(weighed.status).toBe(0);
});
