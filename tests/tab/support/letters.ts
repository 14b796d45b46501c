import type { DatePollPage } from '../../../src/contracts/date-polls.ts';
import type { LetterConcern, LetterDate, LetterPage } from '../../../src/contracts/letters.ts';
import type { CivilDate, Instant } from '../../../src/core/time/instant.ts';
import { idOf } from './ids.ts';
import { processId, roundIds } from './workshops.ts';

const at = (text: string) => text as Instant;
const day = (text: string) => text as CivilDate;

export const letterId = idOf('f', 1);
export const datePollId = idOf('f', 2);
export const slotIds = [idOf('f', 3), idOf('f', 4)] as const;
const roundDate: LetterDate = {
  ...{ id: roundIds.published, kind: 'round', title: 'Har vi forstått dere riktig?', place: 'Kommunegården' },
  startsAt: at('2026-03-26T16:00:00.000Z'),
  ...{ startsOn: day('2026-03-26'), endsOn: day('2026-03-26'), bodyId: idOf('f', 9) },
}; // prettier-ignore

export const content = {
  purpose: 'Velge hvilke planer kommunen trenger.',
  expectation: 'Møt i to verksteder.',
  roles: 'Du sier hva og hvorfor.',
  rules: 'Alle slipper til.',
  notDecided: 'Verkstedene vedtar ingenting.',
  ...{ bodyIds: [idOf('f', 9)], includesDeputies: false, dateIds: [roundIds.published] },
};

export function aConcern(overrides: Partial<LetterConcern> = {}): LetterConcern {
  return {
    ...{ id: idOf('f', 5), kind: 'question', dateId: null, words: 'Hvor lenge varer det?' },
    ...{ madeAt: at('2026-03-10T08:00:00.000Z'), answer: '', answeredAt: null, withdrawnAt: null },
    name: null,
    ...overrides,
  };
}

const preconditions = (isMet: boolean): LetterPage['preconditions'] =>
  (['clear-purpose', 'safety', 'roles-and-limits', 'all-can-take-part'] as const).map((code) => ({
    code,
    isMet,
  }));

/** A letter as a recipient has it: sent, not answered. */
export function aLetterPage(overrides: Partial<LetterPage> = {}): LetterPage {
  return {
    process: { id: processId, title: 'Planstrategi 2025–2029' },
    letterId,
    sent: {
      ...{ edition: 1, content, dates: [roundDate], correction: '' },
      ...{ sentAt: at('2026-03-09T08:00:00.000Z'), sentBy: 'Fredrik Fasilitator' },
    },
    own: { acceptedEdition: 0, acceptedAt: null, concerns: [] },
    preconditions: preconditions(true),
    preparation: null,
    ...overrides,
  };
}

/** The same as the facilitator has it: one asks, one cannot come, and one was not reached. */
export function aLetterInWork(overrides: Partial<LetterPage> = {}): LetterPage {
  return aLetterPage({
    own: null,
    preconditions: preconditions(false),
    preparation: {
      ...{ content, version: 2, reaches: 51, dates: [roundDate] },
      bodies: [{ id: idOf('f', 9), name: 'Kommunestyret' }],
      counts: {
        ...{ recipients: 51, accepted: 31, acceptedEarlier: 0 },
        delivery: { waiting: 0, sent: 50, uncertain: 0, unreachable: 1 },
      },
      unreached: ['Per Østby'],
      concerns: [
        aConcern({ name: 'Ola Nordmann' }),
        aConcern({ id: idOf('f', 6), kind: 'date', dateId: roundIds.published, words: '', name: 'Kari Nordmann' }), // prettier-ignore
      ],
      editions: [{ edition: 1, sentAt: at('2026-03-09T08:00:00.000Z'), correction: '' }],
    },
    ...overrides,
  });
}

type Slot = NonNullable<DatePollPage['poll']>['slots'][number];
const slot = (place: 0 | 1, counts: Slot['counts']): Slot => ({
  id: slotIds[place],
  startsAt: at(`2026-04-0${place + 1}T15:00:00.000Z`),
  ...{ place: place === 0 ? 'Kommunestyresalen' : 'Teams', isRemote: place === 1 },
  ...{ counts, names: null },
});

/** A date poll as a member who is asked has it. */
export function aDatePollPage(overrides: Partial<DatePollPage> = {}): DatePollPage {
  return {
    round: {
      ...{ id: roundIds.draft, title: 'Prioritering av planer', bodyName: 'Kommunestyret' },
      ...{ status: 'draft', startsAt: at('2026-04-05T15:00:00.000Z'), place: '' },
      phase: { startsOn: day('2026-03-01'), endsOn: day('2026-05-30') },
    },
    poll: {
      ...{ id: datePollId, version: 1, note: 'Tre timer.', status: 'open', chosenSlotId: null },
      ...{ isTaking: true, closesAt: at('2026-03-20T11:00:00.000Z'), asked: 51, answered: 12 },
      slots: [
        slot(0, { works: 8, 'if-need-be': 3, 'does-not-work': 1 }),
        slot(1, { works: 2, 'if-need-be': 0, 'does-not-work': 10 }),
      ],
      silent: null,
    },
    ...{ own: null, mayAnswer: true, mayChoose: false },
    ...overrides,
  };
}
