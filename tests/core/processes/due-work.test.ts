import { describe, expect, it } from 'vitest';
import { dueWork, reminderDay } from '../../../src/core/processes/due-work.ts';
import type { PhaseDue } from '../../../src/core/processes/phase-due.ts';
import { asAdopted } from '../../../src/core/processes/process.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

const phase = aPhase({
  ...asAdopted(on('2026-11-02'), on('2026-11-20')),
  openedAt: at('2026-11-02T00:00:00.000Z'),
});
const due = (overrides: Partial<PhaseDue> = {}): PhaseDue => ({
  ...{ id: uuid(540), phaseId: ids.phase, kind: 'poll', title: 'Planbehov', finding: null, day: 7 },
  ...{ doneAt: null, doneBy: null, pollId: null, madeAddress: '', ...overrides },
});
const process = aProcess({ status: 'running', phases: [phase] });
const work = (today: string, dues = [due()], of = process) =>
  dueWork(of, dues, on(today), 7).map(({ kind, dueOn, daysLate }) => [kind, dueOn, daysLate]);

describe('what is due in a process', () => {
  it.each([
    ['2026-11-01', []],
    ['2026-11-02', [['poll', '2026-11-09', 0]]],
    ['2026-11-09', [['poll', '2026-11-09', 0]]],
    ['2026-11-10', [['poll', '2026-11-09', 1]]],
    ['2026-11-20', [['poll', '2026-11-09', 11]]],
    ['2026-11-21', [['poll', '2026-11-09', 12], ['phase', '2026-11-20', 1]]],
  ] as const)('is on %s: %j', (today, expected) => {
    expect(work(today)).toEqual(expected);
  }); // prettier-ignore

  it('is nothing that is done, nothing in a closed phase, and nothing in a process that is over', () => {
    expect(work('2026-11-10', [due({ doneAt: at('2026-11-05T08:00:00.000Z') })])).toEqual([]);
    const closed = { ...phase, closedAt: at('2026-11-20T23:00:00.000Z') };
    expect(work('2026-11-25', [due()], { ...process, phases: [closed] })).toEqual([]);
    for (const status of ['cancelled', 'ended'] as const)
      expect(work('2026-11-25', [due()], { ...process, status })).toEqual([]);
  });
});

describe('the day on which somebody is reminded', () => {
  it.each([
    ['2026-11-01', null],
    ['2026-11-02', '2026-11-02'],
    // After days without power, the newest and only that.
    ['2026-11-07', '2026-11-02'],
    ['2026-11-08', '2026-11-08'],
    ['2026-11-09', '2026-11-08'],
    ['2026-11-10', '2026-11-10'],
    ['2026-11-16', '2026-11-10'],
    ['2026-11-17', null],
  ])('for what is due 9 November is on %s: %s', (today, day) => {
    expect(reminderDay({ dueOn: on('2026-11-09') }, [7, 1], on(today))).toBe(day);
  });
});
