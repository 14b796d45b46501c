import type { Plan, PlanLevel, Treatment } from './plan.ts';
import { hasEnded } from './registered-plan.ts';

export type Band<P extends Plan = Plan> = {
  readonly level: PlanLevel;
  readonly horizonYears: { readonly from: number; readonly to: number } | null;
  readonly treatment: Treatment;
  readonly plans: readonly P[];
};

export type Hierarchy<P extends Plan = Plan> = {
  readonly bands: readonly Band<P>[];
  readonly beside: readonly P[];
  readonly knowledge: readonly P[];
};

const treeLevels = ['overall', 'elaboration', 'action', 'operations', 'reporting'] as const;

/**
 * The plan system as one picture: bands top to bottom, the planning strategy beside, the knowledge base below (domain.md § 3). Plans that have ended are out of
 * it, unless it is they who are asked for.
 */
export function hierarchyOf<P extends Plan>(
  plans: readonly P[],
  { withEnded = false }: { readonly withEnded?: boolean } = {},
): Hierarchy<P> {
  const shown = withEnded ? plans : plans.filter((plan) => !hasEnded(plan));
  const byLevel = Map.groupBy(shown, ({ level }) => level);
  const at = (level: PlanLevel): readonly P[] => byLevel.get(level) ?? [];
  return {
    bands: treeLevels.map((level) => bandOf(level, at(level))),
    beside: at('beside'),
    knowledge: at('knowledge'),
  };
}

function bandOf<P extends Plan>(level: (typeof treeLevels)[number], plans: readonly P[]): Band<P> {
  const horizons = plans.flatMap((plan) => (plan.horizonYears === null ? [] : [plan.horizonYears]));
  const horizonYears =
    horizons.length === 0
      ? null
      : {
          from: horizons.reduce((least, years) => Math.min(least, years)),
          to: horizons.reduce((most, years) => Math.max(most, years)),
        };
  return {
    level,
    horizonYears,
    // A plan's treatment follows its level; only carrying out is the administration's own.
    treatment: level === 'operations' ? 'administrative' : 'political',
    plans,
  };
}
