import type { DraftLine } from '../../../src/contracts/archive.ts';
import type {
  DraftAttendance,
  DraftPassage,
  ProtocolDraftPage,
} from '../../../src/contracts/protocols.ts';
import type { CivilDate, Instant } from '../../../src/core/time/instant.ts';
import { idOf } from './ids.ts';

const at = (text: string): Instant => text as Instant;

export function aPassage(overrides: Partial<DraftPassage> = {}): DraftPassage {
  return {
    ...{ key: 'summary:0', part: 'summary', text: 'Rådet var delt.', of: '' },
    ...{ isEditable: true, mustSaySomething: false, words: null, warnings: [] },
    ...{ marks: [], publicText: null },
    ...overrides,
  };
}

export function anAttendee(overrides: Partial<DraftAttendance> = {}): DraftAttendance {
  return {
    ...{ name: 'Ola Nordmann', party: 'Bypartiet', function: 'member' },
    ...{ isPresent: true, deputyFor: null, arrivedAt: null, leftAt: null, was: null },
    ...overrides,
  };
}

/** Minutes on the clerk's desk with one changed passage and one that cannot be rewritten. */
export function aDraftPage(overrides: Partial<ProtocolDraftPage> = {}): ProtocolDraftPage {
  return {
    id: idOf('f', 30),
    round: { id: idOf('f', 31), title: 'Verksted 1', startsAt: at('2026-11-19T16:00:00.000Z') },
    ...{ body: 'Kommunestyret', meetingNumber: '09/2026', language: 'nb', isOpen: true },
    ...{ version: 1, reason: '', revision: 2, status: 'drafting', returned: '' },
    ...{ deadline: null, frozenAt: null, approver: 'clerk', chair: 'Åse Ås' },
    attendance: [
      anAttendee({ name: 'Åse Ås', function: 'chair' }),
      anAttendee({ name: 'Ola Nordmann' }),
      anAttendee({ name: 'Kari Nordmann', isPresent: false }),
    ],
    passages: [
      aPassage({
        words: [
          { kind: 'same', text: 'Rådet var ' },
          { kind: 'removed', text: 'tydelig' },
          { kind: 'added', text: 'delt' },
          { kind: 'same', text: '.' },
        ],
      }),
      aPassage({ key: 'question:0', part: 'question', text: 'Hva?', isEditable: false }),
    ],
    ...{ asks: [], proposals: [], hindrance: null },
    proposedLastDay: '2026-11-26' as CivilDate,
    may: {
      ...{ edit: true, mark: true, send: true, takeBack: false, sendToChair: false, approve: true },
      ...{ sendBack: false, answer: false },
    },
    screening: {
      codes: [
        {
          ...{ key: 'offl-13-personal', basis: 'offl. § 13', isChecked: false },
          explanation: { nb: 'Personlige forhold.', nn: 'Personlege forhold.', en: 'Personal.' },
        },
      ],
      ...{ settledAt: null, isToBeScreened: false, lost: [], left: [] },
    },
    recordId: null,
    ...overrides,
  };
}

export const aDraftLine: DraftLine = {
  ...{ id: idOf('f', 30), title: 'Verksted 1', body: 'Kommunestyret', meetingNumber: '09/2026' },
  ...{ meetingStartsAt: at('2026-11-19T16:00:00.000Z'), version: 1, reason: '' },
  ...{ status: 'in-correction', step: 'judge-proposals' },
  deadline: at('2026-11-26T22:59:00.000Z'),
  ...{ asked: 2, accepted: 1, undecided: 1 },
};
