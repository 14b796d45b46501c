import { dueAfterLeaving } from '../../core/privacy/erasure.ts';
import { rulesInForce } from '../../core/privacy/privacy-rule.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Transaction } from '../ports/stores.ts';
import { eraseKinds } from './erase-own.ts';

/** How many people's data one sweep erases: the next takes the next, and no transaction is long. */
const atOnce = 20;
const minutesOfDelivery = 90 * 24 * 60;

/** Erases what may be erased of those who have held neither seat nor role for as long as the municipality has chosen, and what old messages' cards showed. */
export async function eraseDeparted(tx: Transaction, now: Instant): Promise<void> {
  const today = osloDate(now);
  await tx.privacy.emptyMessagesBefore(addMinutes(now, -minutesOfDelivery));
  await tx.privacy.noticeDepartures(today);
  const rules = rulesInForce(await tx.privacy.rules());
  const due = (await tx.privacy.departures())
    .map((left) => ({ ...left, kinds: dueAfterLeaving(left, rules, today) }))
    .filter(({ kinds }) => kinds.length > 0);
  for (const { personId, kinds } of due.slice(0, atOnce)) {
    const erased = await eraseKinds(tx, personId, kinds);
    await tx.privacy.markErased(personId, kinds);
    if (erased > 0)
      await tx.audit.append(
        { kind: 'system', job: 'sweep' },
        { type: 'departed-data-erased', subject: personId, facts: { kinds: kinds.join(' ') } },
        now,
      );
  }
}
