import { holdAgainst, isHeld, mayDepart } from '../../core/planning-strategy/hold-against.ts';
import type {
  Departure,
  DepartureRefusal,
  Started,
} from '../../core/planning-strategy/hold-against.ts';
import type { WholeStrategy } from '../../core/planning-strategy/planning-strategy.ts';
import { planOfEntry } from '../../core/planning-strategy/strategy-items.ts';
import type { PlanChange, RegisteredPlan } from '../../core/plans/registered-plan.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { Transaction } from '../ports/stores.ts';

type Reads = Pick<Transaction, 'planningStrategies' | 'planRegister'>;

/** The strategies, and which plan each need test has ordered. */
export async function readStrategies(tx: Reads): Promise<{
  readonly strategies: readonly WholeStrategy[];
  readonly planOfNeed: ReadonlyMap<string, string>;
}> {
  const planOfNeed = new Map<string, string>();
  for (const { id, state } of await tx.planRegister.needTests())
    if (state.outcome === 'plan') planOfNeed.set(id, state.planId);
  return { strategies: await tx.planningStrategies.all(), planOfNeed };
}

/** The plans that a strategy's lines are tied to, and others that are asked for: of ten thousand, those alone. */
export async function plansOfStrategy(
  { planRegister }: Pick<Reads, 'planRegister'>,
  whole: WholeStrategy,
  planOfNeed: ReadonlyMap<string, string>,
  others: readonly string[] = [],
): Promise<ReadonlyMap<string, RegisteredPlan>> {
  const ids = new Set(others);
  for (const entry of whole.entries) {
    const planId = planOfEntry(entry, { planOfNeed });
    if (planId !== null) ids.add(planId);
  }
  return new Map((await planRegister.byIds([...ids])).map((plan) => [plan.id, plan]));
}

/**
 * Holds a start against the strategy in force. Refused outside it until somebody says why or points at a supplement.
 * @returns what is to be kept with the start: null where it is inside, or no strategy is adopted
 */
export async function holdStart(
  tx: Reads,
  started: Started & { readonly plan: Parameters<typeof isHeld>[0] },
  on: CivilDate,
  departure: Departure | null,
): Promise<
  | { readonly refusal: DepartureRefusal }
  | { readonly refusal: null; readonly departure: Departure | null }
> {
  const setting = await tx.planningStrategies.setting();
  if (!isHeld(started.plan, setting)) return { refusal: null, departure: null };
  const { strategies, planOfNeed } = await readStrategies(tx);
  const standing = holdAgainst(strategies, { planOfNeed }, started, on);
  const refusal = mayDepart(standing, strategies, departure);
  if (refusal) return { refusal };
  return { refusal: null, departure: standing.standing === 'outside' ? departure : null };
}

/** Writes into the history why the work was begun outside the strategy. */
export function withDeparture(change: PlanChange, departure: Departure | null): PlanChange {
  if (departure === null) return change;
  return {
    ...change,
    happened: change.happened.map((happening) => ({
      ...happening,
      details: { ...happening.details, departure },
    })),
  };
}
