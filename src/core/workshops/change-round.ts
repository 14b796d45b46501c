import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Phase } from '../processes/process.ts';
import { osloDate } from '../time/oslo.ts';
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
  | 'openness'
  | 'noticeText'
  | 'shortNoticeReason'
  | 'agenda'
  | 'questions'
>;

export type ScheduleRefusal =
  | { readonly code: 'outside-phase'; readonly startsOn: string; readonly endsOn: string }
  | { readonly code: 'same-id-twice' };

/**
 * A new round in a phase, as a draft. A draft may be incomplete; what is missing is asked for when it is published.
 * Refused as `outside-phase` when its day is not one of the phase's days.
 */
export function scheduleRound(
  phase: Phase,
  plan: RoundPlan,
  made: { readonly id: string; readonly organiserId: string; readonly ordinal: number },
): Decision<Round, ScheduleRefusal> {
  const refusal = planRefusal(phase, plan);
  if (refusal) return refuse(refusal);
  return decide({
    ...plan,
    id: made.id,
    phaseId: phase.id,
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
  phase: Phase,
  plan: RoundPlan,
  seen: number,
): Decision<Round, ChangeRefusal> {
  if (round.version !== seen) return refuse({ code: 'version-conflict', version: round.version });
  if (round.state.status !== 'draft') return refuse({ code: 'round-is-published' });
  const refusal = planRefusal(phase, plan);
  if (refusal) return refuse(refusal);
  return decide({ ...round, ...plan, version: round.version + 1 });
}

function planRefusal(phase: Phase, plan: RoundPlan): ScheduleRefusal | undefined {
  const day = osloDate(plan.startsAt);
  if (day < phase.startsOn || day > phase.endsOn)
    return { code: 'outside-phase', startsOn: phase.startsOn, endsOn: phase.endsOn };
  const ids = [...plan.agenda, ...plan.questions].map((part) => part.id);
  if (new Set(ids).size !== ids.length) return { code: 'same-id-twice' };
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
> {
  if (round.state.status === 'closed') return refuse({ code: 'round-is-closed' });
  if (round.version !== seen) return refuse({ code: 'version-conflict', version: round.version });
  return decide({ ...round, summary, version: round.version + 1 });
}
