import type { Phase } from '../../src/core/processes/process.ts';
import { addDays, daysBetween } from '../../src/core/time/instant.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';

/** So far into the workshops phase the first start lands, at least: the phase is under way, and there is time left to give notice of a round. */
const daysIntoWorkshops = 7;

/**
 * Moves all phases as one, by whole weeks, so that the workshops phase (the first one with planned rounds) began 7 to 13 days before `today`. Weekdays,
 * lengths and distances stay as they were. A process without planned rounds is left alone.
 * @param today the civil date in Oslo
 */
export function shiftProcess<
  Process extends {
    readonly phases: readonly Pick<
      Phase,
      'startsOn' | 'endsOn' | 'adoptedStartsOn' | 'adoptedEndsOn' | 'plannedRounds'
    >[];
  },
>(process: Process, today: CivilDate): Process {
  const workshops = process.phases.find((phase) => phase.plannedRounds.length > 0);
  if (!workshops) return process;
  const days = daysBetween(workshops.startsOn, today) - daysIntoWorkshops;
  const shift = Math.floor(days / 7) * 7;
  return {
    ...process,
    phases: process.phases.map((phase) => ({
      ...phase,
      startsOn: addDays(phase.startsOn, shift),
      endsOn: addDays(phase.endsOn, shift),
      // It was adopted so: an example that begins today has not been moved since.
      adoptedStartsOn: addDays(phase.adoptedStartsOn, shift),
      adoptedEndsOn: addDays(phase.adoptedEndsOn, shift),
    })),
  };
}
