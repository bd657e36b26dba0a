// Owns what lies in the data folder: the database cluster, made whole or not at all, and the random
// password that only this service knows.
import { randomBytes } from 'node:crypto';
import {
  access,
  chown,
  constants,
  lchown,
  link,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, run } from './account.ts';

export interface Place {
  folder: string;
  cluster: string;
  credentialsFile: string;
  logFile: string;
}

export interface Credentials {
  port: number;
  user: string;
  password: string;
}

/** Makes the data folder and sees to it that it may be used by whoever runs the service. */
export async function preparePlace(path: string): Promise<Place> {
  await mkdir(path, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`The data folder ${path} cannot be made (${cause.code}). Name another in DATA_DIR.`, {
      cause,
    });
  });
  const folder = await realpath(path);
  const place = {
    folder,
    cluster: join(folder, 'postgres'),
    credentialsFile: join(folder, 'postgres.json'),
    logFile: join(folder, 'postgres.log'),
  };
  const owner = await stat(place.cluster).then(
    found => found.uid,
    () => undefined,
  );
  if (process.getuid!() !== 0 && owner !== undefined && owner !== process.getuid!())
    throw belongsToAnother(place);
  for (const file of [place.folder, place.credentialsFile, place.logFile]) {
    await access(file, constants.R_OK | constants.W_OK).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES') throw belongsToAnother(place);
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await sweep(place);
  return place;
}

function belongsToAnother({ folder }: Place): Error {
  return new Error(
    `The data folder ${folder} was made by another user (root, perhaps) and cannot be used by this one. ` +
      'Start the service as that user, or stop it there and hand the folder over: ' +
      `sudo chown -R ${process.getuid!()}:${process.getgid!()} '${folder}'`,
  );
}

/** Removes what first starts left when they were killed half-way. */
async function sweep({ folder }: Place): Promise<void> {
  for (const name of await readdir(folder)) {
    const maker = /^postgres\.new-(\d+)-/.exec(name)?.[1];
    if (!maker || isAlive(Number(maker))) continue;
    // The killed start's initdb may still be writing there: the retries outlast it.
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export const clusterExists = ({ cluster }: Place) =>
  access(join(cluster, 'PG_VERSION')).then(
    () => true,
    () => false,
  );

/** Reads the password, or makes one. Of two first starts at once, both end up with the same. */
export async function keepCredentials(place: Place): Promise<Credentials> {
  const { credentialsFile } = place;
  const existed = await clusterExists(place);
  if (!(await stat(credentialsFile).catch(() => undefined))) {
    if (existed) {
      throw new Error(
        `${credentialsFile} is missing, and with it the password of the database beside it. ` +
          'Put it back from a backup; nothing else opens this database.',
      );
    }
    const credentials = { port: 0, user: 'postgres', password: randomBytes(32).toString('base64url') };
    await writeCredentials(place, { credentials, put: link });
  }
  const text = await readFile(credentialsFile, 'utf8');
  try {
    const { port, user, password } = JSON.parse(text) as Partial<Credentials>;
    if (user && password) return { port: port ?? 0, user, password };
  } catch {}
  throw new Error(`${credentialsFile} is damaged: it names no user and password. Put it back from a backup.`);
}

export const noteCredentials = (place: Place, credentials: Credentials) =>
  writeCredentials(place, { credentials, put: rename });

async function writeCredentials(
  { folder, credentialsFile }: Place,
  { credentials, put }: { credentials: Credentials; put: (from: string, to: string) => Promise<void> },
): Promise<void> {
  const workshop = await mkdtemp(join(folder, `postgres.new-${process.pid}-`));
  const draft = join(workshop, 'postgres.json');
  try {
    await writeFile(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600, flush: true });
    // Put in place whole: a link fails where another start was first, a rename replaces.
    await put(draft, credentialsFile).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** False when another start at the same moment was first. */
export async function createCluster(
  place: Place,
  { account, initdb, credentials }: { account: Account; initdb: string; credentials: Credentials },
): Promise<boolean> {
  const workshop = await mkdtemp(join(place.folder, `postgres.new-${process.pid}-`));
  const draft = join(workshop, 'cluster');
  const passwordFile = join(workshop, 'password');
  try {
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordFile, credentials.password, { mode: 0o600 });
    const { owner } = account;
    if (owner) for (const path of [workshop, draft, passwordFile]) await chown(path, owner.uid, owner.gid);
    await run(
      account.commandFor(initdb, [
        `--pgdata=${draft}`,
        `--username=${credentials.user}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        // macOS knows no C.UTF-8; PostgreSQL's own locale decides there as well.
        `--locale=${process.platform === 'darwin' ? 'C' : 'C.UTF-8'}`,
      ]),
    ).catch((cause: { stderr?: string; message: string }) => {
      throw new Error(
        `PostgreSQL could not be set up in ${place.folder}: ${cause.stderr?.trim() || cause.message}`,
        {
          cause,
        },
      );
    });
    await rename(draft, place.cluster);
    await syncFolder(place.folder);
    return true;
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    if (await clusterExists(place)) return false;
    throw new Error(`${place.cluster} holds files but no database. Move them elsewhere.`, { cause: error });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  await folder.sync().finally(() => folder.close());
}

/** A folder that an ordinary user filled, or another account of root's, is handed over before the start. */
export async function giveCluster({ cluster }: Place, { owner }: Account): Promise<void> {
  if (!owner || (await stat(cluster)).uid === owner.uid) return;
  for (const entry of await readdir(cluster, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), owner.uid, owner.gid);
  }
  // Last, so that a change that was cut short is begun again.
  await chown(cluster, owner.uid, owner.gid);
}
