import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { MunicipalityScope } from '../../app/authority.ts';
import type { Log } from '../../app/ports/system.ts';
import type { UnitOfWork } from '../../app/ports/stores.ts';
import { invariant } from '../../core/decision.ts';
import { createKeptPlans, nothingKept } from './kept-plans.ts';
import type { KeptPlans } from './kept-plans.ts';
import type { Queue } from './queue.ts';
import { openTransaction } from './transaction.ts';
import type { OpenTransaction } from './transaction.ts';
import { isUuid } from './uuid.ts';

const attempts = 5;
const serializationFailure = '40001';
const deadlockDetected = '40P01';

/** See the port. Every transaction is told its municipality, which row-level security holds it to. */
export function createUnitOfWork(deps: {
  readonly pool: pg.Pool;
  readonly queue: Pick<Queue, 'statementsFor' | 'enqueueAt' | 'wake'>;
  readonly log: Log;
}): UnitOfWork {
  const keptPlans = createKeptPlans();
  const inTransaction = async <Value>(
    mode: 'write' | 'read',
    scope: MunicipalityScope,
    work: (tx: OpenTransaction) => Promise<Value>,
  ): Promise<Value> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once({ ...deps, keptPlans }, mode, scope, work);
      } catch (fault) {
        if (!mayBeTriedAgain(fault) || attempt === attempts) throw fault;
        deps.log.info('a transaction is tried again', { cause: String(fault), attempt });
        await pause(Math.random() * 20 * 2 ** attempt); // apart, or the same two meet again
      }
    }
  };
  return {
    run: (scope, work) => inTransaction('write', scope, work),
    read: (scope, work) => inTransaction('read', scope, work),
  };
}

async function once<Value>(
  {
    pool,
    queue,
    keptPlans,
  }: {
    readonly pool: pg.Pool;
    readonly keptPlans: KeptPlans;
    readonly queue: Parameters<typeof openTransaction>[0]['queue'] & Pick<Queue, 'wake'>;
  },
  mode: 'write' | 'read',
  scope: MunicipalityScope,
  work: (tx: OpenTransaction) => Promise<Value>,
): Promise<Value> {
  const { municipalityId } = scope;
  const beginning = beginningOf(mode, scope);
  const client = await pool.connect();
  const tx = openTransaction({
    ...{ client, municipalityId, queue },
    keptPlans: mode === 'read' ? keptPlans : nothingKept,
  });
  // Not waited for: the first statement goes out right behind it. Where it failed there is no transaction or a failed one, which takes no statement; why is told below.
  const begun = client.query(beginning);
  begun.catch(() => undefined);
  try {
    const value = await work(tx);
    await begun;
    if (mode === 'read') {
      // What was read is known; nothing hangs on how the transaction ends, so nobody waits for it.
      void endAndRelease(client);
      return value;
    }
    if (isRefusal(value)) await client.query('rollback');
    else {
      await commit(client, await tx.lastStatements());
      queue.wake(tx.enqueued);
    }
    client.release();
    return value;
  } catch (fault) {
    await endAndRelease(client);
    await begun; // what made it fail comes before what failed for it
    throw fault;
  }
}

/** Gives the connection back without its transaction; a connection that cannot even do that is thrown away. */
async function endAndRelease(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch (lost) {
    client.release(lost instanceof Error ? lost : new Error(String(lost)));
  }
}

/** One message: begins, names the municipality and the reader, and settles what a server's own defaults might make different. */
function beginningOf(
  mode: 'write' | 'read',
  { municipalityId, reader }: MunicipalityScope,
): string {
  invariant(isUuid(municipalityId), 'a municipality is named by a UUID');
  const readBy = typeof reader === 'string' ? reader : reader.personId;
  invariant(typeof reader === 'string' || isUuid(readBy), 'a person is named by a UUID');
  const begin = mode === 'write' ? 'begin' : 'begin isolation level repeatable read, read only';
  const settings = {
    'radslag.municipality': municipalityId,
    'radslag.reader': readBy,
    search_path: 'radslag, pg_catalog',
    TimeZone: 'UTC',
    DateStyle: 'ISO',
    lock_timeout: '10s',
    statement_timeout: '30s',
    idle_in_transaction_session_timeout: '60s',
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', '${value}', true)`,
  );
  return `${begin}; select ${calls.join(', ')}`;
}

/** One message for the last statements and the commit, so that the audit chain's head is locked for as short as can be. */
async function commit(client: pg.PoolClient, lastStatements: readonly string[]): Promise<void> {
  const answer: unknown = await client.query([...lastStatements, 'commit'].join(';\n'));
  const results = (Array.isArray(answer) ? answer : [answer]) as readonly pg.QueryResult[];
  // A transaction in which a fault was swallowed answers COMMIT with a rollback and no error.
  invariant(results.at(-1)?.command === 'COMMIT', 'the transaction was not committed');
}

function isRefusal(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
  );
}

function mayBeTriedAgain(fault: unknown): boolean {
  return (
    fault instanceof pg.DatabaseError &&
    (fault.code === serializationFailure || fault.code === deadlockDetected)
  );
}
