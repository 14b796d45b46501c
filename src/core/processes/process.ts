import type { StatutoryRuleName } from '../deadlines/statutory-rule.ts';
import type { GovernanceModel } from '../municipalities/municipality.ts';
import type { CivilDate, Instant } from '../time/instant.ts';

export type Lead = 'politics' | 'administration';

export const phaseKinds = [
  'preparation',
  'knowledge',
  'training',
  'participation',
  'co-creation',
  'drafting',
  'hearing',
  'adoption',
  'follow-up',
  'gathering',
  'action',
] as const;
export type PhaseKind = (typeof phaseKinds)[number];

export const processStatuses = ['planned', 'running', 'ended', 'cancelled'] as const;
export type ProcessStatus = (typeof processStatuses)[number];

export type Phase = {
  readonly id: string;
  readonly processId: string;
  /** Stable within the process, as its template names it: "hearing". */
  readonly key: string;
  readonly kind: PhaseKind;
  readonly ordinal: number;
  readonly title: string;
  readonly startsOn: CivilDate;
  /** The last day of the phase. */
  readonly endsOn: CivilDate;
  /** The days that were adopted; where they differ from the days above, the phase has been moved since. */
  readonly adoptedStartsOn: CivilDate;
  readonly adoptedEndsOn: CivilDate;
  /** Ids of phases of the same process that must have ended before this one starts. */
  readonly dependsOn: readonly string[];
  /** The deadlines of the law that its days are held to. */
  readonly deadlines: readonly StatutoryRuleName[];
  readonly lead: Lead;
  readonly purpose: string;
  /** What is expected of politicians, in plain words. */
  readonly expectation: string;
  readonly products: readonly string[];
  /** Suggested titles for workshop rounds, in order. */
  readonly plannedRounds: readonly string[];
  /** When it was opened and closed, by the clock or by hand; null while it has not been. */
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** Raised by every change of this phase. */
  readonly version: number;
};

export type PlanningProcess = {
  readonly id: string;
  readonly key: string;
  /** The template's name as it is shown. */
  readonly template: string;
  /** The template and the version of it that the process was made from; both null for one that was loaded from a file. */
  readonly templateKey: string | null;
  readonly templateVersion: number | null;
  readonly title: string;
  readonly planId: string | null;
  readonly status: ProcessStatus;
  /** The governance model whose variant was followed; null where the template has one for both. */
  readonly governance: GovernanceModel | null;
  /** The start, or the day of the council's constitution, that its dates were counted from. */
  readonly countedFrom: CivilDate | null;
  /** The person on the staff who answers for it. */
  readonly responsibleId: string | null;
  /** Raised by every change of the process or of one of its phases. */
  readonly version: number;
  readonly phases: readonly Phase[];
};

/** What a phase has before anything has happened to it: the days it is given are the days adopted. */
export function asAdopted(
  startsOn: CivilDate,
  endsOn: CivilDate,
): Pick<
  Phase,
  | 'startsOn'
  | 'endsOn'
  | 'adoptedStartsOn'
  | 'adoptedEndsOn'
  | 'dependsOn'
  | 'deadlines'
  | 'openedAt'
  | 'closedAt'
  | 'version'
> {
  return {
    startsOn,
    endsOn,
    adoptedStartsOn: startsOn,
    adoptedEndsOn: endsOn,
    dependsOn: [],
    deadlines: [],
    openedAt: null,
    closedAt: null,
    version: 1,
  };
}

/** What a process has that was not made from a template. */
export const withoutTemplate = {
  templateKey: null,
  templateVersion: null,
  status: 'running',
  governance: null,
  countedFrom: null,
  responsibleId: null,
  version: 1,
} as const satisfies Partial<PlanningProcess>;
