import { describe, expect, it } from 'vitest';
import type { LoadGiven, LoadPlan, StoredRegister } from '../../../src/core/register/load-plan.ts';
import { planLoading } from '../../../src/core/register/plan-loading.ts';
import type { Register } from '../../../src/core/register/register.ts';
import { aBody } from '../../support/builders/a-body.ts';
import {
  accounts,
  aPartialRegister,
  aRegister,
  phase,
  plan,
} from '../../support/builders/a-register.ts';
import { on } from '../../support/builders/instants.ts';

const nothing: StoredRegister = {
  terms: [],
  parties: [],
  bodies: [],
  people: [],
  seats: [],
  plans: [],
  goals: [],
  conflicts: [],
  processes: [],
  openPolls: [],
};
const given: LoadGiven = {
  namedId: (name) => `id-of ${name}`,
  today: on('2026-11-21'),
  language: 'nn',
  entraGroups: null,
};

/** What is stored once a plan has been carried out. */
function stored(made: LoadPlan, before: StoredRegister = nothing): StoredRegister {
  expect(made.problems).toEqual([]);
  const of = (kind: string) =>
    made.items.filter((item) => item.kind === kind).map(({ value }) => value);
  return {
    ...before,
    terms: of('term'),
    parties: of('party'),
    bodies: of('body'),
    people: of('person'),
    seats: of('seat'),
    plans: of('plan'),
    goals: of('goal'),
    conflicts: of('conflict'),
    processes: of('process'),
  } as StoredRegister;
}

const loaded = (): StoredRegister => stored(planLoading(aRegister(), nothing, given));
const changes = ({ items }: LoadPlan) =>
  items
    .filter(({ change }) => change !== 'unchanged')
    .map(({ path, change, fields }) => [path, change, ...fields]);
const problemsOf = (file: Register, before = nothing) =>
  planLoading(file, before, given).problems.map(({ code, path }) => [code, path]);
const seat = (person: string, more: object = {}) => ({
  ...{ body: 'ks', term: '2023', person, function: 'member' },
  ...more,
});
const person = (key: string, entraObjectId: string, more: object = {}) => ({
  ...{ key, entraObjectId, name: key, roles: ['politician'], party: 'a' },
  ...more,
});

describe('a deputy’s number on the list', () => {
  const asDeputy = (more: object) =>
    aPartialRegister({ seats: [seat('ola', { function: 'deputy', party: 'b', ...more })] });
  const seatOf = (made: LoadPlan) =>
    made.items.flatMap((item) => (item.kind === 'seat' ? [item.value.order] : []));

  it('is that of the line, and is kept where the line says nothing', () => {
    const numbered = planLoading(asDeputy({ order: 3 }), loaded(), given);
    expect(changes(numbered)).toEqual([['seats[0]', 'changed', 'function', 'order']]);
    const before = { ...loaded(), seats: numbered.items.flatMap((i) => (i.kind === 'seat' ? [i.value] : [])) }; // prettier-ignore
    expect(seatOf(planLoading(asDeputy({}), before, given))).toEqual([3]);
    expect(seatOf(planLoading(asDeputy({ party: 'a' }), before, given))).toEqual([null]);
  });
});

