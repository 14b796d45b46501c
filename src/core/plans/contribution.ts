import type { CivilDate } from '../time/instant.ts';
import type { PlanEvent, PlanEventKind, RegisteredPlan } from './registered-plan.ts';

const decisions = [
  'ordered', 'adopted', 'continued', 'revision-ordered', 'replacement-declared', 'part-replaced', 'replaced', 'closed',
] as const satisfies readonly PlanEventKind[]; // prettier-ignore
export type CouncilDecisionKind = (typeof decisions)[number];

/** Something that was decided about a plan while a council sat. */
export type CouncilDecision = {
  readonly kind: CouncilDecisionKind;
  readonly on: CivilDate;
  readonly bodyId: string | null;
  readonly reference: string;
  readonly reason: string;
  /** The other plan of a replacement. */
  readonly otherId: string | null;
  readonly part: string;
};

/**
 * What was decided about the plan in the term, oldest first. What stands on the plan itself counts too: a plan that was entered as adopted, or
 * came from a file, has no event that says so.
 */
export function decidedInTerm(
  plan: RegisteredPlan,
  events: readonly PlanEvent[],
  term: { readonly startsOn: CivilDate; readonly endsOn: CivilDate },
): readonly CouncilDecision[] {
  const told = events.flatMap(({ kind, on, details }): readonly CouncilDecision[] => {
    const decided = decisions.find((each) => each === kind);
    if (decided === undefined) return [];
    const { bodyId = null, reference = '', reason = '', otherId = null, part = '' } = details;
    return [{ kind: decided, on, bodyId, reference, reason, otherId, part }];
  });
  const untold = standing(plan).filter(
    ({ kind, on }) => !told.some((each) => each.kind === kind && each.on === on),
  );
  return [...told, ...untold]
    .filter(({ on }) => term.startsOn <= on && on <= term.endsOn)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What the plan says about itself, as if each had been an event. */
function standing(plan: RegisteredPlan): readonly CouncilDecision[] {
  const { adoptedOn, adoptedByBodyId, decisionReference, continued, revision } = plan;
  const plain = { reference: '', reason: '', bodyId: null, otherId: null, part: '' };
  return [
    ...(adoptedOn === null
      ? []
      : [
          {
            ...{ ...plain, kind: 'adopted' as const, on: adoptedOn },
            ...{ bodyId: adoptedByBodyId, reference: decisionReference },
          },
        ]),
    ...(continued === null ? [] : [{ ...plain, kind: 'continued' as const, ...continued }]),
    ...(revision === null
      ? []
      : [
          {
            ...{ ...plain, kind: 'revision-ordered' as const, on: revision.orderedOn },
            reason: revision.reason,
          },
        ]),
  ];
}
