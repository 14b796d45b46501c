import { describe, expect, it } from 'vitest';
import { exampleProcess, phaseId } from '../../../demo/baerum/example-process.ts';
import { exampleTerms } from '../../../demo/baerum/example-terms.ts';
import { shiftProcess } from '../../../demo/baerum/shift-process.ts';
import { asAdopted } from '../../../src/core/processes/process.ts';
import { positionOf } from '../../../src/core/processes/position.ts';
import { daysBetween } from '../../../src/core/time/instant.ts';
import { day } from '../../support/a-full-municipality.ts';

const workshopsOn = (today: string) => {
  const phase = exampleProcess(day(today)).phases.find(({ id }) => id === phaseId('f4'));
  if (!phase) throw new Error('no workshops phase');
  return phase;
};

describe('moving the example process to today', () => {
  it.each(['2023-01-01', '2024-02-29', '2026-03-29', '2026-11-21', '2027-10-31', '2041-12-31'])(
    'has the workshops under way on %s, with time left to give notice',
    (today) => {
      const phase = workshopsOn(today);
      expect(positionOf(phase, day(today))).toBe('current');
      expect(daysBetween(phase.startsOn, day(today))).toBeGreaterThanOrEqual(7);
      expect(daysBetween(phase.startsOn, day(today))).toBeLessThanOrEqual(13);
      expect(daysBetween(day(today), phase.endsOn)).toBeGreaterThanOrEqual(45);
    },
  );

  it('keeps weekdays, lengths and distances as they were', () => {
    const real = exampleProcess(day('2024-01-10')).phases;
    const moved = exampleProcess(day('2026-11-21')).phases;
    expect(real[3]?.startsOn).toBe('2024-01-01');
    const shifts = real.flatMap((phase, index) => [
      daysBetween(phase.startsOn, moved[index]!.startsOn),
      daysBetween(phase.endsOn, moved[index]!.endsOn),
      daysBetween(phase.adoptedEndsOn, moved[index]!.adoptedEndsOn),
    ]);
    expect(new Set(shifts).size).toBe(1);
    expect(shifts[0]! % 7).toBe(0);
  });

  it('leaves a process without planned rounds alone', () => {
    const dates = asAdopted(day('2024-01-01'), day('2024-01-31'));
    const process = { phases: [{ ...dates, plannedRounds: [] }] };
    expect(shiftProcess(process, day('2026-11-21'))).toBe(process);
  });
});

describe('the terms of the example', () => {
  it('are the council’s real term while the process stays inside it', () => {
    expect(exampleTerms(day('2025-11-23'), day('2027-03-20'))).toMatchObject([
      { startsOn: '2023-10-01', endsOn: '2027-09-30' },
    ]);
  });

  it('go on in fours where the process leaves it, so that there is always a council', () => {
    expect(exampleTerms(day('2027-01-01'), day('2028-04-30'))).toMatchObject([
      { startsOn: '2023-10-01', endsOn: '2027-09-30' },
      { startsOn: '2027-10-01', endsOn: '2031-09-30' },
    ]);
    expect(exampleTerms(day('2022-12-01'), day('2024-04-30')).map((term) => term.startsOn)).toEqual(
      ['2019-10-01', '2023-10-01'],
    );
  });
});
