import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { closePoll, noteOutcome } from '../../../src/app/polls/end-poll.ts';
import { exportResults } from '../../../src/app/polls/export-results.ts';
import { openPoll } from '../../../src/app/polls/open-poll.ts';
import { draftPoll } from '../../../src/app/polls/prepare-poll.ts';
import { pollForMember } from '../../../src/app/polls/poll-for-member.ts';
import { restrictPoll } from '../../../src/app/polls/restrict-poll.ts';
import { seePoll } from '../../../src/app/polls/see-polls.ts';
import type { PollView } from '../../../src/app/polls/see-polls.ts';
import { exportReach, seeReach } from '../../../src/app/polls/see-reach.ts';
import { mintMember } from '../../../src/app/authority-mint.ts';
import type { AuthorizedMember } from '../../../src/app/authority.ts';
import { everySeat } from '../../../src/core/polls/audience.ts';
import type { ResultsWhen } from '../../../src/core/polls/poll.ts';
import type { Visibility } from '../../../src/core/polls/visibility.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aPollPlan, pollOpened, whatMatters } from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

let app: App;
let town: Town;
/** Everything that was published and logged while the test ran. */
const told: unknown[] = [];
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(pollOpened);
  told.length = 0;
  await town.tx(async (tx) => {
    await tx.people.saveParty({ id: partyC, label: 'Enerlista' });
    for (const [personId, partyId] of newcomers) {
      await tx.people.savePerson({
        ...{ id: personId, entraObjectId: personId, name: `Navn ${personId}`, language: 'nb' },
        roles: ['politician'],
      });
      await tx.people.saveMembership({
        ...{ bodyId: ids.body, termId: ids.term, partyId, personId },
        ...{ function: 'member', order: null },
      });
    }
  });
});

const partyC = uuid(52);
const newcomers = [
  [uuid(601), ids.partyA],
  [uuid(602), ids.partyA],
  [uuid(603), partyC],
] as const;
/** Four of Bypartiet, two of Landlista, one of Enerlista, and the planner as a guest. */
const voices = [
  ...[ids.chair, ids.ola, uuid(601), uuid(602)],
  ...[ids.kari, ids.per, uuid(603), ids.planner],
];
/** Points that nobody else gives, and that no sum is: whoever finds one has found that person's answer. */
const pointsOf = (personId: string): number => 10_000_019 * 2 ** voices.indexOf(personId);
const sumOf = (people: readonly string[]): number =>
  people.reduce((sum, personId) => sum + pointsOf(personId), 0);
const large = voices.slice(0, 4);
const small = voices.slice(4);
const reason = 'Fordi elva renner stille';

const ofTeller = () => ({
  ...app.deps,
  events: { ...app.deps.events, publish: (...event: unknown[]) => void told.push(event) },
  log: {
    info: (...line: unknown[]) => void told.push(line),
    warn: (...line: unknown[]) => void told.push(line),
    error: (...line: unknown[]) => void told.push(line),
  },
});
const value = <Value>(decision: { refused: false; value: Value } | { refused: true }): Value => {
  if (decision.refused) throw new Error(`refused: ${JSON.stringify(decision)}`);
  return decision.value;
};
const politician = (personId: string): AuthorizedMember =>
  mintMember(town.scope, personId, ['politician']);
const facilitator = () => town.by('facilitator');
const question = {
  ...{ ...whatMatters, reason: 'optional' as const },
  ...{ budget: 10_000_019 * 2 ** 9, maxPerOption: 10_000_019 * 2 ** 9 },
};

