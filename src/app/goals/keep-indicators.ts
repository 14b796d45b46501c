import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/goals/indicator.ts';
import type {
  FutureRefusal,
  IndicatorValue,
  IndicatorWords,
  MeasureRefusal,
} from '../../core/goals/indicator.ts';
import type { VersionConflict } from '../../core/goals/version.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { noteGoalChange } from './note-goal-change.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Says how one will see whether a goal is reached. */
export const addIndicator =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    goalId: string,
    words: IndicatorWords,
  ): Promise<Decision<{ readonly id: string }, MeasureRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const goal = await tx.goals.byId(goalId);
      if (!goal) return notFound;
      const siblings = await tx.indicators.ofGoal(goalId);
      const ordinal = Math.max(0, ...siblings.map(({ value }) => value.ordinal)) + 1;
      const added = core.addIndicator(goal.value, words, { id: deps.ids.next(), ordinal });
      if (added.refused) return added;
      await tx.indicators.save(added.value);
      await noteGoalChange(deps, tx, by, {
        ...{ kind: 'indicator-added', goalId, before: null, after: added.value },
      });
      return decide({ id: added.value.id });
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'goal', id: goalId });
    return decision;
  };

export const changeIndicator =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    indicatorId: string,
    words: IndicatorWords,
    seen: number,
  ): Promise<
    Decision<{ readonly goalId: string }, VersionConflict | MeasureRefusal | NotAllowed | NotFound>
  > => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const stored = await tx.indicators.forChange(indicatorId);
      if (!stored) return notFound;
      const changed = core.changeIndicator(stored, words, seen);
      if (changed.refused) return changed;
      const { goalId } = stored.value;
      await tx.indicators.save(changed.value);
      await noteGoalChange(deps, tx, by, {
        ...{ kind: 'indicator-changed', goalId, before: stored.value, after: changed.value },
      });
      return decide({ goalId });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'goal', id: decision.value.goalId });
    return decision;
  };

/** Enters what was measured on a day. A value that is there for the day is corrected by who has seen it, and the goal's history keeps it. */
export const enterValue =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    indicatorId: string,
    measured: Omit<IndicatorValue, 'indicatorId'>,
    seen: number,
  ): Promise<
    Decision<{ readonly goalId: string }, VersionConflict | FutureRefusal | NotAllowed | NotFound>
  > => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const stored = await tx.indicators.forChange(indicatorId);
      if (!stored) return notFound;
      const ofDay = (await tx.indicators.valuesOf([indicatorId])).find(
        ({ value }) => value.measuredOn === measured.measuredOn,
      );
      const today = osloDate(deps.clock.now());
      const entered = core.measure(stored.value, ofDay ?? null, measured, { seen, today });
      if (entered.refused) return entered;
      const { goalId, name } = stored.value;
      const before = ofDay?.value;
      await tx.indicators.saveValue(entered.value);
      await noteGoalChange(deps, tx, by, {
        ...{ kind: 'indicator-measured', goalId, before: before ? { ...before, name } : null },
        after: { ...entered.value, name },
      });
      return decide({ goalId });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'goal', id: decision.value.goalId });
    return decision;
  };
