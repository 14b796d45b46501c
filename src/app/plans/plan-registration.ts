import type { Goal } from '../../core/goals/goal.ts';
import { possibleCommands } from '../../core/plans/plan-commands.ts';
import type { PlanCommandKind } from '../../core/plans/plan-commands.ts';
import { marksOf } from '../../core/plans/plan-marks.ts';
import type { PlanMark } from '../../core/plans/plan-marks.ts';
import type { PlanStatus } from '../../core/plans/plan.ts';
import type { LinkKind, RegisteredPlan } from '../../core/plans/registered-plan.ts';
import { may } from '../../core/people/roles.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { invariant } from '../../core/decision.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { readRegister } from './plan-register.ts';

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
    readonly plan: { readonly id: string; readonly title: string; readonly status: PlanStatus };
    readonly part: string;
    readonly effectiveOn: CivilDate | null;
  }[];
  readonly marks: readonly PlanMark[];
  /** What this reader can do with it now. */
  readonly commands: readonly PlanCommandKind[];
};

export async function registrationOf(
  tx: Transaction,
  planId: string,
  goals: readonly Goal[],
  { by, now }: { readonly by: AuthorizedMember; readonly now: Instant },
): Promise<PlanRegistration> {
  const register = await readRegister(tx, now);
  const plan = register.plans.find(({ id }) => id === planId);
  invariant(plan !== undefined, 'a plan that was just read is in the register');
  const bodies = await tx.people.bodies();
  const terms = await tx.people.terms();
  const nameOf = (bodyId: string): string => bodies.find(({ id }) => id === bodyId)?.name ?? '';
  const { adoptedOn, committeeId, continued } = plan;
  const term = terms.find(
    ({ startsOn, endsOn }) => adoptedOn !== null && startsOn <= adoptedOn && adoptedOn <= endsOn,
  );
  const held = goals.filter((goal) => goal.planId === planId).map(({ kind }) => kind);
  return {
    ...plan,
    committee: committeeId === null ? null : { id: committeeId, name: nameOf(committeeId) },
    adoptedInTerm: term ? { startsOn: term.startsOn, endsOn: term.endsOn } : null,
    continued: continued && {
      on: continued.on,
      body: nameOf(continued.bodyId),
      reference: continued.reference,
    },
    links: register.links.flatMap((link) => {
      if (link.fromId !== planId && link.toId !== planId) return [];
      const direction = link.fromId === planId ? ('from' as const) : ('to' as const);
      const otherId = direction === 'from' ? link.toId : link.fromId;
      const other = register.plans.find(({ id }) => id === otherId);
      if (!other) return [];
      const { id, kind, part, effectiveOn } = link;
      const { title, status } = other;
      return [{ id, kind, direction, part, effectiveOn, plan: { id: otherId, title, status } }];
    }),
    marks: marksOf(register, plan, held),
    commands: may(by.roles, 'edit-plans') ? possibleCommands(plan, register.term) : [],
  };
}