async function opened(visibility: Visibility, resultsWhen: ResultsWhen = 'at-close') {
  const plan = aPollPlan({
    ...{ visibility, resultsWhen, questions: [question] },
    audience: { ...everySeat, guestIds: [ids.planner] },
  });
  const where = { kind: 'phase', phaseId: ids.phase, bodyId: ids.body } as const;
  const { id } = value(await draftPoll(ofTeller())(facilitator(), where, plan));
  value(await openPoll(ofTeller())(facilitator(), id, 1));
  await deliverPoll(ofTeller())(town.scope, id);
  return id;
}
async function answer(pollId: string, people: readonly string[] = voices) {
  for (const personId of people)
    value(
      await answerPoll(ofTeller())(politician(personId), {
        pollId,
        choices: {
          [question.id]: {
            kind: 'priority-points',
            points: { [ids.housing]: pointsOf(personId) },
            reason: `${reason} ${personId}`,
          },
        },
      }),
    );
}
const close = async (pollId: string) => {
  value(await closePoll(ofTeller())(facilitator(), pollId, 2));
};
async function over(visibility: Visibility, people: readonly string[] = voices) {
  const pollId = await opened(visibility);
  await answer(pollId, people);
  await close(pollId);
  return pollId;
}
const see = async (by: AuthorizedMember, pollId: string): Promise<PollView> =>
  value(await seePoll(app.deps)(by, pollId));
const others = () =>
  (['clerk', 'administrator', 'directorStaff'] as const).map((who) => town.by(who));
/** Of which people's answers there is a trace. */
const traces = (text: unknown): readonly string[] => {
  const written = JSON.stringify(text);
  return voices.filter((personId) => written.includes(String(pointsOf(personId))));
};
const housing = (result: { readonly questions: readonly unknown[] }) =>
  JSON.stringify(result.questions).match(/"value":(\d+)/)?.[1]; // prettier-ignore

describe('a poll by party', () => {
  it('shows everybody the same groups when it is closed, the small ones and guests together, and no names', async () => {
    const pollId = await over('by-party');
    for (const by of [facilitator(), politician(ids.kari), ...others()]) {
      const { results } = await see(by, pollId);
      expect(results?.byName).toBeNull();
      expect(results?.byParty?.map(({ parties, answered }) => [parties, answered])).toEqual([
        [['Bypartiet'], 4],
        [['', 'Enerlista', 'Landlista'], 4],
      ]);
      expect(results?.byParty?.map(housing)).toEqual([String(sumOf(large)), String(sumOf(small))]);
      // Reasons are in what is shown of everybody, and in nothing by party.
      expect(JSON.stringify(results?.questions)).toContain(reason);
      expect(JSON.stringify(results?.byParty)).not.toContain(reason);
      expect(traces({ results })).toEqual([]);
    }
  });

  it('shows nothing by party while it is open, though sums are shown', async () => {
    const pollId = await opened('by-party', 'at-once');
    await answer(pollId);
    const { results } = await see(facilitator(), pollId);
    expect(results).toMatchObject({ answered: 8, byParty: null, byName: null });
  });

  it('says that there is nothing by party where one group would be everybody', async () => {
    const pollId = await over('by-party', [...large, ids.kari]);
    expect((await see(facilitator(), pollId)).results?.byParty).toEqual([]);
  });

  it('keeps the party that each sat for, whoever changes party afterwards', async () => {
    const pollId = await over('by-party');
    const before = (await see(facilitator(), pollId)).results;
    await town.tx(async (tx) => {
      for (const personId of [ids.chair, ids.ola])
        await tx.people.saveMembership({
          ...{ bodyId: ids.body, termId: ids.term, partyId: partyC, personId },
          ...{ function: 'member', order: null },
        });
    });
    expect((await see(facilitator(), pollId)).results).toEqual(before);
  });
});

