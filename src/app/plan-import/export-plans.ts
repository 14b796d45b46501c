import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Goal } from '../../core/goals/goal.ts';
import { goalsTable, plansTable } from '../../core/plan-import/export-table.ts';
import type { ImportKind } from '../../core/plan-import/columns.ts';
import type { Body } from '../../core/people/person.ts';
import type { RegisteredPlan } from '../../core/plans/registered-plan.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { fileOf } from '../records/table-file.ts';
import type { FileContent } from '../records/read-record-file.ts';

export type ExportFormat = 'xlsx' | 'csv' | 'json';
export type ExportWish = {
  readonly format: ExportFormat;
  /** Which of the two a CSV holds; the other formats hold both. */
  readonly kind: ImportKind;
};

/** What is exported, with the municipality's own keys where the database has ids. */
export type ExportedRegister = {
  readonly plans: readonly (Omit<
    RegisteredPlan,
    'id' | 'parentId' | 'adoptedByBodyId' | 'committeeId'
  > & {
    readonly parent: string | null;
    readonly adoptedBy: string | null;
    readonly committee: string | null;
  })[];
  readonly goals: readonly (Omit<Goal, 'id' | 'parentId' | 'planId' | 'ordinal' | 'closed'> & {
    readonly parent: string | null;
    readonly plan: string | null;
    readonly closedOn: CivilDate | null;
  })[];
};

type Register = { readonly plans: readonly RegisteredPlan[]; readonly goals: readonly Goal[]; readonly bodies: readonly Body[] }; // prettier-ignore

/**
 * All plans and goals as a file, for everybody who may see them.
 * @param writeJson writes the exported register in the form that the contract describes
 */
export const exportPlans =
  (
    deps: Pick<Deps, 'unitOfWork' | 'spreadsheets' | 'documents' | 'clock'>,
    writeJson: (register: ExportedRegister) => Uint8Array,
  ) =>
  async (by: AuthorizedMember, wish: ExportWish): Promise<Decision<FileContent, NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    const register = await deps.unitOfWork.read(by.municipality, async (tx): Promise<Register> => ({
      plans: await tx.planRegister.plans(),
      goals: await tx.goals.all(),
      bodies: await tx.people.bodies(),
    }));
    const bytes = write(deps, register, wish, writeJson);
    const what = wish.format === 'csv' ? (wish.kind === 'plans' ? 'planer' : 'maal') : 'planer-og-maal'; // prettier-ignore
    return decide(fileOf(deps, bytes, `${what}-${osloDate(deps.clock.now())}`, wish.format));
  };

function write(
  { spreadsheets }: Pick<Deps, 'spreadsheets'>,
  register: Register,
  { format, kind }: ExportWish,
  writeJson: (register: ExportedRegister) => Uint8Array,
): Uint8Array {
  switch (format) {
    case 'xlsx':
      return spreadsheets.writeXlsx([plansTable(register), goalsTable(register)]);
    case 'csv':
      return spreadsheets.writeCsv(kind === 'plans' ? plansTable(register) : goalsTable(register));
    case 'json':
      return writeJson(exported(register));
  }
}

function exported({ plans, goals, bodies }: Register): ExportedRegister {
  const planKeys = new Map(plans.map(({ id, key }) => [id, key]));
  const goalKeys = new Map(goals.map(({ id, key }) => [id, key]));
  const bodyNames = new Map(bodies.map(({ id, name }) => [id, name]));
  const named = (names: ReadonlyMap<string, string>, id: string | null): string | null =>
    id === null ? null : (names.get(id) ?? null);
  return {
    plans: plans.map((plan) => ({
      ...plan,
      parent: named(planKeys, plan.parentId),
      adoptedBy: named(bodyNames, plan.adoptedByBodyId),
      committee: named(bodyNames, plan.committeeId),
    })),
    goals: goals.map((goal) => ({
      ...goal,
      parent: named(goalKeys, goal.parentId),
      plan: named(planKeys, goal.planId),
      closedOn: goal.closed?.on ?? null,
    })),
  };
}
