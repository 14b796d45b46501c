import { asAdopted, withoutTemplate } from '../../src/core/processes/process.ts';
import type { Transaction } from '../../src/app/ports/stores.ts';
import type { MembershipFunction } from '../../src/core/people/person.ts';
import type { Role } from '../../src/core/people/roles.ts';
import type { Language } from '../../src/contracts/values.ts';
import { day } from '../support/a-full-municipality.ts';

/** Ids that are easy to tell apart in a failure: the municipality's letter and a number. */
export const townIds = (letter: 'a' | 'b') => {
  const id = (number: number): string =>
    `${letter.repeat(8)}-0000-7000-8000-${String(number).padStart(12, '0')}`;
  return {
    municipality: id(0),
    tenant: `${letter.repeat(8)}-0000-4000-8000-000000000999`,
    term: id(1),
    party: id(2),
    body: id(7),
    plan: id(8),
    process: id(14),
    phase: id(15),
    goal: id(16),
  };
};

type Inhabitant = {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly language: Language;
  readonly seat?: MembershipFunction;
};

/** Everybody who signs in in these tests. Names are nobody's. */
const inhabitants = {
  chair: { name: 'Åse Ås', roles: ['politician'], language: 'nb', seat: 'chair' },
  member: { name: 'Ola Nordmann', roles: ['politician'], language: 'nn', seat: 'member' },
  third: { name: 'Ann O’Hara', roles: ['politician'], language: 'en', seat: 'member' },
  fourth: { name: 'Per Li', roles: ['politician'], language: 'nb', seat: 'member' },
  deputy: { name: 'Zoë Berg', roles: ['politician'], language: 'nb', seat: 'deputy' },
  facilitator: { name: 'Kari Hansen', roles: ['facilitator'], language: 'nb' },
  clerk: { name: 'Siv Dahl', roles: ['clerk'], language: 'nb' },
  planner: { name: 'Jon Moe', roles: ['planner'], language: 'nb' },
  administrator: { name: 'Eli Vik', roles: ['administrator'], language: 'nb' },
  observer: { name: 'Ida Ung', roles: ['observer'], language: 'nb' },
} as const satisfies Readonly<Record<string, Inhabitant>>;
export type Who = keyof typeof inhabitants;
const names = Object.keys(inhabitants) as readonly Who[];

export const personId = (letter: 'a' | 'b', who: Who): string =>
  `${letter.repeat(8)}-0000-7000-8000-00000000010${names.indexOf(who)}`;
/** The object id in the town's Entra tenant. */
export const objectId = (letter: 'a' | 'b', who: Who): string =>
  `${letter.repeat(8)}-0000-4000-8000-00000000020${names.indexOf(who)}`;

/** People, a council, a plan, and a planning process whose one phase lasts November and December 2026. Rounds and polls are made by the tests. */
export async function fillTown(tx: Transaction, letter: 'a' | 'b'): Promise<void> {
  const ids = townIds(letter);
  const { people } = tx;
  await people.saveTerm({ id: ids.term, startsOn: day('2023-10-01'), endsOn: day('2027-09-30') });
  await people.saveParty({ id: ids.party, label: 'Bypartiet' });
  await people.saveBody({
    id: ids.body,
    name: 'Kommunestyret',
    abbreviation: 'KS',
    noticeDays: 7,
    language: 'nb',
    entraGroupId: null,
  });
  for (const who of names) {
    const { name, roles, language, seat }: Inhabitant = inhabitants[who];
    const id = personId(letter, who);
    await people.savePerson({
      ...{ id, entraObjectId: objectId(letter, who), name, language, roles },
    });
    const membership = { bodyId: ids.body, termId: ids.term, partyId: ids.party, personId: id };
    if (seat) await people.saveMembership({ ...membership, function: seat, order: seat === 'deputy' ? 1 : null }); // prettier-ignore
  }
  await tx.plans.save({
    id: ids.plan,
    key: 'samfunnsdel',
    title: 'Kommuneplanens samfunnsdel',
    type: 'samfunnsdel',
    level: 'overall',
    horizonYears: 20,
    treatment: 'political',
    parentId: null,
    isGroup: false,
    status: 'in-force',
    adoptedOn: day('2018-04-25'),
    adoptedByBodyId: ids.body,
    summary: 'Hvor vi vil.',
    isExample: true,
  });
  await tx.goals.save({
    id: ids.goal,
    key: '2',
    kind: 'mainGoal',
    parentId: null,
    title: 'Attraktivt',
    planId: ids.plan,
    note: '',
    ordinal: 1,
    isExample: true,
  });
  await tx.processes.save({
    id: ids.process,
    ...withoutTemplate,
    key: 'planstrategi',
    template: 'planstrategi',
    title: 'Planstrategi',
    planId: ids.plan,
    phases: [
      {
        id: ids.phase,
        processId: ids.process,
        key: 'workshops',
        kind: 'co-creation',
        ordinal: 1,
        title: 'Politiske verksteder',
        ...asAdopted(day('2026-11-01'), day('2026-12-31')),
        lead: 'politics',
        purpose: '',
        expectation: '',
        products: ['føringer'],
        plannedRounds: ['Verksted 1'],
      },
    ],
  });
}
