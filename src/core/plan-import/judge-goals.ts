import { mayHangUnder } from '../goals/goal.ts';
import type { Goal, GoalKind } from '../goals/goal.ts';
import type { Plan } from '../plans/plan.ts';
import type { CivilDate } from '../time/instant.ts';
import { referenceTo } from './identity.ts';
import type { Reference } from './identity.ts';
import type { Judged } from './judged.ts';
import { changedFields, judgeRows } from './judge-rows.ts';
import type { Facts, Given } from './judge-rows.ts';
import { above, isNumber, kindByDepth, numberedKey } from './goal-numbers.ts';
import { vocabularies } from './read-words.ts';
import type { RowReader } from './row-reader.ts';
import { sameWords } from './table.ts';

type GoalRow = Facts & {
  readonly said: Partial<Pick<Goal, 'title' | 'kind' | 'planId' | 'note'>>;
  /** Its key is a number as plans have them: "1.1.2". */
  readonly isNumbered: boolean;
  /** What the depth of the number says, where no column says more. */
  readonly fromNumber: GoalKind | undefined;
};

/** What the rows of a table of goals would do to the stored goals. New ones come after those that are there, in the table's order. */
export function judgeGoals(
  given: Given<Goal> & { readonly plans: readonly Plan[] },
): readonly Judged<Goal>[] {
  const planOf = referenceTo(given.plans);
  const planKeys = new Map(given.plans.map(({ id, key }) => [id, key]));
  const keys = new Map(given.stored.map(({ id, key }) => [id, key]));
  const byKey = new Map(given.stored.map((goal) => [goal.key, goal]));
  const last = given.stored.reduce((most, { ordinal }) => Math.max(most, ordinal), 0);
  return judgeRows<Goal, GoalRow>(given, {
    kind: 'goals',
    read: (reader) => readGoal(reader, planOf, { byKey, planKeys }),
    build(reader, { said, isNumbered, fromNumber }, { id, key, before, place }) {
      checkClosing(reader, before?.closed?.on);
      if (before) {
        // "1.1" is the name of many things: another wording may be another goal.
        if (
          isNumbered &&
          said.title !== undefined &&
          sameWords(said.title) !== sameWords(before.title)
        )
          reader.doubt('other-title', 'title', { key, value: before.title.slice(0, 80) });
        return { ...before, ...said };
      }
      const { title, kind = fromNumber } = said;
      if (kind !== undefined && said.kind === undefined)
        reader.doubt('kind-from-number', 'kind', { taken: kind });
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

/** What the file says about closing is held against what is known, and never taken: closing has its own rule and reason. */
function checkClosing(reader: RowReader, known: CivilDate | undefined): void {
  if (!reader.isMapped('closedOn')) return;
  const said = reader.date('closedOn');
  const isTold = [...reader.doubts, ...reader.refusals].some(({ field }) => field === 'closedOn');
  if (said !== known && !isTold)
    reader.doubt('closing-not-taken', 'closedOn', { before: known ?? '', after: said ?? '' });
}

function readGoal(
  reader: RowReader,
  planOf: (text: string) => Reference,
  stored: {
    readonly byKey: ReadonlyMap<string, Goal>;
    readonly planKeys: ReadonlyMap<string, string>;
  },
): GoalRow {
  const written = reader.text('key', 60);
  const title = reader.text('title', 500);
  const kind = reader.word('kind', vocabularies.kind);
  const note = reader.text('note', 2_000);
  const plan = reader.text('plan', 300);
  const found = plan === undefined ? undefined : planOf(plan);
  if (found?.found === 'none')
    reader.refuse('unknown-reference', 'plan', { value: plan?.slice(0, 80) ?? '' });
  if (found?.found === 'many')
    reader.refuse('reference-not-unique', 'plan', { value: plan?.slice(0, 80) ?? '' });
  const planId = found?.found === 'one' ? found.id : undefined;
  const isNumbered = written !== undefined && isNumber(written);
  // The same number in two plans is two goals.
  const keyOf = (number: string): string => {
    const planKey = stored.planKeys.get(planId ?? '');
    if (planKey === undefined) return number;
    const own = numberedKey(planKey, number);
    const holder = stored.byKey.get(number)?.planId ?? planId;
    return holder === planId && !stored.byKey.has(own) ? number : own;
  };
  const fromNumber =
    kind === undefined && isNumbered && !reader.isMapped('kind') ? kindByDepth(written) : undefined;
  const said = {
    ...(title === undefined ? {} : { title }),
    ...(kind === undefined ? {} : { kind }),
    ...(planId === undefined ? {} : { planId }),
    ...(note === undefined ? {} : { note }),
  };
  const number = isNumbered ? written.replace(/\.$/, '') : undefined;
  const parent = reader.text('parent', 500);
  const overNumber = reader.isMapped('parent') ? undefined : above(number ?? '');
  const parentNumber = parent !== undefined && isNumber(parent) ? parent : overNumber;
  return {
    key: number === undefined ? written : keyOf(number),
    title,
    parent: parentNumber === undefined ? parent : keyOf(parentNumber),
    said,
    isNumbered,
    fromNumber,
  };
}
