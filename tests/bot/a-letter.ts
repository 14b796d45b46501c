import type { DatePollCardFacts, LetterCardFacts } from '../../src/app/ports/messenger.ts';
import type { DatePoll } from '../../src/core/date-polls/date-poll.ts';
import type { LetterConcern, LetterDate } from '../../src/core/letters/letter.ts';
import type { CivilDate, Instant } from '../../src/core/time/instant.ts';

export const letterId = '0190b000-0000-7000-8000-0000000000e1';
export const datePollId = '0190b000-0000-7000-8000-0000000000e2';
export const letterDateId = '0190b000-0000-7000-8000-0000000000e3';
export const slotIds = [
  '0190b000-0000-7000-8000-0000000000f1',
  '0190b000-0000-7000-8000-0000000000f2',
] as const;

const aDate: LetterDate = {
  ...{ id: letterDateId, kind: 'round', title: 'Politiske ambisjoner', place: 'Kommunestyresalen' },
  startsAt: '2024-01-18T16:00:00.000Z' as Instant,
  ...{ startsOn: '2024-01-18' as CivilDate, endsOn: '2024-01-18' as CivilDate },
  bodyId: '0190b000-0000-7000-8000-0000000000b1',
};
const aPhase: LetterDate = {
  ...{ id: '0190b000-0000-7000-8000-0000000000e4', kind: 'phase', title: 'Utkast' },
  ...{ startsAt: null, place: '', bodyId: null },
  ...{ startsOn: '2024-02-01' as CivilDate, endsOn: '2024-03-15' as CivilDate },
};

/** A letter as its reader has it: not accepted, nothing asked. */
export function letterFacts(overrides: Partial<LetterCardFacts> = {}): LetterCardFacts {
  return {
    kind: 'letter',
    language: 'nb',
    processTitle: 'Planstrategi 2023–2027',
    sent: {
      ...{ letterId, edition: 1, correction: '' },
      content: {
        purpose: 'Kommunen skal vite hvilke planer den trenger de neste fire årene.',
        expectation: 'Kom til to verksteder, og si hva som er viktigst for deg.',
        roles: 'Du sier hva og hvorfor. Administrasjonen foreslår hvordan.',
        rules: 'Alle slipper til. Vi spør for å forstå.',
        notDecided: 'Verkstedene vedtar ingenting.',
        ...{ bodyIds: [], includesDeputies: false, dateIds: [aDate.id, aPhase.id] },
      },
      dates: [aDate, aPhase],
      sentAt: '2024-01-02T08:00:00.000Z' as Instant,
      sentBy: '0190c000-0000-7000-8000-000000000009',
    },
    ...{ currentEdition: 1, acceptedEdition: 0, concerns: [] },
    tabAddress: 'https://teams.microsoft.com/l/entity/radslag/letter',
    ...overrides,
  };
}

export function aConcern(overrides: Partial<LetterConcern> = {}): LetterConcern {
  return {
    id: '0190b000-0000-7000-8000-0000000000e5',
    letterId,
    personId: '0190c000-0000-7000-8000-000000000001',
    ...{ kind: 'question', dateId: null, words: 'Må jeg møte begge gangene?' },
    madeAt: '2024-01-03T08:00:00.000Z' as Instant,
    ...{ answer: '', answeredBy: null, answeredAt: null, withdrawnAt: null },
    ...overrides,
  };
}

export function aDatePoll(overrides: Partial<DatePoll> = {}): DatePoll {
  return {
    id: datePollId,
    roundId: '0190b000-0000-7000-8000-0000000000e6',
    bodyId: '0190b000-0000-7000-8000-0000000000b1',
    note: 'Runden tar tre timer.',
    slots: [
      { id: slotIds[0], startsAt: '2024-01-25T17:00:00.000Z' as Instant, place: 'Kommunestyresalen', isRemote: false }, // prettier-ignore
      { id: slotIds[1], startsAt: '2024-01-30T17:00:00.000Z' as Instant, place: 'Teams', isRemote: true }, // prettier-ignore
    ],
    openedAt: '2024-01-08T08:00:00.000Z' as Instant,
    closesAt: '2024-01-18T16:00:00.000Z' as Instant,
    madeBy: '0190c000-0000-7000-8000-000000000009',
    version: 1,
    state: { status: 'open' },
    ...overrides,
  };
}

export function datePollFacts(overrides: Partial<DatePollCardFacts> = {}): DatePollCardFacts {
  return {
    ...{ kind: 'date-poll', language: 'nb', poll: aDatePoll(), stances: null, isTaking: true },
    ...{ roundTitle: 'Planbehov', bodyName: 'Kommunestyret' },
    tabAddress: 'https://teams.microsoft.com/l/entity/radslag/dates',
    ...overrides,
  };
}
