import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import { findForCards } from '../../src/app/plans/find-for-cards.ts';
import { foundCard } from '../../bot/cards/found-card.ts';
import { invariant } from '../../src/core/decision.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { ids, uuid } from '../support/builders/ids.ts';
import { analyse, aDatabaseServer, asOwner, withStores } from './parts/a-database.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';

// npx node tests/load/extension.bench.ts: the message extension's search among 10,000 plans and 100,000 goals, from letters to ten cards.

const municipality = aMunicipality({ id: uuid(902) });
const asked = 100;
/** Each is a theme; ten thousand plans share them, so that every word finds as much as a search gives. */
const themes = ['klima og energi', 'oppvekst', 'boliger', 'frivillighet', 'kollektivtrafikk', 'folkehelse', 'næringsutvikling', 'vannforsyning']; // prettier-ignore

const idOf = (letter: string, number: string): string =>
  `('${letter}0000000-0000-4000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** Ten main goals, a hundred sub-goals below each, and a hundred things below each of those: what is found at the top has ten thousand below it. */
async function fill(database: { readonly ownerUrl: string }): Promise<void> {
  await asOwner(database, async (client) => {
    await client.query(`set search_path = radslag`);
    await client.query(`select set_config('radslag.municipality', $1, false)`, [municipality.id]);
    await client.query(
      `insert into plan (municipality_id, id, key, title, type, level, horizon_years, treatment, parent_id, status, adopted_on)
       select $1::uuid, ${idOf('a', 'n')}, 'p' || n, 'Temaplan for ' || ($2::text[])[1 + n % 8] || ' i krets ' || n, 'temaplan', 'elaboration', 10, 'political',
         null, 'in-force', '2024-05-15' from generate_series(1, 10000) n`,
      [municipality.id, themes],
    );
    await client.query(
      `insert into goal (municipality_id, id, key, kind, title, parent_id, plan_id, ordinal)
       select $1::uuid, ${idOf('b', 'n')}, 'g' || n, case when n <= 10 then 'mainGoal' when n <= 1010 then 'subGoal' else 'task' end,
         'Bedre ' || ($2::text[])[1 + n % 8] || ' nummer ' || n,
         case when n <= 10 then null when n <= 1010 then ${idOf('b', '1 + n % 10')} else ${idOf('b', '11 + n % 1000')} end,
         case when n <= 1010 then ${idOf('a', '1 + n % 10000')} end, n
       from generate_series(1, 101010) n order by n`,
      [municipality.id, themes],
    );
    await client.query(
      `insert into goal_report (municipality_id, id, goal_id, period, reported_on, status, figures)
       select $1::uuid, gen_random_uuid(), ${idOf('b', 'n')}, 'Tertialrapport 1-26', '2026-06-15', 'on-track', '[]' from generate_series(1011, 101010) n`,
      [municipality.id],
    );
  });
  await analyse(database);
}

await using database = await aDatabaseServer();
await withStores(database, async (deps) => {
  await deps.municipalities.register(municipality);
  await fill(database);
  const by = mintMember(mintScope(municipality.id), ids.ola, ['politician']);
  const address = 'https://radslag.example.org/tab/plans/1';
  const questions = {
    'some letters': (n: number) => (themes[n % 8] ?? '').slice(0, 5),
    'a wrong letter': (n: number) => ['oppvegst', 'boligar', 'folkehlse', 'kolektivtrafikk'][n % 4] ?? '',
    'three words of goals that no plan has': (n: number) => `bedre nummer ${String(1 + (n % 10))}`,
    'nothing typed': () => '',
  }; // prettier-ignore
  const rows: (string | number)[][] = [];
  for (const [name, textOf] of Object.entries(questions)) {
    const times: number[] = [];
    let bytes = 0;
    for (let n = 0; n < asked + 20; n += 1) {
      const started = performance.now();
      const answer = await findForCards(deps)(by, {
        ...{ text: textOf(n), kinds: ['plan', 'goal'], skip: 0, most: 10 },
      });
      invariant(!answer.refused && answer.value.found.length > 0, 'something is found');
      const cards = JSON.stringify(
        answer.value.found.map((each) => foundCard(each, 'nb', address)),
      );
      // The first are for the database and the compiler to get warm.
      if (n >= 20) times.push(performance.now() - started);
      bytes = Math.max(bytes, cards.length);
    }
    rows.push([name, ...[median(times), percentile(times, 0.95), Math.max(...times)].map((ms) => ms.toFixed(1)), bytes]); // prettier-ignore
  }
  console.log(machine());
  printTable(
    ['typed, among 10,000 plans and 101,010 goals', 'p50 ms', 'p95 ms', 'worst ms', 'most bytes'],
    rows,
  );
});
