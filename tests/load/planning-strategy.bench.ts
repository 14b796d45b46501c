import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import { seePlanningStrategy } from '../../src/app/planning-strategy/see-planning-strategy.ts';
import { planningStrategies } from '../../src/contracts/planning-strategy.ts';
import { invariant } from '../../src/core/decision.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { anEntry, aStrategy } from '../support/builders/a-strategy.ts';
import { ids, uuid } from '../support/builders/ids.ts';
import { on } from '../support/builders/instants.ts';
import { analyse, aDatabaseServer, asOwner, withStores } from './parts/a-database.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';

// npx node tests/load/planning-strategy.bench.ts: the planning strategy with what is late and what lies outside, among 120 plans and among 10,000.

const municipality = aMunicipality({ id: uuid(903) });
const asked = 200;
const planAt = (n: number): string => `a0000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const strategyId = uuid(904);
const termId = uuid(905);

/** Every twentieth plan is under way, begun after the strategy was adopted. */
async function fill(database: { readonly ownerUrl: string }, from: number, to: number) {
  await asOwner(database, async (client) => {
    await client.query(`set search_path = radslag`);
    await client.query(`select set_config('radslag.municipality', $1, false)`, [municipality.id]);
    const id = `('a0000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
    for (const statement of [
      `insert into plan (municipality_id, id, key, title, type, level, horizon_years, treatment, status, adopted_on)
       select $1::uuid, ${id}, 'p' || n, 'Temaplan ' || n, 'temaplan', 'elaboration', 10, 'political',
         case when n % 20 = 0 then 'in-progress' else 'in-force' end, case when n % 20 = 0 then null else '2022-05-15'::date end
       from generate_series($2::integer, $3::integer) n`,
      `insert into plan_event (municipality_id, id, plan_id, plan_version, ordinal, kind, happened_on, recorded_at, details)
       select $1::uuid, gen_random_uuid(), ${id}, 1, 0, case when n % 20 = 0 then 'work-started' else 'registered' end, '2025-05-15', now(), '{}'
       from generate_series($2::integer, $3::integer) n`,
    ])
      await client.query(statement, [municipality.id, from, to]);
  });
  await analyse(database);
}

await using database = await aDatabaseServer();
await withStores(database, async (deps) => {
  await deps.municipalities.register(municipality);
  const scope = mintScope(municipality.id);
  await fill(database, 1, 120);
  await deps.unitOfWork.run(scope, async (tx) => {
    await tx.people.saveTerm({ id: termId, startsOn: on('2023-10-01'), endsOn: on('2027-09-30') });
    await tx.people.saveBody({
      ...{ id: uuid(906), name: 'Kommunestyret', abbreviation: 'KS', noticeDays: 7 },
      ...{ language: 'nb', entraGroupId: null },
    });
    const adopted = { on: on('2024-03-20'), bodyId: uuid(906), reference: '24/1' };
    const { strategy } = aStrategy({}, { id: strategyId, termId, adopted, version: 1 });
    await tx.planningStrategies.saveStrategy(strategy);
    for (let n = 1; n <= 60; n += 1)
      await tx.planningStrategies.saveEntry(
        anEntry(`line ${n}`, { id: uuid(1000 + n), strategyId, planId: planAt(n) }),
      );
    await tx.people.savePerson({
      ...{ id: ids.ola, entraObjectId: ids.ola, name: 'Ola', language: 'nb' },
      roles: ['politician'],
    });
  });
  const by = mintMember(scope, ids.ola, ['politician']);
  const rows: (string | number)[][] = [];
  let last = 120;
  for (const count of [120, 10_000]) {
    if (count > last) await fill(database, last + 1, count);
    last = count;
    const times: number[] = [];
    let answer = '';
    let flagged = 0;
    for (let n = 0; n < asked + 20; n += 1) {
      const started = performance.now();
      const seen = await seePlanningStrategy(deps)(by, null);
      invariant(!seen.refused && seen.value.shown !== null, 'the strategy is there');
      answer = JSON.stringify(planningStrategies.parse(seen.value));
      flagged = seen.value.shown.flagged.length;
      // The first are for the database and the compiler to get warm.
      if (n >= 20) times.push(performance.now() - started);
    }
    rows.push([`${count} plans`, flagged, ...[median(times), percentile(times, 0.95), Math.max(...times)].map((ms) => ms.toFixed(1)), answer.length]); // prettier-ignore
  }
  console.log(machine());
  printTable(
    ['GET /api/planning-strategies, in the process', 'outside', 'p50 ms', 'p95 ms', 'worst ms', 'bytes'], // prettier-ignore
    rows,
  );
});
