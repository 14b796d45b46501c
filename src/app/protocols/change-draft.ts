import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { AuditEvent } from '../../core/audit/audit-event.ts';
import type { ProtocolDraft } from '../../core/protocols/protocol-draft.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { sightOf } from './draft-facts.ts';
import type { DraftSight } from './draft-facts.ts';

export type DraftDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Who does it: whoever keeps the archive, who leads the body, or anybody to whom the draft exists, where the rule itself asks for more. */
type DraftHand = 'clerk' | 'chair' | 'reader';

type Changing<Refusal extends { readonly code: string }> = (
  sight: DraftSight,
  made: { readonly tx: Transaction; readonly now: Instant },
) => Decision<ProtocolDraft, Refusal> | Promise<Decision<ProtocolDraft, Refusal>>;

/** One change of minutes on their way: the lock, who may, the rule, what is stored, and the audit row last. */
export async function changeDraft<Refusal extends { readonly code: string }>(
  deps: DraftDeps,
  by: AuthorizedMember,
  draftId: string,
  hand: DraftHand,
  type: AuditEvent['type'],
  changing: Changing<Refusal>,
): Promise<
  Decision<
    { readonly revision: number },
    Refusal | NotAllowed | NotFound | { readonly code: 'not-the-approver' }
  >
> {
  const refusal = hand === 'clerk' ? denied(by, 'run-archive') : denied(by, 'see-processes');
  if (refusal) return refusal;
  const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
    const now = deps.clock.now();
    const sight = await sightOf(tx, by, await tx.protocolDrafts.forChange(draftId), now);
    if (!sight) return notFound;
    if (hand === 'chair' && !sight.isChair) return refuse({ code: 'not-the-approver' });
    const changed = await changing(sight, { tx, now });
    if (changed.refused) return changed;
    const { roundId, version, revision } = changed.value;
    if (changed.value === sight.draft) return decide({ revision });
    await tx.protocolDrafts.save(changed.value);
    // Whoever has a card sees on it what was answered, and that it is over.
    const hasCards = [sight.draft, changed.value].some(isAskedAbout);
    const { municipalityId } = by.municipality;
    if (hasCards)
      await tx.jobs.enqueue({ name: 'refresh-cards', municipalityId, kind: 'protocol', subjectId: draftId }); // prettier-ignore
    await tx.audit.append(actorOf(by), { type, subject: roundId, facts: { version } }, now);
    return decide({ revision });
  });
  if (!outcome.refused) deps.events.publish(by.municipality, { topic: 'record', id: draftId });
  return outcome;
}

const isAskedAbout = ({ asks, state }: ProtocolDraft): boolean =>
  asks.length > 0 || state.status === 'for-approval';
