import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reseatRound, swapSeats } from '../../../../src/app/workshops/seating/change-seating.ts';
import { keepSeating, proposeSeating } from '../../../../src/app/workshops/seating/propose-seating.ts'; // prettier-ignore
import { seeSeating } from '../../../../src/app/workshops/seating/see-seating.ts';
import type { SeatingWishes } from '../../../../src/core/workshops/seating/seating.ts';
import { aTown } from '../../../support/a-town.ts';
import type { Town } from '../../../support/a-town.ts';
import { anApp } from '../../../support/an-app.ts';
import type { App } from '../../../support/an-app.ts';
import { absent, aClosedRound, aPublishedRound, aRound, aRoundUnderWay, deputyFor, present } from '../../../support/builders/a-round.ts'; // prettier-ignore
import { ids, uuid } from '../../../support/builders/ids.ts';
import { at } from '../../../support/builders/instants.ts';

let app: App;
let town: Town;
const second = uuid(900);
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  await town.tx(async (tx) => {
    await tx.rounds.save(aPublishedRound());
    await tx.rounds.save(
      aRound({ id: second, ordinal: 2, startsAt: at('2026-11-26T16:00:00.000Z') }),
    );
  });
});

const wishes = (overrides: Partial<SeatingWishes> = {}): SeatingWishes => ({
  ...{ tableCount: 2, seed: 1, pins: [], apart: [] },
  ...overrides,
});
const facilitator = () => town.by('facilitator');
const propose = (given = wishes(), roundId = ids.round) =>
  proposeSeating(app.deps)(facilitator(), roundId, given);
