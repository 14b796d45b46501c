import { readCivilDate, readInstant, readLocalTime } from '../../../src/core/time/instant.ts';
import type { CivilDate, Instant, LocalTime } from '../../../src/core/time/instant.ts';
import { invariant } from '../../../src/core/decision.ts';

/** A literal moment in UTC: `at('2026-11-19T16:00:00.000Z')`. */
export function at(text: string): Instant {
  const read = readInstant(text);
  invariant(read !== undefined, `${text} is no instant`);
  return read;
}

/** A literal day in Oslo: `on('2026-11-19')`. */
export function on(text: string): CivilDate {
  const read = readCivilDate(text);
  invariant(read !== undefined, `${text} is no day`);
  return read;
}

/** A literal time on the wall: `clock('17:00')`. */
export function clock(text: string): LocalTime {
  const read = readLocalTime(text);
  invariant(read !== undefined, `${text} is no time of day`);
  return read;
}
