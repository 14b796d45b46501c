import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeParty, endSeat, giveSeat } from '../../../src/app/people/keep-seats.ts';
import { keepSyncSettings } from '../../../src/app/people/keep-sync-settings.ts';
import { seePeople } from '../../../src/app/people/see-people.ts';
import { syncAtNight } from '../../../src/app/people/sync-at-night.ts';
import { confirmSync, previewSync, syncNow } from '../../../src/app/people/sync-people.ts';
import { sweep } from '../../../src/app/sweep.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';
import { createFakeDirectory } from '../../support/fakes/fake-directory.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-05T01:30:00.000Z')); // 02:30 in Oslo
});
const group = uuid(900);
const account = (id: string): string => id.replace('c0c0c0c0', 'f0f0f0f0');
const names = {
  [account(ids.chair)]: 'Åse Ås',
  [account(ids.ola)]: 'Ola Nordmann',
  [account(ids.kari)]: 'Kari Nordmann',
  [account(ids.per)]: 'Per Østby',
};
const everybody = Object.keys(names);
const depsWith = (members: readonly string[]) => {
  const directory = createFakeDirectory({ [group]: members }, names);
  return { ...app.deps, directory };
};
const wish = (version: number, isEnabled = false) => ({
  ...{ isEnabled, largestShare: 20, roleGroups: [], version },
  bodyGroups: [{ bodyId: ids.body, entraGroupId: group }],
});
const administrator = () => town.by('administrator');
/** The group is chosen, somebody has seen what would change, and every night is turned on. */
async function turnedOn(members = everybody): Promise<void> {
  await keepSyncSettings(app.deps)(administrator(), wish(0));
  await previewSync(depsWith(members))(administrator());
  const kept = await keepSyncSettings(app.deps)(administrator(), wish(2, true));
  expect(kept).toMatchObject({ refused: false });
}
const page = async () => {
  const seen = await seePeople(app.deps)(administrator());
  if (seen.refused) throw new Error('refused');
  return seen.value;
};

describe('the nightly sync', () => {
  it('cannot be turned on before somebody has seen what would change, nor for a new group', async () => {
    expect(await keepSyncSettings(app.deps)(administrator(), wish(0))).toMatchObject({
      refused: false,
    });
    expect(await keepSyncSettings(app.deps)(administrator(), wish(1, true))).toEqual({
      refused: true,
      refusal: { code: 'sync-not-previewed' },
    });
    expect(await syncNow(depsWith(everybody))(administrator())).toMatchObject({
      refusal: { code: 'sync-not-previewed' },
    });
    await previewSync(depsWith(everybody))(administrator());
    await keepSyncSettings(app.deps)(administrator(), wish(2, true));
    expect((await page()).sync).toMatchObject({ isEnabled: true, version: 3 });
    const other = { ...wish(3, true), bodyGroups: [{ bodyId: ids.body, entraGroupId: uuid(7) }] };
    await keepSyncSettings(app.deps)(administrator(), other);
    expect((await page()).sync).toMatchObject({ isEnabled: false, previewedAt: null });
  });

  it('shows what would change and changes nothing', async () => {
    await keepSyncSettings(app.deps)(administrator(), wish(0));
    const before = (await page()).seats;
    const seen = await previewSync(depsWith(everybody.slice(1)))(administrator());
    expect(seen).toMatchObject({
      value: { changes: [{ kind: 'seat-ended', name: 'Åse Ås' }, {}] },
    });
    expect((await page()).seats).toEqual(before);
  });

  it('is found by the sweep once a night, and by day not at all', async () => {
    await turnedOn();
    const asked = async () => (await town.jobs()).map(({ name }) => name);
    app.itIs(at('2026-11-05T05:00:00.000Z')); // 06:00
    await sweep(app.deps)(town.scope);
    expect(await asked()).toEqual([]);
    app.itIs(at('2026-11-05T01:30:00.000Z'));
    await sweep(app.deps)(town.scope);
    expect(await asked()).toEqual(['sync-people']);
    const ran = depsWith(everybody);
    // Two replicas at once: one of them does it.
    await Promise.all([syncAtNight(ran)(town.scope), syncAtNight(ran)(town.scope)]);
    expect((await page()).sync.runs).toMatchObject([{ night: '2026-11-05' }]);
  });

  it('lets whoever has left keep the history, and takes the right to answer away', async () => {
    await turnedOn();
    await syncAtNight(depsWith(everybody.slice(1)))(town.scope);
    const after = await page();
    expect(after.seats.some(({ personId }) => personId === ids.chair)).toBe(false);
    expect(after.pastSeats).toMatchObject([
      { personId: ids.chair, function: 'chair', untilOn: '2026-11-04', why: 'left' },
    ]);
    expect(after.people.find(({ id }) => id === ids.chair)?.roles).toEqual([]);
    expect((await town.audit()).slice(-3)).toEqual([
      ...['seat-changed', 'roles-changed', 'people-synced'],
    ]);
  });

  it('holds back when too many would go, until a person confirms what the run showed', async () => {
    await turnedOn();
    const fewer = depsWith(everybody.slice(2));
    await syncAtNight(fewer)(town.scope);
    const [run] = (await page()).sync.runs;
    expect(run).toMatchObject({ outcome: { kind: 'held' } });
    expect((await page()).pastSeats).toEqual([]);
    expect(await confirmSync(fewer)(administrator(), run?.id ?? '')).toMatchObject({
      refused: false,
    });
    expect((await page()).pastSeats).toHaveLength(2);
    expect((await page()).sync.runs[0]).toMatchObject({
      outcome: { kind: 'confirmed', byId: ids.administrator },
    });
    expect(await confirmSync(fewer)(administrator(), run?.id ?? '')).toMatchObject({
      refusal: { code: 'nothing-held' },
    });
  });

  it('comes back when Microsoft does not answer, and writes down what needs a person', async () => {
    await turnedOn();
    const busy = depsWith(everybody);
    const later = { code: 'try-later', retryAfterSeconds: 900, throttled: true } as const;
    busy.directory.refuseNext(later);
    expect(await syncAtNight(busy)(town.scope)).toEqual({ outcome: 'again', afterSeconds: 900 });
    expect((await page()).sync.runs).toEqual([]);

    app.itIs(at('2026-11-05T04:50:00.000Z')); // 05:50: the night is over before the next try
    const atLast = depsWith(everybody);
    atLast.directory.refuseNext(later);
    expect(await syncAtNight(atLast)(town.scope)).toEqual({ outcome: 'done' });
    app.itIs(at('2026-11-06T01:30:00.000Z'));
    const closed = depsWith(everybody);
    closed.directory.refuseNext({ code: 'no-access' });
    await syncAtNight(closed)(town.scope);
    expect((await page()).sync.runs.map(({ outcome }) => outcome)).toEqual([
      { kind: 'failed', cause: 'no-access', group: 'Kommunestyret' },
      { kind: 'failed', cause: 'no-answer', group: 'Kommunestyret' },
    ]);
    expect((await page()).pastSeats).toEqual([]);
  });
});

