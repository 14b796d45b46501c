import type { CivilDate } from '../time/instant.ts';
import type { Membership } from './person.ts';

/** A seat as it was until a day: somebody left the body, or went over to another party and sat on. */
export type PastSeat = Membership & {
  readonly id: string;
  /** The last day on which it was so. */
  readonly untilOn: CivilDate;
  readonly why: 'left' | 'party-changed';
};
