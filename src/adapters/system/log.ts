import { pino } from 'pino';
import type { Log } from '../../app/ports/system.ts';

/** Names under which a secret could reach a log line by mistake. */
const secrets = [
  'authorization',
  'password',
  'secret',
  'token',
  'access_token',
  'cookie',
  'connectionString',
  'url',
];

/** One JSON line per message on standard output. Values under names that may hold a secret are never written. */
export function createLog(level: string): Log {
  const logger = pino({
    level,
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), censor: '[hidden]' },
    formatters: { level: (label) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
    base: null,
  });
  return {
    info: (message, facts) => {
      logger.info(facts ?? {}, message);
    },
    warn: (message, facts) => {
      logger.warn(facts ?? {}, message);
    },
    error: (message, facts) => {
      logger.error(facts ?? {}, message);
    },
  };
}
