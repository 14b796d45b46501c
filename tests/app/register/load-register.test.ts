import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { namedId } from '../../../src/adapters/system/named-id.ts';
import { loadRegister } from '../../../src/app/register/load-register.ts';
import type { LoadWish } from '../../../src/app/register/load-register.ts';
import { readStoredRegister } from '../../../src/app/register/stored-register.ts';
import { invariant } from '../../../src/core/decision.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { anOpenPoll } from '../../support/builders/a-poll.ts';
import { accounts, aPartialRegister, aRegister, phase } from '../../support/builders/a-register.ts';
import { createFakeDirectory } from '../../support/fakes/fake-directory.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

const load = (wish: Partial<LoadWish> = {}, by: Town = town) =>
  loadRegister({ ...app.deps, namedId })(by.scope, {
    municipality: by.municipality,
    register: aRegister(),
    sha256: 'ab'.repeat(32),
    apply: true,
    directory: null,
    ...wish,
  });
const stored = (of: Town = town) => of.tx(readStoredRegister);
const counts = async (of: Town = town) => {
  const { terms, parties, bodies, people, seats, plans, goals, processes } = await stored(of);
  return [terms, parties, bodies, people, seats, plans, goals, processes].map((all) => all.length);
};
const changes = (outcome: Awaited<ReturnType<typeof load>>) => {
  invariant(!outcome.refused, JSON.stringify(outcome));
  return outcome.value.items.filter(({ change }) => change !== 'unchanged');
};
const rows = (type: string) =>
  rowsOf<{ subject: string; facts: string; actor: string }>(
    app,
    town.municipality.id,
    `select subject, facts, actor from radslag.audit_log where type = '${type}' order by sequence`,
  );

