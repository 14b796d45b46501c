import { addDays } from '../time/instant.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import type { FindingId } from './check-in-findings.ts';
import type { Phase } from './process.ts';
import type { DueKind } from './templates/process-template.ts';

/** A poll, a check-in, a letter or a product that is to be there at some time in a phase. */
export type PhaseDue = {
  readonly id: string;
  readonly phaseId: string;
  readonly kind: DueKind;
  readonly title: string;
  /** The finding that a check-in asks about; null for everything else. */
  readonly finding: FindingId | null;
  /** Days after the phase's first: when the phase is moved, what is due moves along. */
  readonly day: number;
  /** When somebody said that it is done, and who; null while it is not. */
  readonly doneAt: Instant | null;
  readonly doneBy: string | null;
  /** The poll that was made of it last; null for none, and for what is no poll. */
  readonly pollId: string | null;
  /** Where what was made is: a page of the product's own, or an address on the net; empty where nobody has said. */
  readonly madeAddress: string;
};

/** Done, as whoever did it or caused it; what is done already keeps who did it first. */
export function doneDue(due: PhaseDue, doneBy: string, doneAt: Instant): PhaseDue {
  return due.doneAt === null ? { ...due, doneAt, doneBy } : due;
}

/** A poll can be made of it, and only of it. */
export const isForPoll = ({ kind }: Pick<PhaseDue, 'kind'>): boolean =>
  kind === 'poll' || kind === 'check-in';

/** The day it is due: never after the phase, also when that has been shortened. */
export function dueOn(
  { day }: Pick<PhaseDue, 'day'>,
  { startsOn, endsOn }: Pick<Phase, 'startsOn' | 'endsOn'>,
): CivilDate {
  const counted = addDays(startsOn, day);
  return counted > endsOn ? endsOn : counted;
}
