import type { Body } from '../people/person.ts';
import type { Plan } from '../plans/plan.ts';
import { planTypeRules, treatmentOf } from '../plans/plan-types.ts';
import type { CivilDate } from '../time/instant.ts';
import type { Judged } from './judged.ts';
import { changedFields, judgeRows } from './judge-rows.ts';
import type { Facts, Given } from './judge-rows.ts';
import { typeInTitle, vocabularies } from './read-words.ts';
import type { RowReader } from './row-reader.ts';
import { sameWords } from './table.ts';

type PlanRow = Facts & {
  readonly said: Partial<Pick<Plan, 'title' | 'type' | 'level' | 'horizonYears' | 'treatment'>> &
    Partial<Pick<Plan, 'isGroup' | 'status' | 'adoptedOn' | 'adoptedByBodyId' | 'summary'>>;
};

export type PlanGiven = Given<Plan> & {
  readonly bodies: readonly Body[];
  /** Today in Oslo. */
  readonly today: CivilDate;
};

/** What the rows of a table of plans would do to the stored plans. An empty cell leaves what is stored as it is. */
export function judgePlans(given: PlanGiven): readonly Judged<Plan>[] {
  const bodyOf = bodiesByName(given.bodies);
  const nameOfBody = new Map(given.bodies.map(({ id, name }) => [id, name]));
  const keys = new Map(given.stored.map(({ id, key }) => [id, key]));
  return judgeRows<Plan, PlanRow>(given, {
    kind: 'plans',
    read: (reader) => readPlan(reader, bodyOf, given.today),
    build(reader, { said }, { id, key, before }) {
      if (!before) {
        const made = newPlan(reader, said, { id, key });
        if (made) keys.set(id, key);
        return made;
      }
      const after: Plan = { ...before, ...said };
      if (said.treatment !== undefined) checkTreatment(reader, after);
      for (const field of ['status', 'adoptedOn'] as const)
        if (after[field] !== before[field])
          reader.doubt('state-differs', field, { before: before[field] ?? '', after: after[field] ?? '' }); // prettier-ignore
      return after;
    },
    changes: (value, before) =>
      changedFields(value, before, {
        title: (plan) => plan.title,
        type: (plan) => plan.type,
        level: (plan) => plan.level,
        horizon: (plan) => String(plan.horizonYears ?? ''),
        treatment: (plan) => plan.treatment,
        parent: (plan) => (plan.parentId === null ? '' : (keys.get(plan.parentId) ?? '')),
        isGroup: (plan) => (plan.isGroup ? 'yes' : 'no'),
        status: (plan) => plan.status,
        adoptedOn: (plan) => plan.adoptedOn ?? '',
        adoptedBy: (plan) => nameOfBody.get(plan.adoptedByBodyId ?? '') ?? '',
        summary: (plan) => plan.summary,
      }),
    checkParent: () => undefined,
  });
}

function readPlan(
  reader: RowReader,
  bodyOf: (name: string) => string | undefined,
  today: CivilDate,
): PlanRow {
  const key = reader.text('key', 60);
  const title = reader.text('title', 300);
  const type = reader.word('type', vocabularies.type);
  const level = reader.word('level', vocabularies.level);
  const horizonYears = readHorizon(reader);
  const treatment = reader.word('treatment', vocabularies.treatment);
  const isGroup = reader.word('isGroup', vocabularies.isGroup);
  const status = reader.word('status', vocabularies.status);
  const adoptedOn = reader.date('adoptedOn');
  if (adoptedOn !== undefined && adoptedOn > today)
    reader.doubt('in-the-future', 'adoptedOn', { value: adoptedOn });
  const body = reader.text('adoptedBy', 200);
  const adoptedByBodyId = body === undefined ? undefined : bodyOf(body);
  if (body !== undefined && adoptedByBodyId === undefined)
    reader.refuse('unknown-body', 'adoptedBy', { value: body });
  const summary = reader.text('summary', 2_000);
  const said = {
    ...(title === undefined ? {} : { title }),
    ...(type === undefined ? {} : { type }),
    ...(level === undefined ? {} : { level }),
    ...(horizonYears === undefined ? {} : { horizonYears }),
    ...(treatment === undefined ? {} : { treatment }),
    ...(isGroup === undefined ? {} : { isGroup: isGroup === 'yes' }),
    ...(status === undefined ? {} : { status }),
    ...(adoptedOn === undefined ? {} : { adoptedOn }),
    ...(adoptedByBodyId === undefined ? {} : { adoptedByBodyId }),
    ...(summary === undefined ? {} : { summary }),
  };
  return { key, title, parent: reader.text('parent', 300), said };
}

