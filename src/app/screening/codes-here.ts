import { codesInForce } from '../../core/screening/access-code.ts';
import type { AccessCode } from '../../core/screening/shipped-codes.ts';
import { basesInForce } from '../../core/openness/openness-basis.ts';
import type { Transaction } from '../ports/stores.ts';

/** What may be screened by in this municipality, retired codes too. */
export async function codesHere(
  tx: Pick<Transaction, 'accessCodes' | 'openness'>,
): Promise<{ readonly codes: readonly AccessCode[]; readonly version: number }> {
  const { codes, version } = await tx.accessCodes.own();
  return { codes: codesInForce(codes, basesInForce(await tx.openness.bases())), version };
}
