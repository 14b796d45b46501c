import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import { eventLoopTurns } from '../../src/adapters/system/turns.ts';
import { seeLikeness, seeSynthesis } from '../../src/app/directions/see-synthesis.ts';
import { synthesisPage } from '../../src/contracts/directions.ts';
import { consensusOf } from '../../src/core/directions/consensus.ts';
import { invariant } from '../../src/core/decision.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { aBody } from '../support/builders/a-body.ts';
import { aProcess } from '../support/builders/a-process.ts';
import { ids, uuid } from '../support/builders/ids.ts';
import { chanceFrom } from '../support/chance.ts';
import { analyse, aDatabaseServer, asOwner, withStores } from './parts/a-database.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';

// npx node tests/load/directions.bench.ts: the desk with 2,000 contributions, their order by likeness, and consensus on 100 statements by 100 people.

const seed = 7;
const chance = chanceFrom(seed);
const municipality = aMunicipality({ id: uuid(902) });
const contributions = 2000;
const words = [
  ...['matjord', 'vern', 'skole', 'buss', 'sykkel', 'bolig', 'sentrum', 'natur', 'marka'],
  ...['eldre', 'barnehage', 'vei', 'bane', 'flom', 'overvann', 'kultur', 'idrett', 'handel'],
  ...['næring', 'klima', 'utslipp', 'grønt', 'park', 'tomt', 'leilighet', 'pris', 'plan'],
];
const aText = (): string => Array.from({ length: 25 }, () => chance.oneOf(words)).join(' ');

const rows: (readonly (string | number)[])[] = [];
const note = (name: string, times: readonly number[], bytes: number): void => {
  const figures = [median(times), percentile(times, 0.95), Math.max(...times)];
  rows.push([name, ...figures.map((one) => one.toFixed(1)), bytes]);
};
async function timed(times: number, work: () => Promise<number>): Promise<[number[], number]> {
  const took: number[] = [];
  let bytes = 0;
  for (let n = 0; n < times + 3; n += 1) {
    const started = performance.now();
    bytes = await work();
    // The first are for the database and the compiler to get warm.
    if (n >= 3) took.push(performance.now() - started);
  }
  return [took, bytes];
}

await using database = await aDatabaseServer();
await withStores(database, async (deps) => {
  await deps.municipalities.register(municipality);
  const scope = mintScope(municipality.id);
  await deps.unitOfWork.run(scope, async (tx) => {
    await tx.people.saveBody(aBody());
    await tx.processes.save({ ...aProcess(), planId: null });
  });
  const texts = Array.from({ length: contributions }, aText);
  await asOwner(database, async (client) => {
    await client.query(`set search_path = radslag`);
    await client.query(`select set_config('radslag.municipality', $1, false)`, [municipality.id]);
    await client.query(
      `insert into contribution (municipality_id, id, phase_id, body_id, question_id, text, source, client_key, made_at, version)
       select $1, gen_random_uuid(), $2, $3, 'question', t, 'person', gen_random_uuid(), now() + n * interval '1 second', 1
       from unnest($4::text[]) with ordinality as given (t, n)`,
      [municipality.id, ids.phase, ids.body, texts],
    );
  });
  await analyse(database);
  const by = mintMember(scope, ids.facilitator, ['facilitator']);
  note(
    `the desk with ${String(contributions)} contributions`,
    ...(await timed(30, async () => {
      const seen = await seeSynthesis(deps)(by, ids.phase);
      invariant(!seen.refused, 'the phase is there');
      return JSON.stringify(synthesisPage.parse(seen.value)).length;
    })),
  );
  note(
    'the same, ordered by likeness',
    ...(await timed(10, async () => {
      const seen = await seeLikeness({ ...deps, turns: eventLoopTurns })(by, ids.phase);
      invariant(!seen.refused, 'the phase is there');
      invariant(seen.value.contributionIds.length === contributions, 'nobody is lost');
      return JSON.stringify(seen.value).length;
    })),
  );
});

const answers = Array.from({ length: 100 }, () =>
  Array.from({ length: 100 }, (_, person) => ({
    ...{ partyId: `party-${String(Math.floor(Math.sqrt(person)))}`, agrees: chance.below(3) > 0 },
  })),
);
note(
  'consensus on 100 statements by 100 people',
  ...(await timed(100, () => {
    const found = answers.map(consensusOf);
    invariant(found.length === 100, 'each statement has one');
    return Promise.resolve(JSON.stringify(found).length);
  })),
);

console.log(`${machine()}, seed ${String(seed)}\n`);
printTable(['milliseconds', 'p50', 'p95', 'worst', 'bytes'], rows);