/**
 * How many years the plan looks ahead. "2024–2027" is four budget years, first and last included, as in an economy plan (kommuneloven § 14-1); over a longer
 * span people count both ways, so that is for a person to say.
 */
function readHorizon(reader: RowReader): number | undefined {
  const period = reader.period('horizon');
  switch (period?.kind) {
    case undefined:
      return undefined;
    case 'length':
      if (period.years >= 1 && period.years <= 100) return period.years;
      reader.refuse('not-a-period', 'horizon', { value: `${period.years} år` });
      return undefined;
    case 'years': {
      const included = period.to - period.from + 1;
      if (included <= 5) return included;
      if (included - 1 > 100) {
        reader.refuse('not-a-period', 'horizon', { value: `${period.from}–${period.to}` });
        return undefined;
      }
      const facts = { value: `${period.from}–${period.to}`, taken: String(included - 1) };
      reader.doubt('length-counted', 'horizon', facts);
      return included - 1;
    }
    case 'rolling':
      reader.doubt('rolls', 'horizon', { years: String(period.everyYears) });
      return undefined;
    default:
      reader.doubt('not-a-length', 'horizon');
      return undefined;
  }
}

function newPlan(
  reader: RowReader,
  said: PlanRow['said'],
  { id, key }: { readonly id: string; readonly key: string },
): Plan | undefined {
  const { title } = said;
  if (title === undefined) reader.refuse('missing', 'title');
  const type = said.type ?? (title === undefined ? undefined : typeInTitle(title));
  const isRefusedWord = reader.refusals.some(({ field }) => field === 'type');
  if (said.type === undefined && type !== undefined && !isRefusedWord)
    reader.doubt('type-from-title', 'type', { taken: type });
  if (type === undefined && !isRefusedWord) reader.refuse('missing', 'type');
  const status = said.status ?? (said.adoptedOn === undefined ? undefined : 'in-force');
  const isStatusRefused = reader.refusals.some(({ field }) => field === 'status');
  if (said.status === undefined && status !== undefined && !isStatusRefused)
    reader.doubt('status-assumed', 'status', { taken: status });
  if (status === undefined && !isStatusRefused) reader.refuse('missing', 'status');
  if (title === undefined || type === undefined || status === undefined) return undefined;

  const [usual, ...others] = planTypeRules[type].levels;
  if (said.level === undefined && others.length > 0)
    reader.doubt('level-from-type', 'level', { taken: usual });
  const level = said.level ?? usual;
  const plan: Plan = {
    id,
    key,
    title,
    type,
    level,
    horizonYears: said.horizonYears ?? null,
    treatment: said.treatment ?? treatmentOf(level),
    parentId: null,
    isGroup: said.isGroup ?? false,
    status,
    adoptedOn: said.adoptedOn ?? null,
    adoptedByBodyId: said.adoptedByBodyId ?? null,
    summary: said.summary ?? '',
    isExample: false,
  };
  checkTreatment(reader, plan);
  return plan;
}

/** A plan's treatment follows its level unless it is decided otherwise with a reason, and a spreadsheet gives none. */
function checkTreatment(reader: RowReader, { level, treatment }: Plan): void {
  if (treatment !== treatmentOf(level))
    reader.doubt('treatment-not-of-level', 'treatment', { level, usual: treatmentOf(level) });
}

function bodiesByName(bodies: readonly Body[]): (name: string) => string | undefined {
  const ids = new Map(
    bodies.flatMap(({ id, name, abbreviation }) => [
      [sameWords(name), id] as const,
      [sameWords(abbreviation), id] as const,
    ]),
  );
  return (name) => ids.get(sameWords(name));
}
