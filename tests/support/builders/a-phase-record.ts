import type { PhaseRecord } from '../../../src/core/records/phase-record.ts';
import { ids } from './ids.ts';
import { at, on } from './instants.ts';

const days = { startsOn: on('2026-09-01'), endsOn: on('2026-11-30') };

/** The record of an open phase with one poll; give what the test is about. */
export function aPhaseRecord(overrides: Partial<PhaseRecord> = {}): PhaseRecord {
  return {
    ...{ schema: 'radslag.phase.v1', phaseId: ids.phase, language: 'nb' },
    municipality: { name: 'Prøveby', number: '9901' },
    ...{ process: 'Planstrategi 2027–31', title: 'Politiske verksteder', purpose: '' },
    ...{ lead: 'politics', adopted: days, planned: days, openedAt: null },
    closedAt: at('2026-11-30T23:00:00.000Z'),
    ...{ products: [], deadlines: [], openness: { kind: 'open' }, rounds: [], checkIns: [] },
    polls: [
      {
        ...{ title: 'Retning for veksten', whom: 'Kommunestyret', answered: 3, eligible: 4 },
        ...{ questions: [], outcomeNote: '', openness: { kind: 'open' }, record: null },
      },
    ],
    directions: { openness: { kind: 'open' }, lines: [] },
    ...{ reopened: null, isSupplemented: false },
    ...overrides,
  };
}
