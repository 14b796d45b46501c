import { may } from '../people/roles.ts';
import type { Role } from '../people/roles.ts';

/** Who asks to see something closed, and the bodies in which they have a seat on its day. */
export type ClosedReader = {
  readonly roles: readonly Role[];
  readonly bodyIds: readonly string[];
};

/**
 * Of what is closed only its body's members and deputies, and those who prepare or archive it, see more than that it is there.
 * Source: kommuneloven § 11-5; forvaltningsloven § 13 [check]
 */
export function maySeeClosed(bodyId: string, reader: ClosedReader): boolean {
  return (
    may(reader.roles, 'prepare-rounds') ||
    may(reader.roles, 'see-archive') ||
    reader.bodyIds.includes(bodyId)
  );
}
