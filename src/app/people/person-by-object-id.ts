import { invariant } from '../../core/decision.ts';
import type { Person } from '../../core/people/person.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { inGroups } from '../in-groups.ts';

type Asked = { readonly scope: MunicipalityScope; readonly objectId: string };

/** People who are looked up together, at most. */
const largestGroup = 100;

/**
 * Who presses a button or writes to the bot. Asked anew each time, because a role that was taken away must count at once; those who come while others are
 * being looked up are looked up together.
 */
export function personByObjectId(
  deps: Pick<Deps, 'unitOfWork'>,
): (scope: MunicipalityScope, entraObjectId: string) => Promise<Person | null> {
  const find = inGroups<Asked, Person | null>({
    largest: largestGroup,
    keyOf: ({ scope }) => scope.municipalityId,
    unlike: ({ objectId }) => objectId,
    handle: async (group) => {
      const [first] = group;
      invariant(first !== undefined, 'a group has somebody in it');
      const found = await deps.unitOfWork.read(first.scope, (tx) =>
        tx.people.byObjectIds(group.map(({ objectId }) => objectId)),
      );
      return group.map(({ objectId }) => found.get(objectId.toLowerCase()) ?? null);
    },
  });
  return (scope, objectId) => find({ scope, objectId });
}
