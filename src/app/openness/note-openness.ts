import type { DecidedOpenness } from '../../core/openness/decide-openness.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';

/** Writes in the audit log what was answered about the openness of a thing, if it was answered now. */
export async function noteOpenness(
  tx: Pick<Transaction, 'audit'>,
  by: AuthorizedMember,
  before: DecidedOpenness | null,
  after: DecidedOpenness & { readonly id: string },
): Promise<void> {
  const decision = after.opennessDecision;
  if (!decision || before?.opennessDecision === decision) return;
  const { isMeeting, isAnnounced, isOpen } = decision.answers;
  await tx.audit.append(
    actorOf(by),
    {
      type: 'openness-decided',
      subject: after.id,
      facts: {
        ...{ isMeeting, isAnnounced, isOpen },
        basis: after.openness.kind === 'closed' ? after.openness.basis : null,
      },
    },
    decision.decidedAt,
  );
}
