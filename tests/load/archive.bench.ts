/**
 * Records archived by two processes against a local Graph of which one call in five fails: throttled (429), away (503, 504), cut, or lost after it had
 * succeeded.
 *
 *   npx node tests/load/archive.bench.ts [municipalities] [records in each] [seed]
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../src/adapters/documents/checksum.ts';
import { openPool } from '../../src/adapters/postgres/connect.ts';
import { openPostgres } from '../../src/adapters/postgres/open-postgres.ts';
import { systemClock } from '../../src/adapters/system/clock.ts';
import { invariant } from '../../src/core/decision.ts';
import { aTown } from '../support/a-town.ts';
import type { Town, TownHouse } from '../support/a-town.ts';
import { aProtocol } from '../support/builders/a-protocol.ts';
import { aClosedRound } from '../support/builders/a-round.ts';
import { uuid } from '../support/builders/ids.ts';
import { silentLog } from '../support/silent-log.ts';
import { aDatabaseServer, analyse } from './parts/a-database.ts';
import { machine, printTable } from './parts/figures.ts';
import { troubledMicrosoft } from './parts/troubled-microsoft.ts';

const [municipalities = 10, each = 100, seed = 20_261_129] = process.argv.slice(2).map(Number);
/** Twenty times what SharePoint gives: at its own pace a thousand records take the better part of an hour, whoever sends them. */
const unitsPerMinute = 24_000;
const longestMs = 900_000;
const program = fileURLToPath(new URL('parts/archive-worker.ts', import.meta.url));

await using database = await aDatabaseServer();
const choice = { kind: 'server', url: database.appUrl, migrationUrl: database.ownerUrl } as const;
const opened = await openPostgres(choice, silentLog);
invariant(!opened.refused, 'the database opens');
const pool = openPool({ url: database.appUrl, max: 2, name: 'bench', log: silentLog });
const house: TownHouse = { deps: opened.value, towns: [], pool };
const towns: Town[] = [];
for (let number = 0; number < municipalities; number += 1) towns.push(await aTown(house));
const microsoft = await troubledMicrosoft(
  towns.map(({ municipality }) => municipality),
  { share: 0.2, seed },
);
const workers: ChildProcess[] = [];
let peakMegabytes = 0;
try {
  // In turn from one municipality to the next, as meetings are held: a pause that SharePoint asks for holds up its own tenant only.
  for (let number = 0; number < each; number += 1)
    for (const town of towns)
      await town.tx(async (tx) => {
        const roundId = uuid(20_000 + number);
        const meetingNumber = `${String(number).padStart(3, '0')}/2026`;
        await tx.rounds.save(aClosedRound({ id: roundId, ordinal: number + 1, meetingNumber }));
        await tx.protocols.save({
          ...{ id: uuid(40_000 + number), roundId, version: 1, assembledAt: systemClock.now() },
          content: aProtocol({ meetingNumber }),
        });
        const { municipalityId } = town.scope;
        await tx.jobs.enqueue({ name: 'archive-round', municipalityId, roundId });
      });
  await analyse(database);
  const startedAt = performance.now();
  for (let number = 0; number < 2; number += 1) {
    const given = [database.appUrl, database.ownerUrl, microsoft.address, String(unitsPerMinute)];
    const worker = fork(program, given, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    worker.on('message', (told: { peakMegabytes: number }) => {
      peakMegabytes = Math.max(peakMegabytes, told.peakMegabytes);
    });
    workers.push(worker);
    invariant(worker.stdout !== null, 'the worker tells when it works');
    await once(worker.stdout, 'data');
  }
  const all = async () =>
    (await Promise.all(towns.map((town) => town.tx((tx) => tx.records.all())))).flat();
  const wanted = municipalities * each;
  let archived = 0;
  while (archived < wanted && performance.now() - startedAt < longestMs) {
    await pause(2_000);
    archived = (await all()).filter(({ state }) => state.status === 'archived').length;
  }
  const minutes = (performance.now() - startedAt) / 60_000;
  const records = await all();
  const requests = microsoft.requests();

  const there = new Map<string, string[]>();
  for (const { driveId, path, bytes } of microsoft.files()) {
    const key = `${driveId} ${path.split('/').at(-1) ?? ''}`;
    there.set(key, [...(there.get(key) ?? []), sha256(bytes())]);
  }
  let [once_, doubled, lost, differing] = [0, 0, 0, 0];
  for (const [index, town] of towns.entries())
    for (const record of await town.tx((tx) => tx.records.all()))
      for (const file of record.files) {
        const { sharePoint } = towns[index]?.municipality ?? town.municipality;
        const driveId =
          record.library === 'open' ? sharePoint.openLibraryId : sharePoint.restrictedLibraryId;
        const found = there.get(`${driveId} ${file.name}`) ?? [];
        if (found.length === 1) once_ += 1;
        if (found.length > 1) doubled += 1;
        if (found.length === 0 && record.state.status === 'archived') lost += 1;
        if (found.some((sum) => sum !== file.sha256)) differing += 1;
      }
  const said = await Promise.all(towns.map((town) => town.audit()));
  const saidArchived = said.flat().filter((type) => type === 'record-archived').length;
  console.log(
    `${String(wanted)} records of ${String(municipalities)} municipalities, two processes, one call in five troubled; seed ${String(seed)}; ${machine()}`,
  );
  printTable(
    ['', 'figure'],
    [
      ['records archived', archived],
      ['still on their way when the time was out', wanted - archived],
      ['needing a person', records.filter(({ state }) => state.status === 'attention').length],
      ['said to be archived in the audit log', saidArchived],
      ['files there exactly once', `${String(once_)} of ${String(wanted * 2)}`],
      ['doubled', doubled],
      ['lost', lost],
      ['with other bytes', differing],
      ['requests to SharePoint', requests],
      ['requests per record', (requests / wanted).toFixed(1)],
      ...Object.entries(microsoft.met).map(([what, count]) => [`met ${what}`, count] as const),
      ['minutes', minutes.toFixed(1)],
      ['peak memory of a process, MB', peakMegabytes.toFixed(0)],
    ],
  );
} finally {
  for (const worker of workers) worker.kill('SIGKILL');
  await pool.end();
  await opened.value.stop();
  await microsoft.close();
}
