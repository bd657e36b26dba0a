// Decides who PostgreSQL runs as. It refuses to run as root, so root lends it an unprivileged account,
// which may not be able to enter the folders (such as /root) that the project and its data lie in.
import { execFile } from 'node:child_process';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Account {
  name: string;
  /** Who the database's files must belong to; nobody in particular when the service is not root. */
  owner?: Identity;
  commandFor(program: string, args: string[]): Command;
}

export interface Command {
  file: string;
  args: string[];
  options: { cwd: string; env: Record<string, string>; uid?: number; gid?: number };
}

interface Identity {
  uid: number;
  gid: number;
}

// A fixed environment: the caller's PGPORT, PGDATA, LC_ALL or TZ must not change the database.
const env = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' };
const options = { cwd: '/', env };

export const run = ({ file, args, options }: Command) => promisify(execFile)(file, args, options);

export async function chooseAccount({
  folder,
  initdb,
}: {
  folder: string;
  initdb: string;
}): Promise<Account> {
  if (process.getuid?.() !== 0)
    return { name: 'oneself', commandFor: (file, args) => ({ file, args, options }) };
  const failures: string[] = [];
  for (const account of accountsForRoot(await findUnprivilegedUser())) {
    const failure = await tryOut(account, { folder, initdb });
    if (!failure) return account;
    failures.push(failure);
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and no way to run it as an unprivileged user works here. ' +
      'Start the service as an ordinary user, put the project and its data in a folder that every user may enter ' +
      `(such as /srv/article-feedback), or set DATABASE_URL. What was tried:\n${failures.join('\n')}`,
  );
}

/** From the least privilege to the most; the later ones are for folders that the account cannot enter. */
function accountsForRoot(user: Identity): Account[] {
  return [
    {
      name: `as user ${user.uid}`,
      owner: user,
      commandFor: (file, args) => ({ file, args, options: { ...options, ...user } }),
    },
    withCapability(user, 'dac_read_search'),
    inUserNamespace(user),
    // Containers commonly keep this capability and drop the narrower one.
    withCapability(user, 'dac_override'),
  ];
}

function withCapability(user: Identity, capability: string): Account {
  const only = `-all,+${capability}`;
  const identity = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  const capabilities = [`--inh-caps=${only}`, `--ambient-caps=${only}`, `--bounding-set=${only}`];
  // Without no_setuid_fixup the kernel ignores capabilities in access(2), by which PostgreSQL finds itself.
  const flags = [...identity, ...capabilities, '--securebits=+no_setuid_fixup'];
  return {
    name: `as user ${user.uid} with ${capability}, by setpriv`,
    owner: user,
    commandFor: (file, args) => ({ file: 'setpriv', args: [...flags, file, ...args], options }),
  };
}

/** PostgreSQL sees another user id, while the kernel sees root stripped of every capability. */
function inUserNamespace(user: Identity): Account {
  const flags = ['--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`];
  return {
    name: 'in a user namespace, by unshare',
    owner: { uid: 0, gid: 0 },
    commandFor: (file, args) => ({ file: 'unshare', args: [...flags, file, ...args], options }),
  };
}

async function findUnprivilegedUser(): Promise<Identity> {
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map(line => line.split(':'));
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const user = users.find(([candidate]) => candidate === name);
    if (user) return { uid: Number(user[2]), gid: Number(user[3]) };
  }
  return { uid: 65534, gid: 65534 };
}

/** Does what PostgreSQL will do: write in its own folder, run its program, read its libraries. */
async function tryOut(
  account: Account,
  { folder, initdb }: { folder: string; initdb: string },
): Promise<string> {
  const trial = await mkdtemp(join(folder, `postgres.new-${process.pid}-`));
  const script = 'cd "$1" && : > written && exec "$2" --show --pgdata="$1"';
  const command = account.commandFor('/bin/sh', ['-c', script, 'sh', trial, initdb]);
  try {
    if (account.owner) await chown(trial, account.owner.uid, account.owner.gid);
    await run(command);
    return '';
  } catch (error) {
    const { stderr, message, code } = error as { stderr?: string; message: string; code: string | number };
    return `- ${account.name}: ${stderr === undefined ? message : stderr.trim() || `ended with ${code}`}`;
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}
