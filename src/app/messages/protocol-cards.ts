import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { capacityOf } from '../../core/people/capacity-of.ts';
import { mayAs } from '../../core/people/roles.ts';
import type { ProtocolDraft } from '../../core/protocols/protocol-draft.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { notFound } from '../allowed.ts';
import type { NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { ProtocolCardFacts } from '../ports/messenger.ts';
import type { Transaction } from '../ports/stores.ts';
import type { CardKind } from './card-kind.ts';

type Standing = ProtocolCardFacts['standing'];

/** Minutes to be corrected, one card for each who was there, or approved by the chair. They follow what their owner answers, and say when it is over. */
export const protocolCards: CardKind<'protocol'> = {
  change: (draftId) => ({ topic: 'record', id: draftId }),
  settle: async (tx, draftId) => {
    await tx.protocolDrafts.forChange(draftId);
  },
  async forms(tx, draftId) {
    const draft = await tx.protocolDrafts.byId(draftId);
    if (!draft) return null;
    const chairId = await chairOf(tx, draft);
    return ({ personId }) => standingOf(draft, personId ?? '', chairId);
  },
  async draw(deps, tx, municipality, { subjectId, personId }) {
    const draft = await tx.protocolDrafts.byId(subjectId);
    if (!draft || personId === null) return null;
    const facts = await drawProtocolCard(deps, tx, municipality, draft, personId);
    if (!facts) return null;
    const isLate = facts.deadline !== null && facts.deadline <= deps.clock.now();
    return {
      facts,
      form: facts.standing,
      tooLate: facts.standing === 'over' || isLate ? 'correction-over' : null,
    };
  },
};

async function drawProtocolCard(
  deps: Pick<Deps, 'tabAddress'>,
  tx: Transaction,
  municipality: Municipality,
  draft: ProtocolDraft,
  personId: string,
): Promise<ProtocolCardFacts | null> {
  const person = await tx.people.byId(personId);
  const { content, state } = draft;
  if (!person) return null;
  return {
    ...{ kind: 'protocol', language: person.language, draftId: draft.id },
    // A notification is read over shoulders: of a closed meeting it tells which it was.
    title: content.openness.kind === 'open' ? content.title : content.meetingNumber,
    bodyName: content.body.name,
    standing: standingOf(draft, personId, await chairOf(tx, draft)),
    deadline: state.status === 'in-correction' ? state.deadline : null,
    tabAddress: deps.tabAddress(`/protocols/${draft.id}`, municipality),
  };
}

function standingOf({ state, asks }: ProtocolDraft, personId: string, chairId: string): Standing {
  const ask = asks.find((one) => one.personId === personId);
  if (state.status === 'for-approval' && personId === chairId) return 'to-approve';
  if (state.status === 'in-correction' && ask)
    return ask.acceptedAt === null ? 'to-correct' : 'accepted';
  return 'over';
}

async function chairOf(tx: Transaction, draft: ProtocolDraft): Promise<string> {
  if (draft.state.status !== 'for-approval') return '';
  const round = await tx.rounds.byId(draft.roundId);
  const roll = round ? await tx.people.roll(round.bodyId, osloDate(draft.state.sentAt)) : [];
  return roll.find((entry) => mayAs(capacityOf(entry), 'approve-minutes'))?.person.id ?? '';
}

/** The card as one person's shows it; to somebody who is neither asked nor to approve, it does not exist. */
export const protocolForMember =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'tabAddress'>) =>
  async (by: AuthorizedMember, draftId: string): Promise<Decision<ProtocolCardFacts, NotFound>> => {
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    if (!municipality) return notFound;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const draft = await tx.protocolDrafts.byId(draftId);
      const facts = draft && (await drawProtocolCard(deps, tx, municipality, draft, by.personId));
      const isAsked = draft?.asks.some(({ personId }) => personId === by.personId) === true;
      return facts && (isAsked || facts.standing === 'to-approve') ? decide(facts) : notFound;
    });
  };
