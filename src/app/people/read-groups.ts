import { decide, invariant, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { DirectoryPerson, SyncFailure } from '../../core/people/people-sync.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { RemoteRefusal } from '../ports/microsoft.ts';

export type Groups = ReadonlyMap<string, readonly DirectoryPerson[]>;

/** Which group could not be read and why. Nothing is synced from a part of the groups. */
export type GroupsUnread = {
  readonly code: 'groups-unreadable';
  readonly cause: SyncFailure;
  /** What names the group here: a body's name, or a role. */
  readonly group: string;
  /** Where asking again may help: after how many seconds at least. */
  readonly retryAfterSeconds: number | null;
};

const usualPauseSeconds = 300;

/** Everybody in every group that a body or a role names. Outside any transaction: nothing waits for Microsoft while it holds the database. */
export async function readGroups(
  deps: Pick<Deps, 'unitOfWork' | 'directory'>,
  scope: MunicipalityScope,
  municipality: Municipality,
): Promise<Decision<Groups, GroupsUnread>> {
  const named = await deps.unitOfWork.read(scope, async (tx) => [
    ...(await tx.people.bodies()).map(({ name, entraGroupId }) => ({ name, entraGroupId })),
    ...(await tx.peopleSync.roleGroups()).map(({ role, entraGroupId }) => ({
      ...{ name: role, entraGroupId },
    })),
  ]);
  const groups = new Map<string, readonly DirectoryPerson[]>();
  for (const { name, entraGroupId } of named) {
    if (entraGroupId === null || groups.has(entraGroupId)) continue;
    const people = await deps.directory.groupPeople(municipality, entraGroupId);
    if (people.refused) return refuse(unread(people.refusal, name));
    groups.set(entraGroupId, people.value);
  }
  return decide(groups);
}

function unread(refusal: RemoteRefusal, group: string): GroupsUnread {
  const fact = { code: 'groups-unreadable', group, retryAfterSeconds: null } as const;
  switch (refusal.code) {
    case 'try-later':
      return {
        ...{ ...fact, cause: 'no-answer' },
        retryAfterSeconds: Math.max(refusal.retryAfterSeconds ?? 0, usualPauseSeconds),
      };
    case 'no-access':
    case 'not-found':
      return { ...fact, cause: refusal.code };
    case 'quota-exceeded':
    case 'conflict':
    case 'refused':
      return { ...fact, cause: 'refused' };
  }
}

/** The municipality of a scope, for asking in its own tenant. */
export async function municipalityOf(
  deps: Pick<Deps, 'municipalities'>,
  { municipalityId }: MunicipalityScope,
): Promise<Municipality> {
  const municipality = await deps.municipalities.byId(municipalityId);
  invariant(municipality !== null, 'a scope has a municipality');
  return municipality;
}
