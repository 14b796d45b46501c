import type { Choice } from '../../../src/core/polls/choice.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import type { PollQuestion } from '../../../src/core/polls/poll-question.ts';
import type { PollPlan } from '../../../src/core/polls/run-poll.ts';
import { openAnswers, opennessDecided } from './an-openness.ts';
import { ids } from './ids.ts';
import { at } from './instants.ts';
import { everySeat, wholeBody } from '../../../src/core/polls/audience.ts';

export const pollOpened = at('2026-11-19T17:00:00.000Z');
/** 26 November 2026 at 23.59 in Oslo. */
export const pollDeadline = at('2026-11-26T22:59:00.000Z');

export const whereToGrow = {
  id: ids.choiceQuestion,
  kind: 'single-choice',
  reason: 'off',
  text: 'Hvor skal det vokse?',
  options: [
    { id: ids.north, label: 'Sandvika nord', meaning: '' },
    { id: ids.south, label: 'Hamang', meaning: 'Nær banen' },
  ],
} as const satisfies PollQuestion;

/** Ten points, at most six on one. */
export const whatMatters = {
  id: ids.pointsQuestion,
  kind: 'priority-points',
  reason: 'off',
  text: 'Hva er viktigst?',
  options: [
    { id: ids.housing, label: 'Boliger', meaning: '' },
    { id: ids.climate, label: 'Klima', meaning: '' },
    { id: ids.care, label: 'Omsorg', meaning: '' },
  ],
  budget: 10,
  maxPerOption: 6,
} as const satisfies PollQuestion;

export function aPollPlan(overrides: Partial<PollPlan> = {}): PollPlan {
  return {
    title: 'Retning for veksten',
    purpose: 'Svarene brukes når planforslaget skrives.',
    audience: everySeat,
    visibility: 'sums',
    anonymousUse: null,
    resultsWhen: 'after-own-answer',
    closesAt: pollDeadline,
    questions: [whereToGrow, whatMatters],
    opennessAnswers: openAnswers,
    ...overrides,
  };
}

export function aDraftPoll(overrides: Partial<Poll> = {}): Poll {
  const { opennessAnswers: _answers, ...plan } = aPollPlan();
  return {
    ...plan,
    openness: { kind: 'open' },
    opennessDecision: opennessDecided,
    id: ids.poll,
    phaseId: ids.phase,
    roundId: ids.round,
    audience: wholeBody(ids.body),
    seal: null,
    checkIn: null,
    outcomeNote: '',
    version: 1,
    state: { status: 'draft' },
    ...overrides,
  };
}

export function anOpenPoll(overrides: Partial<Poll> = {}): Poll {
  return aDraftPoll({
    state: { status: 'open', openedAt: pollOpened, closesAt: pollDeadline },
    ...overrides,
  });
}

export function aClosedPoll(overrides: Partial<Poll> = {}): Poll {
  const state = { openedAt: pollOpened, closesAt: pollDeadline, closedAt: pollDeadline };
  return aDraftPoll({ state: { status: 'closed', ...state }, ...overrides });
}

export const chosen = (optionId: string): Choice => ({ kind: 'single-choice', optionId });
export const points = (given: Readonly<Record<string, number>>): Choice => ({
  kind: 'priority-points',
  points: given,
});

/** A whole answer to both questions. */
export function anAnswer(
  optionId: string,
  given: Readonly<Record<string, number>>,
): Record<string, Choice> {
  return { [whereToGrow.id]: chosen(optionId), [whatMatters.id]: points(given) };
}
