import type { EinnsynSending, KeptEinnsynStep } from '../../core/einnsyn/sending.ts';
import type { Transaction } from '../ports/stores.ts';

export type EinnsynView = Pick<EinnsynSending, 'reason' | 'sentAt' | 'retryAt'> & {
  /** `off`: nothing is sent for this municipality. `queued`: nothing has been tried yet. */
  readonly status: 'off' | 'queued' | EinnsynSending['status'];
  /** Oldest first. */
  readonly steps: readonly KeptEinnsynStep[];
};

/** How a meeting stands with eInnsyn, with everything that was done; what was sent before it was turned off is still told. */
export async function seeEinnsyn(
  tx: Pick<Transaction, 'einnsyn'>,
  roundId: string,
  isOn: boolean,
): Promise<EinnsynView> {
  const sending = await tx.einnsyn.of({ kind: 'meeting', id: roundId });
  const { reason = null, sentAt = null, retryAt = null } = sending ?? {};
  const isTried = sending !== null && (sending.status !== 'waiting' || sending.reason !== null);
  const status = !isOn ? 'off' : isTried ? sending.status : 'queued';
  return { status, reason, sentAt, retryAt, steps: await tx.einnsyn.steps(roundId) };
}
