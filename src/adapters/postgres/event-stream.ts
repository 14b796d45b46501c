import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Change, EventStream, Log } from '../../app/ports/system.ts';

export interface PostgresEventStream extends EventStream {
  /** Starts listening; until the first connection stands, subscribers hear nothing. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const channel = 'radslag_changes';
const coalesceMilliseconds = 50;
const checkMilliseconds = 20_000;

interface Told extends Change {
  readonly municipalityId: string;
}

/**
 * Changes told between replicas with LISTEN and NOTIFY: one listening connection per process. NOTIFY is sent on its own, not in the transaction
 * of an answer: there it takes a lock that every other committing notifier waits for.
 * @param url  a direct connection: a pooler that hands out transactions cannot carry LISTEN
 * @param pool  for sending
 */
export function createEventStream(options: {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly log: Log;
}): PostgresEventStream {
  const { url, pool, log } = options;
  const listeners = new Map<string, Set<(change: Change) => void>>();
  const waiting = new Set<string>();
  let sending: NodeJS.Timeout | undefined;
  let connection: pg.Client | undefined;
  let checking: NodeJS.Timeout | undefined;
  let isStopped = false;

  const tell = (municipalityId: string, change: Change): void => {
    for (const listener of listeners.get(municipalityId) ?? []) listener(change);
  };

  const send = (): void => {
    sending = undefined;
    const payloads = [...waiting];
    waiting.clear();
    pool
      .query('select pg_notify($1, payload) from unnest($2::text[]) payload', [channel, payloads])
      .catch((fault: unknown) => log.warn('changes were not told', { cause: String(fault) }));
  };

  const connect = async (): Promise<void> => {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'radslag-events',
      connectionTimeoutMillis: 10_000,
      query_timeout: 10_000,
      keepAlive: true,
    });
    const lost = (): void => {
      if (connection !== client) return;
      connection = undefined;
      clearInterval(checking);
      client.end().catch(() => undefined);
      if (!isStopped) void reconnect();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload = '' }) => {
      const { municipalityId, ...change } = JSON.parse(payload) as Told;
      tell(municipalityId, change);
    });
    await client.connect();
    await client.query(`listen ${channel}`);
    connection = client;
    // A connection can die without a word; asking is the only way to find out.
    checking = setInterval(() => void client.query('select 1').catch(lost), checkMilliseconds);
    checking.unref();
  };

  const reconnect = async (): Promise<void> => {
    log.warn('no longer listening for changes');
    for (let wait = 250; !isStopped; wait = Math.min(wait * 2, 10_000)) {
      try {
        await pause(wait);
        await connect();
        log.info('listening for changes again');
        // What was told meanwhile is gone: everybody asks anew.
        for (const municipalityId of listeners.keys()) {
          tell(municipalityId, { topic: 'everything', id: municipalityId });
        }
        return;
      } catch (fault) {
        log.warn('could not listen for changes', { cause: String(fault) });
      }
    }
  };

  return {
    start: connect,

    publish({ municipalityId }, change) {
      const told: Told = { municipalityId, ...change };
      waiting.add(JSON.stringify(told));
      sending ??= setTimeout(send, coalesceMilliseconds);
    },

    subscribe(municipalityId, listener) {
      const heard = listeners.get(municipalityId) ?? new Set();
      listeners.set(municipalityId, heard.add(listener));
      return () => {
        heard.delete(listener);
        if (heard.size === 0) listeners.delete(municipalityId);
      };
    },

    async stop() {
      isStopped = true;
      clearInterval(checking);
      if (sending) {
        clearTimeout(sending);
        send();
      }
      await connection?.end();
    },
  };
}
