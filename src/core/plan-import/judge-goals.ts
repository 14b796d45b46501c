import { mayHangUnder } from '../goals/goal.ts';
import type { Goal } from '../goals/goal.ts';
import type { Plan } from '../plans/plan.ts';
import { referenceTo } from './identity.ts';
import type { Reference } from './identity.ts';
import type { Judged } from './judged.ts';
import { changedFields, judgeRows } from './judge-rows.ts';
import type { Facts, Given } from './judge-rows.ts';
import { vocabularies } from './read-words.ts';
import type { RowReader } from './row-reader.ts';

type GoalRow = Facts & { readonly said: Partial<Pick<Goal, 'title' | 'kind' | 'planId' | 'note'>> };

/** What the rows of a table of goals would do to the stored goals. New ones come after those that are there, in the table's order. */
export function judgeGoals(
  given: Given<Goal> & { readonly plans: readonly Plan[] },
): readonly Judged<Goal>[] {
  const planOf = referenceTo(given.plans);
  const planKeys = new Map(given.plans.map(({ id, key }) => [id, key]));
  const keys = new Map(given.stored.map(({ id, key }) => [id, key]));
  const last = given.stored.reduce((most, { ordinal }) => Math.max(most, ordinal), 0);
  return judgeRows<Goal, GoalRow>(given, {
    kind: 'goals',
    read: (reader) => readGoal(reader, planOf),
    build(reader, { said }, { id, key, before, place }) {
      if (before) return { ...before, ...said };
      const { title, kind } = said;
      if (title === undefined) reader.refuse('missing', 'title');
      if (kind === undefined && !reader.refusals.some(({ field }) => field === 'kind'))
        reader.refuse('missing', 'kind');
      if (title === undefined || kind === undefined) return undefined;
      keys.set(id, key);
      const { planId = null, note = '' } = said;
      const ordinal = last + place + 1;
      return { id, key, kind, parentId: null, title, planId, note, ordinal, isExample: false };
    },
    changes: (value, before) =>
      changedFields(value, before, {
        title: (goal) => goal.title,
        kind: (goal) => goal.kind,
        parent: (goal) => (goal.parentId === null ? '' : (keys.get(goal.parentId) ?? '')),
        plan: (goal) => (goal.planId === null ? '' : (planKeys.get(goal.planId) ?? '')),
        note: (goal) => goal.note,
      }),
    checkParent(reader, value, parent) {
      if (mayHangUnder(value.kind, parent?.kind ?? null)) return;
      reader.doubt('parent-kind', 'parent', { kind: value.kind, parent: parent?.kind ?? '' });
    },
  });
}

function readGoal(reader: RowReader, planOf: (text: string) => Reference): GoalRow {
  const key = reader.text('key', 60);
  const title = reader.text('title', 500);
  const kind = reader.word('kind', vocabularies.kind);
  const note = reader.text('note', 2_000);
  const plan = reader.text('plan', 300);
  const found = plan === undefined ? undefined : planOf(plan);
  if (found?.found === 'none')
    reader.refuse('unknown-reference', 'plan', { value: plan?.slice(0, 80) ?? '' });
  if (found?.found === 'many')
    reader.refuse('reference-not-unique', 'plan', { value: plan?.slice(0, 80) ?? '' });
  const said = {
    ...(title === undefined ? {} : { title }),
    ...(kind === undefined ? {} : { kind }),
    ...(found?.found === 'one' ? { planId: found.id } : {}),
    ...(note === undefined ? {} : { note }),
  };
  return { key, title, parent: reader.text('parent', 500), said };
}
