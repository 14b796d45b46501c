import { paperIsPublic } from '../../core/openness/city-government.ts';
import type { OpennessAnswers } from '../../core/openness/openness.ts';
import { may } from '../../core/people/roles.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { RoundPaper } from '../../core/workshops/paper.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';

export type PaperView = Pick<
  RoundPaper,
  'id' | 'agendaItemId' | 'title' | 'content' | 'sentToCouncilOn' | 'version'
> & {
  readonly openness:
    { readonly kind: 'open' } | { readonly kind: 'closed'; readonly basis: string };
  readonly answers: OpennessAnswers | null;
  readonly isPublic: boolean;
};

/**
 * The papers that this reader of the round may see. Closed ones, and those of a city government before they are sent to the council, are for those who sit in
 * the body and those who prepare or archive the meeting.
 */
export async function papersFor(
  tx: Pick<Transaction, 'papers' | 'openness' | 'people'>,
  by: AuthorizedMember,
  round: Round,
  today: CivilDate,
): Promise<readonly PaperView[]> {
  const rules = await tx.openness.meetingRules(round.bodyId);
  const prepares = may(by.roles, 'prepare-rounds');
  const seats = await tx.people.membershipsOf(by.personId, today);
  const seesAll =
    prepares || may(by.roles, 'see-archive') || seats.some(({ bodyId }) => bodyId === round.bodyId);
  const isPublicMeeting = round.openness.kind === 'open' && round.state.status !== 'draft';
  return (await tx.papers.ofRound(round.id)).flatMap((paper) => {
    const { openness, sentToCouncilOn } = paper;
    const isReadable = paperIsPublic({ openness: openness.kind, sentToCouncilOn }, rules, today);
    if (!seesAll && !isReadable) return [];
    const { id, agendaItemId, title, content, version } = paper;
    return [
      {
        ...{ id, agendaItemId, title, content, sentToCouncilOn, version },
        openness:
          openness.kind === 'open'
            ? { kind: 'open' as const }
            : { kind: 'closed' as const, basis: openness.basis },
        answers: prepares ? paper.opennessDecision.answers : null,
        isPublic: isPublicMeeting && isReadable,
      },
    ];
  });
}
