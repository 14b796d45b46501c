import type { Attendance, Round, RoundState } from '../../../src/core/workshops/round.ts';
import type { RoundPlan } from '../../../src/core/workshops/change-round.ts';
import { openAnswers, opennessDecided } from './an-openness.ts';
import { ids } from './ids.ts';
import { at } from './instants.ts';

/** Thursday 19 November 2026 at 17.00 in Oslo: winter time. */
export const roundStart = at('2026-11-19T16:00:00.000Z');
export const noticeOut = at('2026-11-05T08:00:00.000Z');

const published = { status: 'published', publishedAt: noticeOut } as const;
const underWay = { ...published, status: 'under-way', startedAt: roundStart } as const;
export const roundStates = {
  draft: { status: 'draft' },
  published,
  'under-way': underWay,
  closed: { ...underWay, status: 'closed', closedAt: at('2026-11-19T19:00:00.000Z') },
  cancelled: {
    ...published,
    status: 'cancelled',
    cancelledAt: at('2026-11-10T08:00:00.000Z'),
    reason: 'Salen er oppusset.',
  },
} as const satisfies Record<RoundState['status'], RoundState>;

/** A draft to which nothing is missing, before it is published; give what the test is about. */
export function aRound(overrides: Partial<Round> = {}): Round {
  return {
    id: ids.round,
    phaseId: ids.phase,
    bodyId: ids.body,
    ordinal: 1,
    title: 'Verksted 1: ambisjoner for perioden',
    purpose: 'Hva skal kommunen gå for de neste fire årene?',
    startsAt: roundStart,
    durationMinutes: 180,
    place: 'Kommunestyresalen',
    meetingForm: 'in-person',
    openness: { kind: 'open' },
    opennessDecision: opennessDecided,
    noticeText: 'Kommunestyret møtes til politisk verksted.',
    shortNoticeReason: '',
    agenda: [
      { id: ids.agendaItem, title: 'Innledning', minutes: 30, kind: 'item', lead: 'Ordføreren' },
    ],
    questions: [{ id: ids.roundQuestion, text: 'Hva skal vi gå for, og hvorfor?' }],
    summary: '',
    meetingNumber: null,
    organiserId: ids.facilitator,
    version: 1,
    state: roundStates.draft,
    ...overrides,
  };
}

export function aPublishedRound(overrides: Partial<Round> = {}): Round {
  return aRound({ meetingNumber: '09/2026', state: roundStates.published, ...overrides });
}

export function aRoundUnderWay(overrides: Partial<Round> = {}): Round {
  return aPublishedRound({ state: roundStates['under-way'], ...overrides });
}

export function aClosedRound(overrides: Partial<Round> = {}): Round {
  return aPublishedRound({
    summary: 'Rådet var tydelig.',
    state: roundStates.closed,
    ...overrides,
  });
}

export function aRoundPlan(overrides: Partial<RoundPlan> = {}): RoundPlan {
  const round = aRound();
  return {
    bodyId: round.bodyId,
    title: round.title,
    purpose: round.purpose,
    startsAt: round.startsAt,
    durationMinutes: round.durationMinutes,
    place: round.place,
    meetingForm: round.meetingForm,
    opennessAnswers: openAnswers,
    noticeText: round.noticeText,
    shortNoticeReason: round.shortNoticeReason,
    agenda: round.agenda,
    questions: round.questions,
    ...overrides,
  };
}

export const present = (personId: string): Attendance => ({
  personId,
  status: 'present',
  deputyForId: null,
  ...{ arrivedAt: null, leftAt: null },
});
export const absent = (personId: string): Attendance => ({
  personId,
  status: 'absent',
  deputyForId: null,
  ...{ arrivedAt: null, leftAt: null },
});
export const deputyFor = (personId: string, deputyForId: string): Attendance => ({
  personId,
  status: 'deputy',
  deputyForId,
  ...{ arrivedAt: null, leftAt: null },
});
