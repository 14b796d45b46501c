import { addDays } from '../../src/core/time/instant.ts';
import type { CivilDate, LocalTime } from '../../src/core/time/instant.ts';
import { osloInstant } from '../../src/core/time/oslo.ts';
import { rankSlots } from '../../src/core/workshops/rank-slots.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';

// npx node tests/load/slots.bench.ts: times ranked for 100 people over eight weeks, all day and only in the evenings, after the calendars have answered.

const startsOn = '2027-01-11' as CivilDate;
const days = 56;
const quartersPerDay = 96;
const clock = (text: string): LocalTime => text as LocalTime;

/** The same calendars in every run: who is taken when follows from the numbers. */
const times = Array.from({ length: 100 }, (_, person) => ({
  personId: String(person),
  view:
    person % 20 === 19
      ? null
      : Array.from({ length: days * quartersPerDay }, (_, quarter) =>
          (person * 7 + Math.floor(quarter / 5) * 13) % 4 === 0 ? '2' : '0',
        ).join(''),
}));

const rows = [
  ['all day', '08:00', '22:00'],
  ['evenings', '16:00', '22:00'],
].map(([name = '', earliest = '', latest = '']) => {
  const took: number[] = [];
  let proposed = 0;
  for (let run = 0; run < 30; run += 1) {
    const started = performance.now();
    const slots = rankSlots(
      {
        ...{ startsOn, endsOn: addDays(startsOn, days - 1), weekends: true, durationMinutes: 180 },
        ...{ earliest: clock(earliest), latest: clock(latest) },
      },
      {
        ...{ times, from: osloInstant(startsOn, clock('00:00')), viewStep: 15 },
        ...{ today: startsOn, noticeDays: 7, schoolSummers: [] },
      },
    );
    took.push(performance.now() - started);
    proposed = slots.length;
  }
  return [name, times.length, days, proposed, Math.round(median(took)), Math.round(percentile(took, 1))] as const; // prettier-ignore
});

console.log(machine());
printTable(['when', 'people', 'days', 'proposed', 'ms, median', 'ms, most'], rows);
