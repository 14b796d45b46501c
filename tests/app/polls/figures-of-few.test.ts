import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { closePoll } from '../../../src/app/polls/end-poll.ts';
import { exportResults } from '../../../src/app/polls/export-results.ts';
import { pollForMember } from '../../../src/app/polls/poll-for-member.ts';
import { seeEarlier } from '../../../src/app/polls/see-earlier.ts';
import { seePoll } from '../../../src/app/polls/see-polls.ts';
import type { PollView } from '../../../src/app/polls/see-polls.ts';
import { exportReach, seeReach } from '../../../src/app/polls/see-reach.ts';
import type { Role } from '../../../src/core/people/roles.ts';
import { everySeat } from '../../../src/core/polls/audience.ts';
import type { Visibility } from '../../../src/core/polls/visibility.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { anOpenPoll, whatMatters } from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { chanceFrom } from '../../support/chance.ts';
import type { Chance } from '../../support/chance.ts';
import { smallestToBeReckoned } from '../../support/reckoning.ts';

// Other seeds: RADSLAG_SEED=123 npx vitest run tests/app/polls/figures-of-few.test.ts
const seed = Number(process.env['RADSLAG_SEED'] ?? 20_261_129);
const now = at('2026-11-20T09:00:00.000Z');

let app: App;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

type Voice = { readonly personId: string; readonly roles: readonly Role[]; readonly partyId: string | null }; // prettier-ignore
type Asking = {
  readonly pollId: string;
  readonly prime: number;
  readonly voices: readonly Voice[];
};

const parties = [ids.partyA, ids.partyB, uuid(52), uuid(53)];
const [personOf, partyIn] = [
  (number: number) => uuid(800 + number),
  (chance: Chance) => parties[Math.min(chance.below(4), chance.below(4))] ?? ids.partyA,
];

/** Members of parties, youth without one, and an administration: any number of each. */
function aCouncil(chance: Chance): readonly Voice[] {
  const share = 2 + chance.below(5);
  return Array.from({ length: 6 + chance.below(12) }, (_, number): Voice => {
    const personId = personOf(number);
    if (chance.below(share) === 0) return { personId, roles: ['planner'], partyId: null };
    const partyId = chance.below(9) === 0 ? null : partyIn(chance);
    return { personId, roles: ['politician'], partyId };
  });
}

async function settled(people: readonly Voice[]): Promise<Town> {
  const town = await aTown(app);
  app.itIs(now);
  await town.tx(async (tx) => {
    for (const id of parties) await tx.people.saveParty({ id, label: `Parti ${id.slice(-2)}` });
    for (const { personId, roles, partyId } of people) {
      await tx.people.savePerson({
        ...{ id: personId, entraObjectId: personId, name: `Navn ${personId}`, language: 'nb' },
        roles,
      });
      if (partyId !== null)
        await tx.people.saveMembership({
          ...{ bodyId: ids.body, termId: ids.term, partyId, personId },
          ...{ function: 'member', order: null },
        });
    }
  });
  return town;
}

const optionIn = (prime: number): string => uuid(9_000_000 + (prime % 1000));
/** Everybody gives points that no others' add up to, and that are of this asking alone. */
async function asked(
  town: Town,
  visibility: Visibility,
  { pollId, prime, voices }: Asking,
  openedAt: string,
): Promise<void> {
  // The same of both askings, or it would not be the same that was asked.
  const most = 10_009 * 2 ** 17;
  const question = {
    ...{ ...whatMatters, id: uuid(9_100_000 + prime % 1000), budget: most, maxPerOption: most },
    options: [{ id: optionIn(prime), label: 'Boliger', meaning: '' }, { id: uuid(9_200_000 + prime % 1000), label: 'Klima', meaning: '' }], // prettier-ignore
  };
  await town.tx((tx) =>
    tx.polls.save(
      anOpenPoll({
        ...{ id: pollId, roundId: null, visibility, questions: [question], resultsWhen: 'at-close' },
        audience: {
          ...{ ...everySeat, bodyId: ids.body },
          guestIds: voices.flatMap(({ partyId, personId }) => (partyId === null ? [personId] : [])),
        },
        state: { status: 'open', openedAt: at(openedAt), closesAt: at('2026-11-26T22:59:00.000Z') },
      }),
    ),
  );
  for (const [place, { personId }] of voices.entries()) {
    const given = { kind: 'priority-points' as const, points: { [optionIn(prime)]: prime * 2 ** place } };
    const taken = await answerPoll(app.deps)(mintMember(town.scope, personId, ['politician']), {
      ...{ pollId, choices: { [question.id]: given } },
    });
    expect(taken.refused).toBe(false);
  }
  expect(await closePoll(app.deps)(town.by('facilitator'), pollId, 1)).toMatchObject({ refused: false });
} // prettier-ignore

