import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Body } from '../people/person.ts';
import type { Instant } from '../time/instant.ts';
import { planOver } from './change-round.ts';
import type { PlanGround, RoundPlan, ScheduleRefusal } from './change-round.ts';
import { incompleteness, shortNotice } from './publish-round.ts';
import type { IncompleteRefusal, NoticeRefusal } from './publish-round.ts';
import type { Round } from './round.ts';

/** What of a published round can be changed, and told of. */
export const alterableFields = [
  'time',
  'duration',
  'place',
  'meeting-form',
  'openness',
  'title',
  'purpose',
  'agenda',
  'questions',
  'notice',
] as const;
export type AlterableField = (typeof alterableFields)[number];

/** One thing that was changed. The time is an instant, the duration minutes; of longer things only that they were changed is told. */
export type RoundChange = {
  readonly field: AlterableField;
  readonly from: string;
  readonly to: string;
};

/** A correction of a published notice: what was changed, why and when; or that the round is called off. */
export type RoundCorrection = {
  readonly roundId: string;
  /** 1 for the first. */
  readonly number: number;
  readonly kind: 'changed' | 'cancelled';
  readonly reason: string;
  readonly changes: readonly RoundChange[];
  readonly publishedAt: Instant;
  readonly publishedBy: string;
};

type NotAlterable =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'round-not-published' }
  | { readonly code: 'round-already-started' }
  | { readonly code: 'round-is-closed' }
  | { readonly code: 'round-is-cancelled' }
  | { readonly code: 'correction-without-reason' };

export type AlterRefusal =
  | NotAlterable
  | ScheduleRefusal
  | IncompleteRefusal
  | NoticeRefusal
  | { readonly code: 'round-in-the-past' }
  | { readonly code: 'body-is-fixed' }
  | { readonly code: 'nothing-to-correct' };

/**
 * Changes a round whose notice is out: moves it, or anything else but its body, whose number it carries. Those who have been told one thing are told the
 * other, with the reason. A round that is moved must be announced anew as early as the body has set, or say why not. Source: kommuneloven § 11-3 [check].
 * @param seen the version that the editor had before them
 */
export function alterRound(
  round: Round,
  body: Body,
  ground: PlanGround,
  plan: RoundPlan,
  given: { readonly reason: string; readonly seen: number },
): Decision<{ readonly round: Round; readonly changes: readonly RoundChange[] }, AlterRefusal> {
  const refusal = notAlterable(round, given);
  if (refusal) return refuse(refusal);
  if (plan.bodyId !== round.bodyId) return refuse({ code: 'body-is-fixed' });
  const planned = planOver(round, ground, plan);
  if (planned.refused) return planned;
  const altered = planned.value;

  const missing = incompleteness(altered);
  if (missing) return refuse(missing);
  if (altered.startsAt <= ground.now) return refuse({ code: 'round-in-the-past' });
  const isMoved = altered.startsAt !== round.startsAt;
  const short = isMoved ? shortNotice(altered, body, ground.now) : undefined;
  if (short) return refuse(short);
  const changes = changesBetween(round, altered);
  if (changes.length === 0) return refuse({ code: 'nothing-to-correct' });

  return decide({ round: { ...altered, version: round.version + 1 }, changes });
}

/** Calls off a round whose notice is out. Its number stays its own, and its page says why. */
export function cancelRound(
  round: Round,
  given: { readonly reason: string; readonly seen: number },
  now: Instant,
): Decision<Round, NotAlterable> {
  const refusal = notAlterable(round, given);
  if (refusal) return refuse(refusal);
  const publishedAt = round.state.status === 'published' ? round.state.publishedAt : now;
  return decide({
    ...round,
    version: round.version + 1,
    state: { status: 'cancelled', publishedAt, cancelledAt: now, reason: given.reason },
  });
}

function notAlterable(
  round: Round,
  { reason, seen }: { readonly reason: string; readonly seen: number },
): NotAlterable | undefined {
  const { status } = round.state;
  if (status === 'draft') return { code: 'round-not-published' };
  if (status === 'under-way') return { code: 'round-already-started' };
  if (status === 'closed') return { code: 'round-is-closed' };
  if (status === 'cancelled') return { code: 'round-is-cancelled' };
  if (round.version !== seen) return { code: 'version-conflict', version: round.version };
  if (reason === '') return { code: 'correction-without-reason' };
  return undefined;
}

function changesBetween(before: Round, after: Round): readonly RoundChange[] {
  const told: Readonly<Record<AlterableField, (round: Round) => string>> = {
    time: (round) => round.startsAt,
    duration: (round) => String(round.durationMinutes),
    place: (round) => round.place,
    'meeting-form': (round) => round.meetingForm,
    openness: (round) => round.openness.kind,
    title: (round) => round.title,
    purpose: (round) => round.purpose,
    // Part by part: what was stored may come back with its names in another order.
    agenda: ({ agenda }) =>
      JSON.stringify(
        agenda.map(({ id, title, minutes, kind, lead }) => [id, title, minutes, kind, lead]),
      ),
    questions: ({ questions }) => JSON.stringify(questions.map(({ id, text }) => [id, text])),
    notice: (round) => `${round.noticeText}\n${round.shortNoticeReason}`,
  };
  const isLong = new Set<AlterableField>(['purpose', 'agenda', 'questions', 'notice']);
  return alterableFields.flatMap((field) => {
    const from = told[field](before);
    const to = told[field](after);
    if (from === to) return [];
    return [isLong.has(field) ? { field, from: '', to: '' } : { field, from, to }];
  });
}
