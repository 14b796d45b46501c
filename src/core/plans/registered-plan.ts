import type { CivilDate, Instant } from '../time/instant.ts';
import type { DocumentFacts } from './plan-document.ts';
import type { Plan } from './plan.ts';

/** A plan with everything that the register knows of it. */
export type RegisteredPlan = Plan & {
  /** Raised by every change; an editor who holds an older one gets a conflict instead of overwriting. */
  readonly version: number;
  readonly themes: readonly string[];
  /** The body that follows the plan up. */
  readonly committeeId: string | null;
  /** Why the plan is treated otherwise than its level says; empty when it is not. */
  readonly treatmentReason: string;
  /** Where the adoption can be read: a case number. */
  readonly decisionReference: string;
  /** `adoptedOn` is the latest adoption; this is when the plan first came into force. */
  readonly firstAdoptedOn: CivilDate | null;
  /** When it was replaced or closed; null where that is not known. */
  readonly endedOn: CivilDate | null;
  readonly endReason: string;
  /** A later council has taken the plan over as its own. */
  readonly continued: {
    readonly on: CivilDate;
    readonly bodyId: string;
    readonly reference: string;
  } | null;
  /** A revision that is ordered and not yet adopted. */
  readonly revision: {
    readonly orderedOn: CivilDate;
    readonly startedOn: CivilDate | null;
    readonly reason: string;
  } | null;
};

/** What a planner writes about a plan. Status, adoption and the rest come from commands, never from a field. */
export type PlanFacts = Pick<
  RegisteredPlan,
  | 'title'
  | 'type'
  | 'level'
  | 'horizonYears'
  | 'parentId'
  | 'treatment'
  | 'treatmentReason'
  | 'themes'
  | 'committeeId'
  | 'summary'
>;

export const linkKinds = ['depends-on', 'elaborates', 'implements', 'replaces'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** One plan's relation to another, besides the tree: `from` depends on, elaborates, implements or replaces `to`. */
export type PlanLink = {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly kind: LinkKind;
  /** The named part that is replaced; empty for the whole plan, and for the other kinds. */
  readonly part: string;
  /** For `replaces`: the day of the adoption that closed the old; null until then. */
  readonly effectiveOn: CivilDate | null;
  readonly isExample: boolean;
};

export const planEventKinds = [
  'registered',
  'ordered',
  'edited',
  'work-started',
  'adopted',
  'continued',
  'revision-ordered',
  'replacement-declared',
  'part-replaced',
  'replaced',
  'closed',
  'linked',
  'unlinked',
  'document-added',
  'document-changed',
  'document-withdrawn',
] as const;
export type PlanEventKind = (typeof planEventKinds)[number];

/** What explains an event: ids, dates and the words that were written. */
export type EventDetails = {
  readonly changes?: readonly FactChange[];
  readonly reason?: string;
  readonly reference?: string;
  readonly bodyId?: string | null;
  /** The other plan of a link or a replacement. */
  readonly otherId?: string;
  readonly link?: LinkKind;
  readonly part?: string;
  readonly needId?: string;
  /** Why the work was begun outside the planning strategy, or the supplement that is to cover it. */
  readonly departure?: { readonly reason: string; readonly amendmentId: string | null };
  /** The adoption that this one took the place of. */
  readonly earlierAdoptedOn?: CivilDate | null;
  /** The document that was added or withdrawn, or as it became; and as it was. */
  readonly document?: DocumentFacts;
  readonly earlierDocument?: DocumentFacts;
};

export type FactChange = {
  readonly field: keyof PlanFacts;
  readonly before: FactValue;
  readonly after: FactValue;
};
export type FactValue = string | number | null | readonly string[];

/** Something that happened to a plan. `on` is the day it happened, which may lie before it was entered. */
export type PlanHappening = {
  readonly planId: string;
  readonly kind: PlanEventKind;
  readonly on: CivilDate;
  readonly details: EventDetails;
};

/** As it is kept: never changed, never removed. */
export type PlanEvent = PlanHappening & {
  readonly id: string;
  /** The plan's version after it. */
  readonly planVersion: number;
  readonly ordinal: number;
  readonly recordedAt: Instant;
  /** Null where no person did it: an import, an example. */
  readonly personId: string | null;
};

/** The register as a command finds it. */
export type PlanRegister = {
  readonly plans: readonly RegisteredPlan[];
  readonly links: readonly PlanLink[];
  /** The term that holds today; null where none is entered. */
  readonly term: { readonly startsOn: CivilDate; readonly endsOn: CivilDate } | null;
  readonly today: CivilDate;
};

/** What a command has made of the register. */
export type PlanChange = {
  /** Each with its version raised. */
  readonly plans: readonly RegisteredPlan[];
  readonly links: readonly PlanLink[];
  readonly withdrawnLinkIds: readonly string[];
  readonly happened: readonly PlanHappening[];
};

export const hasEnded = ({ status }: Pick<Plan, 'status'>): boolean =>
  status === 'replaced' || status === 'closed';