describe('seats', () => {
  it('are given, keep their history when they end, and are counted for the party of the time', async () => {
    const wanted = {
      bodyId: ids.body,
      personId: ids.planner,
      partyId: ids.partyA,
      order: null,
    } as const;
    await giveSeat(app.deps)(administrator(), { ...wanted, function: 'member' });
    await changeParty(app.deps)(administrator(), ids.planner, ids.partyB, on('2026-10-01'));
    await endSeat(app.deps)(administrator(), ids.body, ids.planner, on('2026-11-01'));
    const partyOn = async (day: string) => {
      const roll = await town.tx((tx) => tx.people.roll(ids.body, on(day)));
      return roll.filter(({ person }) => person.id === ids.planner).map(({ party }) => party.id);
    };
    expect(await partyOn('2026-09-30')).toEqual([ids.partyA]);
    expect(await partyOn('2026-10-31')).toEqual([ids.partyB]);
    expect(await partyOn('2026-11-01')).toEqual([]);
    const past = (await page()).pastSeats.map(({ partyId, untilOn, why }) => [
      ...[partyId, untilOn, why],
    ]);
    expect(past).toEqual([
      [ids.partyB, '2026-10-31', 'left'],
      [ids.partyA, '2026-09-30', 'party-changed'],
    ]);
    expect((await page()).people.find(({ id }) => id === ids.planner)?.roles).toEqual(['planner']);
  });

  it('put a deputy where the list says, and move those who had the number down', async () => {
    const deputy = { ...{ bodyId: ids.body, partyId: ids.partyA }, function: 'deputy' } as const;
    const numbers = async () => {
      const roll = await town.tx((tx) => tx.people.roll(ids.body, on('2026-11-01')));
      const ofList = roll.filter(({ party, order }) => party.id === ids.partyA && order !== null);
      return ofList.map(({ person, order }) => [person.id, order]);
    };
    const give = (personId: string, order: number | null) =>
      giveSeat(app.deps)(administrator(), { ...deputy, personId, order });
    await give(ids.planner, null);
    expect(await numbers()).toEqual([
      [ids.deputyA, 1],
      [ids.planner, 2],
    ]);
    await give(ids.planner, 1);
    expect(await numbers()).toEqual([
      [ids.planner, 1],
      [ids.deputyA, 2],
    ]);
    expect((await town.audit()).filter((type) => type === 'seat-changed')).toHaveLength(3);
  });

  it('are refused where the body has a chair, for an unknown party, and to anybody else', async () => {
    const wanted = {
      bodyId: ids.body,
      personId: ids.ola,
      partyId: ids.partyA,
      order: null,
    } as const;
    expect(
      await giveSeat(app.deps)(administrator(), { ...wanted, function: 'chair' }),
    ).toMatchObject({ refusal: { code: 'body-has-chair' } });
    expect(
      await changeParty(app.deps)(administrator(), ids.ola, uuid(999), on('2026-10-01')),
    ).toMatchObject({ refusal: { code: 'not-found' } });
    expect(
      await changeParty(app.deps)(administrator(), ids.ola, ids.partyA, on('2026-10-01')),
    ).toMatchObject({ refusal: { code: 'same-party' } });
    expect(await seePeople(app.deps)(town.by('facilitator'))).toEqual({
      refused: true,
      refusal: { code: 'not-allowed', action: 'administer' },
    });
    expect(await previewSync(app.deps)(town.by('clerk'))).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });
});
