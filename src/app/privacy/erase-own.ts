import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { personalData } from '../../core/privacy/all-personal-data.ts';
import { eraseConfirmed } from '../../core/privacy/erasure.ts';
import type { ErasureLine, ErasureRefusal } from '../../core/privacy/erasure.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

/** What would go and what would stay of what is kept about somebody, kind by kind. */
export async function previewErasure(
  tx: Pick<Transaction, 'privacy'>,
  personId: string,
): Promise<readonly ErasureLine[]> {
  const lines: ErasureLine[] = [];
  for (const { key, covers } of personalData) {
    let [goes, stays] = [0, 0];
    for (const cover of covers) {
      const found = await tx.privacy.count(personId, cover);
      goes += found.goes;
      stays += found.stays;
    }
    lines.push({ kind: key, goes, stays });
  }
  return lines;
}

/** Erases what may be erased of these kinds. @returns how many rows were deleted or emptied */
export async function eraseKinds(
  tx: Pick<Transaction, 'privacy'>,
  personId: string,
  kinds: readonly string[],
): Promise<number> {
  let erased = 0;
  for (const { key, covers } of personalData)
    if (kinds.includes(key))
      for (const cover of covers) erased += await tx.privacy.erase(personId, cover);
  return erased;
}

/**
 * Erases what the person was shown, at once (GDPR art. 17). The log says that it was done and of which kinds, and nothing of what was there.
 * @param confirmed how many rows the person was shown that would go: what has changed since is shown again first
 */
export const eraseOwn =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  (
    by: AuthorizedMember,
    confirmed: number,
  ): Promise<Decision<{ readonly erased: number }, ErasureRefusal>> =>
    deps.unitOfWork.run(by.municipality, async (tx) => {
      const decision = eraseConfirmed(await previewErasure(tx, by.personId), confirmed);
      if (decision.refused) return decision;
      const kinds = decision.value;
      const erased = await eraseKinds(tx, by.personId, kinds);
      // Another press at the same moment, or a row that came since they were counted: nothing goes that was not shown.
      if (erased !== confirmed) return refuse({ code: 'erasure-changed-meanwhile', now: erased });
      await tx.audit.append(
        actorOf(by),
        { type: 'own-data-erased', subject: by.personId, facts: { kinds: kinds.join(' ') } },
        deps.clock.now(),
      );
      return decide({ erased });
    });
