import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { GovernanceModel } from '../../core/municipalities/municipality.ts';
import { termOn } from '../../core/people/keep-seats.ts';
import type { RoleGroup, SyncRun, SyncSettings } from '../../core/people/people-sync.ts';
import type { Body, Membership, Party, Term } from '../../core/people/person.ts';
import { rightsOf, standings } from '../../core/people/roles.ts';
import type { Right, Role, Standing } from '../../core/people/roles.ts';
import type { PastSeat } from '../../core/people/seat-history.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { usualLargestShare } from './apply-sync.ts';

export type PeoplePage = {
  readonly governance: GovernanceModel;
  readonly today: CivilDate;
  readonly terms: readonly Term[];
  readonly currentTermId: string | null;
  readonly parties: readonly Party[];
  readonly bodies: readonly Body[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly Role[];
  }[];
  readonly seats: readonly Membership[];
  readonly pastSeats: readonly PastSeat[];
  /** The whole table: what each role and each place in a body gives. */
  readonly rights: readonly { readonly of: Standing; readonly may: readonly Right[] }[];
  readonly sync: SyncSettings & {
    readonly roleGroups: readonly RoleGroup[];
    readonly runs: readonly SyncRun[];
  };
};

const shownRuns = 30;

/** Bodies, terms, seats now and before, roles, and how they follow the Entra groups: for those who administer. */
export const seePeople =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'municipalities'>) =>
  async (by: AuthorizedMember): Promise<Decision<PeoplePage, NotAllowed>> => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const today = osloDate(deps.clock.now());
      const terms = await tx.people.terms();
      const settings = await tx.peopleSync.settings();
      const people = await tx.people.all();
      return decide({
        ...{ governance: municipality.governance, today, terms },
        currentTermId: termOn(terms, today)?.id ?? null,
        ...{ parties: await tx.people.parties(), bodies: await tx.people.bodies() },
        people: people.map(({ id, name, roles }) => ({ id, name, roles })),
        ...{ seats: await tx.people.memberships(), pastSeats: await tx.seatHistory.all() },
        rights: standings.map((of) => ({ of, may: rightsOf(of) })),
        sync: {
          ...(settings ?? {
            ...{ isEnabled: false, largestShare: usualLargestShare, previewedAt: null },
            version: 0,
          }),
          roleGroups: await tx.peopleSync.roleGroups(),
          runs: await tx.peopleSync.runs(shownRuns),
        },
      });
    });
  };
