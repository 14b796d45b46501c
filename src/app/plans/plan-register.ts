import type { PlanChange, PlanRegister } from '../../core/plans/registered-plan.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Transaction } from '../ports/stores.ts';
import type { Ids } from '../ports/system.ts';

/** The register as it stands today in Oslo. */
export async function readRegister(
  tx: Pick<Transaction, 'planRegister' | 'people'>,
  now: Instant,
): Promise<PlanRegister> {
  const today = osloDate(now);
  const terms = await tx.people.terms();
  return {
    plans: await tx.planRegister.plans(),
    links: await tx.planRegister.links(),
    term: terms.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ?? null,
    today,
  };
}

/** The same for a change: nobody else changes it until this transaction is over. */
export async function lockedRegister(
  tx: Pick<Transaction, 'planRegister' | 'people'>,
  now: Instant,
): Promise<PlanRegister> {
  await tx.planRegister.lock();
  return readRegister(tx, now);
}

/** Saves what a command has made of the register, and keeps what happened. */
export async function savePlanChange(
  { planRegister }: Pick<Transaction, 'planRegister'>,
  change: PlanChange,
  made: { readonly by: string | null; readonly at: Instant; readonly ids: Ids },
): Promise<void> {
  const versions = new Map(change.plans.map((plan) => [plan.id, plan.version]));
  for (const plan of change.plans) await planRegister.savePlan(plan);
  for (const linkId of change.withdrawnLinkIds) await planRegister.removeLink(linkId);
  for (const link of change.links) await planRegister.saveLink(link);
  for (const [ordinal, happening] of change.happened.entries())
    await planRegister.addEvent({
      ...happening,
      id: made.ids.next(),
      planVersion: versions.get(happening.planId) ?? 1,
      ordinal,
      recordedAt: made.at,
      personId: made.by,
    });
}
