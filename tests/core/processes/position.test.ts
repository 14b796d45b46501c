import { describe, expect, it } from 'vitest';
import { periodOf, positionOf } from '../../../src/core/processes/position.ts';
import { aPhase } from '../../support/builders/a-process.ts';
import { on } from '../../support/builders/instants.ts';

describe('where a phase stands', () => {
  const phase = aPhase({ startsOn: on('2028-02-28'), endsOn: on('2028-02-29') });

  it.each([
    ['2028-02-27', 'coming'],
    ['2028-02-28', 'current'],
    ['2028-02-29', 'current'],
    ['2028-03-01', 'past'],
  ])('on %s is %s: its first and last day are inside it', (today, position) => {
    expect(positionOf(phase, on(today))).toBe(position);
  });

  it('is current on its only day', () => {
    const oneDay = aPhase({ startsOn: on('2028-02-29'), endsOn: on('2028-02-29') });
    expect(positionOf(oneDay, on('2028-02-29'))).toBe('current');
  });
});

describe('the period of a process', () => {
  it('goes from the earliest first day to the latest last day, however the phases lie', () => {
    const phases = [
      aPhase({ startsOn: on('2024-01-01'), endsOn: on('2024-02-29') }),
      aPhase({ startsOn: on('2023-08-01'), endsOn: on('2024-06-30') }),
      aPhase({ startsOn: on('2023-10-01'), endsOn: on('2023-10-31') }),
    ];
    expect(periodOf({ phases })).toEqual({ startsOn: '2023-08-01', endsOn: '2024-06-30' });
  });

  it('is that of the only phase', () => {
    expect(periodOf({ phases: [aPhase()] })).toEqual({
      startsOn: '2026-11-01',
      endsOn: '2026-12-15',
    });
  });

  it('is nothing while there are no phases', () => {
    expect(periodOf({ phases: [] })).toBeNull();
  });
});
