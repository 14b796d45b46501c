import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sealing } from '../../../src/app/ports/poll-keys.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { pollOpened } from '../../support/builders/a-poll.ts';
import { uuid } from '../../support/builders/ids.ts';
import { optionOf, stepsOf, voices } from './a-sealed-poll.ts';

// Everything that somebody can do who has the whole database of a closed anonymous poll: it was filled by four people who each chose another option.

let app: App;
let town: Town;
beforeAll(async () => {
  app = await anApp();
  town = await aTown(app);
  app.itIs(pollOpened);
});
afterAll(() => app[Symbol.asyncDispose]());

const rows = <Row extends Record<string, unknown>>(text: string) =>
  rowsOf<Row>(app, town.municipality.id, text);
let asked = 0;

/** A poll from draft to destroyed key. */
async function aPollThatIsOver(sealing: Partial<Sealing> = {}, isCopied = true) {
  asked += 1;
  const pollId = uuid(1_000 + asked);
  const steps = stepsOf(app, town, pollId);
  await steps.draft();
  await steps.open();
  // Not always in the same order, or a row's place in a table would be everybody's own.
  const order = [...voices.slice(asked % 4), ...voices.slice(0, asked % 4)];
  for (const personId of order)
    await steps.answer(personId, optionOf(pollId, voices.indexOf(personId)));
  await steps.close();
  const before = isCopied ? await everyRow() : [];
  await steps.openBallots({ sealing: { ...app.deps.sealing, ...sealing } });
  return { pollId, order, before };
}

/** Every row of every table, with what PostgreSQL itself keeps of it. */
async function everyRow(): Promise<readonly string[]> {
  const tables = await rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('radslag', 'pgboss') and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')`,
  );
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['radslag.ballot', 'radslag.sealed_answer', 'radslag.audit_log', 'pgboss.job']), // prettier-ignore
  );
  const found: string[] = [];
  for (const { name } of tables)
    for (const { row } of await rows<{ row: string }>(
      `select '${name} ' || xmin::text || ' ' || ctid::text || ' ' || to_jsonb(t)::text as row from ${name} t`,
    ))
      found.push(row);
  return found;
}

/** Ways to put the four ballots beside the four people, by anything that has an order: how many are right. */
async function guesses(pollId: string): Promise<Readonly<Record<string, number>>> {
  const ballotOrders = ['place', 'ctid', 'xmin::text::bigint, ctid'];
  const personOrders = ['answered_at, ctid', 'ctid', 'xmin::text::bigint, ctid', 'person_id', 'revision, ctid']; // prettier-ignore
  const audit = `select substr(actor, 8)::uuid as person_id from radslag.audit_log
    where type = 'poll-answered' and subject = '${pollId}' order by sequence`;
  const right: Record<string, number> = {};
  const people = [
    ...personOrders.map((order) => [
      order,
      `select person_id from radslag.sealed_answer where poll_id = '${pollId}' order by ${order}`,
    ]),
    ['audit', audit],
  ] as const;
  for (const ballotOrder of ballotOrders) {
    const ballots = await rows<{ choices: Record<string, { optionId: string }> }>(
      `select choices from radslag.ballot where poll_id = '${pollId}' order by ${ballotOrder}`,
    );
    const chosen = ballots.flatMap(({ choices }) => Object.values(choices).map((c) => c.optionId));
    for (const [personOrder = '', query = ''] of people) {
      const persons = (await rows<{ person_id: string }>(query)).map((row) => row.person_id);
      right[`${ballotOrder} | ${personOrder}`] = persons.filter(
        (personId, place) => chosen[place] === optionOf(pollId, voices.indexOf(personId)),
      ).length;
    }
  }
  return right;
}

async function guessAll(polls: number, sealing: Partial<Sealing> = {}) {
  const right = new Map<string, number>();
  for (let poll = 0; poll < polls; poll += 1) {
    const { pollId } = await aPollThatIsOver(sealing, false);
    for (const [way, hits] of Object.entries(await guesses(pollId)))
      right.set(way, (right.get(way) ?? 0) + hits);
  }
  return right;
}

