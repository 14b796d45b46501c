import { formatMoment } from '../../src/core/time/format.ts';
import { addDays, addMinutes, daysBetween, instantOf } from '../../src/core/time/instant.ts';
import { osloDate, osloInstant, osloTime } from '../../src/core/time/oslo.ts';
import { at, clock, on } from './builders/instants.ts';

// Run as a program of its own with TZ set, because a process reads its own zone once: everything below must come out the same everywhere.
const moments = [
  at('2026-03-28T23:30:00.000Z'),
  at('2026-03-29T00:59:00.000Z'),
  at('2026-03-29T01:00:00.000Z'),
  at('2026-10-25T00:30:00.000Z'),
  at('2026-10-25T01:30:00.000Z'),
  at('2026-12-31T23:00:00.000Z'),
  at('2028-02-29T12:00:00.000Z'),
];

console.log(
  JSON.stringify({
    walls: moments.map((moment) => `${osloDate(moment)} ${osloTime(moment)}`),
    texts: moments.map((moment) => formatMoment(moment, 'nn')),
    instants: [
      osloInstant(on('2026-03-29'), clock('02:30')),
      osloInstant(on('2026-10-25'), clock('02:30')),
      osloInstant(on('2026-07-01'), clock('00:00')),
    ],
    days: [addDays(on('2026-03-28'), 2), addDays(on('2026-10-24'), 2)],
    between: daysBetween(on('2026-03-01'), on('2026-11-01')),
    later: addMinutes(instantOf(0), 90),
  }),
);