describe('loading a register file into an empty municipality', () => {
  beforeEach(async () => {
    town = await aTown(app, {}, { isEmpty: true });
  });

  it('stores nothing unless it is told to', async () => {
    expect(changes(await load({ apply: false }))).not.toEqual([]);
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await town.audit()).toEqual([]);
  });

  it('stores everything, children before parents in the file or not', async () => {
    await load();
    expect(await counts()).toEqual([1, 2, 1, 2, 2, 2, 2, 1]);
    const { goals, conflicts, processes } = await stored();
    expect(goals.map(({ key, parentId }) => [key, parentId])).toEqual([
      ['under', goals.find(({ key }) => key === 'hoved')?.id],
      ['hoved', null],
    ]);
    expect(conflicts[0]?.goalIds).toHaveLength(2);
    expect(processes[0]?.phases.map(({ title }) => title)).toEqual(['Kunnskap', 'Verksteder']);
  });

  it('changes and writes nothing the second time', async () => {
    await load();
    const before = [await stored(), await town.audit()];
    expect(changes(await load())).toEqual([]);
    expect([await stored(), await town.audit()]).toEqual(before);
  });

  it('keeps ids while names, roles and the order of phases change', async () => {
    await load();
    const before = await stored();
    const phases = [
      phase({ key: 'f2', title: 'Verksteder', startsOn: '2026-11-01', endsOn: '2026-12-15' }),
      phase({ key: 'f0', title: 'Oppstart', startsOn: '2026-06-01', endsOn: '2026-07-31' }),
      phase({ key: 'f1', title: 'Kunnskap', startsOn: '2026-08-01', endsOn: '2026-10-31' }),
    ];
    const people = [
      { key: 'ola', entraObjectId: accounts.ola, name: 'Ola Nordmann', roles: ['clerk'] },
    ];
    const processes = [{ key: 'strategi', title: 'Planstrategi', plan: 'samfunn', phases }];
    await load({ register: aPartialRegister({ people, processes }) });
    const after = await stored();
    expect(await counts()).toEqual([1, 2, 1, 2, 2, 2, 2, 1]);
    const ola = ({ people }: typeof after) =>
      people.find(({ entraObjectId }) => entraObjectId === accounts.ola);
    expect(ola(after)).toMatchObject({
      id: ola(before)?.id,
      name: 'Ola Nordmann',
      roles: ['clerk'],
    });
    expect(after.processes[0]?.phases.map(({ title, ordinal }) => [title, ordinal])).toEqual([
      ['Verksteder', 1],
      ['Oppstart', 2],
      ['Kunnskap', 3],
    ]);
    expect(after.processes[0]?.phases[2]?.id).toBe(before.processes[0]?.phases[0]?.id);
  });

  it('writes each change in the audit log, with rights and fields but no names, and the file as a whole last', async () => {
    await load();
    const [whole] = await rows('register-loaded');
    expect(whole?.actor).toBe('system:load-register');
    expect(JSON.parse(whole?.facts ?? '')).toEqual({
      sha256: 'ab'.repeat(32),
      added: 14,
      changed: 0,
      removed: 0,
    });
    const items = await rows('register-item-loaded');
    expect(items).toHaveLength(14);
    expect(items.map(({ facts }) => facts).join()).not.toMatch(/Ola|Åse|Liste/u);
    expect(items.some(({ facts }) => facts.includes('"roles":"politician"'))).toBe(true);
    expect((await town.audit()).at(-1)).toBe('register-loaded');
  });

  it('takes a seat away when the line says so, and nothing else ever', async () => {
    await load();
    const seats = [{ body: 'ks', term: '2023', person: 'ola', function: 'member', vacated: true }];
    await load({ register: aPartialRegister({ seats }) });
    expect(await counts()).toEqual([1, 2, 1, 2, 1, 2, 2, 1]);
    await load({ register: aPartialRegister({}) });
    expect(await counts()).toEqual([1, 2, 1, 2, 1, 2, 2, 1]);
  });

  it('stores nothing at all when one thing is wrong', async () => {
    const seats = [{ body: 'ks', term: '2023', person: 'per', function: 'member', party: 'a' }];
    const outcome = await load({ register: aRegister({ seats }) });
    expect(outcome).toMatchObject({
      refused: true,
      refusal: {
        code: 'register-has-problems',
        plan: { problems: [{ code: 'unknown-reference', path: 'seats[0].person' }] },
      },
    });
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('gives the same keys other ids in another municipality', async () => {
    const other = await aTown(app, {}, { isEmpty: true });
    await load();
    await load({}, other);
    expect(await counts(other)).toEqual([1, 2, 1, 2, 2, 2, 2, 1]);
    const [here] = (await stored()).bodies;
    const [there] = (await stored(other)).bodies;
    expect(there?.id).not.toBe(here?.id);
  });

  it('seats the members of a body’s Entra group, and stores nothing when the group cannot be read', async () => {
    const group = '0190a000-0000-4000-8000-0000000000e1';
    const bodies = [
      { key: 'ks', name: 'Kommunestyret', abbreviation: 'KS', noticeDays: 7, entraGroupId: group },
    ];
    const register = aRegister({ bodies, seats: [] });
    const directory = createFakeDirectory({ [group]: [accounts.ola, accounts.kari] });
    directory.refuseNext({ code: 'no-access' });
    expect(await load({ register, directory })).toEqual({
      refused: true,
      refusal: { code: 'entra-group-unreadable', body: 'KS', cause: 'no-access' },
    });
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);

    const outcome = await load({ register, directory });
    invariant(!outcome.refused, 'the group can be read now');
    expect(outcome.value.warnings).toMatchObject([{ code: 'entra-member-unknown' }]);
    expect((await stored()).seats).toMatchObject([{ function: 'member' }]);
  });
});

describe('loading a register file into a municipality in use', () => {
  beforeEach(async () => {
    town = await aTown(app);
  });

  it('takes over bodies and lists with the same names, and warns of a poll whose roll changes', async () => {
    await town.tx((tx) => tx.polls.save(anOpenPoll({ roundId: null })));
    const register = aRegister({
      terms: [{ key: '2023', startsOn: '2023-10-01', endsOn: '2027-09-30' }],
      seats: [{ body: 'ks', term: '2023', person: 'ola', function: 'member' }],
    });
    const before = await counts();
    const outcome = await load({ register });
    invariant(!outcome.refused, JSON.stringify(outcome));
    expect(outcome.value.warnings.map(({ code }) => code)).toContain(
      'roll-changes-while-poll-open',
    );
    const [terms, , bodies] = await counts();
    expect([terms, bodies]).toEqual([before[0], before[2]]);
  });
});
