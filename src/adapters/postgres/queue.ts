import pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { Db, JobResult } from 'pg-boss';
import type { Job, JobName, JobOutcome } from '../../app/ports/jobs.ts';
import type { Log } from '../../app/ports/system.ts';
import { queueSchema } from './queue-schema.ts';
import { jobNames, keyOf, queueSettings } from './queue-settings.ts';

export type JobOf<Name extends JobName> = Extract<Job, { readonly name: Name }>;

export type JobHandler<Name extends JobName> = (
  job: JobOf<Name>,
  /** Aborted when the work has taken too long, the claim was lost or the app is stopping. */
  signal: AbortSignal,
) => Promise<JobOutcome>;

/**
 * Jobs in the database: per key at most one waits and one is under way. A coalesced job may be taken while a change that relied on it is not yet committed, so its handler reads what it
 * works on under a lock that the change also holds (a poll: `forChange`), and then sees the change or runs before it was asked for.
 */
export interface Queue {
  /** Makes missing queues and starts looking after expired jobs. Call once, before anything else. */
  start(): Promise<void>;
  /** The statements that enqueue these jobs to be run at once: without parameters, for sending together with the commit. */
  statementsFor(jobs: readonly Job[]): Promise<readonly string[]>;
  /** Enqueues a job for an instant, or moves the waiting one with the same key to that instant. In the transaction on `client`. */
  enqueueAt(client: pg.ClientBase, job: Job, startAfter: string): Promise<void>;
  /** Lets this process's workers look now rather than at their next poll; not for jobs that are better done once for many changes. After the commit. */
  wake(names: Iterable<JobName>): void;
  /** Starts working on jobs of one name. A handler that throws is tried again with growing pauses; `again` runs it later, uncounted. */
  work<Name extends JobName>(name: Name, handler: JobHandler<Name>): Promise<void>;
  /** Can jobs be enqueued and fetched just now? */
  ready(): Promise<boolean>;
  /** Takes no more jobs and lets those under way finish, for up to 20 seconds; the rest are taken up by others. */
  stop(): Promise<void>;
}

// pg-boss's defaults poll every 2 s, let a dead worker's job lie for 15 minutes, and give up after 2 retries without a pause.
const shared = {
  policy: 'short', // at most one waiting per key; the one under way does not count
  retryLimit: 12, // about an hour, counting the pauses; then the sweep finds what is missing
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 600,
  heartbeatSeconds: 15, // a killed process's jobs are taken up again within some 20 s
  retentionSeconds: 30 * 86_400,
} as const;

export function createQueue(options: { readonly url: string; readonly log: Log }): Queue {
  const { log } = options;
  const boss = new PgBoss({
    connectionString: options.url,
    schema: queueSchema,
    max: 4,
    application_name: 'radslag-queue',
    migrate: false, // the owner does; see queue-schema.ts
    createSchema: false,
    schedule: false,
    reindex: false, // only the owner may
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on('error', (fault) => log.error('the queue met an error', { cause: fault.message }));
  boss.on('warning', ({ message, data }) => log.warn('the queue warns', { message, data }));

  const enqueueNow = async (job: Job, startAfterSeconds: number): Promise<void> => {
    await boss.send(job.name, job, { ...identityOf(job), startAfter: startAfterSeconds });
  };
  const wake = (names: Iterable<JobName>): void => {
    const wanted = new Set<string>(
      Array.from(names).filter((name) => !queueSettings[name].ridesAlong),
    );
    if (wanted.size === 0) return;
    for (const worker of boss.getWipData())
      if (wanted.has(worker.name)) boss.notifyWorker(worker.id);
  };

  return {
    wake,

    async start() {
      await boss.start();
      for (const name of jobNames) {
        const { expireInSeconds, deleteAfterSeconds } = queueSettings[name];
        const { policy, ...changeable } = { ...shared, expireInSeconds, deleteAfterSeconds };
        await boss.createQueue(name, { policy, ...changeable }); // does nothing if it is there
        await boss.updateQueue(name, changeable);
      }
    },

    async statementsFor(jobs) {
      const statements: string[] = [];
      const collecting: Db = {
        executeSql(text, values) {
          const literal = pg.escapeLiteral(String(values?.[0]));
          statements.push(text.replaceAll('$1', () => literal));
          return Promise.resolve({ rows: [] });
        },
      };
      const byName = Map.groupBy(jobs, (job) => job.name);
      for (const [name, same] of byName) {
        const inserts = same.map((job) => ({ data: job, ...identityOf(job) }));
        await boss.insert(name, inserts, { db: collecting });
      }
      return statements;
    },

    async enqueueAt(client, job, startAfter) {
      const db: Db = { executeSql: (text, values) => client.query(text, values) };
      await boss.upsert(job.name, job, { ...identityOf(job), startAfter, db });
    },

    async work(name, handler) {
      const { batchSize } = queueSettings[name];
      await boss.work<JobOf<typeof name>, unknown, WorkOptions>(
        name,
        { ...workOptions, batchSize },
        (batch) =>
          Promise.all(
            batch.map(async ({ id, data, signal, retryCount }): Promise<JobResult> => {
              try {
                const outcome = await handler(data, signal);
                // Asked for anew before this one is completed: dying in between means once more, never once less.
                if (outcome.outcome === 'again') {
                  await enqueueNow(data, outcome.afterSeconds);
                  if (outcome.afterSeconds === 0) wake([name]);
                }
                return { id, status: 'completed' };
              } catch (fault) {
                const cause =
                  fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
                log.error('a job failed', { name, id, key: keyOf(data), retryCount, cause });
                return { id, status: 'failed', output: { cause } };
              }
            }),
          ),
      );
    },

    async ready() {
      try {
        return (await boss.getQueue(jobNames[0] ?? 'sweep')) !== null;
      } catch {
        return false;
      }
    },

    async stop() {
      await boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

/** One waiting per key, and one under way. (pg-boss's policy `stately` promises both, but then one busy key holds up the whole queue.) */
const identityOf = (job: Job) => ({
  singletonKey: keyOf(job),
  group: { id: keyOf(job) },
  priority: job.name === 'send-messages' ? rank[job.priority] : 0,
});
/** The higher is taken first. */
const rank = { live: 2, ordinary: 1, reminder: 0 } as const;

const workOptions = {
  groupConcurrency: 1,
  pollingIntervalSeconds: 1,
  burstWhenBatchFull: true,
  localConcurrency: 2,
  perJobResults: true,
} as const;
type WorkOptions = typeof workOptions & { readonly batchSize: number };
