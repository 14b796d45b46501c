import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import { seeFindings } from '../../src/app/goals/see-findings.ts';
import { seeRedThread } from '../../src/app/goals/see-red-thread.ts';
import { createSteeringMemory } from '../../src/app/goals/steering-memory.ts';
import { findingsPage } from '../../src/contracts/findings.ts';
import { redThread } from '../../src/contracts/goals.ts';
import { invariant } from '../../src/core/decision.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { ids, uuid } from '../support/builders/ids.ts';
import { analyse, aDatabaseServer, asOwner, withStores } from './parts/a-database.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';

// npx node tests/load/red-thread.bench.ts: what the page of the red thread and the page of findings ask for, in a thread of 2,000 and of 20,000 goals: while
// nothing changes, and right after a change.

const municipality = aMunicipality({ id: uuid(902) });
const idOf = (letter: string, number: string): string =>
  `('${letter}0000000-0000-4000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
const goalAt = (n: number): string => `b0000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** Trees of a hundred: a main goal, 9 sub-goals, 10 strategies, 20 assignments, 60 tasks; 110 plans. */
async function fill(database: { readonly ownerUrl: string }, from: number, to: number) {
  await asOwner(database, async (client) => {
    await client.query(`set search_path = radslag`);
    await client.query(`select set_config('radslag.municipality', $1, false)`, [municipality.id]);
    const statements = [
      `insert into goal (municipality_id, id, key, kind, title, parent_id, plan_id)
       select $1::uuid, ${idOf('b', 'n')}, 'g' || n, case when k = 0 then 'mainGoal' when k < 10 then 'subGoal' when k < 20 then 'strategy' when k < 40 then 'assignment' else 'task' end,
         'Mål nummer ' || n || ' om trygge og gode lokalsamfunn', case when k = 0 then null else ${idOf('b', 'n - k + case when k < 10 then 0 when k < 20 then 1 + k % 9 when k < 40 then 10 + k % 10 else 20 + k % 20 end')} end,
         ${idOf('a', '1 + n % 110')} from (select n, n % 100 as k from generate_series($2::integer, $3::integer) n) s order by n`,
      `insert into goal_report (municipality_id, id, goal_id, period, reported_on, status, text, figures)
       select $1::uuid, gen_random_uuid(), ${idOf('b', 'n')}, 'Tertialrapport ' || t || '-26', make_date(2026, t * 4, 15), 'on-track', 'Går etter planen.', '[]'
       from generate_series($2::integer, $3::integer) n, generate_series(1, 2) t where n % 100 >= 20 and n % 7 <> 3`,
      `insert into indicator (municipality_id, id, goal_id, name, unit, direction, target)
       select $1::uuid, ${idOf('c', 'n')}, ${idOf('b', 'n')}, 'Andel', '%', 'up', 70 from generate_series($2::integer, $3::integer) n where n % 100 < 10`,
      `insert into indicator_value (municipality_id, indicator_id, measured_on, value)
       select $1::uuid, ${idOf('c', 'n')}, make_date(y, 6, 1), y - 1990 from generate_series($2::integer, $3::integer) n, generate_series(2022, 2026) y where n % 100 < 10`,
      `insert into goal_means (municipality_id, id, goal_id, year, budget_line, amount_nok, person_months)
       select $1::uuid, gen_random_uuid(), ${idOf('b', 'n')}, y, 'Plan', 100000, 1 from generate_series($2::integer, $3::integer) n, generate_series(2026, 2027) y where n % 100 between 20 and 39`,
    ];
    for (const statement of statements) await client.query(statement, [municipality.id, from, to]);
  });
  await analyse(database);
}

await using database = await aDatabaseServer();
await withStores(database, async (stores) => {
  const deps = { ...stores, steering: createSteeringMemory() };
  await deps.municipalities.register(municipality);
  const scope = mintScope(municipality.id);
  await deps.unitOfWork.run(scope, (tx) =>
    tx.people.savePerson({
      ...{ id: ids.ola, entraObjectId: ids.ola, name: 'Ola', language: 'nb' },
      roles: ['politician'],
    }),
  );
  const by = mintMember(scope, ids.ola, ['politician']);
  await asOwner(database, async (client) => {
    await client.query(`set search_path = radslag`);
    await client.query(`select set_config('radslag.municipality', $1, false)`, [municipality.id]);
    await client.query(
      `insert into plan (municipality_id, id, key, title, type, level, treatment, status)
       select $1::uuid, ${idOf('a', 'n')}, 'p' || n, 'Temaplan ' || n, 'temaplan', 'elaboration', 'political', 'in-force' from generate_series(1, 110) n`,
      [municipality.id],
    );
  });
  const body = async (
    contract: { parse(value: unknown): unknown },
    asked: Promise<{ readonly refused: boolean; readonly value?: unknown }>,
  ): Promise<string> => {
    const seen = await asked;
    invariant(!seen.refused, 'it is answered');
    return JSON.stringify(contract.parse(seen.value));
  };
  const pages: readonly (readonly [string, (n: number, count: number) => Promise<string>])[] = [
    ['/api/red-thread?goal=', () => body(redThread, seeRedThread(deps)(by, { goalId: null }))],
    [
      '/api/red-thread?goal=ID',
      (n, count) => body(redThread, seeRedThread(deps)(by, { goalId: goalAt((n * 7919) % count) })),
    ],
    ['/api/findings', () => body(findingsPage, seeFindings(deps)(by))],
    [
      '/api/findings?kind=&from=',
      () => body(findingsPage, seeFindings(deps)(by, { kind: 'task-without-report', from: 100 })),
    ],
    [
      '/api/findings?plan=',
      (n) => body(findingsPage, seeFindings(deps)(by, { planId: goalAt(1 + (n % 110)).replace('b', 'a') })),
    ],
  ]; // prettier-ignore
  const touch = () =>
    deps.unitOfWork.run(scope, async (tx) => {
      const goal = await tx.goals.forChange(goalAt(100));
      invariant(goal !== null, 'the goal is there');
      await tx.goals.save(goal.value);
    });

  const rows: (string | number)[][] = [];
  let last = 0;
  for (const count of [2_000, 20_000]) {
    await fill(database, last, count - 1);
    last = count;
    for (const isChanged of [false, true])
      for (const [name, ask] of pages) {
        const times: number[] = [];
        let bytes = 0;
        for (let n = 0; n < (isChanged ? 15 : 100); n += 1) {
          if (isChanged) await touch();
          const started = performance.now();
          const answer = await ask(n, count);
          // The first are for the database and the compiler to get warm.
          if (n >= 5) times.push(performance.now() - started);
          bytes = answer.length;
        }
        rows.push([
          ...[count.toLocaleString('en'), name, isChanged ? 'after a change' : 'unchanged'],
          ...[median(times), percentile(times, 0.95)].map((ms) => ms.toFixed(1)),
          bytes.toLocaleString('en'),
        ]);
      }
  }
  console.log(machine());
  printTable(['goals', 'in the process', '', 'p50 ms', 'p95 ms', 'bytes'], rows);
});
