import { steer } from '../../core/goals/findings.ts';
import type { Finding } from '../../core/goals/findings.ts';
import type { Goal } from '../../core/goals/goal.ts';
import type { Indicator } from '../../core/goals/indicator.ts';
import { sumYears } from '../../core/goals/means.ts';
import type { ThreadNode } from '../../core/goals/red-thread.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

/** The whole thread with its findings, as it stands today in Oslo. */
export async function readSteering(
  { clock }: Pick<Deps, 'clock'>,
  tx: Transaction,
): Promise<{
  readonly nodes: readonly ThreadNode[];
  readonly findings: readonly Finding[];
  readonly goals: ReadonlyMap<string, Goal>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly indicators: ReadonlyMap<string, Indicator>;
}> {
  const goals = await tx.goals.all();
  const plans = await tx.plans.all();
  const indicators = await tx.indicators.all();
  const frames = (await tx.means.frames()).map(({ value }) => value);
  const years = sumYears(goals, await tx.means.all(), frames);
  const { nodes, findings } = steer({
    ...{ goals, plans, indicators, years },
    reports: await tx.goals.reports(),
    values: await tx.indicators.values(),
    today: osloDate(clock.now()),
  });
  return {
    ...{ nodes, findings },
    goals: mapped(goals),
    plans: mapped(plans),
    indicators: mapped(indicators),
  };
}

function mapped<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
