// The log: JSON lines without addresses, names, texts or tokens.
import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** Fields that could identify a reader are cut whatever a caller passes along. */
const redacted = [
  'req.headers',
  'req.remoteAddress',
  'req.remotePort',
  'req.query',
  'res.headers',
  '*.text',
  '*.token',
  '*.password',
  // PostgreSQL quotes the whole row that it refused, with what the reader wrote in it.
  'err.detail',
  'err.where',
  'err.hint',
  'err.internalQuery',
];

export const createLog = (options: { level: string; destination?: DestinationStream }): Log =>
  pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: redacted, remove: true },
    },
    options.destination ?? pino.destination({ sync: false }),
  );