describe('a register file', () => {
  it('adds everything to an empty municipality, in the municipality’s own language', () => {
    const made = planLoading(aRegister(), nothing, given);
    expect(made.problems).toEqual([]);
    expect(made.warnings).toEqual([]);
    expect(new Set(made.items.map(({ change }) => change))).toEqual(new Set(['added']));
    expect(made.items.filter(({ kind }) => kind === 'seat')).toHaveLength(2);
    expect(loaded().bodies[0]?.language).toBe('nn');
    expect(loaded().plans[0]?.parentId).toBe(loaded().plans[1]?.id);
  });

  it('changes nothing when it is loaded a second time', () => {
    expect(changes(planLoading(aRegister(), loaded(), given))).toEqual([]);
  });

  it('keeps the id of a thing whose name, account or dates change, and says which fields do', () => {
    const people = [
      person('chair', accounts.kari, { name: 'Åse Berg' }),
      person('ola', accounts.ola, { name: 'Ola', party: 'b' }),
    ];
    const made = planLoading(aRegister({ people }), loaded(), given);
    expect(changes(made)).toEqual([['people[0]', 'changed', 'entraObjectId', 'name']]);
    expect(made.items.find(({ key }) => key === 'chair')?.value).toMatchObject({
      id: 'id-of person:chair',
    });
    expect(made.warnings).toEqual([
      { code: 'account-changed', path: 'people[0]', facts: { name: 'Åse Ås' } },
    ]);
  });

  it('leaves the language that a person has chosen', () => {
    const before = loaded();
    const people = before.people.map((one) => ({ ...one, language: 'en' as const }));
    expect(changes(planLoading(aRegister(), { ...before, people }, given))).toEqual([]);
  });

  it('takes over what was made elsewhere with the same abbreviation, label or account', () => {
    const before = {
      ...nothing,
      bodies: [aBody({ language: 'nn' })],
      parties: [{ id: 'made-elsewhere', label: 'Liste A' }],
    };
    const made = planLoading(aRegister(), before, given);
    expect(made.problems).toEqual([]);
    const value = (key: string) => made.items.find((item) => item.key === key)?.value;
    expect(value('ks')).toMatchObject({ id: aBody().id });
    expect(value('a')).toMatchObject({ id: 'made-elsewhere' });
  });

  it('says what is stored and not in the file, and leaves it', () => {
    const made = planLoading(
      aPartialRegister({ parties: [{ key: 'a', label: 'Liste A' }] }),
      loaded(),
      given,
    );
    expect(changes(made)).toEqual([]);
    expect(made.warnings).toEqual([
      { code: 'left-as-stored', path: 'party', facts: { name: 'Liste B' } },
    ]);
  });

  it('refers to what was loaded before', () => {
    const goals = [{ key: 'ny', kind: 'strategy', title: 'Ny', parent: 'under', plan: 'handling' }];
    expect(problemsOf(aPartialRegister({ goals }), loaded())).toEqual([]);
  });

  it('takes a seat away only where the line says so', () => {
    const gone = aPartialRegister({ seats: [seat('ola', { vacated: true })] });
    expect(changes(planLoading(gone, loaded(), given))).toEqual([['seats[0]', 'removed']]);
    expect(
      changes(
        planLoading(
          aPartialRegister({ seats: [seat('chair', { function: 'chair' })] }),
          loaded(),
          given,
        ),
      ),
    ).toEqual([]);
  });

  it('finds nothing to take away in a seat that is gone already', () => {
    const gone = aPartialRegister({ seats: [seat('ola', { vacated: true })] });
    const before = loaded();
    const rest = { ...before, seats: before.seats.slice(0, 1) };
    expect(changes(planLoading(gone, rest, given))).toEqual([]);
  });

  it('keeps phases that it does not name, after its own', () => {
    const added = phase({
      key: 'f0',
      title: 'Oppstart',
      startsOn: '2026-06-01',
      endsOn: '2026-07-31',
    });
    const verksteder = phase({
      key: 'f2',
      title: 'Verksteder',
      startsOn: '2026-11-01',
      endsOn: '2026-12-15',
    });
    const processes = [
      { key: 'strategi', title: 'Planstrategi', plan: 'samfunn', phases: [added, verksteder] },
    ];
    const made = planLoading(aPartialRegister({ processes }), loaded(), given);
    expect(made.items[0]?.value).toMatchObject({
      phases: [
        { title: 'Oppstart', ordinal: 1 },
        { title: 'Verksteder', ordinal: 2, id: 'id-of phase:strategi/f2' },
        { title: 'Kunnskap', ordinal: 3, id: 'id-of phase:strategi/f1' },
      ],
    });
  });
});

