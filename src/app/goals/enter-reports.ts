import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/goals/enter-report.ts';
import type { ReportRefusal, ReportWords } from '../../core/goals/enter-report.ts';
import type { FutureRefusal } from '../../core/goals/indicator.ts';
import type { VersionConflict } from '../../core/goals/version.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { noteGoalChange } from './note-goal-change.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Reports on an assignment or task. */
export const enterReport =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    goalId: string,
    words: ReportWords,
  ): Promise<Decision<{ readonly id: string }, ReportRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const goal = await tx.goals.byId(goalId);
      if (!goal) return notFound;
      const today = osloDate(deps.clock.now());
      const entered = core.enterReport(goal.value, words, deps.ids.next(), today);
      if (entered.refused) return entered;
      await tx.goals.saveReport(entered.value);
      await noteGoalChange(deps, tx, by, {
        ...{ kind: 'report-entered', goalId, before: null, after: entered.value },
      });
      return decide({ id: entered.value.id });
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'goal', id: goalId });
    return decision;
  };

/** Puts a report right. What stood there is kept in the goal's history. */
export const correctReport =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    reportId: string,
    words: ReportWords,
    seen: number,
  ): Promise<
    Decision<{ readonly goalId: string }, VersionConflict | FutureRefusal | NotAllowed | NotFound>
  > => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const stored = await tx.goals.reportForChange(reportId);
      if (!stored) return notFound;
      const corrected = core.correctReport(stored, words, seen, osloDate(deps.clock.now()));
      if (corrected.refused) return corrected;
      const { goalId } = stored.value;
      await tx.goals.saveReport(corrected.value);
      await noteGoalChange(deps, tx, by, {
        ...{ kind: 'report-corrected', goalId, before: stored.value, after: corrected.value },
      });
      return decide({ goalId });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'goal', id: decision.value.goalId });
    return decision;
  };
