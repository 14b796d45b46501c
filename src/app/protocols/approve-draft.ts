import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/protocols/approve-protocol.ts';
import type { NotReady } from '../../core/protocols/approve-protocol.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import { codesHere } from '../screening/codes-here.ts';
import { writeMessages } from '../messages/write-messages.ts';
import { changeDraft } from './change-draft.ts';
import type { DraftDeps } from './change-draft.ts';

/** The clerk lays the minutes before whoever leads the body today. */
export const sendDraftToChair = (deps: DraftDeps) => (by: AuthorizedMember, draftId: string) =>
  changeDraft(
    ...([deps, by, draftId, 'clerk', 'protocol-sent-to-chair'] as const),
    async ({ draft, chairId }, { tx, now }) => {
      const sent = core.sendToChair(draft, chairId !== null, now);
      if (sent.refused || chairId === null) return sent;
      await writeMessages(
        ...([deps, tx, by.municipality] as const),
        { kind: 'protocol', subjectId: draft.id, edition: sent.value.revision, personIds: [chairId] }, // prettier-ignore
        now,
      );
      return sent;
    },
  );

type ApproveRefusal =
  | NotReady
  | NotAllowed
  | { readonly code: 'not-the-approver' }
  | { readonly code: 'version-conflict'; readonly version: number };

/** Freezes the minutes and hands them to the archive, in one transaction. The clerk where the body says so; otherwise the chair, by the seat and no role. */
export const approveDraft =
  (deps: DraftDeps) => (by: AuthorizedMember, draftId: string, seen: number) =>
    changeDraft<ApproveRefusal>(
      ...([deps, by, draftId, 'reader', 'protocol-approved'] as const),
      async ({ draft, rules, isClerk, isChair }, { tx, now }) => {
        const as = rules.approver;
        if (as === 'chair' && !isChair) return refuse({ code: 'not-the-approver' });
        if (as === 'clerk' && !isClerk)
          return refuse({ code: 'not-allowed', action: 'run-archive' });
        const name = (await tx.people.byId(by.personId))?.name ?? '';
        const { codes } = await codesHere(tx);
        const approved = core.approveProtocol(
          ...([draft, { personId: by.personId, name, as }, seen, now, codes] as const),
        );
        if (approved.refused) return approved;
        await tx.protocols.save(approved.value.protocol);
        const { municipalityId } = by.municipality;
        await tx.jobs.enqueue({ name: 'archive-round', municipalityId, roundId: draft.roundId });
        return decide(approved.value.draft);
      },
    );

/** Begins another version of frozen minutes, with why. One at a time in a round. */
export const beginProtocolVersion =
  (deps: DraftDeps) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    reason: string,
  ): Promise<
    Decision<
      { readonly id: string },
      NotAllowed | NotFound | { readonly code: 'version-under-way'; readonly draftId: string }
    >
  > => {
    const refusal = denied(by, 'run-archive');
    if (refusal) return refusal;
    const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
      // Two who begin at once wait for each other here.
      const round = await tx.rounds.forChange(roundId);
      const frozen = round && (await tx.protocols.ofRound(roundId));
      if (!frozen) return notFound;
      const underWay = (await tx.protocolDrafts.ofRound(roundId)).find(
        ({ state }) => state.status !== 'frozen',
      );
      if (underWay) return refuse({ code: 'version-under-way', draftId: underWay.id });
      const now = deps.clock.now();
      const draft = core.beginVersion(frozen, { id: deps.ids.next(), reason, now });
      await tx.protocolDrafts.save(draft);
      await tx.audit.append(
        actorOf(by),
        {
          type: 'protocol-version-begun',
          subject: roundId,
          facts: { version: draft.version },
        },
        now,
      );
      return decide({ id: draft.id });
    });
    if (!outcome.refused)
      deps.events.publish(by.municipality, { topic: 'record', id: outcome.value.id });
    return outcome;
  };
