import type { Body } from '../people/person.ts';
import { mayBuildOn, planTypeRules, treatmentOf } from '../plans/plan-types.ts';
import type { RegisteredPlan } from '../plans/registered-plan.ts';
import type { CivilDate } from '../time/instant.ts';
import type { Field } from './columns.ts';
import type { Judged } from './judged.ts';
import { changedFields, judgeRows } from './judge-rows.ts';
import type { Given } from './judge-rows.ts';
import { planReader, shownFields } from './read-plan-row.ts';
import type { PlanRow, Said } from './read-plan-row.ts';
import { typeInTitle } from './read-words.ts';
import type { RowReader } from './row-reader.ts';

export type PlanGiven = Given<RegisteredPlan> & {
  readonly bodies: readonly Body[];
  /** Today in Oslo. */
  readonly today: CivilDate;
};

/** What the rows of a table of plans would do to the stored plans. An empty cell leaves what is stored as it is. */
export function judgePlans(given: PlanGiven): readonly Judged<RegisteredPlan>[] {
  const read = planReader(given);
  const keys = new Map(given.stored.map(({ id, key }) => [id, key]));
  const shown = shownFields(given.bodies, keys);
  return judgeRows<RegisteredPlan, PlanRow>(given, {
    kind: 'plans',
    read,
    build(reader, { said }, { id, key, before }) {
      const plan = before
        ? changedPlan(reader, before, said)
        : newPlanFrom(reader, said, { id, key });
      if (plan) {
        keys.set(id, key);
        checkPlace(reader, plan, before);
      }
      return plan;
    },
    changes: (value, before) => changedFields(value, before, shown),
    checkParent(reader, value, parent, before) {
      if (!parent || mayBuildOn(value.level, parent.level)) return;
      if (before?.parentId === parent.id && before.level === value.level) return;
      reader.refuse('parent-below', 'parent', { level: value.level, parent: parent.level });
    },
  });
}

function changedPlan(reader: RowReader, before: RegisteredPlan, said: Said): RegisteredPlan {
  const after = { ...before, ...said };
  // An adoption that nobody had entered is filled in as it would be by hand; what changes one that is known is for a person to say.
  const isFilledIn = before.adoptedOn === null && before.status === 'in-force';
  for (const field of ['status', 'adoptedOn'] as const)
    if (after[field] !== before[field] && !(field === 'adoptedOn' && isFilledIn))
      reader.doubt('state-differs', field, { before: before[field] ?? '', after: after[field] ?? '' }); // prettier-ignore
  if (after.adoptedOn !== before.adoptedOn && before.firstAdoptedOn === null)
    return { ...after, firstAdoptedOn: after.adoptedOn };
  return after;
}

function newPlanFrom(
  reader: RowReader,
  said: Said,
  { id, key }: { readonly id: string; readonly key: string },
): RegisteredPlan | undefined {
  const { title } = said;
  if (title === undefined) reader.refuse('missing', 'title');
  const isRefused = (field: Field): boolean => reader.refusals.some((one) => one.field === field);
  const type = said.type ?? (title === undefined ? undefined : typeInTitle(title));
  if (said.type === undefined && type !== undefined && !isRefused('type'))
    reader.doubt('type-from-title', 'type', { taken: type });
  if (type === undefined && !isRefused('type')) reader.refuse('missing', 'type');
  const status = said.status ?? (said.adoptedOn ? 'in-force' : undefined);
  if (said.status === undefined && status !== undefined && !isRefused('status'))
    reader.doubt('status-assumed', 'status', { taken: status });
  if (status === undefined && !isRefused('status')) reader.refuse('missing', 'status');
  if (title === undefined || type === undefined || status === undefined) return undefined;

  const [usual, ...others] = planTypeRules[type].levels;
  if (said.level === undefined && others.length > 0 && !isRefused('level'))
    reader.doubt('level-from-type', 'level', { taken: usual });
  const level = said.level ?? usual;
  return {
    id,
    key,
    ...{ horizonYears: null, parentId: null, isGroup: false, summary: '' },
    ...{ adoptedOn: null, adoptedByBodyId: null, decisionReference: '' },
    ...{ themes: [], committeeId: null, treatmentReason: '', treatment: treatmentOf(level) },
    ...said,
    ...{ title, type, status, level },
    firstAdoptedOn: said.adoptedOn ?? null,
    ...{ endedOn: null, endReason: '', continued: null, revision: null },
    ...{ version: 1, isExample: false },
  };
}

/** The register's own rules (edit-plan.ts) hold for a file too, as far as it changes anything: a plan of a type stands on that type's levels, and is treated otherwise than its level only with a reason. */
function checkPlace(reader: RowReader, plan: RegisteredPlan, before?: RegisteredPlan): void {
  const { type, level, treatment } = plan;
  const isMoved = type !== before?.type || level !== before.level;
  if (isMoved && !planTypeRules[type].levels.includes(level))
    reader.refuse('type-not-on-level', 'level', { type, level });
  const isSame = !isMoved && treatment === before.treatment;
  if (!isSame && treatment !== treatmentOf(level) && plan.treatmentReason === '')
    reader.refuse('treatment-not-of-level', 'treatment', { level, usual: treatmentOf(level) });
}
