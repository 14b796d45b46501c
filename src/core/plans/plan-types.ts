import type { PlanLevel, PlanType, Treatment } from './plan.ts';

/** What a plan of a type is, used strictly: a word that covers everything tells nobody anything (domain.md § 3). */
export type PlanTypeRule = {
  /** Where such a plan may stand; the first is where a new one does. */
  readonly levels: readonly [PlanLevel, ...PlanLevel[]];
  /** A report, a message and the knowledge base are not plans: nobody orders, adopts or counts them as such. */
  readonly isPlan: boolean;
  /** May it hold measures (assignments and tasks)? A strategy sets direction without. */
  readonly hasMeasures: boolean;
};

const plan = (levels: PlanTypeRule['levels'], hasMeasures: boolean): PlanTypeRule => ({
  levels,
  isPlan: true,
  hasMeasures,
});
const noPlan = (level: PlanLevel): PlanTypeRule => ({
  levels: [level],
  isPlan: false,
  hasMeasures: false,
});

export const planTypeRules: Readonly<Record<PlanType, PlanTypeRule>> = {
  samfunnsdel: plan(['overall'], true),
  arealdel: plan(['elaboration'], true),
  kommunedelplan: plan(['elaboration'], true),
  reguleringsplan: plan(['elaboration'], true),
  strategi: plan(['elaboration', 'overall'], false),
  temaplan: plan(['elaboration'], true),
  handlingsplan: plan(['action', 'elaboration', 'operations'], true),
  'handlings-og-økonomiplan': plan(['action'], true),
  virksomhetsplan: plan(['operations'], true),
  planoppfølging: plan(['operations'], true),
  planstrategi: plan(['beside'], false),
  rapport: noPlan('reporting'),
  kunnskapsgrunnlag: noPlan('knowledge'),
  melding: noPlan('knowledge'),
};

/** Who treats what stands on a level, unless it is decided otherwise with a reason. Only carrying out and knowing are the administration's own. */
export function treatmentOf(level: PlanLevel): Treatment {
  return level === 'operations' || level === 'knowledge' ? 'administrative' : 'political';
}

const heights: Readonly<Partial<Record<PlanLevel, number>>> = {
  overall: 0,
  elaboration: 1,
  action: 2,
  operations: 3,
  reporting: 4,
};

/** May a plan on one level build on a plan on the other? Down the tree or within a level, never upwards. What stands beside the tree is free. */
export function mayBuildOn(level: PlanLevel, parentLevel: PlanLevel): boolean {
  const own = heights[level];
  const above = heights[parentLevel];
  return own === undefined || above === undefined || above <= own;
}
