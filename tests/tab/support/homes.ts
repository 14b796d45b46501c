import type { Instant } from '../../../src/core/time/instant.ts';
import type { Home } from '../../../src/contracts/home.ts';
import { addDays } from '../../../src/core/time/instant.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { aPollPage, pollIds } from './polls.ts';
import { aRoundList, phaseId, processId, roundIds } from './workshops.ts';

/** A politician with one question waiting. */
export function aPoliticiansHome(today: CivilDate): Home {
  const poll = aPollPage(today, pollIds.open)?.poll;
  const closed = aPollPage(today, pollIds.closed)?.poll;
  return {
    now: poll
      ? [{ kind: 'poll', pollId: poll.id, title: poll.title, why: poll.purpose, minutes: 2, closesAt: poll.closesAt }]
      : [],
    since: closed?.closedAt
      ? [{ pollId: closed.id, title: closed.title, outcomeNote: 'Opplæringen fikk en egen time om arealplan.', closedAt: closed.closedAt }]
      : [],
    answers: [],
    inputs: [{ roundId: roundIds.draft, title: 'Verksted om byrom', table: 3, inputs: [{ id: roundIds.draft, text: 'Gjør elva til et byrom.', reached: 'direction' }], more: 2 }],
    coming: aRoundList(today).filter(({ status }) => status === 'published' || status === 'under-way'),
    understand: {
      lesson: 'needs', title: 'Hvilke nye planer trenger vi?', text: 'Når en ny plan er svaret, og når den ikke er det.',
      why: 'Fordi neste verksted er nær.', done: 1, lessons: 5,
    },
    staff: null,
  }; // prettier-ignore
}

/** Staff: somebody waits for an answer, and a draft lacks two things. */
export function aStaffHome(today: CivilDate): Home {
  const open = aPollPage(today, pollIds.open)?.poll;
  const closed = aPollPage(today, pollIds.closed)?.poll;
  return {
    ...aPoliticiansHome(today),
    now: [],
    since: [],
    staff: {
      owedOutcomeNotes: closed?.closedAt
        ? [{ pollId: closed.id, title: closed.title, closedAt: closed.closedAt, answered: 31 }]
        : [],
      due: {
        things: [
          {
            ...{ kind: 'phase' as const, subjectId: phaseId(2), phaseId: phaseId(2), processId },
            ...{ pollId: null, title: 'Kunnskapsgrunnlag', process: 'Planstrategi', isMine: true },
            ...{ responsible: 'Ola Tangen', dueOn: addDays(today, -5), daysLate: 5 },
            unmet: ['inputs-judged' as const],
          },
        ],
        more: 0,
      },
      owedLetters: [],
      unopened: [{ pollId: pollIds.draft, title: 'Hva skal vi prioritere?', failure: { at: '2026-03-10T08:00:00.000Z' as Instant, code: 'round-not-published' } }],
      openPolls: open
        ? [{ pollId: open.id, title: open.title, closesAt: open.closesAt, answered: 31, eligible: 51 }]
        : [],
      draftRounds: [
        { roundId: roundIds.draft, title: 'Prioritering av planer', missing: ['place', 'notice-written'] },
      ],
      archiveAttention: 1,
    },
  }; // prettier-ignore
}
