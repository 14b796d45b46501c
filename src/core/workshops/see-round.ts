import { may } from '../people/roles.ts';
import type { Role } from '../people/roles.ts';
import type { Round } from './round.ts';

/**
 * May this reader see the round's page, inside the municipality? A draft is the preparers' own. Of a closed meeting only its body's members and deputies
 * and those who prepare or archive it see more than what the public page says. Source: kommuneloven § 11-5; forvaltningsloven § 13 [check].
 * @param bodyIds the bodies in which the reader has a seat on the day of the round
 */
export function maySeeRound(
  round: Pick<Round, 'state' | 'openness' | 'bodyId'>,
  reader: { readonly roles: readonly Role[]; readonly bodyIds: readonly string[] },
): boolean {
  const prepares = may(reader.roles, 'prepare-rounds');
  if (round.state.status === 'draft') return prepares;
  if (round.openness.kind === 'open') return true;
  return prepares || may(reader.roles, 'see-archive') || reader.bodyIds.includes(round.bodyId);
}
