import type { Directory, RemoteRefusal } from '../../../src/app/ports/microsoft.ts';
import { answered, plannedRefusals, refused } from './refusals.ts';

export type FakeDirectory = Directory & {
  refuseNext(refusal: RemoteRefusal): void;
};

/** Groups in memory: group id to the members' object ids. */
export function createFakeDirectory(
  groups: Readonly<Record<string, readonly string[]>> = {},
): FakeDirectory {
  const planned = plannedRefusals<'groupMembers'>();
  return {
    refuseNext: (refusal) => planned.plan('groupMembers', refusal),
    groupMembers: (_municipality, groupId) =>
      planned.around('groupMembers', () => {
        const members = groups[groupId];
        return members ? answered(members) : refused({ code: 'not-found' });
      }),
  };
}
