import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { addCalendar } from '../deadlines/statutory-rule.ts';
import type { StatutoryRule } from '../deadlines/statutory-rule.ts';
import type { TextVersion } from '../texts/draft-text.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import type { Hearing } from './hearing.ts';

export type HearingPlan = Pick<
  Hearing,
  'phaseId' | 'startsOn' | 'endsOn' | 'rule' | 'invitation' | 'parties'
>;

/** How long the law says that it must be out. */
type LeastTime = Pick<StatutoryRule, 'paragraph' | 'amount' | 'unit'>;

/** The earliest day on which a hearing that starts then may end. */
export function earliestEnd(startsOn: CivilDate, { amount, unit }: LeastTime): CivilDate {
  return addCalendar(startsOn, amount, unit);
}

export type PeriodRefusal =
  | { readonly code: 'ends-before-start' }
  | {
      readonly code: 'hearing-too-short';
      readonly paragraph: string;
      readonly earliest: CivilDate;
    };

function periodRefusal(
  { startsOn, endsOn }: Pick<Hearing, 'startsOn' | 'endsOn'>,
  rule: LeastTime | null,
): PeriodRefusal | undefined {
  if (endsOn < startsOn) return { code: 'ends-before-start' };
  if (rule === null) return undefined;
  const earliest = earliestEnd(startsOn, rule);
  return endsOn < earliest
    ? { code: 'hearing-too-short', paragraph: rule.paragraph, earliest }
    : undefined;
}

export type ChangeHearingRefusal =
  | PeriodRefusal
  | { readonly code: 'version-conflict'; readonly version: number; readonly theirs: HearingPlan }
  /** What people were told when it was sent stands: it can be longer, and more can be asked. */
  | { readonly code: 'hearing-is-sent' };

/** A hearing as it is planned anew. Once it is sent, the deadline can be put off and more parties asked, and nothing else. */
export function changeHearing(
  hearing: Hearing,
  plan: HearingPlan,
  seen: number,
  rule: LeastTime | null,
): Decision<Hearing, ChangeHearingRefusal> {
  const { phaseId, startsOn, endsOn, invitation, parties } = hearing;
  const stands =
    plan.phaseId === phaseId &&
    plan.startsOn === startsOn &&
    plan.endsOn >= endsOn &&
    plan.invitation === invitation &&
    plan.rule === hearing.rule &&
    parties.every((party) => plan.parties.includes(party));

  if (hearing.version !== seen) {
    const theirs = { phaseId, startsOn, endsOn, rule: hearing.rule, invitation, parties };
    return refuse({ code: 'version-conflict', version: hearing.version, theirs });
  }
  if (hearing.sent !== null && !stands) return refuse({ code: 'hearing-is-sent' });
  const refusal = periodRefusal(plan, rule);
  if (refusal) return refuse(refusal);
  return decide({ ...hearing, ...plan, version: hearing.version + 1 });
}

/** A new hearing, not yet sent. */
export function planHearing(
  plan: HearingPlan,
  made: Pick<Hearing, 'id' | 'processId' | 'textId'>,
  rule: LeastTime | null,
): Decision<Hearing, PeriodRefusal> {
  const refusal = periodRefusal(plan, rule);
  if (refusal) return refuse(refusal);
  return decide({ ...plan, ...made, sent: null, version: 1, isExample: false });
}

export type SendHearingRefusal =
  | PeriodRefusal
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'hearing-is-sent' }
  | { readonly code: 'text-is-empty' }
  | { readonly code: 'text-is-adopted' }
  | { readonly code: 'hearing-starts-in-past'; readonly startsOn: CivilDate };

/**
 * Sends a text to hearing: the version is frozen, and public from the first day. Nobody can be given time that has passed, so that it starts today at the earliest.
 */
export function sendHearing(
  hearing: Hearing,
  text: Pick<TextVersion, 'version' | 'label' | 'paragraphs'> | null,
  given: {
    readonly seen: number;
    readonly by: string;
    readonly now: Instant;
    readonly today: CivilDate;
    readonly rule: LeastTime | null;
  },
): Decision<Hearing, SendHearingRefusal> {
  if (hearing.version !== given.seen)
    return refuse({ code: 'version-conflict', version: hearing.version });
  if (hearing.sent !== null) return refuse({ code: 'hearing-is-sent' });
  if (text === null || text.paragraphs.length === 0) return refuse({ code: 'text-is-empty' });
  if (text.label === 'adopted') return refuse({ code: 'text-is-adopted' });
  if (hearing.startsOn < given.today)
    return refuse({ code: 'hearing-starts-in-past', startsOn: hearing.startsOn });
  const refusal = periodRefusal(hearing, given.rule);
  if (refusal) return refuse(refusal);
  const sent = { at: given.now, by: given.by, textVersion: text.version };
  return decide({ ...hearing, sent, version: hearing.version + 1 });
}
