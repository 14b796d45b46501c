import { randomIds } from '../../src/adapters/system/ids.ts';
import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import { remindOfDebts } from '../../src/app/debts/remind-of-debts.ts';
import { seeDebts } from '../../src/app/debts/see-debts.ts';
import { debtsPage } from '../../src/contracts/debts.ts';
import { invariant } from '../../src/core/decision.ts';
import { fillMunicipality, idsOf } from '../support/a-full-municipality.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { on } from '../support/builders/instants.ts';
import { analyse, aDatabaseServer, withStores } from './parts/a-database.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';

// npx node tests/load/debts.bench.ts: what the administration owes an answer to, in 20 processes with 5,000 contributions that nobody has sorted.

const ids = idsOf('a');
const asked = 200;
const processCount = 20;
const perProcess = 250;
const idAt = (kind: number, n: number): string => `d${kind}000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`; // prettier-ignore

await using database = await aDatabaseServer();
await withStores(database, async (deps) => {
  const municipality = aMunicipality({ id: ids.municipality });
  await deps.municipalities.register(municipality);
  const scope = mintScope(municipality.id);
  await deps.unitOfWork.run(scope, (tx) => fillMunicipality(tx, ids));
  const by = mintMember(scope, ids.facilitator, ['facilitator']);
  for (let p = 0; p < processCount; p += 1)
    await deps.unitOfWork.run(scope, async (tx) => {
      const process = await tx.processes.byId(ids.process);
      const [sample] = await tx.contributions.byIds([ids.contribution]);
      invariant(process !== null && sample !== undefined, 'there is something to copy');
      const processId = idAt(1, p);
      const phaseId = idAt(2, p);
      const phases = process.phases.slice(0, 1).map((phase) => ({
        ...{ ...phase, id: phaseId, processId, dependsOn: [] },
        ...{ startsOn: on('2026-01-05'), endsOn: on('2026-03-05') },
      }));
      const responsibleId = ids.facilitator;
      await tx.processes.save({ ...process, id: processId, key: processId, responsibleId, phases });
      for (let n = 0; n < perProcess; n += 1) {
        const id = idAt(3, p * perProcess + n);
        await tx.contributions.add({ ...sample, id, clientKey: id, phaseId, roundId: null, tableNumber: null, source: 'person' }); // prettier-ignore
      }
    });
  await analyse(database);

  const rows: (string | number)[][] = [];
  const measure = async (name: string, times: number, ask: () => Promise<string>) => {
    const took: number[] = [];
    let answer = '';
    for (let n = 0; n < times + 5; n += 1) {
      const started = performance.now();
      answer = await ask();
      // The first are for the database and the compiler to get warm.
      if (n >= 5) took.push(performance.now() - started);
    }
    rows.push([name, ...[median(took), percentile(took, 0.95), Math.max(...took)].map((ms) => ms.toFixed(1)), answer.length]); // prettier-ignore
  };
  await measure('what is owed, 5,000 inputs in 20 processes', asked, async () => {
    const seen = await seeDebts(deps)(by);
    invariant(!seen.refused && seen.value.total >= 5_000, 'as much is owed');
    return JSON.stringify(debtsPage.parse(seen.value));
  });
  await measure('the week’s reminder to those who owe', 20, async () => {
    await remindOfDebts({ ...deps, ids: randomIds })(scope);
    return '';
  });
  console.log(machine());
  printTable(['in the process', 'p50 ms', 'p95 ms', 'worst ms', 'bytes'], rows);
});
