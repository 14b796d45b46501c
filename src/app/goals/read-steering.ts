import { steer } from '../../core/goals/findings.ts';
import { sumYears } from '../../core/goals/means.ts';
import { plansOfGoals } from '../../core/goals/plans-of-goals.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import type { Steering } from './steering-memory.ts';

/** The whole thread with its findings, as it stands today in Oslo; worked out anew when something has changed or a new day has come. */
export async function readSteering(
  { clock, steering }: Pick<Deps, 'clock' | 'steering'>,
  by: AuthorizedMember,
  tx: Transaction,
): Promise<Steering> {
  const today = osloDate(clock.now());
  const version = await tx.goals.steeringVersion();
  const { municipalityId } = by.municipality;
  return steering.ofState(municipalityId, `${version} ${today}`, () => workOut(tx, today));
}

async function workOut(tx: Transaction, today: CivilDate): Promise<Steering> {
  const goals = await tx.goals.all();
  const plans = await tx.plans.all();
  const indicators = await tx.indicators.all();
  const frames = (await tx.means.frames()).map(({ value }) => value);
  const years = sumYears(goals, await tx.means.all(), frames);
  const { nodes, findings } = steer({
    ...{ goals, plans, indicators, years, today },
    reports: await tx.goals.reports(),
    values: await tx.indicators.values(),
  });
  return {
    ...{ nodes, findings, planOf: plansOfGoals(nodes) },
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
