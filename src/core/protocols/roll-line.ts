import type { MembershipFunction } from '../people/person.ts';

/** A line of a body's roll, as the minutes need it. */
export type RollLine = {
  readonly personId: string;
  readonly name: string;
  readonly party: string;
  readonly function: MembershipFunction;
};
