import type { Directory, RemoteRefusal } from '../../../src/app/ports/microsoft.ts';
import { answered, plannedRefusals, refused } from './refusals.ts';

export type FakeDirectory = Directory & {
  refuseNext(refusal: RemoteRefusal): void;
};

/**
 * Groups in memory: group id to the members' object ids.
 * @param names by object id; who is not there is called by the id
 */
export function createFakeDirectory(
  groups: Readonly<Record<string, readonly string[]>> = {},
  names: Readonly<Record<string, string>> = {},
): FakeDirectory {
  const planned = plannedRefusals<'groupMembers' | 'groupPeople'>();
  return {
    refuseNext: (refusal) => {
      planned.plan('groupMembers', refusal);
      planned.plan('groupPeople', refusal);
    },
    groupPeople: (_municipality, groupId) =>
      planned.around('groupPeople', () => {
        const members = groups[groupId];
        return members
          ? answered(members.map((objectId) => ({ objectId, name: names[objectId] ?? objectId })))
          : refused({ code: 'not-found' });
      }),
    groupMembers: (_municipality, groupId) =>
      planned.around('groupMembers', () => {
        const members = groups[groupId];
        return members ? answered(members) : refused({ code: 'not-found' });
      }),
  };
}
