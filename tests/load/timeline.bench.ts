import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import { listProcesses } from '../../src/app/processes/see-processes.ts';
import { previewMove } from '../../src/app/timeline/preview-move.ts';
import { seeTimeline } from '../../src/app/timeline/see-timeline.ts';
import { invariant } from '../../src/core/decision.ts';
import type { PhaseKind } from '../../src/core/processes/process.ts';
import { asAdopted } from '../../src/core/processes/process.ts';
import { addDays } from '../../src/core/time/instant.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { aPhase, aProcess } from '../support/builders/a-process.ts';
import { ids, uuid } from '../support/builders/ids.ts';
import { on } from '../support/builders/instants.ts';
import { analyse, aDatabaseServer, withStores } from './parts/a-database.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';

// npx node tests/load/timeline.bench.ts: the list of processes, one timeline and the preview of a move, among 500 processes of seven phases.

const municipality = aMunicipality({ id: uuid(913) });
const processes = 500;
const asked = 100;
const kinds: readonly PhaseKind[] = ['preparation', 'knowledge', 'training', 'co-creation', 'drafting', 'hearing', 'adoption']; // prettier-ignore
const phaseAt = (process: number, phase: number): string => uuid(100_000 + process * 10 + phase);

/** Seven phases of six weeks, each after the one before. */
const processAt = (n: number) =>
  aProcess({
    ...{ id: uuid(20_000 + n), key: `p${n}`, title: `Prosess ${n}` },
    phases: kinds.map((kind, index) => {
      const startsOn = addDays(on('2026-06-01'), (n % 300) + index * 44);
      return aPhase({
        ...{ id: phaseAt(n, index), processId: uuid(20_000 + n), key: kind, kind },
        ...{ ordinal: index + 1, title: kind, ...asAdopted(startsOn, addDays(startsOn, 43)) },
        dependsOn: index === 0 ? [] : [phaseAt(n, index - 1)],
        deadlines: kind === 'hearing' ? ['plan-hearing'] : [],
      });
    }),
  });

await using database = await aDatabaseServer();
await withStores(database, async (deps) => {
  await deps.municipalities.register(municipality);
  const scope = mintScope(municipality.id);
  await deps.unitOfWork.run(scope, async (tx) => {
    await tx.people.saveTerm({
      id: ids.term,
      startsOn: on('2023-10-01'),
      endsOn: on('2027-09-30'),
    });
    for (let n = 0; n < processes; n += 1) await tx.processes.save(processAt(n));
  });
  await analyse(database);
  const by = mintMember(scope, ids.facilitator, ['facilitator']);
  const [process, first] = [uuid(20_000 + 250), processAt(250).phases[0]];
  invariant(first !== undefined, 'a process has phases');
  const dates = { startsOn: first.startsOn, endsOn: addDays(first.endsOn, 30) };
  const works = {
    [`GET /api/processes, ${processes} processes`]: () => listProcesses(deps)(by),
    'GET /api/processes/:id/timeline': () => seeTimeline(deps)(by, process),
    'GET …/move-preview, all seven phases move': () =>
      previewMove(deps)(by, process, { kind: 'move', phaseId: first.id, dates }),
  };
  const rows: (string | number)[][] = [];
  for (const [name, work] of Object.entries(works)) {
    const times: number[] = [];
    let answer = '';
    for (let n = 0; n < asked + 20; n += 1) {
      const started = performance.now();
      const seen = await work();
      invariant(!seen.refused, 'nothing here is refused');
      answer = JSON.stringify(seen.value);
      // The first are for the database and the compiler to get warm.
      if (n >= 20) times.push(performance.now() - started);
    }
    rows.push([name, ...[median(times), percentile(times, 0.95), Math.max(...times)].map((ms) => ms.toFixed(1)), answer.length]); // prettier-ignore
  }
  console.log(machine());
  printTable(['in the process', 'p50 ms', 'p95 ms', 'worst ms', 'bytes'], rows);
});
