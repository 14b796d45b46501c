import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/goals/means.ts';
import type { MeansFrame, MeansRefusal, MeansWords } from '../../core/goals/means.ts';
import type { VersionConflict } from '../../core/goals/version.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { noteGoalChange } from './note-goal-change.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Says what an assignment takes in a year. */
export const addMeans =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    goalId: string,
    words: MeansWords,
  ): Promise<Decision<{ readonly id: string }, MeansRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const goal = await tx.goals.byId(goalId);
      if (!goal) return notFound;
      const added = core.addMeans(goal.value, words, deps.ids.next());
      if (added.refused) return added;
      await tx.means.save(added.value);
      await noteGoalChange(deps, tx, by, {
        ...{ kind: 'means-added', goalId, before: null, after: added.value },
      });
      return decide({ id: added.value.id });
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'goal', id: goalId });
    return decision;
  };

export const changeMeans =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    meansId: string,
    words: MeansWords,
    seen: number,
  ): Promise<Decision<{ readonly goalId: string }, VersionConflict | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const stored = await tx.means.forChange(meansId);
      if (!stored) return notFound;
      const changed = core.changeMeans(stored, words, seen);
      if (changed.refused) return changed;
      const { goalId } = stored.value;
      await tx.means.save(changed.value);
      await noteGoalChange(deps, tx, by, {
        ...{ kind: 'means-changed', goalId, before: stored.value, after: changed.value },
      });
      return decide({ goalId });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'goal', id: decision.value.goalId });
    return decision;
  };

/** Sets what the economy plan gives for a year. The audit log keeps the numbers, before and after. */
export const setFrame =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    frame: Omit<MeansFrame, 'isExample'>,
    seen: number,
  ): Promise<Decision<null, VersionConflict | NotAllowed>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.goals.lockThread(); // a year's first frame has no row to hold
      const stored = await tx.means.frameForChange(frame.year);
      const set = core.setFrame(stored, frame, seen);
      if (set.refused) return set;
      await tx.means.saveFrame(set.value);
      const { year, amountNok, personMonths } = frame;
      const facts = {
        ...{ year, amountNok, personMonths },
        amountNokBefore: stored?.value.amountNok ?? null,
        personMonthsBefore: stored?.value.personMonths ?? null,
      };
      await tx.audit.append(
        actorOf(by),
        { type: 'frame-set', subject: String(year), facts },
        deps.clock.now(),
      );
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'goal', id: String(frame.year) });
    return decision;
  };
