import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { MeetingRules } from '../openness/city-government.ts';
import type { OpennessRefusal } from '../openness/classify-openness.ts';
import type { OpennessAnswers } from '../openness/openness.ts';
import { decideOpenness } from '../openness/decide-openness.ts';
import type { DecidedOpenness, OpennessHand } from '../openness/decide-openness.ts';
import { paragraphOf } from '../openness/openness-rule.ts';
import type { Phase } from '../processes/process.ts';
import { osloDate } from '../time/oslo.ts';
import { isRemote } from './round.ts';
import type { Round } from './round.ts';

/** What a facilitator decides about a round; the rest of a round is made by what happens to it. */
export type RoundPlan = Pick<
  Round,
  | 'bodyId'
  | 'title'
  | 'purpose'
  | 'startsAt'
  | 'durationMinutes'
  | 'place'
  | 'meetingForm'
  | 'noticeText'
  | 'shortNoticeReason'
  | 'agenda'
  | 'questions'
> & {
  /** The answers to the four questions, null while they are not all given. */
  readonly opennessAnswers: OpennessAnswers | null;
};

/** What a plan is held against. */
export type PlanGround = OpennessHand & {
  readonly phase: Phase;
  readonly meeting: MeetingRules;
};

export type ScheduleRefusal =
  | { readonly code: 'outside-phase'; readonly startsOn: string; readonly endsOn: string }
  | { readonly code: 'same-id-twice' }
  | { readonly code: 'remote-not-allowed'; readonly basis: string }
  | OpennessRefusal;

/**
 * A new round in a phase, as a draft. A draft may be incomplete; what is missing is asked for when it is published.
 * Refused as `outside-phase` when its day is not one of the phase's days.
 */
export function scheduleRound(
  ground: PlanGround,
  { opennessAnswers, ...plan }: RoundPlan,
  made: { readonly id: string; readonly organiserId: string; readonly ordinal: number },
): Decision<Round, ScheduleRefusal> {
  const refusal = planRefusal(ground, plan);
  if (refusal) return refuse(refusal);
  const decided = decideOpenness(opennessAnswers, null, ground);
  if (decided.refused) return decided;
  return decide({
    ...plan,
    ...decided.value,
    id: made.id,
    phaseId: ground.phase.id,
    ordinal: made.ordinal,
    summary: '',
    meetingNumber: null,
    organiserId: made.organiserId,
    version: 1,
    state: { status: 'draft' },
  });
}

export type ChangeRefusal =
  | ScheduleRefusal
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'round-is-published' };

/**
 * Changes a draft. A published round is not changed here: its notice and its invitations are out in the world.
 * @param seen the version that the editor had before them
 */
export function changeRound(
  round: Round,
  ground: PlanGround,
  plan: RoundPlan,
  seen: number,
): Decision<Round, ChangeRefusal> {
  if (round.version !== seen) return refuse({ code: 'version-conflict', version: round.version });
  if (round.state.status !== 'draft') return refuse({ code: 'round-is-published' });
  const planned = planOver(round, ground, plan);
  if (planned.refused) return planned;
  return decide({ ...planned.value, version: round.version + 1 });
}

/** The round as the plan would have it, at the same version and in the same state. */
export function planOver(
  round: Round,
  ground: PlanGround,
  { opennessAnswers, ...plan }: RoundPlan,
): Decision<Round, ScheduleRefusal> {
  const refusal = planRefusal(ground, plan);
  if (refusal) return refuse(refusal);
  const previous: DecidedOpenness = round;
  const decided = decideOpenness(opennessAnswers, previous, ground);
  if (decided.refused) return decided;
  const { openness, opennessDecision } = decided.value;
  return decide({ ...round, ...plan, openness, opennessDecision });
}

function planRefusal(
  { phase, meeting, law }: PlanGround,
  plan: Omit<RoundPlan, 'opennessAnswers'>,
): ScheduleRefusal | undefined {
  const day = osloDate(plan.startsAt);
  if (day < phase.startsOn || day > phase.endsOn)
    return { code: 'outside-phase', startsOn: phase.startsOn, endsOn: phase.endsOn };
  const ids = [...plan.agenda, ...plan.questions].map((part) => part.id);
  if (new Set(ids).size !== ids.length) return { code: 'same-id-twice' };
  const mayMeetOverTheNet = meeting.remoteAllowedBy !== ''; // kommuneloven § 11-7: only where the council has decided it
  if (isRemote(plan.meetingForm) && !mayMeetOverTheNet)
    return {
      code: 'remote-not-allowed',
      basis: paragraphOf(law.rules, 'remote-meeting'),
    };
  return undefined;
}

/** Keeps the administration's summary. It can be begun before the meeting and written on until the round is closed; then the minutes hold it. */
export function writeSummary(
  round: Round,
  summary: string,
  seen: number,
): Decision<
  Round,
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'round-is-closed' }
  | { readonly code: 'round-is-cancelled' }
> {
  if (round.state.status === 'closed') return refuse({ code: 'round-is-closed' });
  if (round.state.status === 'cancelled') return refuse({ code: 'round-is-cancelled' });
  if (round.version !== seen) return refuse({ code: 'version-conflict', version: round.version });
  return decide({ ...round, summary, version: round.version + 1 });
}
