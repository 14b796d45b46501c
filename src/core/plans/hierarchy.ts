import type { Plan, PlanLevel, Treatment } from './plan.ts';

export type Band = {
  readonly level: PlanLevel;
  readonly horizonYears: { readonly from: number; readonly to: number } | null;
  readonly treatment: Treatment;
  readonly plans: readonly Plan[];
};

export type Hierarchy = {
  readonly bands: readonly Band[];
  readonly beside: readonly Plan[];
  readonly knowledge: readonly Plan[];
};

const treeLevels = ['overall', 'elaboration', 'action', 'operations', 'reporting'] as const;

/** The plan system as one picture: bands top to bottom, the planning strategy beside, the knowledge base below (domain.md § 3). Replaced plans are out of it. */
export function hierarchyOf(plans: readonly Plan[]): Hierarchy {
  const active = plans.filter((plan) => plan.status !== 'replaced' && plan.status !== 'closed');
  const at = (level: PlanLevel): readonly Plan[] => active.filter((plan) => plan.level === level);
  return {
    bands: treeLevels.map((level) => bandOf(level, at(level))),
    beside: at('beside'),
    knowledge: at('knowledge'),
  };
}

function bandOf(level: (typeof treeLevels)[number], plans: readonly Plan[]): Band {
  const horizons = plans.flatMap((plan) => (plan.horizonYears === null ? [] : [plan.horizonYears]));
  return {
    level,
    horizonYears:
      horizons.length === 0 ? null : { from: Math.min(...horizons), to: Math.max(...horizons) },
    // A plan's treatment follows its level; only carrying out is the administration's own.
    treatment: level === 'operations' ? 'administrative' : 'political',
    plans,
  };
}
