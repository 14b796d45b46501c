import type { Goal } from '../../core/goals/goal.ts';
import { happenedToGoal, happenedToPlan } from '../../core/plan-import/import-history.ts';
import type { Judged } from '../../core/plan-import/judged.ts';
import type { RegisteredPlan } from '../../core/plans/registered-plan.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import type { ReadImport } from './read-import.ts';

type Needs = Pick<Deps, 'clock' | 'ids'>;
type Taken<Value extends RegisteredPlan | Goal> = {
  readonly value: Value;
  readonly before: Value | undefined;
  /** Names of the fields that change. */
  readonly fields: readonly string[];
};

/**
 * Stores the rows that are taken, each with what happened in its history, so that a wrong import can be seen and mended thing by thing; in the audit log the
 * names of fields, never their texts, and the file as a whole last.
 */
export async function saveImport(
  deps: Needs,
  tx: Transaction,
  by: AuthorizedMember,
  read: ReadImport,
  sha256: string,
): Promise<{ readonly added: number; readonly changed: number }> {
  const taken =
    read.kind === 'plans'
      ? await savePlans(deps, tx, by, takenOf(read.rows, read.stored))
      : await saveGoals(deps, tx, by, takenOf(read.rows, read.stored));
  const at = deps.clock.now();
  const kind = read.kind === 'plans' ? 'plan' : 'goal';
  for (const { value, before, fields } of taken)
    await tx.audit.append(
      actorOf(by),
      {
        type: 'register-item-loaded',
        subject: value.id,
        facts: {
          kind,
          change: before ? 'changed' : 'added',
          fields: before ? fields.join(',') : '',
        },
      },
      at,
    );
  const added = taken.filter(({ before }) => before === undefined).length;
  const counts = { added, changed: taken.length - added };
  const subject = by.municipality.municipalityId;
  const facts = { kind: read.kind, sha256, ...counts };
  await tx.audit.append(actorOf(by), { type: 'plans-imported', subject, facts }, at);
  return counts;
}

async function savePlans(
  { clock, ids }: Needs,
  tx: Transaction,
  by: AuthorizedMember,
  taken: readonly Taken<RegisteredPlan>[],
): Promise<readonly Taken<RegisteredPlan>[]> {
  const recordedAt = clock.now();
  for (const { value, before } of taken) {
    const version = (before?.version ?? 0) + 1;
    await tx.planRegister.savePlan({ ...value, version });
    const happened = happenedToPlan(before, value, osloDate(recordedAt));
    for (const [ordinal, happening] of happened.entries())
      await tx.planRegister.addEvent({
        ...happening,
        ...{ id: ids.next(), planVersion: version, ordinal, recordedAt, personId: by.personId },
      });
  }
  return taken;
}

async function saveGoals(
  { clock, ids }: Needs,
  tx: Transaction,
  by: AuthorizedMember,
  taken: readonly Taken<Goal>[],
): Promise<readonly Taken<Goal>[]> {
  const at = clock.now();
  for (const { value, before } of taken) {
    await tx.goals.save(value);
    await tx.goals.addEvent({
      ...{ id: ids.next(), goalId: value.id, at, personId: by.personId },
      ...{ kind: happenedToGoal(before, value), before: before ?? null, after: value },
    });
  }
  return taken;
}

/** The rows that are stored, a thing after its parent: they hold no ring. */
function takenOf<Value extends RegisteredPlan | Goal>(
  rows: readonly Judged<Value>[],
  stored: readonly Value[],
): readonly Taken<Value>[] {
  const storedById = new Map(stored.map((value) => [value.id, value]));
  const taken = rows.flatMap(({ value, isTaken, changes }): readonly Taken<Value>[] =>
    isTaken && value
      ? [{ value, before: storedById.get(value.id), fields: changes.map(({ field }) => field) }]
      : [],
  );
  const byId = new Map(taken.map(({ value }) => [value.id, value]));
  const depth = (value: Value): number => {
    let steps = 0;
    for (let above = value.parentId; above !== null; steps += 1)
      above = byId.get(above)?.parentId ?? null;
    return steps;
  };
  return taken
    .map((one) => ({ one, steps: depth(one.value) }))
    .toSorted((a, b) => a.steps - b.steps)
    .map(({ one }) => one);
}