/** Everything that can be had about a poll's results, by everybody who can have it, as one text. */
async function everythingShown(town: Town, pollId: string, voices: readonly Voice[]) {
  const readers = [
    ...(['facilitator', 'clerk', 'administrator'] as const).map((who) => town.by(who)),
    ...voices.slice(0, 1).map(({ personId }) => mintMember(town.scope, personId, ['politician'])),
  ];
  const shown: unknown[] = [];
  const pages: PollView[] = [];
  for (const by of readers) {
    const page = await seePoll(app.deps)(by, pollId);
    if (!page.refused) {
      const { ownAnswer: _own, ...others } = page.value;
      shown.push(others);
      pages.push(page.value);
    }
    shown.push(await seeEarlier(app.deps)(by, pollId), await seeReach(app.deps)(by, pollId));
    shown.push(await pollForMember(app.deps)(town.by('facilitator'), pollId));
    for (const format of ['csv', 'json', 'xlsx'] as const) {
      const file = await exportResults(app.deps)(by, pollId, format);
      if (file.refused) continue;
      const { bytes } = file.value;
      shown.push(format === 'xlsx' ? await app.deps.spreadsheets.read(bytes) : new TextDecoder().decode(bytes)); // prettier-ignore
    }
    const reach = await exportReach(app.deps)(by, pollId, 'csv');
    if (!reach.refused) shown.push(new TextDecoder().decode(reach.value.bytes));
  }
  return { text: JSON.stringify(shown), pages };
}

/** The sums of this asking's answers in a text, each as the people whom it is made of. */
function sumsIn(text: string, prime: number): readonly number[] {
  const numbers = new Set([...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)));
  return [...numbers].flatMap((number) => {
    const isSum = number > 0 && Number.isSafeInteger(number) && number % prime === 0;
    return isSum && number / prime < 2 ** 17 ? [number / prime] : [];
  });
}

describe('of a poll by party', () => {
  const chance = chanceFrom(seed);
  const councils = Array.from({ length: 14 }, (_, number) => ({
    number,
    people: aCouncil(chance),
  }));

  it(`no page, comparison, card, reach or file lets a group under three be reckoned, in 14 councils (seed ${seed})`, async () => {
    const found = { sides: 0, tooSmall: 0, parties: 0, both: 0, compared: 0 };
    for (const { number, people } of councils) {
      const town = await settled(people);
      // The same was asked before, of those who were there then.
      const before = { pollId: uuid(701), prime: 10_009, voices: people.slice(0, number % 2 === 0 ? people.length : -3) }; // prettier-ignore
      const asking = { pollId: uuid(702), prime: 10_007, voices: people };
      const visibility = number % 3 === 0 ? 'named' : 'by-party';
      await asked(town, visibility, before, '2026-11-01T08:00:00.000Z');
      await asked(town, 'by-party', asking, '2026-11-19T08:00:00.000Z');
      const { text, pages } = await everythingShown(town, asking.pollId, people);
      const [results] = pages.flatMap((page) => page.results ?? []);
      if (results?.bySide && results.bySide.length > 0) found.sides += 1;
      if (results?.bySide?.length === 0) found.tooSmall += 1;
      if (results?.byParty && results.byParty.length > 0) found.parties += 1;
      if (results?.bySide?.length === 2 && (results.byParty?.length ?? 0) > 0) found.both += 1;
      if (sumsIn(text, before.prime).length > 0) found.compared += 1;

      const where = `council ${number}, seed ${seed}`;
      const sums = sumsIn(text, asking.prime);
      expect(sums.length, where).toBeGreaterThan(0);
      expect(smallestToBeReckoned(people.length, sums), where).toBeGreaterThanOrEqual(3);
      // Of the asking before, everybody's sum and no other, here as on its own page.
      const everybody = 2 ** before.voices.length - 1;
      expect(sumsIn(text, before.prime).filter((sum) => sum !== everybody), where).toEqual([]);
    }
    // There must have been something to find in each way.
    expect(Math.min(...Object.values(found)), JSON.stringify(found)).toBeGreaterThan(0);
  }, 240_000); // prettier-ignore

  it('politics and the administration stand as they were on the day that it closed, whoever changes work', async () => {
    const people = [
      ...[0, 1, 2, 3].map((n): Voice => ({ personId: personOf(n), roles: ['politician'], partyId: ids.partyA })),
      ...[4, 5, 6].map((n): Voice => ({ personId: personOf(n), roles: ['planner'], partyId: null })),
    ]; // prettier-ignore
    const town = await settled(people);
    const asking = { pollId: uuid(702), prime: 10_007, voices: people };
    await asked(town, 'by-party', asking, '2026-11-19T08:00:00.000Z');
    const sides = async () => {
      const page = await seePoll(app.deps)(town.by('facilitator'), asking.pollId);
      return page.refused ? null : page.value.results?.bySide;
    };
    const before = await sides();
    expect(before?.map(({ side, answered }) => [side, answered])).toEqual([
      ['politics', 4],
      ['administration', 3],
    ]);
    await town.tx((tx) =>
      tx.people.savePerson({
        ...{ id: personOf(4), entraObjectId: personOf(4), name: 'Ny folkevalgt', language: 'nb' },
        roles: ['politician'],
      }),
    );
    expect(await sides()).toEqual(before);
  });

  it.each<Visibility>(['sums'])('sides are not shown of what was said to be totals only: %s', async (visibility) => {
    const people = [0, 1, 2, 3, 4, 5].map((n): Voice => ({ personId: personOf(n), roles: n < 3 ? ['politician'] : ['planner'], partyId: n < 3 ? ids.partyA : null }));
    const town = await settled(people);
    const asking = { pollId: uuid(702), prime: 10_007, voices: people };
    await asked(town, visibility, asking, '2026-11-19T08:00:00.000Z');
    const { text, pages } = await everythingShown(town, asking.pollId, people);
    expect(pages.map(({ results }) => [results?.bySide, results?.byParty])).toEqual(pages.map(() => [null, null]));
    expect(sumsIn(text, asking.prime)).toEqual([2 ** 6 - 1]);
  }); // prettier-ignore
});