describe('with the whole database of a closed anonymous poll in hand', () => {
  it('no row has both a person and what was answered', async () => {
    const { pollId } = await aPollThatIsOver();
    const options = [0, 1, 2, 3].map((place) => optionOf(pollId, place));
    const holding = (await everyRow()).filter((row) => options.some((id) => row.includes(id)));
    expect(holding.map((row) => row.split(' ')[0]).toSorted()).toEqual([
      ...Array.from({ length: 4 }, () => 'radslag.ballot'),
      'radslag.poll',
      ...Array.from({ length: 4 }, () => 'radslag.tally'),
    ]);
    for (const row of holding)
      for (const personId of voices) expect(row.includes(personId), row).toBe(false);
  });

  it('nothing is left of what was sealed, and the rows of one poll were all written at once', async () => {
    const { pollId } = await aPollThatIsOver();
    const sealed = await rows<{ sealed: unknown; xmin: string }>(
      `select sealed, xmin::text as xmin from radslag.sealed_answer where poll_id = '${pollId}'`,
    );
    const ballots = await rows<{ xmin: string }>(
      `select xmin::text as xmin from radslag.ballot where poll_id = '${pollId}'`,
    );
    expect(sealed.map((row) => row.sealed)).toEqual([null, null, null, null]);
    expect(new Set([...sealed, ...ballots].map((row) => row.xmin)).size).toBe(1);
  });

  it('a copy from while it was open has neither an answer nor the key, and its lengths are alike', async () => {
    const { pollId, before } = await aPollThatIsOver();
    const options = [0, 1, 2, 3].map((place) => optionOf(pollId, place));
    const holding = before.filter((row) => options.some((id) => row.includes(id)));
    expect(holding.map((row) => row.split(' ')[0])).toEqual(['radslag.poll']);
    const sealed = before.filter((row) => row.startsWith('radslag.sealed_answer') && row.includes(pollId)); // prettier-ignore
    expect(sealed).toHaveLength(4);
    expect(new Set(sealed.map((row) => /"sealed": "([^"]*)"/u.exec(row)?.[1]?.length)).size).toBe(
      1,
    );
    for (const key of app.deps.pollKeys.kept.values())
      expect(before.some((row) => row.includes(key))).toBe(false);
  });

  it('the private key is in no row while the poll is open either', async () => {
    const steps = stepsOf(app, town, uuid(999));
    await steps.draft();
    await steps.open();
    const [key = ''] = [...app.deps.pollKeys.kept.values()].slice(-1);
    expect(key).toHaveLength(43);
    expect((await everyRow()).some((row) => row.includes(key))).toBe(false);
  });

  it('no order of ballots fits any order of people better than chance does', async () => {
    const polls = 24;
    const right = await guessAll(polls);
    // One in four is right by chance, with a spread of one for each poll: six spreads off happens once in a thousand million.
    for (const [way, hits] of right)
      expect(Math.abs(hits - polls), way).toBeLessThan(6 * Math.sqrt(polls));
  });

  it('and would, were they not shuffled: the attack is one that works', async () => {
    const right = await guessAll(8, { shuffle: (things) => things });
    expect(Math.max(...right.values())).toBe(32);
  });

  it('what listeners were told says that somebody answered, and nothing more', async () => {
    app.told.length = 0;
    const { pollId } = await aPollThatIsOver();
    const { id: municipalityId } = town.municipality;
    expect(new Set(app.told.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ topic: 'poll', id: pollId, municipalityId })]),
    );
  });

  it('jobs and audit rows say which poll and never what', async () => {
    const { pollId } = await aPollThatIsOver();
    const audit = await rows<{ type: string; facts: string }>(
      `select type, facts from radslag.audit_log where subject = '${pollId}' order by sequence`,
    );
    expect(audit.filter(({ type }) => type === 'poll-answered').map(({ facts }) => facts)).toEqual(['{}', '{}', '{}', '{}']); // prettier-ignore
    expect(audit.find(({ type }) => type === 'ballots-opened')?.facts).toBe('{"answers":4,"unreadable":0}'); // prettier-ignore
  });
});
