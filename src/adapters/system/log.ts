import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { Log } from '../../app/ports/system.ts';
import { hideSecrets, withoutSecrets } from './hide-secrets.ts';

/** One JSON line per message, on standard output unless told otherwise. What may be a secret is never written. */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination(1),
): Log {
  const logger = pino(
    {
      level,
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
      base: null,
    },
    destination,
  );
  const write =
    (to: 'info' | 'warn' | 'error'): Log['info'] =>
    (message, facts) => {
      if (!logger.isLevelEnabled(to)) return;
      logger[to](hideSecrets(facts ?? {}), withoutSecrets(message));
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
