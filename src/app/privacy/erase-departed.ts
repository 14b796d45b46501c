import { personalData } from '../../core/privacy/all-personal-data.ts';
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
  let handled = 0;
  for (const { personId, kinds } of due) {
    if (handled === atOnce) break;
    const erased = await eraseKinds(tx, personId, kinds);
    const done = await settledKinds(tx, personId, kinds);
    // Whoever only waits takes no other's turn.
    if (erased > 0 || done.length > 0) handled += 1;
    if (done.length > 0) await tx.privacy.markErased(personId, done);
    if (erased > 0)
      await tx.audit.append(
        { kind: 'system', job: 'sweep' },
        { type: 'departed-data-erased', subject: personId, facts: { kinds: kinds.join(' ') } },
        now,
      );
  }
}

/** Those of the kinds in which nothing is left that waits for something to end: the others are looked at again. */
async function settledKinds(
  tx: Pick<Transaction, 'privacy'>,
  personId: string,
  kinds: readonly string[],
): Promise<readonly string[]> {
  const settled: string[] = [];
  for (const { key, covers } of personalData) {
    if (!kinds.includes(key)) continue;
    let waiting = 0;
    for (const cover of covers) waiting += await tx.privacy.countWaiting(personId, cover);
    if (waiting === 0) settled.push(key);
  }
  return settled;
}
