/**
 * Does an answer cost more when many are stored already? The same path beside two databases, one with 1,000 answers and one with 1,000,000, in turn:
 *
 *   npx node tests/load/stored-answers.bench.ts [rounds] [seconds] [many]
 *
 * The answers lie in the same municipality: most in other polls, and a share in the poll that is being answered, from people who are not asked any more.
 * They are put there by SQL, with sums that a recount confirms.
 */
import type pg from 'pg';
import { demoIdentity } from '../../demo/identity.ts';
import { staff } from '../../demo/baerum/people.ts';
import { optionsOf } from '../../src/core/polls/poll-question.ts';
import { knowledgePoll } from '../../demo/baerum/example-polls.ts';
import { mintScope } from '../../src/app/authority-mint.ts';
import { invariant } from '../../src/core/decision.ts';
import { aDatabaseServer, analyse, asOwner, withStores } from './parts/a-database.ts';
import { crowd, crowdPollId, issuerOf, pressOf, seedCrowd, serviceUrlOf } from './parts/crowd.ts';
import { machine, median, printTable } from './parts/figures.ts';
import { press } from './parts/presses.ts';
import type { Measured } from './parts/presses.ts';
import { freePort, startApp } from './parts/processes.ts';

const [rounds = 21, seconds = 1, many = 1_000_000] = process.argv.slice(2).map(Number);
const few = 1_000;
const size = 2_000;
const connections = 8;
/** Of the stored answers, in the answered poll itself. */
const shareInSame = 0.1;

const [question] = knowledgePoll.questions;
const option = question && optionsOf(question)[0]?.id;
invariant(question !== undefined && option !== undefined, 'the poll has options');

/** Puts answers into the table as the owner, in one statement each for people, answers and sums. */
async function store(client: pg.Client, municipalityId: string, count: number): Promise<void> {
  await client.query('begin');
  await client.query(`select set_config('radslag.municipality', $1, true)`, [municipalityId]);
  await client.query(`set local search_path = radslag, pg_catalog`);
  const people = Math.ceil(count * shareInSame);
  await client.query(
    `insert into person (municipality_id, id, entra_object_id, name, language, roles)
     select $1, gen_random_uuid(), gen_random_uuid(), 'Tidligere ' || n, 'nb', '{politician}' from generate_series(1, $2) n`,
    [municipalityId, people],
  );
  // As many other polls as it takes for everybody to have answered each.
  await client.query(
    `create temporary table other_poll on commit drop as select gen_random_uuid() as id from generate_series(1, $1::integer)`,
    [Math.round(1 / shareInSame) - 1],
  );
  await client.query(
    `insert into poll select (jsonb_populate_record(p, jsonb_build_object('id', o.id))).* from poll p, other_poll o where p.id = $1`,
    [crowdPollId],
  );
  await client.query(
    `insert into answer (municipality_id, poll_id, person_id, choices, answered_at, revision)
     select $1, o.id, p.id, $2::jsonb, now(), 1 from person p, (select id from other_poll union all select $3::uuid) o where p.name like 'Tidligere %'`,
    [
      municipalityId,
      JSON.stringify({ [question?.id ?? '']: { kind: 'single-choice', optionId: option } }),
      crowdPollId,
    ],
  );
  await client.query(
    `insert into tally (municipality_id, poll_id, option_id, total)
     select $1, o.id, t.option_id, $2 from (select id from other_poll union all select $3::uuid) o, lateral (values ($4::text), (o.id::text)) t (option_id)`,
    [municipalityId, people, crowdPollId, option],
  );
  await client.query('commit');
}

