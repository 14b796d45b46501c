import type { PollCardFacts } from '../../src/app/ports/messenger.ts';
import type { Poll } from '../../src/core/polls/poll.ts';
import type { PollQuestion } from '../../src/core/polls/poll-question.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { wholeBody } from '../../src/core/polls/audience.ts';

export const pollId = '0190b000-0000-7000-8000-000000000001';
export const directionId = '0190b000-0000-7000-8000-000000000011';
export const pointsId = '0190b000-0000-7000-8000-000000000012';
export const option = {
  north: '0190b000-0000-7000-8000-000000000101',
  hub: '0190b000-0000-7000-8000-000000000102',
  climate: '0190b000-0000-7000-8000-000000000201',
  homes: '0190b000-0000-7000-8000-000000000202',
  schools: '0190b000-0000-7000-8000-000000000203',
} as const;

export const direction = {
  id: directionId,
  kind: 'single-choice',
  reason: 'off',
  text: 'Hvor skal veksten komme først?',
  options: [
    { id: option.north, label: 'Sandvika nord', meaning: 'Tettere ved stasjonen' },
    { id: option.hub, label: 'Hamang', meaning: '' },
  ],
} satisfies PollQuestion;
export const points = {
  id: pointsId,
  kind: 'priority-points',
  reason: 'off',
  text: 'Hva er viktigst for perioden?',
  budget: 10,
  maxPerOption: 6,
  options: [
    { id: option.climate, label: 'Klima', meaning: 'Kutte utslipp der kommunen rår' },
    { id: option.homes, label: 'Boliger', meaning: '' },
    { id: option.schools, label: 'Skoler', meaning: '' },
  ],
} satisfies PollQuestion;

const openedAt = '2024-01-15T08:00:00.000Z' as Instant;
export const closesAt = '2024-01-18T16:00:00.000Z' as Instant;

export function aPoll(overrides: Partial<Poll> = {}): Poll {
  return {
    id: pollId,
    phaseId: '0190b000-0000-7000-8000-0000000000f1',
    roundId: null,
    title: 'Politiske ambisjoner for perioden',
    purpose: 'Svarene blir grunnlag for planstrategien som legges fram i mars.',
    audience: wholeBody('0190b000-0000-7000-8000-0000000000b1'),
    visibility: 'sums',
    anonymousUse: null,
    seal: null,
    checkIn: null,
    resultsWhen: 'after-own-answer',
    questions: [direction, points],
    openness: { kind: 'open' },
    opennessDecision: null,
    closesAt,
    outcomeNote: '',
    version: 2,
    state: { status: 'open', openedAt, closesAt },
    ...overrides,
  };
}

export function cardFacts(overrides: Partial<PollCardFacts> = {}): PollCardFacts {
  return {
    kind: 'poll',
    poll: aPoll(),
    bodyName: 'Kommunestyret',
    language: 'nb',
    ownAnswer: null,
    view: 'personal',
    tally: { options: {}, answered: 12, eligible: 51 },
    tabAddress: 'https://teams.microsoft.com/l/entity/radslag/polls',
    ...overrides,
  };
}

export const anAnswer = {
  [directionId]: { kind: 'single-choice', optionId: option.hub },
  [pointsId]: { kind: 'priority-points', points: { [option.climate]: 6, [option.homes]: 1 } },
} as const;
