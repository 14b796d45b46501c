import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/plans/edit-plan.ts';
import type { RegisterPlanRefusal } from '../../core/plans/edit-plan.ts';
import { commandPlan } from '../../core/plans/plan-commands.ts';
import type { CommandRefusal, PlanCommand } from '../../core/plans/plan-commands.ts';
import type { Departure, DepartureRefusal } from '../../core/planning-strategy/hold-against.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { holdStart, withDeparture } from '../planning-strategy/read-strategies.ts';
import { lockedRegister, savePlanChange } from './plan-register.ts';

type ChangeDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;
type RegisterWish = Parameters<typeof core.registerPlan>[1];

/** A body that is named has to be one of the municipality's. */
function bodiesIn(command: PlanCommand): readonly (string | null)[] {
  if (command.kind === 'edit') return [command.facts.committeeId];
  if (command.kind === 'adopt' || command.kind === 'continue') return [command.bodyId];
  return [];
}

/** Enters a plan that exists already. */
export const registerPlan =
  (deps: ChangeDeps) =>
  async (
    by: AuthorizedMember,
    wish: RegisterWish,
  ): Promise<Decision<{ readonly id: string }, RegisterPlanRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const now = deps.clock.now();
      const register = await lockedRegister(tx, now);
      for (const bodyId of [wish.facts.committeeId, wish.adoption?.bodyId ?? null])
        if (bodyId !== null && !(await tx.people.body(bodyId))) return notFound;
      const id = deps.ids.next();

      const registered = core.registerPlan(register, wish, id);
      if (registered.refused) return registered;

      await savePlanChange(tx, registered.value, { by: by.personId, at: now, ids: deps.ids });
      await tx.audit.append(actorOf(by), { type: 'plan-registered', subject: id }, now);
      return decide({ id });
    });

    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'plan', id: decision.value.id });
    return decision;
  };

/**
 * One command on one plan. Ordering a revision and starting work are held against the planning strategy: outside it they need a `departure`.
 * A stale version is refused with what the other wrote, and nothing is overwritten.
 */
export const changePlan =
  (deps: ChangeDeps) =>
  async (
    by: AuthorizedMember,
    planId: string,
    seen: number,
    command: PlanCommand,
    departure: Departure | null = null,
  ): Promise<Decision<null, CommandRefusal | DepartureRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const now = deps.clock.now();
      const register = await lockedRegister(tx, now);
      const plan = register.plans.find(({ id }) => id === planId);
      if (!plan) return notFound;
      for (const bodyId of bodiesIn(command))
        if (bodyId !== null && !(await tx.people.body(bodyId))) return notFound;

      const changed = commandPlan(register, plan, seen, command);
      if (changed.refused) return changed;

      const starts = command.kind === 'start-work' || command.kind === 'revise';
      const held = starts
        ? await holdStart(tx, { plan, planId, needId: null }, command.on, departure)
        : ({ refusal: null, departure: null } as const);
      if (held.refusal) return refuse(held.refusal);

      const { plans, happened } = changed.value;
      const kept = withDeparture(changed.value, held.departure);
      await savePlanChange(tx, kept, { by: by.personId, at: now, ids: deps.ids });
      if (happened.length > 0)
        await tx.audit.append(
          actorOf(by),
          {
            type: 'plan-changed',
            subject: planId,
            facts: { command: command.kind, version: seen + 1, plansTouched: plans.length },
          },
          now,
        );
      return decide(null);
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'plan', id: planId });
    return decision;
  };