describe('a register file is refused', () => {
  it.each<[string, Register, readonly (readonly string[])[]]>([
    [
      'for a key that stands twice',
      aRegister({
        terms: [{ key: '2023', startsOn: '2023-10-01', endsOn: '2027-09-30' }],
        parties: [
          { key: 'a', label: 'A' },
          { key: 'b', label: 'B' },
          { key: 'a', label: 'C' },
        ],
      }),
      [['duplicate-key', 'parties[2]']],
    ],
    [
      'for two people with one account',
      aRegister({ people: [person('chair', accounts.chair), person('ola', accounts.chair)] }),
      [['already-taken', 'people[1].entraObjectId']],
    ],
    [
      'for two bodies with one abbreviation',
      aRegister({
        bodies: ['ks', 'fsk'].map((key) => ({ key, name: key, abbreviation: 'KS', noticeDays: 7 })),
      }),
      [['already-taken', 'bodies[1].abbreviation']],
    ],
    [
      'for a seat in a body that nobody knows, held by a person that nobody knows',
      aRegister({ seats: [seat('chair', { body: 'fsk' }), seat('per', { party: 'a' })] }),
      [
        ['unknown-reference', 'seats[0].body'],
        ['unknown-reference', 'seats[1].person'],
      ],
    ],
    [
      'for unknown plans, goals and lists',
      aRegister({
        people: [person('chair', accounts.chair, { party: 'x' }), person('ola', accounts.ola)],
        seats: [],
        plans: [
          plan({
            key: 'samfunn',
            type: 'samfunnsdel',
            level: 'overall',
            parent: 'x',
            adoptedBy: 'x',
          }),
        ],
        goals: [{ key: 'g', kind: 'mainGoal', title: 'G', plan: 'x' }],
        conflicts: [{ key: 'k', firstAim: 'A', secondAim: 'B', goals: ['g', 'x'] }],
      }),
      [
        ['unknown-reference', 'people[0].party'],
        ['unknown-reference', 'plans[0].parent'],
        ['unknown-reference', 'plans[0].adoptedBy'],
        ['unknown-reference', 'goals[0].plan'],
        ['unknown-reference', 'conflicts[0].goals[1]'],
      ],
    ],
    [
      'for two seats of one person in a body and term',
      aRegister({ seats: [seat('ola'), seat('ola', { function: 'deputy' })] }),
      [['two-seats-in-same-body', 'seats[1]']],
    ],
    [
      'for two chairs, told of both lines',
      aRegister({ seats: ['chair', 'ola'].map((who) => seat(who, { function: 'chair' })) }),
      [
        ['two-chairs', 'seats[0]'],
        ['two-chairs', 'seats[1]'],
      ],
    ],
    [
      'for a number on the list of somebody who is no deputy',
      aRegister({ seats: [seat('ola', { order: 1 })] }),
      [['order-without-deputy', 'seats[0]']],
    ],
    [
      'for two deputies of a list with one number, told of both lines',
      aRegister({
        people: [person('chair', accounts.chair), person('ola', accounts.ola)],
        seats: ['chair', 'ola'].map((who) => seat(who, { function: 'deputy', order: 1 })),
      }),
      [
        ['two-deputies-with-one-number', 'seats[0]'],
        ['two-deputies-with-one-number', 'seats[1]'],
      ],
    ],
    [
      'for a seat whose list nobody tells',
      aRegister({
        people: [person('chair', accounts.chair, { party: null }), person('ola', accounts.ola)],
        seats: [seat('chair')],
      }),
      [['party-missing', 'seats[0]']],
    ],
    [
      'for terms that share a day',
      aRegister({
        terms: [
          { key: '2023', startsOn: '2023-10-01', endsOn: '2027-09-30' },
          { key: '2027', startsOn: '2027-09-30', endsOn: '2031-09-30' },
        ],
      }),
      [['term-overlap', 'terms[1]']],
    ],
    [
      'for a phase and a term that end before they start',
      aRegister({
        terms: [{ key: '2023', startsOn: '2027-09-30', endsOn: '2023-10-01' }],
        processes: [
          {
            ...{ key: 'p', title: 'P' },
            phases: [phase({ key: 'f', title: 'F', startsOn: '2026-11-02', endsOn: '2026-11-01' })],
          },
        ],
      }),
      [
        ['dates-reversed', 'terms[0]'],
        ['dates-reversed', 'processes[0].phases[0]'],
      ],
    ],
    [
      'for plans and goals that lead up to themselves',
      aRegister({
        plans: [
          plan({ key: 'samfunn', type: 'samfunnsdel', level: 'overall', parent: 'b' }),
          plan({ key: 'b', type: 'temaplan', level: 'elaboration', parent: 'samfunn' }),
          plan({ key: 'c', type: 'temaplan', level: 'elaboration', parent: 'b' }),
        ],
        goals: [{ key: 'under', kind: 'subGoal', title: 'U', parent: 'under' }],
        conflicts: [],
      }),
      [
        ['cycle', 'plans[0].parent'],
        ['cycle', 'plans[1].parent'],
        ['cycle', 'goals[0].parent'],
      ],
    ],
  ])('%s', (_, file, expected) => {
    expect(problemsOf(file)).toEqual(expected);
  });

  it('for a chair beside the one that is stored', () => {
    const seats = [seat('ola', { function: 'chair' })];
    expect(problemsOf(aPartialRegister({ seats }), loaded())).toEqual([['two-chairs', 'seats[0]']]);
  });

  it('for a term that shares days with one that is stored', () => {
    const terms = [{ key: 'ny', startsOn: '2027-09-01', endsOn: '2031-09-30' }];
    expect(problemsOf(aPartialRegister({ terms }), loaded())).toEqual([
      ['term-overlap', 'terms[0]'],
    ]);
  });

  it('for a ring that closes over a plan that is stored', () => {
    const plans = [
      plan({ key: 'samfunn', type: 'samfunnsdel', level: 'overall', parent: 'handling' }),
    ];
    const [problem] = planLoading(aPartialRegister({ plans }), loaded(), given).problems;
    expect(problem).toEqual({
      code: 'cycle',
      path: 'plans[0].parent',
      facts: { way: 'samfunn → handling → samfunn' },
    });
  });

  it('for a label that another list has, even where that list gives it up in the same file', () => {
    const parties = [
      { key: 'a', label: 'Liste B' },
      { key: 'b', label: 'Liste A' },
    ];
    expect(problemsOf(aPartialRegister({ parties }), loaded())).toEqual([
      ['already-taken', 'parties[0].label'],
      ['already-taken', 'parties[1].label'],
    ]);
  });
});

