import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import type { AuthorizedMember, MunicipalityScope } from '../../src/app/authority.ts';
import type { Transaction } from '../../src/app/ports/stores.ts';
import type { Municipality } from '../../src/core/municipalities/municipality.ts';
import type { MembershipFunction } from '../../src/core/people/person.ts';
import type { Role } from '../../src/core/people/roles.ts';
import { aMunicipality } from './a-municipality.ts';
import { rowsOf } from './an-app.ts';
import type { App } from './an-app.ts';
import { aBody } from './builders/a-body.ts';
import { aProcess } from './builders/a-process.ts';
import { ids } from './builders/ids.ts';
import { on } from './builders/instants.ts';

const people = {
  chair: ['Åse Ås', 'politician'],
  ola: ['Ola Nordmann', 'politician'],
  kari: ['Kari Nordmann', 'politician'],
  per: ['Per Østby', 'politician'],
  deputyA: ['Zoë Berg', 'politician'],
  deputyB: ['Ørjan Dahl', 'politician'],
  facilitator: ['Fredrik Fasilitator', 'facilitator'],
  clerk: ['Siri Sekretær', 'clerk'],
  planner: ['Petra Planlegger', 'planner'],
  administrator: ['Arne Administrator', 'administrator'],
  directorStaff: ['Dina Direktør', 'director-staff'],
  observer: ['Ida Ungdomsråd', 'observer'],
} as const satisfies Partial<Record<keyof typeof ids, readonly [string, Role]>>;

type Who = keyof typeof people;
const seats: readonly (readonly [Who, MembershipFunction, 'partyA' | 'partyB'])[] = [
  ['chair', 'chair', 'partyA'],
  ['ola', 'member', 'partyA'],
  ['kari', 'member', 'partyB'],
  ['per', 'member', 'partyB'],
  ['deputyA', 'deputy', 'partyA'],
  ['deputyB', 'deputy', 'partyB'],
];

export type Town = {
  readonly municipality: Municipality;
  readonly scope: MunicipalityScope;
  /** A member of this town, with the role that the cast has. */
  readonly by: (who: Who) => AuthorizedMember;
  /** Runs in a transaction of this town: for what a test takes for given, and for looking afterwards. */
  readonly tx: <Value>(work: (tx: Transaction) => Promise<Value>) => Promise<Value>;
  readonly jobs: () => Promise<readonly JobRow[]>;
  /** Types of the audit rows, oldest first. */
  readonly audit: () => Promise<readonly string[]>;
};

export type JobRow = {
  readonly name: string;
  readonly key: string;
  /** Epoch milliseconds before which it is not taken. */
  readonly startAfter: number;
};

/** What a town is made in: a test's app, or anything else with stores. */
export type TownHouse = Pick<App, 'pool'> & {
  readonly towns: Municipality[];
  readonly deps: Pick<App['deps'], 'municipalities' | 'unitOfWork'>;
};

let count = 0;

/**
 * A municipality of its own in the app's database: a body of four members and two deputies, everybody else once, one process with one phase. The ids
 * are the builders' in every town, so that each test has a clean one and can tell whether towns are kept apart.
 */
export async function aTown(
  app: TownHouse,
  overrides: Partial<Municipality> = {},
  /** Empty: registered, and nobody and nothing in it yet. */
  { isEmpty = false }: { readonly isEmpty?: boolean } = {},
): Promise<Town> {
  count += 1;
  const number = String(count).padStart(12, '0');
  const municipality = aMunicipality({
    id: `d0d0d0d0-0000-4000-8000-${number}`,
    entraTenantId: `e0e0e0e0-0000-4000-8000-${number}`,
    slug: `by-${count}`,
    sharePoint: {
      siteId: `site-${count}`,
      openLibraryId: `open-${count}`,
      restrictedLibraryId: `restricted-${count}`,
    },
    ...overrides,
  });
  await app.deps.municipalities.register(municipality);
  app.towns.push(municipality);
  const scope = mintScope(municipality.id);
  if (!isEmpty) await app.deps.unitOfWork.run(scope, settle);

  return {
    municipality,
    scope,
    by: (who) => mintMember(scope, ids[who], [people[who][1]]),
    tx: (work) => app.deps.unitOfWork.run(scope, work),
    async jobs() {
      const { rows } = await app.pool.query<{ name: string; key: string; start_after: string }>(
        `select name, singleton_key as key, start_after from pgboss.job
          where data->>'municipalityId' = $1 and state < 'active' order by created_on, name, singleton_key`,
        [municipality.id],
      );
      return rows.map((row) => ({
        name: row.name,
        key: row.key.replace(`${municipality.id}:`, ''),
        startAfter: Date.parse(row.start_after),
      }));
    },
    async audit() {
      const rows = await rowsOf<{ type: string }>(
        app,
        municipality.id,
        'select type from radslag.audit_log order by sequence',
      );
      return rows.map((row) => row.type);
    },
  };
}

async function settle(tx: Transaction): Promise<void> {
  await tx.people.saveTerm({ id: ids.term, startsOn: on('2023-10-01'), endsOn: on('2027-09-30') });
  await tx.people.saveParty({ id: ids.partyA, label: 'Bypartiet' });
  await tx.people.saveParty({ id: ids.partyB, label: 'Landlista' });
  await tx.people.saveBody(aBody());
  for (const [who, [name, role]] of Object.entries(people) as [Who, (typeof people)[Who]][])
    await tx.people.savePerson({
      id: ids[who],
      entraObjectId: ids[who].replace('c0c0c0c0', 'f0f0f0f0'),
      name,
      language: 'nb',
      roles: [role],
    });
  for (const [who, fn, party] of seats)
    await tx.people.saveMembership({
      bodyId: ids.body,
      personId: ids[who],
      termId: ids.term,
      partyId: ids[party],
      ...{ function: fn, order: fn === 'deputy' ? 1 : null },
    });
  await tx.processes.save(aProcess());
}