const keep = async (given = wishes(), version = 0, roundId = ids.round) => {
  const proposal = await propose(given, roundId);
  if (proposal.refused) throw new Error(proposal.refusal.code);
  const { mark } = proposal.value;
  return keepSeating(app.deps)(facilitator(), roundId, given, { version, mark });
};
const see = async (who: Parameters<Town['by']>[0] = 'facilitator', roundId = ids.round) => {
  const outcome = await seeSeating(app.deps)(town.by(who), roundId);
  if (outcome.refused) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const seatsOf = (view: Awaited<ReturnType<typeof see>>) =>
  view.seating?.tables.map(({ seats }) => seats.map(({ personId }) => personId)) ?? [];
const tableOf = (view: Awaited<ReturnType<typeof see>>, personId: string) =>
  seatsOf(view).findIndex((table) => table.includes(personId)) + 1;
const refused = (code: string, facts: object = {}) => ({
  ...{ refused: true, refusal: { code, ...facts } },
});

describe('proposing a seating', () => {
  it('seats the members of the body over all rounds, keeps nothing, and says what it scores', async () => {
    expect(await propose()).toMatchObject({
      refused: false,
      value: { rounds: 2, scores: { sameParty: 0, repeats: 0 } },
    });
    expect(await see()).toMatchObject({ version: 0, seating: null });
    expect(await town.audit()).toEqual([]);
  });

  it('never seats staff', async () => {
    const pins = [{ personId: ids.clerk, table: 1 }];
    expect(await propose(wishes({ pins }))).toEqual(
      refused('not-seated-here', { personIds: [ids.clerk] }),
    );
  });

  it('is refused for two people at ten tables, with how many tables would do', async () => {
    expect(await propose(wishes({ tableCount: 10 }))).toEqual(
      refused('too-few-for-tables', { people: 4, tables: 10, mostTables: 2 }),
    );
  });

  it('is only for those who prepare rounds', async () => {
    for (const who of ['ola', 'clerk', 'planner', 'administrator'] as const)
      expect(await proposeSeating(app.deps)(town.by(who), ids.round, wishes())).toEqual(
        refused('not-allowed', { action: 'prepare-rounds' }),
      );
  });

  it('is refused for a round that is over', async () => {
    await town.tx((tx) => tx.rounds.save(aRoundUnderWay({ version: 2 })));
    await town.tx((tx) => tx.rounds.save(aClosedRound({ version: 3 })));
    expect(await propose()).toEqual(refused('round-is-closed'));
  });
});

describe('keeping a seating', () => {
  it('keeps the tables that were seen, as a version with its seed and scores in the audit log', async () => {
    const proposal = await propose();
    expect(await keep()).toMatchObject({ refused: false, value: { version: 1 } });
    const view = await see();
    expect(view.seating?.tables).toEqual(proposal.refused ? [] : proposal.value.tables);
    expect(view.seating).toMatchObject({ version: 1, seed: 1, tableCount: 2, rounds: 2 });
    const [row] = await town.tx((tx) => tx.audit.ofType('seating-kept'));
    expect(row?.facts).toEqual({
      ...{ version: 1, seed: 1, tables: 2, pins: 0, apartPairs: 0, sameParty: 0, repeats: 0 },
    });
  });

  it('is refused where somebody else has kept another meanwhile', async () => {
    await keep();
    expect(await keep(wishes({ seed: 2 }))).toEqual(refused('version-conflict', { version: 1 }));
  });

  it('is refused where the wishes no longer give what was seen', async () => {
    const seen = { version: 0, mark: '00000000' };
    expect(await keepSeating(app.deps)(facilitator(), ids.round, wishes(), seen)).toEqual(
      refused('proposal-outdated'),
    );
  });

  it('keeps earlier versions, newest first, with who made them', async () => {
    await keep();
    await keep(wishes({ seed: 7 }), 1);
    const { preparation } = await see();
    expect(preparation?.versions).toMatchObject([
      { version: 2, seed: 7, madeBy: 'Fredrik Fasilitator' },
      { version: 1, seed: 1 },
    ]);
  });

  it('leaves a round that is over as people sat', async () => {
    await keep();
    const before = seatsOf(await see());
    await town.tx((tx) => tx.rounds.save(aRoundUnderWay({ version: 2 })));
    await town.tx((tx) => tx.rounds.save(aClosedRound({ version: 3 })));
    await keep(wishes({ seed: 5 }), 1, second);
    expect(seatsOf(await see())).toEqual(before);
  });

  it('tells whoever looks at a round of the workshop, and of a draft only those who know of it', async () => {
    app.told.length = 0;
    await keep();
    expect(app.told).toMatchObject([
      { topic: 'round', id: ids.round },
      { topic: 'round', id: second, onlyFor: 'prepare-rounds' },
    ]);
    expect(app.told[0]).not.toHaveProperty('onlyFor');
  });
});

describe('seeing a seating', () => {
  it('tells a politician their own table first, and nothing of how it was prepared', async () => {
    const apart = [{ first: ids.ola, second: ids.kari }];
    await keep(wishes({ apart, pins: [{ personId: ids.per, table: 2 }] }));
    const view = await see('ola');
    expect(view.ownTable).toBe(tableOf(view, ids.ola));
    expect(view.preparation).toBeNull();
    expect(view.seating?.constraints).toEqual({ pins: 1, apartPairs: 1 });
    expect(view.workshop.map(({ id }) => id)).toEqual([ids.round]);
    expect(tableOf(view, ids.kari)).not.toBe(view.ownTable);
  });

  it('shows those who prepare it who may not sit together', async () => {
    await keep(wishes({ apart: [{ first: ids.kari, second: ids.ola }] }));
    const { preparation } = await see();
    expect(preparation?.apart).toEqual([{ first: ids.ola, second: ids.kari }]);
    expect(preparation).toMatchObject({ fewest: 4, isOutdated: false });
  });

  it('does not exist for those who may not see the round', async () => {
    await keep();
    expect(await seeSeating(app.deps)(town.by('ola'), second)).toEqual(refused('not-found'));
    const openness = { kind: 'closed', basis: 'kommuneloven § 11-5', decision: 'Sak 1' } as const;
    await town.tx((tx) => tx.rounds.save(aPublishedRound({ version: 2, openness })));
    expect(await seeSeating(app.deps)(town.by('planner'), ids.round)).toEqual(refused('not-found'));
    expect((await see('ola')).ownTable).toBeGreaterThan(0);
  });

  it('does not exist for another municipality', async () => {
    await keep();
    const other = await aTown(app);
    const by = other.by('facilitator');
    expect(await seeSeating(app.deps)(by, ids.round)).toEqual(refused('not-found'));
    expect(await reseatRound(app.deps)(by, ids.round, 1)).toEqual(refused('not-found'));
  });
});

describe('changing a seating', () => {
  const swap = (first: string, other: string, version = 1) =>
    swapSeats(app.deps)(facilitator(), ids.round, { version, first, second: other });

  it('lets two change places by hand, and says what it does to the scores', async () => {
    await keep();
    const view = await see();
    const later = seatsOf(await see('facilitator', second));
    const [first = [], other = []] = seatsOf(view);
    const outcome = await swap(first[0] ?? '', other[0] ?? '');
    expect(outcome).toMatchObject({ refused: false, value: { version: 2 } });
    if (!outcome.refused) expect(outcome.value.moved).toHaveLength(2);
    expect(tableOf(await see(), first[0] ?? '')).toBe(2);
    expect(seatsOf(await see('facilitator', second))).toEqual(later);
    expect(await town.audit()).toEqual(['seating-kept', 'seats-swapped']);
  });

  it('is refused where it would break a hard wish, before there is anything to change, and for others', async () => {
    expect(await swap(ids.ola, ids.kari)).toEqual(refused('not-seated-yet'));
    await keep(wishes({ apart: [{ first: ids.ola, second: ids.kari }] }));
    const view = await see();
    const besideKari = seatsOf(view).find((table) => table.includes(ids.kari))?.find((id) => id !== ids.kari) ?? ''; // prettier-ignore
    expect(await swap(ids.ola, besideKari)).toMatchObject({ refusal: { code: 'must-be-apart' } });
    expect(await swap(ids.ola, ids.kari, 7)).toEqual(refused('version-conflict', { version: 1 }));
    const by = town.by('ola');
    const mine = { version: 1, first: ids.ola, second: ids.kari };
    expect(await swapSeats(app.deps)(by, ids.round, mine)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });

  it('seats a deputy where the member would have sat, and moves nobody', async () => {
    await keep();
    const before = await see();
    const later = seatsOf(await see('facilitator', second));
    await town.tx(async (tx) => {
      await tx.rounds.save(aRoundUnderWay({ version: 2 }));
      const others = [ids.chair, ids.kari, ids.per].map(present);
      await tx.rounds.saveAttendance(ids.round, [absent(ids.ola), deputyFor(ids.deputyA, ids.ola), ...others]); // prettier-ignore
    });
    expect((await see()).preparation?.isOutdated).toBe(true);
    const outcome = await reseatRound(app.deps)(facilitator(), ids.round, 1);
    expect(outcome).toMatchObject({ refused: false, value: { version: 2, moved: [] } });
    const view = await see();
    expect(tableOf(view, ids.deputyA)).toBe(tableOf(before, ids.ola));
    expect(view.seating?.tables.flatMap(({ seats }) => seats)).toContainEqual({
      ...{ personId: ids.deputyA, name: 'Zoë Berg', party: 'Bypartiet' },
      deputyFor: 'Ola Nordmann',
    });
    expect(seatsOf(await see('facilitator', second))).toEqual(later);
    expect((await see('deputyA')).ownTable).toBe(tableOf(view, ids.deputyA));
    expect((await see('ola')).ownTable).toBeNull();
  });

  it('leaves everybody where they are when all have a table', async () => {
    await keep();
    expect(await reseatRound(app.deps)(facilitator(), ids.round, 1)).toEqual(
      refused('seats-are-right'),
    );
  });

  it('says so when too few have come for the tables', async () => {
    await keep();
    await town.tx(async (tx) => {
      await tx.rounds.save(aRoundUnderWay({ version: 2 }));
      await tx.rounds.saveAttendance(ids.round, [absent(ids.ola), absent(ids.kari)]);
    });
    expect(await reseatRound(app.deps)(facilitator(), ids.round, 1)).toEqual(
      refused('too-few-for-tables', { people: 2, tables: 2, mostTables: 1 }),
    );
  });
});