describe('a poll by name', () => {
  it('shows who answered what to those who are asked and those who prepare polls', async () => {
    const pollId = await over('named');
    for (const by of [facilitator(), politician(ids.kari), politician(ids.planner)]) {
      const { results } = await see(by, pollId);
      expect(results?.byName?.map(({ personId }) => personId).toSorted()).toEqual(
        voices.toSorted(),
      );
      expect(results?.byName?.find(({ personId }) => personId === ids.per)).toEqual({
        ...{ personId: ids.per, name: 'Per Østby', party: 'Landlista' },
        choices: {
          [question.id]: {
            kind: 'priority-points',
            points: { [ids.housing]: pointsOf(ids.per) },
            reason: `${reason} ${ids.per}`,
          },
        },
      });
      expect(results?.byName?.find(({ personId }) => personId === ids.planner)?.party).toBeNull();
    }
  });

  it('shows everybody else sums, and sums by party when it is closed', async () => {
    const pollId = await over('named');
    for (const by of [...others(), politician(ids.deputyA)]) {
      const { results } = await see(by, pollId);
      expect(results).toMatchObject({ answered: 8, byName: null });
      expect(results?.byParty).toHaveLength(2);
      expect(traces({ results })).toEqual([]);
    }
  });

  it('shows names when it shows results, with the party of the day while it is open', async () => {
    const pollId = await opened('named', 'after-own-answer');
    await answer(pollId, [ids.ola]);
    expect((await see(politician(ids.ola), pollId)).results?.byName).toMatchObject([
      { name: 'Ola Nordmann', party: 'Bypartiet' },
    ]);
    for (const by of [facilitator(), politician(ids.kari), ...others()])
      expect(await see(by, pollId)).toMatchObject({ results: null });
  });

  it('shows no names from the moment that less is shown', async () => {
    const pollId = await over('named');
    const { version } = (await see(facilitator(), pollId)).poll;
    value(await restrictPoll(ofTeller())(facilitator(), pollId, 'by-party', version));
    for (const by of [facilitator(), politician(ids.kari)]) {
      const { results } = await see(by, pollId);
      expect([results?.byName, results?.byParty?.length]).toEqual([null, 2]);
    }
    value(await restrictPoll(ofTeller())(facilitator(), pollId, 'sums', version + 1));
    expect((await see(facilitator(), pollId)).results).toMatchObject({
      ...{ answered: 8, byName: null, byParty: null },
    });
  });
});

describe('what one person answered', () => {
  const everyTable = async (): Promise<string> => {
    const rows = <Row extends Record<string, unknown>>(text: string) =>
      rowsOf<Row>(app, town.municipality.id, text);
    const tables = await rows<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('radslag', 'pgboss') and tablename <> 'answer'
          and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')`,
    );
    expect(tables.length).toBeGreaterThan(50);
    const found: string[] = [];
    for (const { name } of tables)
      for (const { row } of await rows<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`)) found.push(row); // prettier-ignore
    return found.join('\n');
  };

  it.each<Visibility>(['named', 'by-party', 'sums'])(
    'is in no row, event, log, card, reach or file beside the answer itself: %s',
    async (visibility) => {
      const pollId = await over(visibility);
      const { version } = (await see(facilitator(), pollId)).poll;
      value(await noteOutcome(ofTeller())(facilitator(), pollId, 'Tatt med videre.', version));
      const { poll } = await see(facilitator(), pollId);
      // It is there to be found.
      expect(traces(await town.tx((tx) => tx.polls.choices(pollId)))).toEqual(voices);

      expect(told.length).toBeGreaterThan(5);
      expect(traces({ rows: await everyTable(), told })).toEqual([]);
      for (const by of [facilitator(), ...others()])
        expect(traces(await pollForMember(app.deps)(by, pollId))).toEqual([]);
      const reach = await seeReach(app.deps)(facilitator(), pollId);
      const file = await exportReach(app.deps)(facilitator(), pollId, 'csv');
      expect(traces([reach, new TextDecoder().decode(value(file).bytes)])).toEqual([]);
      for (const format of ['json', 'csv'] as const)
        for (const by of [facilitator(), politician(ids.kari)]) {
          const results = value(await exportResults(app.deps)(by, pollId, format));
          const text = new TextDecoder().decode(results.bytes);
          expect([text.includes(String(sumOf(voices))), traces(text)]).toEqual([true, []]);
        }
      const stale = await restrictPoll(app.deps)(facilitator(), pollId, 'sums', poll.version - 1);
      expect(traces(stale)).toEqual([]);
    },
  );

  it.each<Visibility>(['named', 'by-party', 'sums'])(
    'is shown to nobody else before results are, nor any sum: %s',
    async (visibility) => {
      const pollId = await opened(visibility);
      await answer(pollId);
      for (const by of [facilitator(), ...others(), politician(ids.deputyA)]) {
        const text = JSON.stringify(await see(by, pollId));
        expect([traces(text), text.includes(String(sumOf(voices)))]).toEqual([[], false]);
      }
      const { ownAnswer: _own, ...rest } = await see(politician(ids.kari), pollId);
      expect(traces(rest)).toEqual([]);
    },
  );
});