describe('a poll that is open while a register file is loaded', () => {
  const asked = (): StoredRegister => {
    const before = loaded();
    return { ...before, openPolls: [{ title: 'Hvor?', bodyId: before.bodies[0]?.id ?? '' }] };
  };
  const warnings = (seats: readonly unknown[]) =>
    planLoading(aPartialRegister({ seats }), asked(), given).warnings.filter(
      ({ code }) => code === 'roll-changes-while-poll-open',
    );

  it.each([
    ['a member leaves', [seat('ola', { vacated: true })], '1'],
    ['a member becomes a deputy', [seat('ola', { function: 'deputy' })], '1'],
  ])('is warned of when %s', (_, seats, becomes) => {
    const facts = { body: 'KS', poll: 'Hvor?', was: '2', becomes };
    expect(warnings(seats)).toEqual([
      { code: 'roll-changes-while-poll-open', path: 'seats', facts },
    ]);
  });

  it('is warned of when the term no longer holds today', () => {
    const terms = [{ key: '2023', startsOn: '2023-10-01', endsOn: '2026-09-30' }];
    const made = planLoading(aPartialRegister({ terms }), asked(), given);
    expect(made.warnings.map(({ code }) => code)).toContain('roll-changes-while-poll-open');
  });

  it('is not mentioned when the same people stay on its roll', () => {
    expect(warnings([seat('ola', { function: 'deputy-chair', party: 'a' })])).toEqual([]);
  });
});

describe('members from a body’s Entra group', () => {
  const group = '0190a000-0000-4000-8000-0000000000e1';
  const bodies = [
    { key: 'ks', name: 'Kommunestyret', abbreviation: 'KS', noticeDays: 7 },
    { key: 'fsk', name: 'Formannskapet', abbreviation: 'FSK', noticeDays: 7, entraGroupId: group },
  ];
  const withGroup = (members: readonly string[], sections: object = {}) =>
    planLoading(aRegister({ bodies, ...sections }), nothing, {
      ...given,
      entraGroups: new Map([[group, members]]),
    });
  const seatsIn = (made: LoadPlan) =>
    made.items.filter(({ path }) => path === 'entra:FSK').map(({ value }) => value);

  it('get seats as members, for the list they sit for elsewhere in the same term', () => {
    expect(seatsIn(withGroup([accounts.ola.toUpperCase()]))).toEqual([
      {
        bodyId: 'id-of body:fsk',
        termId: 'id-of term:2023',
        personId: 'id-of person:ola',
        partyId: 'id-of party:b',
        ...{ function: 'member', order: null },
      },
    ]);
  });

  it('get seats for the list that the file says they were elected on, when they sit nowhere yet', () => {
    expect(seatsIn(withGroup([accounts.ola], { seats: [] }))).toMatchObject([
      { personId: 'id-of person:ola', partyId: 'id-of party:b' },
    ]);
  });

  it('keep the function that the file gives them', () => {
    const seats = [seat('ola'), seat('ola', { body: 'fsk', function: 'chair' })];
    expect(seatsIn(withGroup([accounts.ola], { seats }))).toEqual([]);
  });

  it('are reported when nobody here has their account, or nobody knows their list', () => {
    const people = [person('ola', accounts.ola, { name: 'Ola', party: null })];
    const made = withGroup([accounts.kari, accounts.ola], { people, seats: [] });
    expect(seatsIn(made)).toEqual([]);
    expect(made.warnings).toEqual([
      { code: 'entra-member-unknown', path: 'entra:FSK', facts: { entraObjectId: accounts.kari } },
      { code: 'entra-member-without-party', path: 'entra:FSK', facts: { name: 'Ola' } },
    ]);
  });

  it('who have left the group keep their seats and are reported; deputies need not be in it', () => {
    const seats = [
      seat('ola', { body: 'fsk' }),
      seat('chair', { body: 'fsk', function: 'deputy' }),
    ];
    const made = withGroup([], { seats });
    expect(made.warnings).toEqual([
      { code: 'not-in-entra-group', path: 'entra:FSK', facts: { name: 'Ola' } },
    ]);
  });
});