async function aSide(stored: number) {
  const database = await aDatabaseServer();
  const { municipalityId } = await withStores(database, (deps) => seedCrowd(deps, size));
  await asOwner(database, (client) => store(client, municipalityId, stored));
  await analyse(database);
  const port = await freePort();
  const app = await startApp({ port, dataDir: database.dataDir, database });
  const issuer = await issuerOf(database.dataDir);
  const serviceUrl = serviceUrlOf(port);
  const channelToken = await issuer.issueChannelToken({ botId: demoIdentity.botId, serviceUrl });
  const userToken = await issuer.issueUserToken({
    tenantId: demoIdentity.tenantId,
    objectId: staff.facilitator.entraObjectId,
    name: staff.facilitator.name,
    clientAppId: demoIdentity.appClientId,
  });
  const bodies = crowd(size).map((member, turn) =>
    JSON.stringify(pressOf(member, turn, serviceUrl)),
  );
  let pressed = 0;
  const address = `http://127.0.0.1:${port}`;
  return {
    answers: async (forSeconds: number): Promise<Measured> => {
      const measured = await press({
        address: `${address}/api/messages`,
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${channelToken}` },
        bodies,
        from: pressed,
        connections,
        seconds: forSeconds,
        expects: 'Du har svart',
      });
      pressed += measured.answered;
      return measured;
    },
    // One reader, slowly: the API lets a person ask 600 times a minute, and what is wanted is how long one page takes.
    page: async (times: number): Promise<Measured> => {
      const durations: number[] = [];
      let wrong = 0;
      for (let time = 0; time < times; time += 1) {
        const began = performance.now();
        const answer = await fetch(`${address}/api/polls/${crowdPollId}`, {
          headers: { authorization: `Bearer ${userToken}` },
        });
        const text = await answer.text();
        durations.push(performance.now() - began);
        // The page with its results, not one that hides them.
        if (!answer.ok || !text.includes('"results":{')) wrong += 1;
      }
      return measuredOf(durations, wrong);
    },
    agrees: () =>
      withStores(database, ({ unitOfWork }) =>
        unitOfWork.read(mintScope(municipalityId), async (tx) => {
          const [tally, recount] = [
            await tx.polls.tally(crowdPollId),
            await tx.polls.recount(crowdPollId),
          ];
          return (
            tally.answered === recount.answered &&
            Object.entries(tally.options).every(([id, sum]) => sum === (recount.options[id] ?? 0))
          );
        }),
      ),
    close: async () => {
      await app.stop();
      await database[Symbol.asyncDispose]();
    },
  };
}

function measuredOf(durations: readonly number[], wrong: number): Measured {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  const total = sorted.reduce((sum, one) => sum + one, 0);
  return {
    perSecond: (1_000 * sorted.length) / total,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    answered: sorted.length,
    wrong,
    firstWrong: '',
  };
}

const sides = { few: await aSide(few), many: await aSide(many) };
type Pair = { readonly few: Measured; readonly many: Measured };

/** Both sides one after the other; which comes first alternates. */
async function pair(
  round: number,
  measure: (side: (typeof sides)['few']) => Promise<Measured>,
): Promise<Pair> {
  if (round % 2 === 0) return { few: await measure(sides.few), many: await measure(sides.many) };
  const second = await measure(sides.many);
  return { few: await measure(sides.few), many: second };
}

try {
  for (const side of [sides.few, sides.many]) {
    await side.answers(2);
    await side.page(20);
  }
  const answers: Pair[] = [];
  const pages: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    answers.push(await pair(round, (side) => side.answers(seconds)));
    pages.push(await pair(round, (side) => side.page(40)));
  }
  const row = (name: string, pairs: readonly Pair[], of: 'p50' | 'p95'): (string | number)[] => [
    name,
    median(pairs.map((one) => one.few[of])).toFixed(1),
    median(pairs.map((one) => one.many[of])).toFixed(1),
    median(pairs.map((one) => one.many[of] / one.few[of])).toFixed(2),
    pairs.reduce((sum, one) => sum + one.few.wrong + one.many.wrong, 0),
  ];
  console.log(
    `${rounds} pairs, answers ${connections} connections × ${seconds} s, the results page 40 times; ${machine()}`,
  );
  printTable(
    ['', `${few} stored`, `${many} stored`, 'ratio', 'wrong'],
    [
      row('an answer, median ms', answers, 'p50'),
      row('an answer, p95 ms', answers, 'p95'),
      row('GET /api/polls/:id, median ms', pages, 'p50'),
      row('GET /api/polls/:id, p95 ms', pages, 'p95'),
    ],
  );
  console.log(
    `sums equal a recount: ${(await sides.few.agrees()) && (await sides.many.agrees()) ? 'yes' : 'NO'}`,
  );
} finally {
  await sides.few.close();
  await sides.many.close();
}
