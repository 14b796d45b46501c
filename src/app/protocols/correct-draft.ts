import * as core from '../../core/protocols/correct-protocol.ts';
import { isSame } from '../../core/protocols/attendance-rows.ts';
import type { CorrectionProposal, ProtocolDraft } from '../../core/protocols/protocol-draft.ts';
import { osloInstant } from '../../core/time/oslo.ts';
import type { CivilDate, LocalTime } from '../../core/time/instant.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { AuthorizedMember } from '../authority.ts';
import { writeMessages } from '../messages/write-messages.ts';
import type { Transaction } from '../ports/stores.ts';
import { changeDraft } from './change-draft.ts';
import type { DraftDeps } from './change-draft.ts';
import { enrolledIn } from './correct-draft-attendance.ts';

/** To the end of the last day, as people say it. */
const endOfDay = '23:59' as LocalTime;

/** Whom the minutes say were there, as the clerk has corrected them; whoever was registered and is not of the body, as they were registered. */
async function presentIn(
  tx: Transaction,
  { content }: ProtocolDraft,
  round: Round,
): Promise<readonly string[]> {
  const enrolled = await enrolledIn(tx, round);
  const named = enrolled.filter((one) => content.present.some((other) => isSame(one, other)));
  const guests = (await tx.rounds.attendance(round.id)).filter(
    ({ status, personId }) =>
      status !== 'absent' && !enrolled.some((one) => one.personId === personId),
  );
  return [...named, ...guests].map(({ personId }) => personId);
}

/** Sends the minutes to everybody who was there, deputies among them. */
export const sendDraft =
  (deps: DraftDeps) => (by: AuthorizedMember, draftId: string, lastDay: CivilDate) =>
    changeDraft(
      ...([deps, by, draftId, 'clerk', 'protocol-sent-for-correction'] as const),
      async ({ draft, round }, { tx, now }) => {
        const presentIds = await presentIn(tx, draft, round);
        const until = osloInstant(lastDay, endOfDay);
        const sent = core.sendForCorrection(draft, presentIds, until, now);
        if (sent.refused) return sent;
        await writeMessages(
          ...([deps, tx, by.municipality] as const),
          { kind: 'protocol', subjectId: draft.id, edition: sent.value.revision, personIds: presentIds }, // prettier-ignore
          now,
        );
        return sent;
      },
    );

export const acceptDraft = (deps: DraftDeps) => (by: AuthorizedMember, draftId: string) =>
  changeDraft(deps, by, draftId, 'reader', 'protocol-accepted', ({ draft }, { now }) =>
    core.acceptProtocol(draft, by.personId, now),
  );

export const proposeInDraft =
  (deps: DraftDeps) =>
  (
    by: AuthorizedMember,
    draftId: string,
    given: Pick<CorrectionProposal, 'passage' | 'was' | 'text' | 'why'>,
  ) =>
    changeDraft(deps, by, draftId, 'reader', 'protocol-change-proposed', ({ draft }, { now }) =>
      core.proposeChange(draft, { ...given, id: deps.ids.next(), personId: by.personId }, now),
    );

export const judgeInDraft =
  (deps: DraftDeps) =>
  (
    by: AuthorizedMember,
    draftId: string,
    { proposalId, isTaken, reason }: { readonly proposalId: string; readonly isTaken: boolean; readonly reason: string }, // prettier-ignore
  ) =>
    changeDraft(deps, by, draftId, 'clerk', 'protocol-change-judged', ({ draft }, { now }) =>
      core.judgeProposal(draft, proposalId, { isTaken, reason, byId: by.personId }, now),
    );
