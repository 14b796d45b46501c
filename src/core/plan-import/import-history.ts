import type { Goal } from '../goals/goal.ts';
import { changesBetween, factsOf } from '../plans/edit-plan.ts';
import type { PlanHappening, RegisteredPlan } from '../plans/registered-plan.ts';
import type { CivilDate } from '../time/instant.ts';

/** What a row has made happen to a plan, as its history tells it: the same words as when a person does it in the register. */
export function happenedToPlan(
  before: RegisteredPlan | undefined,
  after: RegisteredPlan,
  today: CivilDate,
): readonly PlanHappening[] {
  const planId = after.id;
  if (!before) return [{ planId, kind: 'registered', on: today, details: {} }];
  const happened: PlanHappening[] = [];
  const changes = changesBetween(factsOf(before), factsOf(after));
  if (changes.length > 0)
    happened.push({ planId, kind: 'edited', on: today, details: { changes } });
  const { adoptedOn, adoptedByBodyId: bodyId, decisionReference: reference } = after;
  const isAdopted =
    adoptedOn !== before.adoptedOn ||
    bodyId !== before.adoptedByBodyId ||
    reference !== before.decisionReference;
  if (isAdopted && adoptedOn !== null) {
    const details = { bodyId, reference, earlierAdoptedOn: before.adoptedOn };
    happened.push({ planId, kind: 'adopted', on: adoptedOn, details });
  }
  const state = after.status === before.status ? undefined : stateEvents[after.status];
  if (state !== undefined) happened.push({ planId, kind: state, on: today, details: {} });
  // What has no word of its own is still told: the file has entered the plan anew.
  if (happened.length === 0) happened.push({ planId, kind: 'registered', on: today, details: {} });
  return happened;
}

const stateEvents = {
  'in-force': undefined,
  'in-progress': 'work-started',
  ordered: 'ordered',
  replaced: 'replaced',
  closed: 'closed',
} as const;

/** What a row has made happen to a goal. */
export function happenedToGoal(
  before: Goal | undefined,
  after: Goal,
): 'goal-added' | 'goal-moved' | 'goal-changed' {
  if (!before) return 'goal-added';
  return before.parentId === after.parentId ? 'goal-changed' : 'goal-moved';
}
