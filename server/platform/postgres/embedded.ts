// The embedded PostgreSQL's life with the service: found or launched, claimed, revived when it dies,
// stopped last of all. Decides what happens; its neighbours in this folder do it.
import { setTimeout as pause } from 'node:timers/promises';
import { type Client, type Connection, isConnectionFault, openClient } from '../database.ts';
import { type Account, chooseAccount } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { claimName, DataFolderInUse, enterAsGuest, isLastGuest, takeClaim } from './claim.ts';
import {
  type Credentials,
  clusterExists,
  createCluster,
  giveCluster,
  keepCredentials,
  noteCredentials,
  type Place,
  preparePlace,
} from './cluster.ts';
import { ownDatabase } from './owner.ts';
import {
  findFreePort,
  findPostmaster,
  LaunchFailed,
  launchPostmaster,
  type Postmaster,
  stopPostmaster,
} from './postmaster.ts';

export { DataFolderInUse };

export interface EmbeddedPostgres {
  /** As the role that owns the database, and nothing else. */
  connection: Connection;
  /** To the maintenance database: for what the service itself never does. */
  superuser: Connection;
  /** Adopted: it was running already, left behind by a service that was killed. */
  outcome: 'started' | 'created' | 'adopted';
  /** A fast, clean shutdown; resolves when the server is gone. May be called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Holds the cluster, its password and its log. */
  folder: string;
  /** Made when missing. */
  database: string;
  /** Further settings of PostgreSQL. A server that is adopted keeps those it was started with. */
  settings?: Record<string, string>;
  /** False for a command beside the service: it shares a server, and stops it only when alone with it. */
  claim?: boolean;
}

interface Household {
  place: Place;
  binaries: Binaries;
  credentials: Credentials;
  settings: Record<string, string>;
  claim: boolean;
  stopping: AbortSignal;
  account?: Account;
}

interface Session {
  client: Client;
  postmaster: Postmaster;
  outcome: EmbeddedPostgres['outcome'];
}

const host = '127.0.0.1';
const patienceMs = 60_000;
const silencesUntilGivingUp = 3;

const ownSettings = {
  listen_addresses: host,
  // The path of a socket may be longer than the system allows; loopback works in any folder.
  unix_socket_directories: '',
  // A refused row is an everyday answer here, and the log must not repeat what readers wrote.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { folder, database, settings = {}, claim = true } = options;
  const binaries = await findBinaries();
  const place = await preparePlace(folder);
  const credentials = await keepCredentials(place);
  const stop = new AbortController();
  const household: Household = {
    place,
    binaries,
    credentials,
    settings: { ...ownSettings, ...settings },
    claim,
    stopping: stop.signal,
  };

  let session = await openSession(household);
  const { outcome, postmaster } = session;
  const { port } = postmaster;
  let reviving = Promise.resolve();
  const watch = () => {
    session.client.once('end', () => {
      reviving = revive();
    });
  };
  // On the same port, so that the service's pool heals without knowing of it.
  const revive = async () => {
    for (let delayMs = 50; !stop.signal.aborted; delayMs = Math.min(2 * delayMs, 2_000)) {
      try {
        session = await openSession(household, port);
        return watch();
      } catch {
        await pause(delayMs, undefined, { signal: stop.signal }).catch(() => undefined);
      }
    }
  };
  if (claim) watch();

  let connection: Connection;
  try {
    if (credentials.port !== port) await noteCredentials(place, { ...credentials, port });
    connection = await ownDatabase(session.client, {
      superuser: { ...superuserOf(credentials), port },
      name: database,
    });
  } catch (error) {
    stop.abort();
    if (outcome !== 'adopted') await stopPostmaster(place, postmaster);
    await session.client.end();
    throw error;
  }

  const shutDown = async () => {
    stop.abort();
    await reviving;
    // The claim is kept until the end: nobody may adopt a server that is about to go.
    if (claim || (await isLastGuest(session.client).catch(() => false))) {
      const living = await findPostmaster(place);
      if (living) await stopPostmaster(place, living);
    }
    await session.client.end();
  };
  let stopped: Promise<void> | undefined;
  return {
    connection,
    superuser: { ...superuserOf(credentials), port },
    outcome,
    stop: () => {
      stopped ??= shutDown();
      return stopped;
    },
  };
}

const superuserOf = ({ user, password, port }: Credentials): Connection => ({
  host,
  port,
  user,
  password,
  database: 'postgres',
});

/** A connection that holds the claim, to a server that is found or launched. */
async function openSession(household: Household, fixedPort?: number): Promise<Session> {
  const { place, credentials, claim, stopping } = household;
  const deadline = Date.now() + patienceMs;
  const existed = await clusterExists(place);
  let outcome: Session['outcome'] = 'adopted';
  let silences = 0;
  for (let delayMs = 25; ; delayMs = Math.min(1.5 * delayMs, 500)) {
    const triedAt = Date.now();
    let postmaster = await findPostmaster(place);
    try {
      if (!postmaster) {
        postmaster = await launch(household, fixedPort);
        outcome = existed ? 'started' : 'created';
      }
      if (!postmaster.isReady) throw new NotReady();
      const address = { ...superuserOf(credentials), port: postmaster.port };
      const client = await openClient({ ...address, application_name: claimName });
      try {
        await (claim ? takeClaim(client, place) : enterAsGuest(client));
        return { client, postmaster, outcome };
      } catch (error) {
        await client.end();
        throw error;
      }
    } catch (error) {
      if (isConnectionFault(error) && Date.now() - triedAt > 4_500) silences += 1;
      const isOver = Date.now() > deadline || silences === silencesUntilGivingUp;
      if (!mayPass(error) || isOver) throw explained(error, { place, postmaster });
      await pause(delayMs, undefined, { signal: stopping });
    }
  }
}

async function launch(household: Household, fixedPort?: number): Promise<Postmaster> {
  const { place, binaries, credentials, settings, stopping } = household;
  household.account ??= await chooseAccount({ folder: place.folder, initdb: binaries.initdb });
  const { account } = household;
  if (!(await clusterExists(place)))
    await createCluster(place, { account, initdb: binaries.initdb, credentials });
  await giveCluster(place, account);
  return launchPostmaster(place, {
    account,
    postgres: binaries.postgres,
    port: fixedPort ?? (await findFreePort()),
    settings,
    patienceMs,
    signal: stopping,
  });
}

/** Starting, recovering from a crash, or on its way down. */
class NotReady extends Error {}

const mayPass = (error: unknown) =>
  error instanceof NotReady || (error instanceof LaunchFailed ? error.passes : isConnectionFault(error));

function explained(
  cause: unknown,
  { place, postmaster }: { place: Place; postmaster: Postmaster | undefined },
): unknown {
  const who = `PostgreSQL in ${place.folder} (process ${postmaster?.pid})`;
  const { code = '' } = cause as { code?: string };
  if (/^28/.test(code)) {
    const advice = 'Put back the file that belongs to this database.';
    return new Error(`${who} refuses the password in ${place.credentialsFile}. ${advice}`, { cause });
  }
  if (cause instanceof NotReady) {
    const advice = `It may be recovering from a crash: see ${place.logFile}, and start again when it is ready.`;
    return new Error(`${who} is not ready after ${patienceMs / 1000} s. ${advice}`, { cause });
  }
  if (!isConnectionFault(cause)) return cause;
  const advice = `See ${place.logFile}; stop it (kill -INT ${postmaster?.pid}) and start again.`;
  return new Error(`${who} does not answer on ${host}:${postmaster?.port}. ${advice}`, { cause });
}
