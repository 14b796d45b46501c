import { capacityOf } from '../../core/people/capacity-of.ts';
import type { Body } from '../../core/people/person.ts';
import { may, mayAs } from '../../core/people/roles.ts';
import type { ProtocolDraft } from '../../core/protocols/protocol-draft.ts';
import type { ProtocolRules } from '../../core/protocols/protocol-rules.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';

export type DraftSight = {
  readonly draft: ProtocolDraft;
  readonly round: Round;
  readonly body: Body;
  readonly rules: ProtocolRules;
  /** Who leads the body today; null where nobody does. */
  readonly chairId: string | null;
  readonly isClerk: boolean;
  readonly isChair: boolean;
  readonly isAsked: boolean;
};

/** A draft with what decides who may do what with it; null for whoever keeps no archive, leads not the body and was not asked: to them it does not exist. */
export async function sightOf(
  tx: Transaction,
  by: AuthorizedMember,
  draft: ProtocolDraft | null,
  now: Instant,
): Promise<DraftSight | null> {
  const round = draft && (await tx.rounds.byId(draft.roundId));
  const body = round && (await tx.people.body(round.bodyId));
  if (!draft || !round || !body) return null;
  const roll = await tx.people.roll(body.id, osloDate(now));
  const chairId = roll.find((entry) => mayAs(capacityOf(entry), 'approve-minutes'))?.person.id ?? null; // prettier-ignore
  const sight = {
    ...{ draft, round, body, chairId },
    rules: await tx.protocolDrafts.rules(body.id),
    isClerk: may(by.roles, 'run-archive'),
    isChair: chairId === by.personId,
    isAsked: draft.asks.some(({ personId }) => personId === by.personId),
  };
  const isSeen = sight.isClerk || sight.isAsked || (sight.isChair && draft.state.status !== 'drafting'); // prettier-ignore
  return isSeen ? sight : null;
}
