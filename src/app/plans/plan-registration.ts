import type { GoalKind } from '../../core/goals/goal.ts';
import type { Body, Term } from '../../core/people/person.ts';
import { may } from '../../core/people/roles.ts';
import { possibleCommands } from '../../core/plans/plan-commands.ts';
import type { PlanCommandKind } from '../../core/plans/plan-commands.ts';
import { marksOf } from '../../core/plans/plan-marks.ts';
import type { PlanMark } from '../../core/plans/plan-marks.ts';
import type { PlanStatus } from '../../core/plans/plan.ts';
import type { LinkKind, PlanLink, RegisteredPlan } from '../../core/plans/registered-plan.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { AuthorizedMember } from '../authority.ts';

type Named = { readonly id: string; readonly name: string };
type Days = { readonly startsOn: CivilDate; readonly endsOn: CivilDate };

/** What the register knows of one plan, in words that a page can show. */
export type PlanRegistration = Pick<
  RegisteredPlan,
  | 'version'
  | 'themes'
  | 'treatmentReason'
  | 'decisionReference'
  | 'firstAdoptedOn'
  | 'endedOn'
  | 'endReason'
  | 'revision'
> & {
  readonly committee: Named | null;
  /** The term of the council that adopted it last. */
  readonly adoptedInTerm: Days | null;
  readonly continued: {
    readonly on: CivilDate;
    readonly body: string;
    readonly reference: string;
  } | null;
  readonly links: readonly {
    readonly id: string;
    readonly kind: LinkKind;
    /** `from`: this plan relates to the other; `to`: the other to this. */
    readonly direction: 'from' | 'to';
    readonly plan: {
      readonly id: string;
      readonly title: string;
      readonly status: PlanStatus;
      readonly adoptedOn: CivilDate | null;
    };
    readonly part: string;
    readonly effectiveOn: CivilDate | null;
  }[];
  readonly marks: readonly PlanMark[];
  /** What this reader can do with it now. */
  readonly commands: readonly PlanCommandKind[];
};

/** The plan and what is around it: never the whole register, which may hold ten thousand. */
export type AroundPlan = {
  readonly plan: RegisteredPlan;
  readonly parent: RegisteredPlan | null;
  readonly links: readonly PlanLink[];
  /** The plans at the other end of the links. */
  readonly linked: readonly RegisteredPlan[];
  readonly goalKinds: readonly GoalKind[];
  readonly bodies: readonly Body[];
  readonly terms: readonly Term[];
  /** The term that holds today. */
  readonly term: Term | null;
};

export function registrationOf(around: AroundPlan, by: AuthorizedMember): PlanRegistration {
  const { plan, parent, links, linked, goalKinds, bodies, terms, term } = around;
  const nameOf = (bodyId: string): string => bodies.find(({ id }) => id === bodyId)?.name ?? '';
  const { adoptedOn, committeeId, continued } = plan;
  const adoptedIn = terms.find(
    ({ startsOn, endsOn }) => adoptedOn !== null && startsOn <= adoptedOn && adoptedOn <= endsOn,
  );
  return {
    ...plan,
    committee: committeeId === null ? null : { id: committeeId, name: nameOf(committeeId) },
    adoptedInTerm: adoptedIn ? { startsOn: adoptedIn.startsOn, endsOn: adoptedIn.endsOn } : null,
    continued: continued && {
      on: continued.on,
      body: nameOf(continued.bodyId),
      reference: continued.reference,
    },
    links: links.flatMap((link) => {
      const direction = link.fromId === plan.id ? ('from' as const) : ('to' as const);
      const otherId = direction === 'from' ? link.toId : link.fromId;
      const other = linked.find(({ id }) => id === otherId);
      if (!other) return [];
      const { id, kind, part, effectiveOn } = link;
      const { title, status } = other;
      const end = { id: otherId, title, status, adoptedOn: other.adoptedOn };
      return [{ id, kind, direction, part, effectiveOn, plan: end }];
    }),
    marks: marksOf({ plans: parent ? [parent] : [], links, term }, plan, goalKinds),
    commands: may(by.roles, 'edit-plans') ? possibleCommands(plan, term) : [],
  };
}
