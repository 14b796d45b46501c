import type { OpennessLaw } from '../../core/openness/classify-openness.ts';
import type { OpennessHand } from '../../core/openness/decide-openness.ts';
import { basesInForce } from '../../core/openness/openness-basis.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';

/** The list and the paragraphs that openness is judged by here. */
export async function opennessLaw(tx: Pick<Transaction, 'openness'>): Promise<OpennessLaw> {
  return { bases: basesInForce(await tx.openness.bases()), rules: await tx.openness.rules() };
}

/** The same, with who answers and when. */
export async function opennessHand(
  tx: Pick<Transaction, 'openness'>,
  by: AuthorizedMember,
  now: Instant,
): Promise<OpennessHand> {
  return { law: await opennessLaw(tx), personId: by.personId, now };
}
