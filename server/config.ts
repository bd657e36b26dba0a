// The only reader of process.env: every setting, its default and its limits.
// The README's table is checked against `settings` by a test.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65535);
const onOff = z.enum(['on', 'off']).transform(value => value === 'on');

export const settings = {
  PORT: { schema: port.default(3000), about: 'Port of the service' },
  HOST: {
    schema: z.string().default('127.0.0.1'),
    about: 'Address to listen on; `0.0.0.0` for every network',
  },
  PUBLIC_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    about:
      'Where browsers reach the service; an https address makes the session cookie secure. Default `http://localhost:PORT`',
  },
  DATABASE_URL: {
    schema: z.string().startsWith('postgres').optional(),
    about: 'Another PostgreSQL (15 or later) instead of the embedded one',
  },
  DATA_DIR: {
    schema: z.string().default('./data'),
    about: 'Folder of the embedded database and the generated secret',
  },
  SECRET: {
    schema: z.string().optional(),
    about:
      'At least 32 characters; signs reader tokens and sessions. Several, comma-separated: the first signs, all verify. Default: generated in `DATA_DIR/secret`',
  },
  REDIS_URL: {
    schema: z.string().startsWith('redis').optional(),
    about: 'A Redis, or one of its databases, of its own: to count limits in instead of PostgreSQL',
  },
  POOL_SIZE: {
    schema: z.coerce.number().int().min(2).max(200).default(10),
    about: 'Database connections per process',
  },
  TRUSTED_PROXIES: {
    // `trust proxy: true` would let any reader choose their own address (CVE-2026-22201 in a peer)
    schema: z.coerce
      .number({ error: 'must be the number of proxies in front, 0 to 10' })
      .int()
      .min(0)
      .max(10)
      .default(0),
    about: 'How many proxies in front may be believed about the address of a reader',
  },
  LIMIT_SCALE: {
    schema: z.coerce
      .number({ error: 'must be a number such as 1, 2.5 or 100' })
      .min(0.1)
      .max(10_000)
      .default(1),
    about:
      'Multiplies how often readers may act: 10 is ten times as generous, for a house behind one address or a load test',
  },
  SCREENER_INTERNAL_HOSTS: {
    schema: z
      .string()
      .regex(/^(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5}(?:,(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5})*$/i, {
        error: 'must be host:port, several comma-separated, such as classifier:8000',
      })
      .optional(),
    about:
      'Where a screener of your own may be although the address is internal: `classifier:8000`, several comma-separated. Default: nowhere',
  },
  LOG_LEVEL: {
    schema: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
    about: 'How much is logged, as JSON lines on standard output',
  },
  DEMO: {
    schema: onOff.optional(),
    about: '`on` or `off`: serve the demo magazine. Default `on`, but `off` where NODE_ENV is production',
  },
  DEMO_PORT: {
    schema: port.default(3001),
    about: 'Port of the demo magazine: another origin than the service, as in life',
  },
} as const;

export interface Config {
  port: number;
  host: string;
  publicUrl: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  dataFolder: string;
  secrets: string[];
  poolSize: number;
  trustedProxies: number;
  limitScale: number;
  /** `host:port` each. */
  screenerInternalHosts: string[];
  logLevel: string;
  demo: { port: number } | undefined;
}

export class ConfigError extends Error {}

/** Reads the environment. Throws ConfigError, naming the variable, for what cannot be used. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = <K extends keyof typeof settings>(key: K) => {
    // An empty variable is what compose files pass for one that is not set.
    const parsed = settings[key].schema.safeParse(environment[key] === '' ? undefined : environment[key]);
    if (!parsed.success) throw new ConfigError(`${key}: ${parsed.error.issues[0]?.message}`);
    return parsed.data as z.output<(typeof settings)[K]['schema']>;
  };
  const servicePort = read('PORT');
  const dataFolder = read('DATA_DIR');
  const demoIsOn = read('DEMO') ?? environment.NODE_ENV !== 'production';
  return {
    port: servicePort,
    host: read('HOST'),
    publicUrl: new URL(read('PUBLIC_URL') ?? `http://localhost:${servicePort}`).origin,
    databaseUrl: read('DATABASE_URL'),
    redisUrl: read('REDIS_URL'),
    dataFolder,
    secrets: readSecrets(read('SECRET'), dataFolder),
    poolSize: read('POOL_SIZE'),
    trustedProxies: read('TRUSTED_PROXIES'),
    limitScale: read('LIMIT_SCALE'),
    screenerInternalHosts: read('SCREENER_INTERNAL_HOSTS')?.toLowerCase().split(',') ?? [],
    logLevel: read('LOG_LEVEL'),
    demo: demoIsOn ? { port: read('DEMO_PORT') } : undefined,
  };
}

function readSecrets(fromEnvironment: string | undefined, dataFolder: string): string[] {
  const secrets = fromEnvironment?.split(',') ?? [generatedSecret(dataFolder)];
  if (secrets.some(secret => secret.length < 32)) {
    throw new ConfigError('SECRET: must be at least 32 characters (try: openssl rand -hex 32)');
  }
  return secrets;
}

function generatedSecret(dataFolder: string): string {
  const file = join(dataFolder, 'secret');
  mkdirSync(dataFolder, { recursive: true });
  try {
    // wx: of two processes that start at once, one writes and the other reads what it wrote
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
