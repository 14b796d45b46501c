/**
 * Messages through the outbox, by two processes, against a connector that holds the app to Teams' limits:
 * first while nothing fails, then to 100 municipalities with every kind of trouble and one of the processes killed on the way.
 *
 *   npx node tests/load/delivery.bench.ts [towns] [people in each] [seed]
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openPool } from '../../src/adapters/postgres/connect.ts';
import { openPostgres } from '../../src/adapters/postgres/open-postgres.ts';
import { systemClock } from '../../src/adapters/system/clock.ts';
import { invariant } from '../../src/core/decision.ts';
import { tenantLimit } from '../../src/core/messages/pace.ts';
import { silentLog } from '../support/silent-log.ts';
import { aDatabaseServer, analyse } from './parts/a-database.ts';
import { deliveryScene, outcomeOf } from './parts/delivery-scene.ts';
import { machine, printTable } from './parts/figures.ts';
import { becomes } from './parts/kill-scene.ts';
import { strictConnector } from './parts/strict-connector.ts';

const [towns = 100, people = 100, seed = 20_261_128] = process.argv.slice(2).map(Number);
const program = fileURLToPath(new URL('parts/deliver-worker.ts', import.meta.url));
type Trial = {
  readonly towns: number;
  readonly people: number;
  readonly troubled: number;
  readonly isOneKilled: boolean;
};

async function trial({ towns, people, troubled, isOneKilled }: Trial) {
  await using database = await aDatabaseServer();
  const connector = await strictConnector({ latencyMs: 80, troubled, seed });
  const choice = { kind: 'server', url: database.appUrl, migrationUrl: database.ownerUrl } as const;
  const opened = await openPostgres(choice, silentLog);
  invariant(!opened.refused, 'the database opens');
  const pool = openPool({ url: database.appUrl, max: 2, name: 'bench', log: silentLog });
  const workers: ChildProcess[] = [];
  const startWorker = async (): Promise<void> => {
    const worker = spawn(process.execPath, [program, database.appUrl, database.ownerUrl], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    workers.push(worker);
    await once(worker.stdout, 'data');
  };
  try {
    const scene = await deliveryScene(
      { deps: opened.value, towns: [], pool },
      { towns, people, serviceUrl: connector.serviceUrl, now: systemClock.now() },
    );
    await analyse(database);
    await startWorker();
    await startWorker();
    const wanted = towns * people;
    await scene.begin();
    const startedAt = performance.now();
    if (isOneKilled) {
      await becomes(() => Promise.resolve(connector.sentInAll() > wanted / 3), 120);
      workers[0]?.kill('SIGKILL');
    }
    const isThere = () => Promise.resolve(connector.sentInAll() >= wanted * 0.9);
    await becomes(isThere, 180);
    const mostAfter = performance.now() - startedAt;
    const look = async () => outcomeOf(await scene.messages(connector.sentTo), wanted);
    let outcome = await look();
    await becomes(async () => {
      outcome = await look();
      return outcome.waiting === 0;
    }, 120);
    // Those that were on their way have their answer, or never get one.
    await pause(6_000);
    outcome = await look();
    return {
      ...{ wanted, outcome, mostAfter, met: connector.met(), rates: connector.rates() },
      seconds: (performance.now() - startedAt) / 1_000,
    };
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await pool.end();
    await opened.value.stop();
    await connector.close();
  }
}

const share = (rate: number): string => `${((rate / tenantLimit.calls) * 100).toFixed(0)} %`;

const calm = await trial({ towns: 2, people: 900, troubled: 0, isOneKilled: false });
console.log(`while nothing fails, two processes; ${machine()}`);
printTable(
  ['', 'figure'],
  [
    ['messages to each of two municipalities', calm.wanted / 2],
    ['a second in each, of 50 that Teams takes', calm.rates.map((rate) => rate.toFixed(1)).join(' and ')], // prettier-ignore
    ['that is', calm.rates.map(share).join(' and ')],
    ['refused by Teams as too fast', calm.met['too fast']],
    ['lost', calm.outcome.lost],
    ['doubled', calm.outcome.doubled],
    ['uncertain', calm.outcome.uncertain],
    ...[...calm.outcome.causes].map(([cause, some]) => [cause, some.length] as const),
  ],
);

const troubled = await trial({ towns, people, troubled: 8, isOneKilled: true });
const { outcome, met } = troubled;
console.log(
  `${String(troubled.wanted)} messages to ${String(towns)} municipalities, eight calls of a hundred troubled, one of two processes killed after a third; seed ${String(seed)}`,
);
printTable(
  ['', 'figure'],
  [
    ['sent', outcome.sent],
    ['lost', outcome.lost],
    ['still waiting when the time was out', outcome.waiting],
    ['doubled', outcome.doubled],
    ['doubled and not marked uncertain', outcome.doubledUnknown],
    ['uncertain, left to a person', outcome.uncertain],
    ['of them arrived', outcome.uncertainThatArrived],
    ['tries in all', outcome.tries],
    ...Object.entries(met).map(([what, count]) => [`met ${what}`, count] as const),
    ['seconds until nine of ten had arrived', (troubled.mostAfter / 1_000).toFixed(1)],
    ['seconds until the last was settled', troubled.seconds.toFixed(1)],
    ['messages a second, all municipalities', ((troubled.wanted * 900) / troubled.mostAfter).toFixed(0)], // prettier-ignore
  ],
);
