import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import { seePlan } from '../../src/app/plans/see-plan.ts';
import { planPage } from '../../src/contracts/plans.ts';
import { invariant } from '../../src/core/decision.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { ids, uuid } from '../support/builders/ids.ts';
import { analyse, aDatabaseServer, asOwner, withStores } from './parts/a-database.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';

// npx node tests/load/plan-page.bench.ts: the page of one plan among 120 and among 10,000, with 100,000 goals and 60,000 reports at the larger.

const municipality = aMunicipality({ id: uuid(901) });
const asked = 300;
const planAt = (n: number): string => `a0000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

async function fill(database: { readonly ownerUrl: string }, from: number, to: number) {
  await asOwner(database, async (client) => {
    await client.query(`set search_path = radslag`);
    await client.query(`select set_config('radslag.municipality', $1, false)`, [municipality.id]);
    const statements = [
      // A tree of ten below each.
      `insert into plan (municipality_id, id, key, title, type, level, horizon_years, treatment, parent_id, status, adopted_on)
       select $1::uuid, ${idOf('a', 'n')}, 'p' || n, 'Temaplan ' || n, 'temaplan', 'elaboration', 10, 'political',
         case when n < 10 then null else ${idOf('a', 'n / 10')} end, 'in-force', '2024-05-15' from generate_series($2::integer, $3::integer) n order by n`,
      `insert into plan_link (municipality_id, id, from_plan_id, to_plan_id, kind)
       select $1::uuid, gen_random_uuid(), ${idOf('a', 'n')}, ${idOf('a', 'n / 2')}, 'depends-on' from generate_series(greatest($2::integer, 2), $3::integer) n`,
      `insert into plan_event (municipality_id, id, plan_id, plan_version, ordinal, kind, happened_on, recorded_at, details)
       select $1::uuid, gen_random_uuid(), ${idOf('a', 'n')}, 1, 0, 'registered', '2024-05-15', now(), '{}' from generate_series($2::integer, $3::integer) n`,
      // Ten goals for each plan: a sub-goal, and under it strategies, assignments and tasks.
      `insert into goal (municipality_id, id, key, kind, title, parent_id, plan_id)
       select $1::uuid, ${idOf('b', 'n * 10 + g')}, 'g' || n || '-' || g, case g when 0 then 'mainGoal' when 1 then 'strategy' when 2 then 'assignment' else 'task' end,
         'Mål ' || n || '.' || g, case when g = 0 then null when g < 3 then ${idOf('b', 'n * 10 + g - 1')} else ${idOf('b', 'n * 10 + 2')} end, ${idOf('a', 'n')}
       from generate_series($2::integer, $3::integer) n, generate_series(0, 9) g order by n, g`,
      `insert into goal_report (municipality_id, id, goal_id, period, reported_on, status, figures)
       select $1::uuid, gen_random_uuid(), ${idOf('b', 'n * 10 + g')}, 'Tertialrapport 1-26', '2026-06-15', 'on-track', '[]' from generate_series($2::integer, $3::integer) n, generate_series(3, 8) g`,
      `insert into plan_document (municipality_id, id, plan_id, title, kind, address)
       select $1::uuid, gen_random_uuid(), ${idOf('a', 'n')}, 'Plandokument', 'plan', 'https://example.org/' || n from generate_series($2::integer, $3::integer) n`,
    ];
    for (const statement of statements) await client.query(statement, [municipality.id, from, to]);
  });
  await analyse(database);
}

function idOf(letter: string, number: string): string {
  return `('${letter}0000000-0000-4000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
}

await using database = await aDatabaseServer();
await withStores(database, async (deps) => {
  await deps.municipalities.register(municipality);
  const scope = mintScope(municipality.id);
  await deps.unitOfWork.run(scope, (tx) =>
    tx.people.savePerson({
      ...{
        id: ids.ola,
        entraObjectId: ids.ola,
        name: 'Ola',
        language: 'nb',
        roles: ['politician'],
      },
    }),
  );
  const by = mintMember(scope, ids.ola, ['politician']);
  const rows: (string | number)[][] = [];
  let last = 0;
  for (const count of [120, 10_000]) {
    await fill(database, last + 1, count);
    last = count;
    const times: number[] = [];
    let bytes = 0;
    for (let n = 0; n < asked + 50; n += 1) {
      // Spread over the register, so that no page is asked for twice in a row.
      const id = planAt(1 + ((n * 7919) % count));
      const started = performance.now();
      const seen = await seePlan(deps)(by, id);
      invariant(!seen.refused, 'the plan is there');
      const body = JSON.stringify(planPage.parse(seen.value));
      // The first are for the database and the compiler to get warm.
      if (n >= 50) times.push(performance.now() - started);
      bytes = body.length;
    }
    rows.push([`${count} plans`, ...[median(times), percentile(times, 0.95), Math.max(...times)].map((ms) => ms.toFixed(1)), bytes]); // prettier-ignore
  }
  console.log(machine());
  printTable(
    ['GET /api/plans/:planId, in the process', 'p50 ms', 'p95 ms', 'worst ms', 'bytes'],
    rows,
  );
});
