import { maySeeClosed } from '../openness/see-closed.ts';
import type { ClosedReader } from '../openness/see-closed.ts';
import { may } from '../people/roles.ts';
import type { Round } from './round.ts';

/**
 * May this reader see the round's page, inside the municipality? A draft is the preparers' own; others see of a closed meeting what the public page says.
 * @param bodyIds the bodies in which the reader has a seat on the day of the round
 */
export function maySeeRound(
  round: Pick<Round, 'state' | 'openness' | 'bodyId'>,
  reader: ClosedReader,
): boolean {
  if (round.state.status === 'draft') return may(reader.roles, 'prepare-rounds');
  return round.openness.kind === 'open' || maySeeClosed(round.bodyId, reader);
}
