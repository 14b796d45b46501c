import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { countPlans, isCounted } from '../../core/plans/count-plans.ts';
import type { RegisterCounts } from '../../core/plans/count-plans.ts';
import type { Instead, NeedTest } from '../../core/plans/need-test.ts';
import { marksOf } from '../../core/plans/plan-marks.ts';
import type { PlanMark } from '../../core/plans/plan-marks.ts';
import { planTypeRules, treatmentOf } from '../../core/plans/plan-types.ts';
import { planLevels, planTypes } from '../../core/plans/plan.ts';
import type { PlanLevel, PlanType, Treatment } from '../../core/plans/plan.ts';
import type { EventDetails, PlanEvent, RegisteredPlan } from '../../core/plans/registered-plan.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { PlanTarget } from '../ports/plan-register-store.ts';
import { readRegister } from './plan-register.ts';

type Named = { readonly id: string; readonly name: string };

export type PlanRegisterView = {
  readonly plans: readonly (Pick<
    RegisteredPlan,
    | 'id'
    | 'title'
    | 'type'
    | 'level'
    | 'treatment'
    | 'status'
    | 'isGroup'
    | 'isExample'
    | 'themes'
    | 'committeeId'
    | 'adoptedOn'
    | 'endedOn'
  > & { readonly marks: readonly PlanMark[]; readonly isCounted: boolean })[];
  readonly counts: RegisterCounts;
  readonly target: PlanTarget;
  readonly committees: readonly Named[];
  readonly needTests: readonly (Pick<NeedTest, 'id' | 'title' | 'type' | 'isExample'> & {
    readonly outcome: NeedTest['state']['outcome'];
    readonly madeAt: NeedTest['madeAt'];
    readonly planId: string | null;
    readonly instead: Instead | null;
  })[];
  /** The strict types: where such a plan may stand, and what it may hold. */
  readonly types: readonly {
    readonly type: PlanType;
    readonly levels: readonly PlanLevel[];
    readonly isPlan: boolean;
    readonly hasMeasures: boolean;
  }[];
  readonly levels: readonly { readonly level: PlanLevel; readonly treatment: Treatment }[];
};

/** The whole register: every plan, those that are replaced and closed with it, and how many steer against the municipality's own target. */
export const seePlanRegister =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (by: AuthorizedMember): Promise<Decision<PlanRegisterView, NotAllowed>> =>
    denied(by, 'see-plans') ??
    deps.unitOfWork.read(by.municipality, async (tx) => {
      const register = await readRegister(tx, deps.clock.now());
      const committees = await tx.people.bodies();
      const kinds = Map.groupBy(await tx.goals.all(), ({ planId }) => planId);
      const parents = new Map(register.plans.map((plan) => [plan.id, plan]));
      const linksTo = Map.groupBy(register.links, ({ toId }) => toId);
      return decide({
        plans: register.plans.map((plan) => {
          const parent = plan.parentId === null ? undefined : parents.get(plan.parentId);
          // Only what the plan's own marks are decided by: with all plans for each plan, ten thousand would take minutes.
          const around = {
            plans: parent ? [parent] : [],
            links: linksTo.get(plan.id) ?? [],
            term: register.term,
          };
          const held = (kinds.get(plan.id) ?? []).map(({ kind }) => kind);
          return { ...plan, marks: marksOf(around, plan, held), isCounted: isCounted(plan) };
        }),
        counts: countPlans(register.plans, {
          committeeIds: committees.map(({ id }) => id),
          terms: await tx.people.terms(),
          today: register.today,
        }),
        target: await tx.planRegister.target(),
        committees: committees.map(({ id, name }) => ({ id, name })),
        needTests: (await tx.planRegister.needTests()).map(({ state, ...test }) => ({
          ...test,
          outcome: state.outcome,
          planId: state.outcome === 'plan' ? state.planId : null,
          instead: state.outcome === 'no-plan' ? state.instead : null,
        })),
        types: planTypes.map((type) => ({ type, ...planTypeRules[type] })),
        levels: planLevels.map((level) => ({ level, treatment: treatmentOf(level) })),
      });
    });

/** Says how many active plans the municipality wants at most. */
export const setPlanTarget =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    activePlans: number,
    seen: number,
  ): Promise<
    Decision<null, { readonly code: 'version-conflict'; readonly version: number } | NotAllowed>
  > => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.planRegister.lock();
      const { version } = await tx.planRegister.target();
      if (version !== seen) return refuse({ code: 'version-conflict', version });
      await tx.planRegister.saveTarget(activePlans, version + 1);
      const event = {
        type: 'plan-target-set',
        subject: by.municipality.municipalityId,
        facts: { activePlans },
      } as const;
      await tx.audit.append(actorOf(by), event, deps.clock.now());
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, {
        topic: 'plan',
        id: by.municipality.municipalityId,
      });
    return decision;
  };

export type PlanHistoryView = {
  readonly plan: { readonly id: string; readonly title: string };
  readonly events: readonly (Omit<PlanEvent, 'details'> & {
    readonly by: string | null;
    readonly body: string | null;
    readonly other: { readonly id: string; readonly title: string } | null;
    readonly details: EventDetails;
  })[];
};

/** Everything that has happened to a plan, newest first, with names instead of ids. */
export const seePlanHistory =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    planId: string,
  ): Promise<Decision<PlanHistoryView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const plan = await tx.planRegister.byId(planId);
      if (!plan) return notFound;
      const events = await tx.planRegister.eventsOf(planId);
      const named = await tx.planRegister.byIds(events.flatMap(({ details }) => plansIn(details)));
      const plans = new Map(named.map(({ id, title }) => [id, title]));
      const bodies = new Map((await tx.people.bodies()).map(({ id, name }) => [id, name]));
      const people = await tx.people.names(
        events.flatMap(({ personId }) => (personId === null ? [] : [personId])),
      );
      const worded = (value: unknown): unknown =>
        typeof value === 'string' ? (plans.get(value) ?? bodies.get(value) ?? value) : value;
      return decide({
        plan: { id: plan.id, title: plan.title },
        events: events.toReversed().map(({ details, ...event }) => ({
          ...event,
          by: event.personId === null ? null : (people.get(event.personId) ?? null),
          body: details.bodyId ? (bodies.get(details.bodyId) ?? null) : null,
          other:
            details.otherId === undefined
              ? null
              : { id: details.otherId, title: plans.get(details.otherId) ?? '' },
          details: {
            ...details,
            ...(details.changes && {
              changes: details.changes.map((change) => ({
                field: change.field,
                before: worded(change.before) as typeof change.before,
                after: worded(change.after) as typeof change.after,
              })),
            }),
          },
        })),
      });
    });
  };

/** The plans that an event names: the other one, and what was built on before and after. */
function plansIn({ otherId, changes = [] }: EventDetails): readonly string[] {
  const parents = changes
    .filter(({ field }) => field === 'parentId')
    .flatMap(({ before, after }) => [before, after]);
  return [otherId, ...parents].filter((id) => typeof id === 'string');
}
