import type { Clock } from '../../app/ports/system.ts';
import { instantOf } from '../../core/time/instant.ts';

/** The machine's clock, in UTC and whole milliseconds. */
export const systemClock: Clock = { now: () => instantOf(Date.now()) };
