import type { OpennessAnswers, OpennessDecision } from '../../../src/core/openness/openness.ts';
import { usualMeetingRules } from '../../../src/core/openness/city-government.ts';
import { shippedBases } from '../../../src/core/openness/openness-basis.ts';
import type { PlanGround } from '../../../src/core/workshops/change-round.ts';
import { aPhase } from './a-process.ts';
import { ids } from './ids.ts';
import { at } from './instants.ts';

/** An announced and open meeting of elected members. */
export const openAnswers: OpennessAnswers = {
  ...{ isMeeting: true, isAnnounced: true, isOpen: true, basis: null, decision: '' },
};

/** A meeting that is closed for a confidential matter. */
export const closedAnswers: OpennessAnswers = {
  ...openAnswers,
  ...{ isOpen: false, basis: 'confidential', decision: 'Kommunestyret, sak 41/26' },
};

export const confidentialBasis = 'kommuneloven § 11-5 andre ledd bokstav b';

export const opennessDecided: OpennessDecision = {
  answers: openAnswers,
  decidedBy: ids.facilitator,
  decidedAt: at('2026-10-20T08:00:00.000Z'),
};

/** By the shipped list, in a phase of five weeks, by the facilitator at the moment that `opennessDecided` names. */
export function aGround(overrides: Partial<PlanGround> = {}): PlanGround {
  return {
    law: { bases: shippedBases, rules: [] },
    personId: opennessDecided.decidedBy,
    now: opennessDecided.decidedAt,
    phase: aPhase(),
    meeting: usualMeetingRules(ids.body),
    ...overrides,
  };
}
